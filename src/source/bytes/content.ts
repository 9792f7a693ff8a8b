import { CadAuditError } from '../../model/error.ts';
import { gunzip, isGzip } from './gunzip.ts';
import type { StoredBytes } from './stored.ts';
import { Tally } from './tally.ts';

/** The decompressed bytes of an input, with its beginning at hand. */
export interface Content {
  readonly name: string;
  readonly compression?: 'gzip';
  /** Stored size in bytes; `null` for a pipe. */
  readonly size: number | null;
  readonly reopenable: boolean;
  /** The first bytes of the content. */
  readonly head: Buffer;
  /** True where `head` is all there is. */
  readonly headIsAll: boolean;
  /** All bytes from the start. Can be called again where `reopenable`. With `reuse` a chunk is valid until the next is asked for. */
  read(reuse?: boolean): Pass;
  /** Access by place; only where the content is stored as it is. */
  readonly readAt: StoredBytes['readAt'];
  close(): Promise<void>;
}

/** One pass over a content. */
export interface Pass {
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Counts and hashes the stored bytes as they are read. */
  readonly tally: Tally;
}

/** How much of the beginning is looked at before anything is decided. */
export interface HeadSizes {
  /** Of an input that can be read again. */
  readonly file: number;
  /** Of a pipe; these bytes are kept in memory. */
  readonly pipe: number;
}

/** Opens the content of an input. Throws `empty` where there is none, `unreadable` where gzip holds nothing readable. */
export async function openContent(stored: StoredBytes, sizes: HeadSizes): Promise<Content> {
  const content = stored.readAt ? await fileContent(stored, stored.readAt, sizes.file) : await pipeContent(stored, sizes.pipe);
  if (content.head.length === 0) throw new CadAuditError('empty', 'The input is empty.', 'Export the data again.');
  return content;
}

async function fileContent(stored: StoredBytes, readAt: NonNullable<StoredBytes['readAt']>, length: number): Promise<Content> {
  const first = Buffer.from(await readAt(0, length));
  const { name, size } = stored;
  const close = () => stored.close();
  const packed = isGzip(first);
  const read = (reuse = false) => {
    const tally = new Tally();
    // Decompression holds on to its chunks.
    const chunks = counted(stored.read(reuse && !packed), tally);
    return { chunks: packed ? gunzip(chunks, tally) : chunks, tally };
  };
  if (!packed) {
    return { name, size, reopenable: true, head: first, headIsAll: first.length === size, read, readAt, close };
  }
  const { chunks, tally } = read();
  const { bytes: head, ended } = await takeHead(chunks[Symbol.asyncIterator](), length, true);
  refuseDeadGzip(head, tally);
  return { name, size, compression: 'gzip', reopenable: true, head, headIsAll: ended, read, readAt: null, close };
}

async function pipeContent(stored: StoredBytes, length: number): Promise<Content> {
  const tally = new Tally();
  const raw = counted(stored.read(), tally)[Symbol.asyncIterator]();
  const start = await takeHead(raw, 3, false);
  const whole = chained(start.bytes, raw);
  const packed = isGzip(start.bytes);
  const rest = (packed ? gunzip(whole, tally) : whole)[Symbol.asyncIterator]();
  const { bytes: head, ended } = await takeHead(rest, length, false);
  if (packed) refuseDeadGzip(head, tally);
  let used = false;
  return {
    name: stored.name,
    ...(packed ? { compression: 'gzip' } : {}),
    size: null,
    reopenable: false,
    head,
    headIsAll: ended,
    read() {
      if (used) throw new CadAuditError('unreadable', 'A pipe can be read only once.', 'Save the data to a file first.');
      used = true;
      return { chunks: chained(head, rest), tally };
    },
    readAt: null,
    async close() {
      await rest.return(undefined);
      await stored.close();
    },
  };
}

async function* counted(source: AsyncIterable<Uint8Array>, tally: Tally): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    tally.add(chunk);
    yield chunk;
  }
}

async function* chained(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (first.length > 0) yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/** At least `length` bytes from the start of an iterator, or all there are. */
async function takeHead(
  chunks: AsyncIterator<Uint8Array>,
  length: number,
  finish: boolean,
): Promise<{ readonly bytes: Buffer; readonly ended: boolean }> {
  const parts: Uint8Array[] = [];
  let have = 0;
  let ended = false;
  while (have < length) {
    const next = await chunks.next();
    if (next.done) {
      ended = true;
      break;
    }
    parts.push(next.value);
    have += next.value.length;
  }
  if (finish) await chunks.return?.();
  return { bytes: Buffer.concat(parts), ended };
}

function refuseDeadGzip(head: Buffer, tally: Tally): void {
  if (head.length > 0 || !tally.broken) return;
  throw new CadAuditError('unreadable', 'The gzip data is damaged from its start.', 'Compress or transfer the file again.');
}
