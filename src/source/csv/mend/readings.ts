import type { CsvFormat } from '../records/format.ts';
import { readLeniently } from '../records/record-reader.ts';

/** One way to read a record, and how much has to be taken for granted to read it so. */
export interface Reading {
  readonly cells: readonly string[];
  /** Cells that were in quotes, by their place: whole values. */
  readonly quoted: ReadonlySet<number>;
  /** What stands between its cells; joins cells that belong together. */
  readonly delimiter: string;
  /** 0 for the plain reading; in units of the fit of cells (natural logarithms). */
  readonly doubt: number;
}

/** Doubtful quotes of one record that are tried, each by itself. */
const MOST_DOUBTS = 24;

const NONE: ReadonlySet<number> = new Set();

/** Delimiters that a single line of another origin may have. */
const OTHERS = [' ', ';', '\t', '|', ','] as const;

/**
 * The ways to read a record that does not fit, the likeliest first: quotes taken leniently, escaped in another way, one of
 * them a character, one of them where a delimiter is missing, none of them a quote; and where there are too few cells, other
 * delimiters. `width` is the number of cells it should have.
 */
export function* readings(text: string, format: CsvFormat, width: number): Generator<Reading> {
  const { delimiter, quote } = format;
  const lenient = readLeniently(text, format);
  yield { ...lenient, delimiter, doubt: 0.1 };
  if (quote !== null && text.includes(quote)) {
    for (const way of ['doubled', 'none', '\\']) {
      if (way === (format.escape ?? 'doubled')) continue;
      yield { ...readLeniently(text, { ...format, escape: way }), delimiter, doubt: 0.6 };
    }
    const bare = readLeniently(text, { ...format, escape: 'none' });
    for (const literal of new Set([...lenient.opens, ...bare.opens].slice(0, MOST_DOUBTS))) {
      yield { ...readLeniently(text, format, { literal }), delimiter, doubt: 1 };
    }
    for (const boundary of lenient.seams.slice(0, MOST_DOUBTS)) {
      yield { ...readLeniently(text, format, { boundary }), delimiter, doubt: 1 };
    }
    yield { cells: text.split(delimiter), quoted: NONE, delimiter, doubt: 2 };
  }
  if (lenient.cells.length >= width) return;
  for (const other of OTHERS) {
    if (other === delimiter || !text.includes(other)) continue;
    const reading = readLeniently(text, { ...format, delimiter: other });
    if (reading.cells.length > lenient.cells.length) yield { ...reading, delimiter: other, doubt: 2 };
  }
}
