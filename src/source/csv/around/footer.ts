import { type ColumnProfile, likeness } from '../shape/column-profile.ts';
import { isClientNote, isResultNote } from './client-note.ts';
import { isSum, isSumName } from './sum-row.ts';

/** Records at the end of a table that are looked at. */
export const MOST_FOOTERS = 20;

/** Words that sums and counts under a table start with. */
const SUMMARY =
  /^\W{0,5}(?:grand\s+total|sub-?total|total|sum|average|records? (?:count|total)|end of (?:report|file)|\d+ (?:rows?|records?)\b)/i;

/** A cell that fits its column worse than this is not one of its values. */
const STRANGE = -3;

/** Whether a record may stand under a table: hardly a cell, a sum, or not as wide as the table. */
export function mayBeFooter(row: readonly string[], width: number): boolean {
  const filled = filledCells(row);
  if (width < 2) return isNote(row, width);
  return filled.length <= 1 || row.length < width || SUMMARY.test(filled[0]?.cell ?? '') || isSum(filled.map(({ cell }) => cell));
}

/** Whether a record is what a database program wrote and nobody can be in. Its commas may have parted it. */
export const holdsResultNote = (row: readonly string[], width: number): boolean => isNote(row, width, isResultNote);

function isNote(row: readonly string[], width: number, is: (line: string) => boolean = isClientNote): boolean {
  const padded = width > 1 && row.length >= width && row.every((cell, index) => index === 0 || cell === '');
  return padded ? is(row[0] ?? '') : (row.length < width || width < 2) && is(row.join(','));
}

/**
 * Where the notes under a table begin among its last records; their number where there are none. A note is a single text
 * where no such value stands, or a line of sums.
 */
export function footersFrom(
  rows: readonly (readonly string[])[],
  width: number,
  profile: ColumnProfile | null,
  blankAbove: (index: number) => boolean,
  unended: boolean,
): number {
  let from = rows.length;
  for (let index = rows.length - 1; index >= Math.max(0, rows.length - MOST_FOOTERS); index--) {
    const row = rows[index] ?? [];
    if (filledCells(row).length === 0) continue;
    const last = index === rows.length - 1;
    if (!isFooter(row, width, profile, blankAbove(index), last && unended)) break;
    from = index;
  }
  // Rows of empty cells between the table and its notes belong to neither.
  while (from > 0 && from < rows.length && filledCells(rows[from - 1] ?? []).length === 0) from--;
  return from;
}

function isFooter(
  row: readonly string[],
  width: number,
  profile: ColumnProfile | null,
  blank: boolean,
  unended: boolean,
): boolean {
  const filled = filledCells(row);
  const [first] = filled;
  if (first === undefined) return false;
  if (isNote(row, width)) return true;
  if (width < 2) return false;
  if (isSum(filled.map(({ cell }) => cell)) || (width > 2 && filled.length === 1 && isSumName(first.cell))) return true;
  const column = profile?.columns[first.index];
  if (column !== undefined && likeness(first.cell, column) > STRANGE) return false;
  if (SUMMARY.test(first.cell) && filled.length < width) return true;
  if (filled.length > 1 && !(blank && row.length < width && filled.length === 2 && width > 4)) return false;
  if (blank && row.length < width) return true;
  // With too few records to know the columns, a lone value may be a record that was cut off.
  return width > 2 && column !== undefined && !(unended && row.length === 1 && first.cell.length < 4);
}

function filledCells(row: readonly string[]): { readonly cell: string; readonly index: number }[] {
  return row.flatMap((cell, index) => (cell.trim() === '' ? [] : [{ cell: cell.trim(), index }]));
}
