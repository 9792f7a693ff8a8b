import { isAscii } from 'node:buffer';
import { CR, type CsvFormat, closingQuote, LF, type Marks, marksOf } from './format.ts';

/** Where the cells of a slab are: byte offsets, row by row, nothing decoded yet. */
export interface CellTable {
  readonly bytes: Buffer;
  /** All bytes are ASCII: a byte is a character. */
  readonly ascii: boolean;
  readonly rows: number;
  readonly width: number;
  /** First byte of each cell's content (quotes left out), `rows × width`. */
  readonly starts: Int32Array;
  /** First byte after each cell's content. Negative where the content holds escaped quotes: then `-end`. */
  readonly ends: Int32Array;
}

/** Memory for the offsets of one table at a time. */
export class CellRoom {
  #starts = new Int32Array(0);
  #ends = new Int32Array(0);

  for(cells: number): { readonly starts: Int32Array; readonly ends: Int32Array } {
    if (this.#starts.length < cells) {
      this.#starts = new Int32Array(cells);
      this.#ends = new Int32Array(cells);
    }
    return { starts: this.#starts, ends: this.#ends };
  }
}

/**
 * Finds the cells of a slab of whole records in one pass over its bytes. Only for slabs without surprises: every record has
 * `width` cells and every quote stands where it should, and the delimiter is one byte. `null` for any other slab, which is
 * then left to the CSV parser.
 *
 * @param rows number of records that the splitter counted; blank lines are no records.
 * @param room where the offsets are written: a table is valid until its room is used again.
 */
export function findCells(
  bytes: Buffer,
  format: CsvFormat,
  width: number,
  rows: number,
  room: CellRoom = new CellRoom(),
): CellTable | null {
  const marks = marksOf(format);
  if (marks.delimiter.length > 1) return null;
  const { last: delimiter, quote } = marks;
  const plain = marks.escapeByte === -1 && !marks.lenient;
  const cells = rows * width;
  const { starts, ends } = room.for(cells);
  const length = bytes.length;
  const { bareCr } = format;
  let cell = 0;
  let rowEnd = width;
  let at = 0;
  while (at < length) {
    const first = bytes[at] as number;
    if (cell === rowEnd - width && isLineEnd(first, bytes[at + 1], bareCr)) {
      at++;
      continue;
    }
    if (cell >= cells) return null;
    if (first === quote) {
      const close = plain ? doubledClose(bytes, at + 1, quote) : otherClose(bytes, at, marks);
      if (close < 0 && -close > length) return null;
      const end = Math.abs(close);
      starts[cell] = at + 1;
      ends[cell] = close;
      at = end + 1;
    } else {
      const start = at;
      let code = first;
      while (code !== delimiter && code !== LF && !(code === CR && (bareCr || bytes[at + 1] === LF)) && at < length) {
        code = bytes[++at] as number;
      }
      starts[cell] = start;
      ends[cell] = at;
    }
    cell++;
    const stop = at < length ? (bytes[at] as number) : LF;
    if (stop === delimiter) {
      if (cell === rowEnd) return null;
      at++;
      // A delimiter right before the end of the bytes has an empty cell behind it.
      if (at === length) {
        starts[cell] = at;
        ends[cell] = at;
        cell++;
      } else if (isLineEnd(bytes[at] as number, bytes[at + 1], bareCr)) {
        starts[cell] = at;
        ends[cell] = at;
        cell++;
      } else continue;
    } else if (!isLineEnd(stop, bytes[at + 1], bareCr)) return null;
    if (cell !== rowEnd) return null;
    at += bytes[at] === CR && bytes[at + 1] === LF ? 2 : 1;
    rowEnd += width;
  }
  if (cell !== cells) return null;
  return { bytes, ascii: isAscii(bytes), rows, width, starts, ends };
}

function isLineEnd(code: number, after: number | undefined, bareCr: boolean): boolean {
  return code === LF || (code === CR && (bareCr || after === LF));
}

/** Offset of the closing quote; negative where doubled quotes stand before it; beyond the bytes (negative) where none closes. */
function doubledClose(bytes: Buffer, from: number, quote: number): number {
  let doubled = false;
  for (let at = from; ; at += 2) {
    at = bytes.indexOf(quote, at);
    if (at === -1) return -bytes.length - 1;
    if (bytes[at + 1] !== quote) return doubled ? -at : at;
    doubled = true;
  }
}

/** The same for a format with another escape. */
function otherClose(bytes: Buffer, open: number, marks: Marks): number {
  const close = closingQuote(bytes, open, marks, true);
  if (close === bytes.length) return -bytes.length - 1;
  if (marks.escapeByte === -1) return close;
  const escaped = bytes.indexOf(marks.escapeByte, open + 1);
  return escaped !== -1 && escaped < close ? -close : close;
}
