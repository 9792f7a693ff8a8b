import type { RenderOptions, Reporter } from '../model/reporter.ts';
import type { ScanResult } from '../model/result.ts';
import { atLeast, SEVERITIES, type Severity } from '../model/severity.ts';
import { type ColumnResult, columnResults } from './column-results.ts';
import { shortName, visible } from './escape.ts';
import { commandData, commandProperty } from './escape-markup.ts';
import { NOTHING_SCANNED } from './nothing-scanned.ts';
import { noticeText } from './notice-text.ts';
import { plural } from './numbers.ts';
import { placeOf, type Spot, spotOf } from './place.ts';
import { filesLabel, sourceLabel } from './source-label.ts';
import { breaks } from './threshold.ts';
import { listed } from './words.ts';

/** GitHub shows ten annotations of a kind for each step and drops the rest without a word. */
const MOST_OF_A_KIND = 10;

const KINDS = ['error', 'warning', 'notice'] as const;
type Kind = (typeof KINDS)[number];

/** What was never read may be worse than anything that was. */
const INCOMPLETE = SEVERITIES.length;

interface Annotation {
  readonly kind: Kind;
  readonly spot: Spot;
  readonly title: string;
  readonly text: string;
  readonly rank: number;
}

/** GitHub workflow commands: the worst findings as annotations on the header cell, then one line that sums up. */
const reporter: Reporter = {
  id: 'github',
  title: 'GitHub annotations; Markdown goes to the step summary',
  machine: true,
  render(scans, options) {
    const all = scans.flatMap((scan, index) => annotationsOf(scan, index, options)).toSorted((a, b) => b.rank - a.rank);
    const shown = KINDS.flatMap((kind) =>
      // One notice is kept for the summary.
      all.filter((one) => one.kind === kind).slice(0, kind === 'notice' ? MOST_OF_A_KIND - 1 : MOST_OF_A_KIND),
    );
    const lines = shown.map(({ kind, spot, title, text }) => `::${kind} ${properties(spot, title)}::${commandData(text)}`);
    return `${[...lines, summary(scans, all, shown)].join('\n')}\n`;
  },
};

export default reporter;

function annotationsOf(scan: ScanResult, index: number, options: RenderOptions): readonly Annotation[] {
  const place = placeOf(scan, index, options);
  const findings = columnResults(scan, '').map((one): Annotation => {
    const text = one.advice === undefined ? one.text : `${one.text} Do: ${one.advice}.`;
    return {
      kind: kindOf(one.severity, scan, options),
      spot: spotOf(scan, place, one.fields[0]),
      title: `${one.severity}: ${titleOf(one)}`,
      text,
      rank: SEVERITIES.indexOf(one.severity),
    };
  });
  const incomplete = scan.notices
    .filter((notice) => notice.incomplete === true)
    .map((notice): Annotation => {
      const spot = spotOf(scan, place, undefined);
      return { kind: 'error', spot, title: 'incomplete scan', text: noticeText(notice), rank: INCOMPLETE };
    });
  return [...incomplete, ...findings];
}

const titleOf = ({ rule, fields }: ColumnResult): string =>
  fields[0] === undefined ? visible(rule) : `${visible(rule)} in ${shortName(fields[0])}`;

/** What breaks the build is an error; below it, anything from medium up a warning. */
const kindOf = (severity: Severity, scan: ScanResult, options: RenderOptions): Kind =>
  breaks(severity, scan, options) ? 'error' : atLeast(severity, 'medium') ? 'warning' : 'notice';

function properties({ path, line, cell }: Spot, title: string): string {
  const parts = [`file=${commandProperty(path)}`, `line=${line}`];
  if (cell !== undefined) parts.push(`col=${cell.start}`, `endColumn=${Math.max(cell.start, cell.end - 1)}`);
  return [...parts, `title=${commandProperty(title)}`].join(',');
}

function summary(scans: readonly ScanResult[], all: readonly Annotation[], shown: readonly Annotation[]): string {
  const accepted = scans.reduce((sum, { findings }) => sum + findings.filter((one) => one.accepted !== undefined).length, 0);
  if (scans.length === 0) return `::error title=cad-audit::${NOTHING_SCANNED}`;
  const found = all.filter(({ rank }) => rank < INCOMPLETE).length;
  const parts = [
    `${plural(found, 'finding')} in ${scans.length === 1 && scans[0] !== undefined ? sourceLabel(scans[0].source) : filesLabel(scans)}`,
  ];
  const left = all.length - shown.length;
  if (left > 0) parts.push(`${listed(leftOut(all, shown))} ${left === 1 ? 'is' : 'are'} not shown here`);
  if (accepted > 0) parts.push(`${accepted} accepted`);
  return `::notice title=cad-audit::${commandData(`${parts.join('; ')}.`)}`;
}

/** What does not fit, by kind: errors left out may be worse than notices shown. */
const leftOut = (all: readonly Annotation[], shown: readonly Annotation[]): readonly string[] =>
  KINDS.flatMap((kind) => {
    const left = all.filter((one) => one.kind === kind && !shown.includes(one)).length;
    return left === 0 ? [] : [plural(left, kind)];
  });
