import type { CsvFormat } from '../records/format.ts';
import { type ColumnProfile, likeness } from '../shape/column-profile.ts';
import { type Alignment, alignCells } from './align-cells.ts';
import { readings } from './readings.ts';

/** Longer records are not read again: it is done some dozen times. */
const LONGEST = 1 << 16;

/** By how much another reading has to fit better than the plain one (about 7 times as likely). */
const MARGIN = 2;

/** A record whose cells fit this well on average, missing ones taken as empty, is ragged, not torn. */
const FITTING = -0.7;

const STRANGE = -3;

/** Which cells were in quotes is not known. */
const UNKNOWN: ReadonlySet<number> = new Set();

/** What a cell costs that has a quote without its fellow: it was probably torn. */
const TORN = 1.5;

/**
 * Reads a record again that has the wrong number of cells or quotes in wrong places, and returns its cells in the columns
 * they belong to; `null` where no other reading is clearly better than the plain one.
 *
 * @param text the record as it stands; absent where only its cells are known.
 */
export function mendRecord(
  text: string | undefined,
  cells: readonly string[],
  format: CsvFormat,
  profile: ColumnProfile,
): string[] | null {
  const plain = plainScore(cells, profile, format);
  const width = profile.columns.length;
  const strange = profile.columns.some((column, index) => likeness(cells[index] ?? '', column) < STRANGE);
  if (cells.length < width && !strange && plain > FITTING * width) return null;
  let best: Alignment | null = null;
  const consider = (found: Alignment | null, doubt: number) => {
    if (found === null) return;
    const score = found.score - doubt - torn(found.cells, format);
    if (best === null || score > best.score) best = { cells: found.cells, score };
  };
  if (cells.length !== width) consider(alignCells(cells, format.delimiter, profile, UNKNOWN), 0);
  if (text !== undefined && text.length <= LONGEST) {
    for (const { cells: others, quoted, delimiter, doubt } of readings(text, format, width)) {
      // Nothing is taken for granted but that quotes close cells where cells end: no margin is asked for.
      if (doubt < 0.5 && others.length === width && cells.some((cell, index) => cell !== others[index])) {
        const lenient = inPlace(others, profile);
        if (lenient.score - torn(others, format) >= plain - SLACK) return lenient.cells;
      }
      consider(others.length === width ? inPlace(others, profile) : alignCells(others, delimiter, profile, quoted), doubt);
    }
  }
  const found = best as Alignment | null;
  return found !== null && found.score > plain + MARGIN ? [...found.cells] : null;
}

function inPlace(cells: readonly string[], { columns }: ColumnProfile): Alignment {
  return { cells: [...cells], score: columns.reduce((sum, column, index) => sum + likeness(cells[index] ?? '', column), 0) };
}

/** What the record is worth as it stands: missing cells at its end empty, surplus ones kept apart. */
function plainScore(cells: readonly string[], profile: ColumnProfile, format: CsvFormat): number {
  const { columns } = profile;
  const surplus = cells.slice(columns.length).filter((cell) => cell !== '').length;
  return inPlace(cells.slice(0, columns.length), profile).score - surplus - torn(cells, format);
}

/** The strange record itself may be among those that the columns were learned from, and then fits a little better. */
const SLACK = 1;

/** What tells that cells were torn: one of a pair of quotes, a delimiter at an edge. A quote behind a digit may be inches. */
function torn(cells: readonly string[], { quote, delimiter }: CsvFormat): number {
  let count = 0;
  for (const cell of cells) {
    if (cell.length < 2) continue;
    if (delimiter !== ' ' && (cell.startsWith(delimiter) || cell.endsWith(delimiter))) count += 2;
    if (quote === '"' && cell.includes(quote) && (cell.split(quote).length - 1) % 2 === 1 && !/\d"/.test(cell)) count++;
  }
  return count * TORN;
}
