import { type FileHandle, open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import process from 'node:process';
import { CadAuditError } from '../../model/error.ts';
import { heard, Turns } from './heard.ts';
import { openPipe } from './named-pipe.ts';
import { printable } from './printable.ts';
import type { ReadAt } from './spool.ts';
import type { Tally } from './tally.ts';

/** What can be opened. A string is a path, `-` is standard input. A stream is ended when no more of it is wanted. */
export type TableInput =
  | string
  | Uint8Array
  | { readonly bytes: Uint8Array; readonly name?: string }
  | { readonly stream: AsyncIterable<Uint8Array>; readonly name?: string };

/** The whole input that a part comes from. */
export interface Origin {
  readonly name: string;
  /** As stored. */
  readonly bytes: number;
  /** SHA-256 of all stored bytes, lower-case hex; they are read for it when it is first asked for. */
  sha256(): Promise<string>;
}

/** An input, or a part of one, as it is stored, before decompression and decoding. */
export interface StoredBytes {
  /** File name without directories, or `<stdin>`; untrusted text. */
  readonly name: string;
  /** Size when it was opened; `null` for a pipe. What an archive says about its member need not be true. */
  readonly size: number | null;
  /** True where `read()` may be called again. */
  readonly reopenable: boolean;
  /** Present for a part of a larger input. */
  readonly origin?: Origin;
  /**
   * The bytes from the start. A pipe can be read once. With `reuse` a chunk is valid only until the next is asked for, which
   * keeps large files from leaving a trail of buffers behind. What is wrong with a member of an archive is told to `tally`.
   */
  read(reuse?: boolean, tally?: Tally): AsyncIterable<Uint8Array>;
  /** Up to `length` bytes from `offset`; `null` where the bytes cannot be sought. */
  readonly readAt: ReadAt | null;
  close(): Promise<void>;
}

/** One read from a file. Large reads keep the cost per read away from the parser. */
const READ_BYTES = 1 << 20;

/** Opens the stored bytes; the signal ends waiting for a pipe or a stream. Throws `not-found`, `is-directory` or `unreadable`, and `usage` for what is no input. */
export async function openStored(input: TableInput, signal?: AbortSignal): Promise<StoredBytes> {
  if (input === '-') return storedStream(heard(process.stdin, signal), '<stdin>');
  if (typeof input === 'string') return openFile(input, signal);
  if (input instanceof Uint8Array) return storedBytes(input, '<bytes>', signal);
  const { bytes, stream, name }: PlainInput = input ?? {};
  if (ArrayBuffer.isView(bytes)) return storedBytes(bytes, name ?? '<bytes>', signal);
  if (isIterable(stream)) return storedStream(heard(stream, signal), name ?? '<stream>');
  throw new CadAuditError(
    'usage',
    'The input is none of those that can be read: a path, a Uint8Array, { bytes } or { stream }.',
    isIterable(input) ? 'Give a stream as { stream }.' : undefined,
  );
}

/** An input as plain JavaScript gives it: any of the keys may be there. */
interface PlainInput {
  readonly bytes?: Uint8Array;
  readonly stream?: AsyncIterable<Uint8Array>;
  readonly name?: string;
}

const isIterable = (value: unknown): value is AsyncIterable<Uint8Array> =>
  typeof value === 'object' && value !== null && (Symbol.asyncIterator in value || Symbol.iterator in value);

function storedBytes(bytes: Uint8Array, name: string, signal: AbortSignal | undefined): StoredBytes {
  const turns = new Turns();
  return {
    name,
    size: bytes.length,
    reopenable: true,
    read: () => heard(chunksOf(bytes), signal),
    async readAt(offset, length) {
      const piece = bytes.subarray(offset, offset + length);
      await turns.after(piece.length);
      signal?.throwIfAborted();
      return piece;
    },
    close: async () => {},
  };
}

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += READ_BYTES) yield bytes.subarray(at, at + READ_BYTES);
}

function storedStream(stream: AsyncIterable<Uint8Array>, name: string): StoredBytes {
  return { name, size: null, reopenable: false, read: () => stream, readAt: null, close: async () => {} };
}

async function openFile(path: string, signal: AbortSignal | undefined): Promise<StoredBytes> {
  const name = basename(path);
  try {
    const found = await stat(path);
    if (found.isDirectory()) {
      throw new CadAuditError('is-directory', `${printable(path)} is a folder.`, 'Name the files in it, one by one.');
    }
    if (found.isFIFO()) {
      const { bytes, close } = await openPipe(path, signal);
      return { ...storedStream(bytes, name), close };
    }
    const file = await open(path, 'r');
    // A device has no size and cannot be sought.
    if (!found.isFile()) return { ...storedStream(heard(file.createReadStream(), signal), name), close: () => file.close() };
    // What is appended after this moment belongs to the next reading.
    const { size } = await file.stat();
    return {
      name,
      size,
      reopenable: true,
      read: (reuse) => readFile(file, size, reuse === true),
      readAt: (offset, length) => readAt(file, offset, Math.min(length, size - offset)),
      close: () => file.close(),
    };
  } catch (cause) {
    signal?.throwIfAborted();
    throw cause instanceof CadAuditError ? cause : openError(path, cause);
  }
}

async function* readFile(file: FileHandle, size: number, reuse: boolean): AsyncGenerator<Uint8Array> {
  const buffer = reuse ? Buffer.allocUnsafe(Math.min(READ_BYTES, size)) : undefined;
  for (let at = 0; at < size; ) {
    const chunk = await readAt(file, at, Math.min(READ_BYTES, size - at), buffer);
    if (chunk.length === 0) return;
    yield chunk;
    at += chunk.length;
  }
}

async function readAt(file: FileHandle, offset: number, length: number, into?: Buffer): Promise<Uint8Array> {
  const bytes = into ?? Buffer.allocUnsafe(Math.max(0, length));
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await file.read(bytes, filled, length - filled, offset + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}

function openError(path: string, cause: unknown): CadAuditError {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new CadAuditError('not-found', `There is no file ${printable(path)}.`, 'Check the path.');
  }
  const why = code === 'EACCES' || code === 'EPERM' ? 'permission was denied' : `the system says ${String(code ?? 'no')}`;
  return new CadAuditError('unreadable', `${printable(path)} cannot be read: ${why}.`);
}
