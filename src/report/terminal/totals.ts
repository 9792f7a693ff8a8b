import type { RenderOptions } from '../../model/reporter.ts';
import type { ScanResult } from '../../model/result.ts';
import { counting } from '../answer/next-step.ts';
import { FILE_HEADS, FILE_NOTE, fileLine } from '../file-line.ts';
import { count } from '../numbers.ts';
import { filesLabel } from '../source-label.ts';
import { failOnOfAll } from '../threshold.ts';
import { grid } from './grid.ts';
import { type Canvas, heading, paragraph } from './lines.ts';

/** Where a terminal has less than this, the last column gives way. */
const WIDE = 76;

/** Several exports side by side, one line each, and the code that all of them end with. */
export function totalsSection(canvas: Canvas, scans: readonly ScanResult[], options: RenderOptions): readonly string[] {
  const heads = canvas.width >= WIDE ? FILE_HEADS : FILE_HEADS.slice(0, -1);
  const columns = heads.map((head) => ({ head, ...COLUMNS[head] }));
  const rows = scans.map((scan) => {
    const line = fileLine(scan);
    return { cells: heads.map((head) => line[head]) };
  });
  const all = scans.reduce((sum, scan) => sum + scan.source.rows, 0);
  const found = scans.reduce((sum, scan) => sum + counting(scan.findings).length, 0);
  const sums = [filesLabel(scans), count(all), count(found)];
  rows.push({ cells: heads.map((_, index) => sums[index] ?? '') });
  return [
    ...heading(canvas, 'ALL FILES'),
    ...grid(canvas, columns, rows),
    '',
    ...paragraph(canvas, FILE_NOTE),
    ...paragraph(canvas, `Exit ${options.exitCode} (--fail-on ${failOnOfAll(scans, options)})`, 2, 'faint'),
  ];
}

const COLUMNS = {
  file: { most: 40 },
  rows: { most: 12, align: 'right' },
  findings: { most: 8, align: 'right' },
  worst: { most: 8 },
  place: { most: 15 },
  alone: { most: 6, align: 'right' },
} as const;
