import { CadAuditError } from '../../model/error.ts';
import type { Tally } from './tally.ts';
import { ZstdFrames } from './zstd-frames.ts';

const MAGIC = 0xfd2fb528;

/** The first bytes of a Zstandard frame, or of a skippable one before it (RFC 8878). */
export function isZstd(head: Uint8Array): boolean {
  if (head.length < 4) return false;
  const word = new DataView(head.buffer, head.byteOffset, 4).getUint32(0, true);
  return word === MAGIC || word >>> 4 === 0x184d2a5;
}

/**
 * Decompresses Zstandard, any number of frames after each other, block by block: one step gives at most 128 KiB. Where the data
 * is cut off or damaged, everything before that point comes out and `tally.broken` says so.
 *
 * Throws `too-large` for a window beyond 128 MiB (what the command-line tool takes without being asked to take more),
 * `unreadable` for frames that need a dictionary.
 */
export async function* unzstd(source: AsyncIterable<Uint8Array>, tally: Tally): AsyncGenerator<Uint8Array> {
  const { Decompress } = await import('fzstd');
  const frames = new ZstdFrames();
  let ready: Uint8Array[] = [];
  let decoder = new Decompress((chunk) => ready.push(chunk));
  let broken: Tally['broken'] = null;
  for await (const chunk of source) {
    if (broken) continue;
    frames.push(chunk);
    try {
      for (let piece = frames.next(); piece; piece = frames.next()) {
        decoder.push(piece.bytes, piece.last);
        if (piece.last) decoder = new Decompress((out) => ready.push(out));
        const taken = ready;
        ready = [];
        yield* taken.filter(({ length }) => length > 0);
      }
    } catch (error) {
      if (error instanceof CadAuditError) throw error;
      broken = 'damaged';
    }
  }
  if (!broken && !frames.complete) broken = 'cut-off';
  if (broken) tally.broken = broken;
}
