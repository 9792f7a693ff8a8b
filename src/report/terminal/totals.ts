import type { ScanResult } from '../../model/result.ts';
import { SEVERITIES } from '../../model/severity.ts';
import { counting } from '../answer/next-step.ts';
import { usualCell } from '../answer/when.ts';
import { byRadius } from '../answer/where.ts';
import { count, percentOf, shortMetres } from '../numbers.ts';
import { filesLabel, sourceLabel } from '../source-label.ts';
import { TOTALS_NOTE } from '../words.ts';
import { grid } from './grid.ts';
import { type Canvas, heading, paragraph } from './lines.ts';

/** Several exports side by side, one line each. */
export function totalsSection(canvas: Canvas, scans: readonly ScanResult[]): readonly string[] {
  const wide = canvas.width >= 76;
  const columns = [
    { head: 'file', most: Math.max(14, Math.min(40, canvas.width - (wide ? 52 : 42))) },
    { head: 'rows', most: 12, align: 'right' as const },
    { head: 'findings', most: 8, align: 'right' as const },
    { head: 'worst', most: 8 },
    { head: 'place', most: 8, align: 'right' as const },
    ...(wide ? [{ head: 'alone', most: 6, align: 'right' as const }] : []),
  ];
  const rows = scans.map((scan) => {
    const radius = byRadius(scan.location)[0]?.effective.radiusM;
    const cell = usualCell(scan.singlingOut);
    const worst = SEVERITIES.toReversed().find((severity) =>
      counting(scan.findings).some((finding) => finding.severity === severity),
    );
    return {
      cells: [
        sourceLabel(scan.source),
        count(scan.source.rows),
        count(counting(scan.findings).length),
        worst ?? '–',
        radius === undefined || radius === null ? '–' : shortMetres(radius.p90),
        ...(wide ? [cell === undefined ? '–' : percentOf(cell.alone)] : []),
      ],
    };
  });
  const all = scans.reduce((sum, scan) => sum + scan.source.rows, 0);
  const found = scans.reduce((sum, scan) => sum + counting(scan.findings).length, 0);
  rows.push({ cells: [filesLabel(scans), count(all), count(found), '', '', ...(wide ? [''] : [])] });
  return [...heading(canvas, 'ALL FILES'), ...grid(canvas, columns, rows), '', ...paragraph(canvas, TOTALS_NOTE)];
}
