import type { Content } from '../bytes/content.ts';
import type { Encoding } from '../bytes/encoding.ts';
import { pieceToUtf8, toUtf8 } from '../bytes/utf8.ts';
import { CR, LF } from './records/format.ts';
import { fromLine, LineSkipper } from './records/line-skipper.ts';

/** Part of a large file's beginning that is looked at. */
const HEAD_BYTES = 1 << 20;

/** Characters kept of lines that the user has skipped. */
const SKIPPED_TEXT = 1 << 16;

/** The beginning of a table's text: what its form is found on. */
export interface CsvHead {
  /** UTF-8 without NULs, from the table's first line on. */
  readonly text: Buffer;
  /** `text` is all there is. */
  readonly whole: boolean;
  /** Other places of the input can be read, from `stored` bytes on. */
  readonly seekable: boolean;
  readonly stored: number;
  /** Lines before the table's first one. */
  readonly skipped: number;
  /** The text of those that the user has skipped. */
  readonly skippedText: string;
}

/** Where a table starts that is not the first of its text. */
export interface TableStart {
  readonly line: number;
  readonly bareCr: boolean;
}

/** Reads the beginning of a table; `start` is given for one that starts farther down, `skipLines` for one below other lines. */
export async function readHead(
  content: Content,
  encoding: Encoding,
  { skipLines = 0, start, recordEnd }: { readonly skipLines?: number; readonly start?: TableStart; readonly recordEnd?: string },
): Promise<CsvHead> {
  if (start !== undefined) return laterHead(content, encoding, start);
  const seekable = !content.headIsAll && content.readAt !== null;
  const bytes = seekable ? content.head.subarray(0, HEAD_BYTES) : content.head;
  const text = withoutNuls(pieceToUtf8(bytes, encoding));
  const found = { whole: content.headIsAll, seekable, stored: bytes.length };
  if (skipLines === 0) return { ...found, text, skipped: 0, skippedText: '' };
  const bareCr = recordEnd === 'cr' || (recordEnd === undefined && isBareCr(text));
  const rest = new LineSkipper(skipLines, bareCr).take(text);
  const skippedText = text.toString('utf8', 0, Math.min(SKIPPED_TEXT, text.length - rest.length));
  return { ...found, text: rest, skipped: skipLines, skippedText };
}

async function laterHead(content: Content, encoding: Encoding, { line, bareCr }: TableStart): Promise<CsvHead> {
  const parts: Buffer[] = [];
  let length = 0;
  let whole = true;
  for await (const part of fromLine(toUtf8(content.read().chunks, encoding), line - 1, bareCr)) {
    parts.push(withoutNuls(part));
    length += part.length;
    if (length < HEAD_BYTES) continue;
    whole = false;
    break;
  }
  return { text: Buffer.concat(parts), whole, seekable: false, stored: 0, skipped: line - 1, skippedText: '' };
}

function withoutNuls(text: Buffer): Buffer {
  return text.includes(0) ? Buffer.from(text.filter((byte) => byte !== 0)) : text;
}

/** Whether a text has carriage returns for line ends and no line feeds. */
function isBareCr(text: Buffer): boolean {
  return text.includes(CR) && !text.includes(LF);
}
