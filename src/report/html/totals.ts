import type { ScanResult } from '../../model/result.ts';
import { SEVERITIES } from '../../model/severity.ts';
import { counting } from '../answer/next-step.ts';
import { usualCell } from '../answer/when.ts';
import { byRadius } from '../answer/where.ts';
import { count, percentOf, plural, shortMetres } from '../numbers.ts';
import { filesLabel, sourceLabel } from '../source-label.ts';
import { TOTALS_NOTE } from '../words.ts';
import { cardTable, type Html, html } from './markup.ts';

/** Several files: one line each, with a way to the part of the page that is theirs. */
export function totalsHead(scans: readonly ScanResult[]): Html {
  const rows = scans.map((scan, index) => {
    const findings = counting(scan.findings);
    const worst = SEVERITIES.toReversed().find((severity) => findings.some((one) => one.severity === severity));
    const radius = byRadius(scan.location)[0]?.effective.radiusM;
    const cell = usualCell(scan.singlingOut);
    return [
      html`<a href="#scan-${index + 1}">${sourceLabel(scan.source)}</a>`,
      count(scan.source.rows),
      count(findings.length),
      html`<span class="severity ${worst ?? 'none'}">${worst ?? '–'}</span>`,
      radius === undefined || radius === null ? '–' : shortMetres(radius.p90),
      cell === undefined ? '–' : percentOf(cell.alone),
    ];
  });
  const found = scans.reduce((sum, scan) => sum + counting(scan.findings).length, 0);
  const of = scans.reduce((sum, scan) => sum + scan.source.rows, 0);
  const columns = [
    { head: 'File' },
    { head: 'Rows', number: true },
    { head: 'Findings', number: true },
    { head: 'Worst' },
    { head: 'Place', number: true },
    { head: 'Alone', number: true },
  ] as const;
  return html`<header class="head"><h1>${plural(found, 'finding')} in ${filesLabel(scans)}</h1><p class="lede">${plural(of, 'row')} in all. ${TOTALS_NOTE}</p></header>${cardTable('All files', columns, rows)}`;
}
