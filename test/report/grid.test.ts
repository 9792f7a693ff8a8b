import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/report/terminal/display-width.ts';
import { type Column, grid } from '../../src/report/terminal/grid.ts';

const canvas = (width: number) => ({ width, paint: (_: string, text: string) => text });

const COLUMNS: readonly Column[] = [
  { head: 'column', most: 24 },
  { head: 'holds', most: 40 },
  { head: 'sure', most: 6, align: 'right' },
];
const ROWS = [
  { cells: ['Caller_Name', 'names of callers', '94%'] },
  {
    cells: ['Caution_Note', 'premise history or caution flags, gate, door or alarm codes', '>99.9%'],
    after: ['    why: it says so'],
  },
];

const squeezed = (text: string): string => [...text.replaceAll(/\s/g, '')].sort().join('');

describe('a grid', () => {
  it('stays as it is where it fits', () => {
    expect(grid(canvas(80), COLUMNS, ROWS)).toEqual([
      '  column        holds                                      sure',
      '  Caller_Name   names of callers                            94%',
      '  Caution_Note  premise history or caution flags, gate,  >99.9%',
      '                door or alarm codes',
      '    why: it says so',
    ]);
  });

  it('gives way in its widest column of text, and loses nothing', () => {
    expect(grid(canvas(50), COLUMNS, ROWS)).toEqual([
      '  column        holds                         sure',
      '  Caller_Name   names of callers               94%',
      '  Caution_Note  premise history or caution  >99.9%',
      '                flags, gate, door or alarm',
      '                codes',
      '    why: it says so',
    ]);
  });

  it('is a list where its columns do not fit', () => {
    const figures = [...COLUMNS, ...['rows', 'cells', 'share'].map((head) => ({ head, most: 8, align: 'right' as const }))];
    const rows = ROWS.map(({ cells, ...row }) => ({ ...row, cells: [...cells, '48,210', '', '13%'] }));
    expect(grid(canvas(40), figures, rows).slice(0, 5)).toEqual([
      '  Caller_Name',
      '    holds: names of callers',
      '    sure: 94%',
      '    rows: 48,210',
      '    share: 13%',
    ]);
  });

  it('is never wider than the canvas and never says less, whatever the width', () => {
    for (let width = 40; width <= 100; width++) {
      const lines = grid(canvas(width), COLUMNS, ROWS);
      for (const line of lines) expect(displayWidth(line), `${width}: ${line}`).toBeLessThanOrEqual(width);
      const all = [COLUMNS.map(({ head }) => head), ...ROWS.map(({ cells }) => cells)].flat().join('');
      expect(squeezed(lines.join(''))).toBe(squeezed(`${all}why: it says so`));
    }
  });
});
