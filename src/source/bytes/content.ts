import { CadAuditError } from '../../model/error.ts';
import { chained, takeHead } from './begun.ts';
import { gunzip, isGzip } from './inflate.ts';
import type { ReadAt } from './spool.ts';
import type { Origin, StoredBytes } from './stored.ts';
import { counted, Tally } from './tally.ts';
import { isZstd, unzstd } from './unzstd.ts';

/** The decompressed bytes of an input, with its beginning at hand. */
export interface Content {
  readonly name: string;
  readonly compression?: 'gzip' | 'zstd';
  /** Present for a part of a larger input. */
  readonly origin?: Origin;
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
interface HeadSizes {
  /** Of an input that can be read again. */
  readonly file: number;
  /** Of a pipe; these bytes are kept in memory. */
  readonly pipe: number;
}

/** Opens the content of an input. Throws `empty` where there is none, `unreadable` where compressed data holds nothing readable. */
export async function openContent(stored: StoredBytes, sizes: HeadSizes): Promise<Content> {
  const content = stored.reopenable ? await fileContent(stored, sizes.file) : await pipeContent(stored, sizes.pipe);
  if (content.head.length === 0) throw new CadAuditError('empty', 'The input is empty.', 'Export the data again.');
  return content;
}

async function fileContent(stored: StoredBytes, length: number): Promise<Content> {
  const { name, size, readAt, origin } = stored;
  const source = { name, size, reopenable: true, close: () => stored.close(), ...(origin ? { origin } : {}) };
  const raw = (reuse: boolean): Pass => {
    const tally = new Tally(origin === undefined);
    return { chunks: counted(stored.read(reuse, tally), tally), tally };
  };
  const first = readAt ? await firstBytes(readAt, length, size) : await headOf(raw(true), length);
  const packing = PACKINGS.find(({ is }) => is(first.bytes));
  if (!packing) {
    if (first.broken) refuseDead(first.bytes, 'ZIP');
    return { ...source, head: first.bytes, headIsAll: first.ended, read: (reuse = false) => raw(reuse), readAt };
  }
  const { name: compression, unpack } = packing;
  const read = (): Pass => {
    // Decompression holds on to its chunks.
    const { chunks, tally } = raw(false);
    return { chunks: stopped(unpack(chunks, tally), tally), tally };
  };
  const head = await headOf(read(), length);
  if (head.broken) refuseDead(head.bytes, packing.title);
  return { ...source, compression, head: head.bytes, headIsAll: head.ended, read, readAt: null };
}

async function pipeContent(stored: StoredBytes, length: number): Promise<Content> {
  const tally = new Tally();
  const raw = counted(stored.read(), tally);
  try {
    return await begunContent(stored, raw, tally, length);
  } catch (error) {
    await raw.return(undefined);
    throw error;
  }
}

async function begunContent(
  stored: StoredBytes,
  raw: AsyncGenerator<Uint8Array>,
  tally: Tally,
  length: number,
): Promise<Content> {
  const start = await takeHead(raw, 4, false);
  const whole = chained(start.bytes, raw);
  const packing = PACKINGS.find(({ is }) => is(start.bytes));
  const rest = packing ? stopped(packing.unpack(whole, tally), tally) : whole;
  const { bytes: head, ended } = await takeHead(rest, length, false);
  if (packing && tally.broken) refuseDead(head, packing.title);
  let used = false;
  return {
    name: stored.name,
    ...(packing ? { compression: packing.name } : {}),
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

interface Packing {
  readonly name: 'gzip' | 'zstd';
  readonly title: string;
  readonly is: (head: Uint8Array) => boolean;
  readonly unpack: (source: AsyncIterable<Uint8Array>, tally: Tally) => AsyncGenerator<Uint8Array>;
}

const PACKINGS: readonly Packing[] = [
  { name: 'gzip', title: 'gzip', is: isGzip, unpack: gunzip },
  { name: 'zstd', title: 'Zstandard', is: isZstd, unpack: unzstd },
];

interface Head {
  readonly bytes: Buffer;
  readonly ended: boolean;
  readonly broken?: Tally['broken'];
}

async function firstBytes(readAt: ReadAt, length: number, size: number | null): Promise<Head> {
  const bytes = Buffer.from(await readAt(0, length));
  return { bytes, ended: bytes.length === size };
}

async function headOf({ chunks, tally }: Pass, length: number): Promise<Head> {
  const head = await takeHead(chunks[Symbol.asyncIterator](), length, true);
  return { ...head, broken: tally.broken };
}

/** What has given this many bytes from less than a thousandth of them is cut: no export repeats itself like that. */
const CALM_BYTES = 1 << 30;
const MOST_RATIO = 1000;

async function* stopped(chunks: AsyncIterable<Uint8Array>, tally: Tally): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > CALM_BYTES && bytes > tally.bytes * MOST_RATIO) {
      tally.broken = 'too-large';
      return;
    }
    yield chunk;
  }
}

function refuseDead(head: Buffer, what: string): void {
  if (head.length > 0) return;
  throw new CadAuditError('unreadable', `The ${what} data is damaged from its start.`, 'Compress or transfer the file again.');
}
