import { once } from 'node:events';
import { createGunzip } from 'node:zlib';
import type { Tally } from './tally.ts';

/** Compressed bytes handed to the decoder at a time: deflate expands at most 1032-fold, so one step stays under 17 MB. */
const STEP_BYTES = 1 << 14;

/** The first bytes of a gzip member with the only method there is (RFC 1952). */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b && head[2] === 8;
}

/**
 * Decompresses gzip, any number of members after each other. Where the data is cut off or damaged, everything before
 * that point comes out and `tally.broken` says so.
 */
export async function* gunzip(source: AsyncIterable<Uint8Array>, tally: Tally): AsyncGenerator<Uint8Array> {
  const decoder = createGunzip();
  let ready: Uint8Array[] = [];
  let failure: (Error & { code?: string }) | undefined;
  // Listening for data keeps the decoder flowing, so whatever was decoded before an error has already arrived here.
  decoder.on('data', (chunk: Uint8Array) => ready.push(chunk));
  decoder.on('error', (error) => {
    failure = error;
  });
  const closed = once(decoder, 'close').catch(() => {});
  const take = () => {
    const taken = ready;
    ready = [];
    return taken;
  };
  try {
    for await (const chunk of source) {
      for (let at = 0; at < chunk.length && !failure; at += STEP_BYTES) {
        const step = chunk.subarray(at, at + STEP_BYTES);
        await Promise.race([new Promise<void>((done) => decoder.write(step, () => done())), closed]);
        yield* take();
      }
    }
    if (!failure) {
      decoder.end();
      await closed;
    }
    yield* take();
    if (failure) tally.broken = failure.code === 'Z_BUF_ERROR' ? 'cut-off' : 'damaged';
  } finally {
    decoder.destroy();
  }
}
