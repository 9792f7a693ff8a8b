import {
  CLOSE_ARRAY,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  literalEnd,
  OPEN_ARRAY,
  OPEN_OBJECT,
  QUOTE,
  skipSpace,
  stringEnd,
} from './json-bytes.ts';

/** Bytes of the largest document that is turned: it has to stand in memory. */
const LARGEST_TURNED = 512 << 20;

/** Bytes of records that are handed on at a time. */
const PIECE = 1 << 20;

/** Where the values of a column stand, each from its start to its end. */
interface Column {
  /** The name, in quotes, as it is written. */
  readonly name: Buffer;
  readonly starts: number[];
  readonly ends: number[];
}

/** Thrown where the document is none that lists its values column by column after all. */
class NotTurned extends Error {}

/** Whether a document lists its values column by column and is no larger than {@link LARGEST_TURNED}. */
export async function canTurn(chunks: AsyncIterable<Buffer>): Promise<boolean> {
  const document = await collected(chunks);
  return document !== null && columnsOf(document) !== null;
}

/**
 * A document that lists its values column by column (`{"id": {"0": 1, "1": 2}, "city": {"0": "X", "1": "Y"}}`, or with lists) as
 * one list of records, in pieces, each value as it is written. All on one line, as the values of a record have no line of their own.
 * Nothing where it is another document: see {@link canTurn}.
 */
export async function* turned(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const document = await collected(chunks);
  const columns = document && columnsOf(document);
  if (columns) yield* records(document, columns);
}

/** All of a document; `null` where it is too large. */
async function collected(chunks: AsyncIterable<Buffer>): Promise<Buffer | null> {
  const kept: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > LARGEST_TURNED) return null;
    // Chunks may be used again by who gave them.
    kept.push(Buffer.from(chunk));
  }
  return Buffer.concat(kept);
}

function* records(document: Buffer, columns: readonly Column[]): Generator<Buffer> {
  const rows = columns[0]?.starts.length ?? 0;
  let parts: Buffer[] = [Buffer.from('[')];
  let size = 0;
  for (let row = 0; row < rows; row++) {
    for (const [index, { name, starts, ends }] of columns.entries()) {
      const value = document.subarray(starts[row], ends[row]);
      parts.push(index === 0 ? OPENING : NEXT, name, BETWEEN, value);
      size += name.length + value.length + 2;
    }
    parts.push(row + 1 < rows ? CLOSING : LAST);
    if (size < PIECE) continue;
    yield Buffer.concat(parts);
    parts = [];
    size = 0;
  }
  parts.push(Buffer.from(']'));
  yield Buffer.concat(parts);
}

const OPENING = Buffer.from('{');
const NEXT = Buffer.from(',');
const BETWEEN = Buffer.from(':');
const CLOSING = Buffer.from('},');
const LAST = Buffer.from('}');

/** The columns of a document, all of one length; `null` where it holds anything else. */
function columnsOf(bytes: Buffer): readonly Column[] | null {
  try {
    const columns: Column[] = [];
    let at = expect(bytes, 0, OPEN_OBJECT);
    for (;;) {
      const from = skipSpace(bytes, at, bytes.length);
      at = textEnd(bytes, from);
      const name = bytes.subarray(from, at);
      const column = { name, starts: [], ends: [] };
      at = values(bytes, expect(bytes, at, COLON), column);
      columns.push(column);
      at = skipSpace(bytes, at, bytes.length);
      if (bytes[at] === CLOSE_OBJECT) break;
      at = expect(bytes, at, COMMA);
    }
    const length = columns[0]?.starts.length;
    const over = skipSpace(bytes, at + 1, bytes.length) === bytes.length;
    return over && columns.every(({ starts }) => starts.length === length) ? columns : null;
  } catch (error) {
    if (error instanceof NotTurned) return null;
    throw error;
  }
}

/** Takes the values of one column; the offset behind it. */
function values(bytes: Buffer, from: number, { starts, ends }: Column): number {
  let at = skipSpace(bytes, from, bytes.length);
  const array = bytes[at] === OPEN_ARRAY;
  at = expect(bytes, at, array ? OPEN_ARRAY : OPEN_OBJECT);
  for (;;) {
    if (!array) at = expect(bytes, textEnd(bytes, skipSpace(bytes, at, bytes.length)), COLON);
    const start = skipSpace(bytes, at, bytes.length);
    at = bytes[start] === QUOTE ? textEnd(bytes, start) : literalEnd(bytes, start, bytes.length);
    if (at < 0) throw new NotTurned();
    starts.push(start);
    ends.push(at);
    at = skipSpace(bytes, at, bytes.length);
    if (bytes[at] === (array ? CLOSE_ARRAY : CLOSE_OBJECT)) return at + 1;
    at = expect(bytes, at, COMMA);
  }
}

/** The offset behind a mark that has to come next. */
function expect(bytes: Buffer, from: number, mark: number): number {
  const at = skipSpace(bytes, from, bytes.length);
  if (bytes[at] !== mark) throw new NotTurned();
  return at + 1;
}

/** The offset behind a text in quotes that has to come next. */
function textEnd(bytes: Buffer, at: number): number {
  if (bytes[at] !== QUOTE) throw new NotTurned();
  const end = stringEnd(bytes, at + 1, bytes.length);
  if (end < 0) throw new NotTurned();
  return end + 1;
}
