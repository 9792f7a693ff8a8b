import { describe, expect, it } from 'vitest';
import { MergedCells } from '../../src/source/xlsx/merged-cells.ts';
import type { Merge } from '../../src/source/xlsx/sheet-rows.ts';

/** The rows from line 2 on once they are filled; `-` is an empty cell. */
function filled(merges: readonly Merge[], rows: readonly string[]) {
  const merged = new MergedCells(merges, 2);
  const out = rows.map((row, index) => {
    const cells: string[] = [];
    for (const [column, cell] of row.split(' ').entries()) if (cell !== '-') cells[column] = cell;
    merged.fill({ line: index + 2, cells, hidden: false });
    return Array.from({ length: 2 }, (_, column) => cells[column] ?? '-').join(' ');
  });
  return [merged.filled, ...out];
}

describe('merged cells', () => {
  it.each([
    ['one range', [{ column: 0, top: 2, bottom: 3 }], ['a 1', '- 2', '- 3'], [1, 'a 1', 'a 2', '- 3']],
    [
      'ranges side by side and one after the other',
      [
        { column: 0, top: 2, bottom: 3 },
        { column: 1, top: 2, bottom: 4 },
        { column: 0, top: 4, bottom: 5 },
      ],
      ['a b', '- -', 'c -', '- -'],
      [4, 'a b', 'a b', 'c b', 'c -'],
    ],
    ['a cell with a value of its own', [{ column: 0, top: 2, bottom: 4 }], ['a -', 'x -', '- -'], [1, 'a -', 'x -', 'a -']],
    ['a range that begins empty', [{ column: 0, top: 2, bottom: 3 }], ['- 1', '- 2'], [0, '- 1', '- 2']],
    ['a range that begins in the header', [{ column: 0, top: 1, bottom: 3 }], ['- 1', '- 2'], [0, '- 1', '- 2']],
  ])('%s', (_, merges, rows, told) => expect(filled(merges, rows)).toEqual(told));

  it('of one range a hundred thousand times are filled once for each row', () => {
    const merges = Array.from({ length: 100_000 }, () => ({ column: 0, top: 2, bottom: 1_000_000 }));
    const merged = new MergedCells(merges, 2);
    for (let line = 2; line < 200_000; line++) merged.fill({ line, cells: line === 2 ? ['a'] : [], hidden: false });
    expect(merged.filled).toBe(199_997);
  });
});
