import type { Transform } from 'node:stream';
import { createGunzip, createInflateRaw } from 'node:zlib';
import type { Tally } from './tally.ts';

/** Compressed bytes handed to the decoder at a time: deflate expands at most 1032-fold, so one step stays under 17 MB. */
const STEP_BYTES = 1 << 14;

/** Decompressed bytes handed on at a time. */
const OUTPUT_BYTES = 1 << 16;

/** The first bytes of a gzip member with the only method there is (RFC 1952). */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b && head[2] === 8;
}

/** Decompresses gzip, any number of members after each other. Damage as in {@link decode}. */
export function gunzip(source: AsyncIterable<Uint8Array>, tally: Tally): AsyncGenerator<Uint8Array> {
  return decode(createGunzip({ chunkSize: OUTPUT_BYTES }), source, tally);
}

/** Decompresses a deflate stream without a wrapper, as in ZIP (RFC 1951). Damage as in {@link decode}. */
export function inflateRaw(source: AsyncIterable<Uint8Array>, tally: Tally): AsyncGenerator<Uint8Array> {
  return decode(createInflateRaw({ chunkSize: OUTPUT_BYTES }), source, tally);
}

/** Where the data is cut off or damaged, everything before that point comes out and `tally.broken` says so. */
async function* decode(decoder: Transform, source: AsyncIterable<Uint8Array>, tally: Tally): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  let failure: (Error & { code?: string }) | undefined;
  let ended = false;
  let wake = () => {};
  // Listening for data keeps the decoder flowing, so whatever was decoded before an error has already arrived here.
  decoder.on('data', (chunk: Uint8Array) => ready.push(chunk));
  decoder.on('error', (error) => {
    failure = error;
  });
  decoder.on('close', () => {
    ended = true;
    wake();
  });
  const take = () => {
    const taken = ready;
    ready = [];
    return taken;
  };
  try {
    for await (const chunk of source) {
      for (let at = 0; at < chunk.length && !ended && !failure; at += STEP_BYTES) {
        const step = chunk.subarray(at, at + STEP_BYTES);
        await new Promise<void>((done) => {
          wake = done;
          decoder.write(step, () => done());
        });
        yield* take();
      }
    }
    if (!failure && !ended) {
      const closed = new Promise<void>((done) => {
        wake = done;
      });
      decoder.end();
      await closed;
    }
    yield* take();
    if (failure) tally.broken = failure.code === 'Z_BUF_ERROR' ? 'cut-off' : 'damaged';
  } finally {
    decoder.destroy();
  }
}
