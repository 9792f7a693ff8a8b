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
  return [
    `### ${rule.id}`,
    `**${cell(rule.title)}**${fact ? ` · ${fact.role} · ${severity(fact)}` : ''}`,
    `${rule.harm}`,
    `*What to do:* ${rule.advice}`,
    ...rest,
    ...(rule.sources.length > 0 ? [`*Sources:* ${rule.sources.map(source).join('; ')}`] : []),
  ].join('\n\n');
}

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
