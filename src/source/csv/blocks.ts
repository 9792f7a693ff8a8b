import type { Content } from '../bytes/content.ts';
import type { Encoding } from '../bytes/encoding.ts';
import { pieceToUtf8 } from '../bytes/utf8.ts';
import { NoticeLog } from '../notice-log.ts';
import { readRecords } from './dialect/find-format.ts';
import { CSV_LIMITS, type CsvFormat, isDelimiterAt, marksOf } from './records/format.ts';
import { readSlab } from './records/parse-slab.ts';
import { RecordEnds } from './records/record-end.ts';
import { slabsOf } from './records/record-splitter.ts';
import type { Records } from './rows/row-reader.ts';
import { commonWidth } from './shape/score-format.ts';

/** Records of one place of the input. There are no lines where the place is not the beginning. */
export type Piece = Records;

/** Blocks taken from a large file besides its head, and their size: 2 MB in all, a moment's reading on any disk. */
const BLOCKS = 16;
const BLOCK_BYTES = 1 << 17;

/** Records kept of the head and of a block: with the bounds in bytes they keep a sample near 20,000 rows. */
export const HEAD_RECORDS = 8000;
const BLOCK_RECORDS = 750;

/** Records that show on which side of a quote a block begins. */
const PARITY_RECORDS = 40;

/** Records from blocks that lie evenly between `from` and the end of a content that can be sought. */
export async function readBlocks(
  content: Content,
  readAt: NonNullable<Content['readAt']>,
  from: number,
  encoding: Encoding,
  format: CsvFormat,
): Promise<Piece[]> {
  const size = content.size ?? 0;
  const span = size - BLOCK_BYTES - from;
  const pieces: Piece[] = [];
  for (let block = 0; block < BLOCKS; block++) {
    // UTF-16 has two bytes to a unit, UTF-32 four.
    const wide = encoding.name.startsWith('utf-16') ? 2 : encoding.name.startsWith('utf-32') ? 4 : 1;
    const offset = from + Math.floor((span * block) / (BLOCKS - 1) / wide) * wide;
    const bytes = Buffer.from(await readAt(offset, BLOCK_BYTES));
    const text = pieceToUtf8(bytes, { ...encoding, bom: 0 });
    const piece = readPiece(text.subarray(firstRecordStart(text, format)), offset + bytes.length >= size, format, BLOCK_RECORDS);
    // A block whose records have another width was not understood; better none than a torn one.
    if (commonWidth(piece.rows).width === format.columns) pieces.push({ ...piece, lines: [] });
  }
  return pieces;
}

/** The first whole records of a piece of text, at most `most`. Lines count from `line`, the number of its first one. */
export function readPiece(text: Buffer, last: boolean, format: CsvFormat, most: number, line = 1): Piece {
  const log = new NoticeLog();
  const limits = { ...CSV_LIMITS, rows: Math.min(most, CSV_LIMITS.rows) };
  const rows: string[][] = [];
  const lines: number[] = [];
  const odd = new Map<number, string>();
  const blanks = new Set<number>();
  for (const slab of slabsOf(text, last, format, limits, log, line)) {
    if (rows.length >= most) break;
    const { rows: some, odd: strange } = readSlab(slab, format, format.columns, log);
    for (const [at, record] of strange) odd.set(rows.length + at, record);
    for (const at of slab.blanks ?? []) blanks.add(rows.length + at);
    for (const row of some) rows.push(row);
    for (const start of slab.lines) lines.push(start);
  }
  return { rows: rows.slice(0, most), lines: lines.slice(0, most), odd, blanks };
}

/** A block that begins inside quotes is expected to leave them within this many bytes: longer cells are rare. */
const LONGEST_CELL = 1 << 14;

/**
 * Where the first whole record of a block starts. Nothing in the block says whether it begins inside quotes, so both are
 * tried and the one whose records have the right number of cells is taken. If both do, it is the one behind a closing quote:
 * that place is right either way, while the first line end may be one inside a cell.
 */
function firstRecordStart(text: Buffer, format: CsvFormat): number {
  const outside = afterLineEnd(text, 0, format);
  const close = format.quote === null ? -1 : closingQuote(text, format);
  if (close === -1) return outside;
  const inside = afterLineEnd(text, close + 1, format);
  return alignment(text.subarray(inside), format) >= alignment(text.subarray(outside), format) ? inside : outside;
}

function afterLineEnd(text: Buffer, from: number, format: CsvFormat): number {
  const { next } = new RecordEnds(text, format, false).find(from);
  return next === -1 ? text.length : next;
}

/** The first quote that is not doubled and has a delimiter or a line end after it. */
function closingQuote(text: Buffer, format: CsvFormat): number {
  const marks = marksOf(format);
  const { quote } = marks;
  let start = 0;
  // The block may begin in the middle of a doubled quote.
  while (text[start] === quote) start++;
  for (let at = text.indexOf(quote, start); at !== -1 && at < LONGEST_CELL; at = text.indexOf(quote, at + 1)) {
    const after = text[at + 1];
    if (after === quote) at++;
    else if (after === 10 || after === 13 || (after !== undefined && isDelimiterAt(text, at + 1, marks))) return at;
  }
  return -1;
}

/** Share of the first records that have the right number of cells. */
function alignment(text: Buffer, format: CsvFormat): number {
  const records = readRecords(text, false, { ...format, columns: 0 }, PARITY_RECORDS);
  const { width, share } = commonWidth(records);
  return records.length === 0 ? 0 : width === format.columns ? share : share / 10;
}
