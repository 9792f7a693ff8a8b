import { findHeader, isHeader } from '../header/find-header.ts';
import { isHeaderAgain } from '../header/repeated-header.ts';
import { commonWidth } from '../shape/score-format.ts';
import { isClientNote } from './client-note.ts';

/** Records behind a place that are looked at to tell whether a new table starts there. */
const LOOK_AHEAD = 5;

/** What is known of the table that may end. */
interface CurrentTable {
  readonly width: number;
  readonly header: readonly string[] | null;
}

/**
 * Whether another table starts at a record: one with a header of its own and records of another width, or behind a blank
 * line records of another width or under another header; a title may stand above it. The same header again, blank lines
 * between groups and page breaks are no new table.
 */
export function startsTable(
  rows: readonly (readonly string[])[],
  index: number,
  blankAbove: (index: number) => boolean,
  table: CurrentTable,
): boolean {
  const blank = blankAbove(index);
  const row = rows[index] ?? [];
  if (!blank && row.length === table.width) return false;
  if (blank && isTitle(row, table.width)) {
    if (isClientNote(row[0] ?? '')) return false;
    return rows[index + 1]?.length !== table.width && startsRecords(rows, index + 1, true, blankAbove, table);
  }
  return startsRecords(rows, index, blank, blankAbove, table);
}

function startsRecords(
  rows: readonly (readonly string[])[],
  index: number,
  blank: boolean,
  blankAbove: (index: number) => boolean,
  table: CurrentTable,
): boolean {
  const row = rows[index] ?? [];
  const { width, header } = table;
  if (row.length < 2) return false;
  if (header !== null && row.length === header.length && isHeaderAgain(row, header)) return false;
  let end = index + 1;
  while (end < rows.length && end <= index + LOOK_AHEAD && !blankAbove(end)) end++;
  const below = rows.slice(index + 1, end);
  if (below.length === 0 || below.some((other) => other.length !== row.length)) return false;
  const filled = row.every((cell) => cell.trim() !== '');
  if (filled && row.every((cell) => !/^\d/.test(cell)) && isHeader(row, below)) return row.length !== width || below.length >= 2;
  return blank && row.length !== width && below.length >= 3;
}

function isTitle(row: readonly string[], width: number): boolean {
  return width > 1 && row.filter((cell) => cell.trim() !== '').length === 1;
}

/** Records behind the header of the first table that tell how wide it is. */
const NEAR = 40;

/** The records of the first table among the first records of a text; titles above it are among them. */
export function firstTable<T extends readonly string[]>(
  rows: readonly T[],
  blankAbove: (index: number) => boolean,
): readonly T[] {
  const opening = openingBlock(rows, blankAbove);
  const { above, rows: heads } = findHeader(rows, opening ?? commonWidth(rows).width);
  const header = heads > 0 ? (rows[above] ?? null) : null;
  const from = above + heads;
  const near = rows.slice(from, from + NEAR);
  const asHeader = header !== null && near.slice(0, 2).every((row) => row.length === header.length);
  const width = asHeader ? header.length : commonWidth(near).width;
  const table = { width, header };
  for (let index = from + 1; index < rows.length; index++) {
    if (startsTable(rows, index, blankAbove, table)) return rows.slice(0, index);
  }
  return rows;
}

/** The width of a first block of records up to a blank line, where it is a table by itself. */
function openingBlock(rows: readonly (readonly string[])[], blankAbove: (index: number) => boolean): number | null {
  const end = rows.findIndex((_, index) => index > 0 && blankAbove(index));
  const block = rows.slice(0, end === -1 ? rows.length : end);
  const [first, ...below] = block;
  if (first === undefined || first.length < 3 || below.length < 2) return null;
  if (below.some((row) => row.length !== first.length) || first.some((cell) => cell.trim() === '')) return null;
  return isHeader(first, below) ? first.length : null;
}
