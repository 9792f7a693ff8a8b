import type { CellTable } from '../records/cell-table.ts';

/**
 * Rows of delimiters and nothing else. Spreadsheets write them for rows that were formatted or emptied and never filled; they
 * are no calls, and counted as such they would thin every share.
 */
export function blankRows(rows: readonly (readonly string[])[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [index, row] of rows.entries()) if (row.every(isBlank)) found.add(index);
  return found;
}

/** Whether {@link blankRows} would find one among the rows of a slab, told from its bytes. */
export function holdsBlankRow({ bytes, rows, width, starts, ends }: CellTable): boolean {
  for (let row = 0; row < rows; row++) {
    const end = (row + 1) * width;
    let cell = row * width;
    while (cell < end && isBlankBetween(bytes, starts[cell] as number, ends[cell] as number)) cell++;
    if (cell === end) return true;
  }
  return false;
}

const isBlank = (cell: string): boolean => /^[ \t]*$/.test(cell);

/** The end is negative where the cell holds escaped quotes: then it is not blank. */
function isBlankBetween(bytes: Buffer, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (bytes[at] !== 32 && bytes[at] !== 9) return false;
  return end >= 0;
}
