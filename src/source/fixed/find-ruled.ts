import { MARK } from '../rewritten.ts';
import { type Columns, cut, fits, rulerColumns, sameColumns } from './ruler.ts';

/** A header above a line of dashes, with rows below that stand under the dashes. */
interface RuledTable {
  /** Lines above the header. */
  readonly above: readonly string[];
  readonly columns: Columns;
  /** Lines that make the header. */
  readonly heads: number;
}

/** Lines above the dashes: a report's titles. */
export const MOST_ABOVE = 40;
/** Lines below them that are looked at. */
const LOOKED_AT = 100;
/** Lines at the end of a table that may be notes. */
export const NOTES = 3;
/** Share of the others that have to stand under the dashes: notes and broken lines are few. */
const FITTING = 0.9;

/**
 * Finds a table of fixed columns at the beginning of a text: a line of names, dashes below each of them, rows with nothing but blanks
 * between the columns. Prose, lists and tables with a delimiter have no such dashes. `wanted`: lines that the user says make the header.
 */
export function findRuled(text: string, wanted: number | undefined): RuledTable | null {
  if (text.includes(MARK)) return null;
  const lines = text.split('\n', MOST_ABOVE + LOOKED_AT).map(plain);
  for (let at = 1; at < Math.min(lines.length, MOST_ABOVE); at++) {
    const columns = rulerColumns(lines[at] as string);
    if (columns === null) continue;
    const header = lines[at - 1] as string;
    const named = fits(header, columns) ? cut(header, columns).filter((name) => /[\p{L}\p{N}]/u.test(name)).length : 0;
    if (named * 2 < columns.starts.length || named < 2) continue;
    const below = rowsBelow(lines, at, columns);
    const fitting = below.filter((line) => fits(line, columns)).length;
    // Dashes farther down would make titles of what stands here.
    if (fitting === 0 || fitting < (below.length - NOTES) * FITTING) return null;
    const heads = Math.min(at, Math.max(1, wanted ?? (isUpperHead(lines[at - 2], columns) ? 2 : 1)));
    return { above: lines.slice(0, at - heads), columns, heads };
  }
  return null;
}

/** Whether the line above the names is a first row of them: words over half of the columns or more, and none between them. */
function isUpperHead(line: string | undefined, columns: Columns): boolean {
  if (line === undefined || !fits(line, columns)) return false;
  const words = cut(line, columns).filter((cell) => cell !== '');
  return words.length >= 2 && words.length * 2 >= columns.starts.length && words.every((word) => /^\p{L}[^\d:]*$/u.test(word));
}

/** The filled lines below dashes, up to the header of another table. */
function rowsBelow(lines: readonly string[], ruler: number, columns: Columns): readonly string[] {
  const next = lines.findIndex((line, at) => {
    const other = at > ruler ? rulerColumns(line) : null;
    return other !== null && !sameColumns(other, columns);
  });
  const end = next === -1 ? lines.length : next - 1;
  return lines.slice(ruler + 1, end).filter((line) => line.trim() !== '' && rulerColumns(line) === null);
}

/** A line without its end and without the page feed in front of it, which take no place. */
export const plain = (line: string): string => line.replace(/^\f+|\r$/g, '');
