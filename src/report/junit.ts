import type { RenderOptions, Reporter } from '../model/reporter.ts';
import type { ScanResult } from '../model/result.ts';
import { acceptedResults, type ColumnResult, columnResults } from './column-results.ts';
import { nameList, visible, wholeName } from './escape.ts';
import { escapeXml } from './escape-markup.ts';
import { NOTHING_SCANNED } from './nothing-scanned.ts';
import { noticeText } from './notice-text.ts';
import { pathText, placeOf } from './place.ts';
import { sourceLabel } from './source-label.ts';
import { breaks } from './threshold.ts';

/** One `<testcase>`, and how it ended. */
interface Case {
  readonly name: string;
  readonly kind: 'passed' | 'failure' | 'skipped' | 'error';
  readonly type: string;
  readonly text: string;
}

/** JUnit XML: a suite for each file, a case for each rule and column, those that passed included. */
const reporter: Reporter = {
  id: 'junit',
  title: 'JUnit XML, for test reports of build servers',
  machine: true,
  render(scans, options) {
    if (scans.length === 0) return NO_SUITE;
    const suites = scans.map((scan, index) => ({ scan, cases: casesOf(scan, index, options) }));
    const all = suites.flatMap(({ cases }) => cases);
    const lines = suites.flatMap(({ scan, cases }, index) => suiteOf(scan, pathText(placeOf(scan, index, options)), cases));
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="cad-audit" ${totals(all)}>\n${lines.join('\n')}\n</testsuites>\n`;
  },
};

export default reporter;

/** What was never read has not passed. */
const NO_SUITE = `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="cad-audit" tests="1" failures="0" errors="1" skipped="0">
  <testsuite name="cad-audit" tests="1" failures="0" errors="1" skipped="0">
    <testcase name="scan" classname="cad-audit">
      <error type="incomplete" message="${NOTHING_SCANNED}">${NOTHING_SCANNED}</error>
    </testcase>
  </testsuite>
</testsuites>
`;

const totals = (cases: readonly Case[]): string => {
  const n = (kind: Case['kind']): number => cases.filter((one) => one.kind === kind).length;
  return `tests="${cases.length}" failures="${n('failure')}" errors="${n('error')}" skipped="${n('skipped')}"`;
};

function suiteOf(scan: ScanResult, path: string, cases: readonly Case[]): readonly string[] {
  const name = escapeXml(sourceLabel(scan.source));
  return [
    `  <testsuite name="${name}" file="${escapeXml(path)}" ${totals(cases)}>`,
    ...cases.map((one) => caseOf(one, name)),
    '  </testsuite>',
  ];
}

function caseOf({ name, kind, type, text }: Case, suite: string): string {
  const head = `    <testcase name="${escapeXml(name)}" classname="${suite}"`;
  if (kind === 'passed')
    return text === '' ? `${head}/>` : `${head}>\n      <system-out>${escapeXml(text)}</system-out>\n    </testcase>`;
  const body =
    kind === 'skipped'
      ? `<skipped message="${escapeXml(`${type}: ${text}`)}"/>`
      : `<${kind} type="${escapeXml(type)}" message="${escapeXml(text)}">${escapeXml(text)}</${kind}>`;
  return `${head}>\n      ${body}\n    </testcase>`;
}

function casesOf(scan: ScanResult, index: number, options: RenderOptions): readonly Case[] {
  const path = pathText(placeOf(scan, index, options));
  const counting = columnResults(scan, path);
  const accepted = acceptedResults(scan, path);
  const spoken = new Set([...counting, ...accepted].flatMap(({ fields }) => fields));
  const rules = new Set([...counting, ...accepted].map(({ rule }) => rule));
  const columnRules = new Set<string>(scan.fields.map((field) => field.class));
  return [
    readCase(scan),
    ...counting.map((one): Case => {
      const fails = breaks(one.severity, scan, options);
      return { name: nameOf(one), kind: fails ? 'failure' : 'passed', type: one.severity, text: withAdvice(one) };
    }),
    ...accepted.map(
      (one): Case => ({ name: nameOf(one), kind: 'skipped', type: one.findings[0]?.accepted ?? '', text: one.text }),
    ),
    ...scan.fields
      .filter(({ name }) => !spoken.has(name))
      .map((field): Case => ({ name: `${field.class}: ${wholeName(field.name)}`, kind: 'passed', type: '', text: '' })),
    ...(options.context?.rules ?? [])
      .filter(({ id }) => !rules.has(id) && !columnRules.has(id))
      .map(({ id }): Case => ({ name: `${id}: whole table`, kind: 'passed', type: '', text: '' })),
  ];
}

/** A file that was not read to its end has not passed. */
function readCase({ notices }: ScanResult): Case {
  const incomplete = notices.filter((notice) => notice.incomplete === true).map(noticeText);
  if (incomplete.length === 0) return { name: 'read to the end', kind: 'passed', type: '', text: '' };
  return { name: 'read to the end', kind: 'error', type: 'incomplete', text: incomplete.join(' ') };
}

const nameOf = ({ rule, fields }: ColumnResult): string =>
  `${visible(rule)}: ${fields.length === 0 ? 'whole table' : nameList(fields, 5)}`;
const withAdvice = ({ text, advice }: ColumnResult): string => (advice === undefined ? text : `${text} Do: ${advice}.`);
