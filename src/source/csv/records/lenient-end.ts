import { type CsvFormat, unquoted } from './format.ts';
import { RecordEnds } from './record-end.ts';
import { readLeniently } from './record-reader.ts';
import { countCells } from './stray-quote.ts';

/** A record that loses its way at a quote is looked for in no more than this many lines and bytes. */
const MOST_LINES = 20;
const MOST_BYTES = 1 << 16;

/** Where a record ends whose quotes are taken leniently. */
interface LenientEnd {
  readonly end: number;
  readonly next: number;
}

/**
 * The end of a record with a quote that closes in the middle of text, so that it ends at a line end inside its cell when
 * read strictly. It goes on over lines that are no records themselves until it has the right number of cells.
 *
 * `strict` is where it ends when read strictly. `null` where that is its end; `unknown` where more bytes must come first.
 */
export function lenientEnd(
  bytes: Buffer,
  start: number,
  strict: number,
  format: CsvFormat,
  final: boolean,
): LenientEnd | 'unknown' | null {
  const { columns } = format;
  if (columns < 2 || format.quote === null || strict - start > MOST_BYTES) return null;
  const cellsTo = (end: number) => readLeniently(bytes.toString('utf8', start, end), format).cells.length;
  const lineEnds = new RecordEnds(bytes, unquoted(format), final);
  let { end, next } = lineEnds.find(start);
  while (next !== -1 && next < strict) ({ end, next } = lineEnds.find(next));
  if (cellsTo(end) >= columns) return null;
  for (let line = 0; line < MOST_LINES; line++) {
    if (next >= bytes.length && final) return null;
    const from = next;
    ({ end, next } = lineEnds.find(from));
    if (end - start > MOST_BYTES) return null;
    if (next === -1) return 'unknown';
    if (countCells(bytes.subarray(from, end), format) === columns) return null;
    const cells = cellsTo(end);
    if (cells === columns) return { end, next };
    if (cells > columns) return null;
  }
  return null;
}
