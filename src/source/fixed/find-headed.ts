import { MARK } from '../rewritten.ts';
import { NOTES, plain } from './find-ruled.ts';
import { type Columns, cut, fits } from './ruler.ts';

/** Lines that the columns are found on, and how few tell nothing; so few do where every value is in line. */
const LOOKED_AT = 200;
const FEWEST_ROWS = 8;
const FEW_ROWS = 3;
/** Fewer names than this, parted by blanks, may be two halves of a title. */
const FEWEST_NAMES = 3;
/** Share of a column's values that begin, or end, in one place: words of prose do neither. */
const IN_LINE = 0.8;

/** Marks that part cells: where one is in the header, it is what parts them. */
const DELIMITERS = /[,;|\t]/;

/**
 * Finds a table of fixed columns by a first line of names alone, with two blanks or more between them. A blank has to stand between
 * the columns in every line, and the values of most columns in line.
 */
export function findHeaded(text: string, whole: boolean): Columns | null {
  if (text.includes(MARK) || text.includes('\t')) return null;
  const all = text.split('\n').map(plain);
  const lines = (whole ? all : all.slice(0, -1)).filter((line) => line.trim() !== '').slice(0, LOOKED_AT);
  const [header, ...rows] = lines;
  if (header === undefined || rows.length < FEW_ROWS || DELIMITERS.test(header)) return null;
  const names = [...header.matchAll(/\S+(?: \S+)*/g)].map(({ index, 0: name }) => ({
    start: index,
    end: index + name.length,
    name,
  }));
  if (names.length < FEWEST_NAMES || names.some(({ name }) => !/^[\p{L}_#]/u.test(name))) return null;
  const sure = lines.length < LOOKED_AT ? rows.slice(0, Math.max(FEWEST_ROWS, rows.length - NOTES)) : rows;
  const isBlank = (at: number): boolean => sure.every((row) => (row[at] ?? ' ') === ' ');
  const starts = [0];
  for (const [index, { start }] of names.slice(1).entries()) {
    // Figures stand under the end of a name and may begin before it.
    let at = start;
    while (at > (names[index]?.end ?? 0) && !isBlank(at - 1)) at--;
    if (at <= (names[index]?.end ?? 0)) return null;
    starts.push(at);
  }
  const columns = { starts, ends: [...starts.slice(1).map((start) => start - 1), header.length] };
  const fitting = rows.filter((row) => fits(row, columns));
  return fitting.length >= sure.length && aligned(fitting, columns, rows.length < FEWEST_ROWS) ? columns : null;
}

/** Whether most columns have their values in line, at the left or at the right. `all`: whether every value of every column has to be. */
function aligned(rows: readonly string[], columns: Columns, all: boolean): boolean {
  const { starts } = columns;
  let inLine = 0;
  for (const [index, from] of starts.entries()) {
    const cells = rows.map((row) => row.slice(from, starts[index + 1])).filter((cell) => cell.trim() !== '');
    const begins = mostOften(cells.map((cell) => cell.search(/\S/)));
    const ends = mostOften(cells.map((cell) => cell.trimEnd().length));
    if (cells.length > 0 && Math.max(begins, ends) >= cells.length * (all ? 1 : IN_LINE)) inLine++;
  }
  return inLine >= starts.length - (all ? 0 : 1) && rows.some((row) => cut(row, columns).every((cell) => cell !== ''));
}

/** How often the commonest of some numbers comes. */
function mostOften(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}
