/**
 * Writes `docs/rules.md` from the rules of the build (`npm run build` first). With `--check` it writes nothing and fails
 * if the page is not up to date.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const dist = new URL('../dist/index.js', import.meta.url);
const page = new URL('../docs/rules.md', import.meta.url);

function settle(text) {
  const same = existsSync(page) && readFileSync(page, 'utf8') === text;
  if (process.argv.includes('--check')) {
    if (same) console.log('docs/rules.md is up to date');
    else {
      console.error('docs/rules.md is out of date; run `npm run docs`.');
      process.exitCode = 1;
    }
    return;
  }
  if (!same) writeFileSync(page, text);
  console.log(`${same ? 'same' : 'written'} docs/rules.md`);
}

function writePage(rules, tableRules, facts) {
  return `${[
    '# Rules',
    'Made from the rules themselves by `npm run docs`; do not edit.',
    `There are ${rules.length} rules about one column or a stretch of text, each for one data class, and ${tableRules.length} rules about the table as a whole. \`cad-audit rules <id>\` prints the same.`,
    overview(rules, facts),
    '## Columns and text',
    ...rules.map((rule) => section(rule, facts[rule.id], examples(rule))),
    '## The table as a whole',
    ...tableRules.map((rule) => section(rule, undefined, [])),
  ].join('\n\n')}\n`;
}

const overview = (rules, facts) =>
  [
    '| rule | finds | role | severity in a public release |',
    '|---|---|---|---|',
    ...rules.map(({ id }) => `| [\`${id}\`](#${id}) | ${facts[id].title} | ${facts[id].role} | ${severity(facts[id])} |`),
  ].join('\n');

const severity = (fact) => (fact.severity === 'by-precision' ? 'by measured precision' : fact.severity);

function section(rule, fact, rest) {
  const change = BEFORE_AFTER[rule.id];
  return [
    `### ${rule.id}`,
    `**${cell(rule.title)}**`,
    ...(fact ? [factTable(rule, fact)] : []),
    `*Why it matters:* ${rule.harm}`,
    ...(rule.sources.length > 0 ? [`*Law and sources:* ${rule.sources.map(source).join('; ')}`] : []),
    `*What to do:* ${rule.advice}`,
    ...(change
      ? [
          [
            '| before | after |',
            '|---|---|',
            `| ${code(change[0])} | ${change[1] === '' ? 'column dropped' : code(change[1])} |`,
          ].join('\n'),
        ]
      : []),
    ...rest,
  ].join('\n\n');
}

/** The facts of a rule on one screen: what it may do to a person and what it is told by. */
function factTable(rule, fact) {
  const told = [
    `${Object.keys(rule.header.words).length} header words`,
    ...(rule.value
      ? [`a test of cells${rule.value.standalone ? ' that stands alone in its telling forms' : ', under a header that fits'}`]
      : []),
    ...(rule.spans ? ['spans in free text'] : []),
  ];
  return [
    '| role | severity in a public release | told by |',
    '|---|---|---|',
    `| ${fact.role} | ${severity(fact)} | ${told.join('; ')} |`,
  ].join('\n');
}

/** One invented cell before and after the advice was followed; an empty text where the column goes. */
const BEFORE_AFTER = {
  'person-name': ['HERNANDEZ, MARIA', ''],
  phone: ['(415) 555-0123', ''],
  email: ['m.hernandez@example.com', ''],
  'social-handle': ['@mhernandez_example', ''],
  'government-id': ['899-12-3456', ''],
  'payment-account': ['4111 1111 1111 1111', ''],
  'license-plate': ['7ABC123', ''],
  'vehicle-id': ['1M8GDM9AXKP042788', ''],
  vehicle: ['2011 FORD F150 MAROON', 'FORD'],
  'device-id': ['490154203237518', ''],
  'ip-address': ['198.51.100.23', '198.51.0.0'],
  'date-of-birth': ['03/04/1981', '40-44'],
  age: ['43', '40-44'],
  'street-address': ['1423 N MAPLE ST', '1400 BLOCK N MAPLE ST'],
  'unit-or-apartment': ['APT 204', ''],
  'address-block': ['1400 BLOCK N MAPLE ST', 'BEAT 12'],
  'place-name': ['MARROW WOMENS SHELTER', ''],
  'postal-code': ['55501-2234', '555'],
  // The middle of the block, the same for all its houses: fewer decimals of the house would still be near it.
  latitude: ['44.9812345', '44.9807 (middle of the block)'],
  longitude: ['-93.2612345', '-93.2604 (middle of the block)'],
  point: ['POINT (-93.2612345 44.9812345)', 'POINT (-93.2604 44.9807) (middle of the block)'],
  'projected-x': ['1384512.34', '1384738 (middle of the block)'],
  'projected-y': ['561231.92', '561037 (middle of the block)'],
  'event-time': ['2024-03-01 02:14:37', '2024-03-01 02:00'],
  'incident-id': ['P24-0012345', 'a random key per release'],
  'call-type': ['SUICIDE ATTEMPT', 'MEDICAL'],
  'unit-or-officer': ['OFC KOWALSKI 4412', 'PATROL'],
  medical: ['23D01 OVERDOSE', ''],
  'hazard-flag': ['PRIOR WEAPONS, USE CAUTION', ''],
  'access-code': ['GATE CODE #4471', ''],
  'media-link': ['https://media.example.com/calls/8812.wav', ''],
  narrative: ['RP MARIA HERNANDEZ C/B 415-555-0123 ADV HUSBAND DRUNK', ''],
};

const source = ({ title, url }) => (url ? `[${title.replaceAll('[', '(').replaceAll(']', ')')}](${url})` : title);

/** The examples that the test suite runs, the misses included: they say most about what a rule does not do. */
function examples(rule) {
  const { headers, notHeaders, values = [], notValues = [], text = [] } = rule.examples;
  const rows = [
    ['columns that are', headers],
    ['columns that are not', notHeaders],
    ['values that are', values],
    ['values that are not', notValues],
    ['in text', text.filter((example) => example.spans.length > 0).map((example) => example.text)],
    ['in text, nothing', text.filter((example) => example.spans.length === 0).map((example) => example.text)],
  ].filter(([, list]) => list.length > 0);
  const notes =
    rule.needsHeader && rule.value ? ['A value alone proves nothing here: the column name has to say so as well.'] : [];
  if (rows.length === 0) return notes;
  return [
    ...notes,
    ['| | examples |', '|---|---|', ...rows.map(([what, list]) => `| ${what} | ${list.map(code).join(', ')} |`)].join('\n'),
  ];
}

const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
/** Inline code that survives back quotes, bars and line breaks inside a table. */
const code = (text) => (text.includes('`') ? `\`\` ${cell(text)} \`\`` : `\`${cell(text)}\``);

if (existsSync(dist)) {
  const { DATA_CLASS_FACTS, rules, tableRules } = await import(dist.href);
  settle(writePage(rules, tableRules, DATA_CLASS_FACTS));
} else {
  console.error('There is no build: run `npm run build` first.');
  process.exitCode = 2;
}
