import { CadAuditError } from '../../model/error.ts';

/** Bytes of a container that are kept in memory where it cannot be sought: a pipe, or a container inside another one. */
const SPOOL_LIMIT = 128 << 20;

const BLOCK_BYTES = 1 << 20;

/** Access by place to bytes that came one after the other. */
export type ReadAt = (offset: number, length: number) => Promise<Uint8Array>;

/** Keeps all of a stream in memory. Throws `too-large` beyond `limit` bytes; `what` begins its sentence. */
export async function spool(
  chunks: AsyncIterable<Uint8Array>,
  what: string,
  signal: AbortSignal | undefined,
  limit = SPOOL_LIMIT,
): Promise<{ readonly size: number; readonly readAt: ReadAt }> {
  const blocks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    signal?.throwIfAborted();
    if (size + chunk.length > limit) {
      const most = `${Math.round(limit / (1 << 20))} MiB`;
      throw new CadAuditError('too-large', `${what} would have to be kept in memory, and that is done up to ${most} only.`, SAVE);
    }
    for (let at = 0; at < chunk.length; ) {
      const room = size % BLOCK_BYTES;
      if (room === 0) blocks.push(new Uint8Array(BLOCK_BYTES));
      const piece = chunk.subarray(at, at + BLOCK_BYTES - room);
      blocks.at(-1)?.set(piece, room);
      size += piece.length;
      at += piece.length;
    }
  }
  return { size, readAt: async (offset, length) => join(blocks, offset, Math.max(0, Math.min(length, size - offset))) };
}

const SAVE = 'Save it to a file of its own and name that file.';

function join(blocks: readonly Uint8Array[], offset: number, length: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(length);
  for (let done = 0; done < length; ) {
    const at = offset + done;
    const block = blocks[Math.floor(at / BLOCK_BYTES)] ?? new Uint8Array(0);
    const piece = block.subarray(at % BLOCK_BYTES, (at % BLOCK_BYTES) + length - done);
    if (piece.length === 0) return bytes.subarray(0, done);
    bytes.set(piece, done);
    done += piece.length;
  }
  return bytes;
}
