import { isClientNote } from '../csv/around/client-note.ts';

/** Where the columns of a text stand, in characters from 0. A column ends where its dashes do; the last one at the line's end. */
export interface Columns {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Dashes or equals signs in groups with blanks between: what SQL*Plus, DB2, sqlcmd and reports put under a header. */
const RULER = /^ *(?:-+(?: +-+)+|=+(?: +=+)+) *$/;
/** Shorter ones are marks in a text. */
const FEWEST_MARKS = 6;

/** The columns that a line of dashes tells; `null` for any other line. */
export function rulerColumns(line: string): Columns | null {
  if (!RULER.test(line) || line.replaceAll(' ', '').length < FEWEST_MARKS) return null;
  const groups = [...line.matchAll(/[-=]+/g)];
  return {
    starts: groups.map(({ index }) => index),
    ends: groups.map(({ index, 0: group }) => index + group.length),
  };
}

export const sameColumns = (a: Columns, b: Columns): boolean =>
  a.starts.join() === b.starts.join() && a.ends.slice(0, -1).join() === b.ends.slice(0, -1).join();

/** Whether a line is blank between the columns, and in front of the first: no value of the table reaches over its column's end. */
export function fits(line: string, { starts, ends }: Columns): boolean {
  if (line.slice(0, starts[0]).trim() !== '') return false;
  return starts.slice(1).every((start, index) => line.slice(ends[index], start).trim() === '');
}

/** The cells of a line without the blanks around them. A value that reaches over its column's end is not torn. */
export function cut(line: string, { starts }: Columns): string[] {
  const from = starts.map((start, index) => (index === 0 ? 0 : wordEnd(line, start)));
  return from.map((start, index) => line.slice(start, from[index + 1]).trim());
}

/** A place, or the end of the word that stands over it. */
function wordEnd(line: string, at: number): number {
  if (at >= line.length || line[at - 1] === ' ' || line[at] === ' ') return at;
  const end = line.indexOf(' ', at);
  return end === -1 ? line.length : end;
}

/** Whether a line is a row, though a value or two reach over their columns' ends: a title or a note would do so nearly everywhere. */
export function isRow(line: string, columns: Columns): boolean {
  const { starts, ends } = columns;
  // Too short to reach over many columns' ends.
  if (isClientNote(line)) return false;
  if (fits(line, columns)) return true;
  const within = starts.slice(1).filter((start) => start < line.length);
  const held = within.filter((start, index) => line.slice(ends[index], start).trim() === '').length;
  return within.length * 2 >= starts.length - 1 && held * 2 >= within.length;
}
