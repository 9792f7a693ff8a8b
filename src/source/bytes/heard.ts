/** Bytes between two turns of the event loop: some ten milliseconds of reading. */
const TURN_BYTES = 1 << 20;

/**
 * The chunks of a stream or of memory, such that the signal is heard: waiting for a chunk ends with its reason, and the stream is destroyed.
 * What is at hand at once leaves the event loop no turn, so it gets one now and then; else neither timers nor the signal would come.
 */
export async function* heard(source: AsyncIterable<Uint8Array>, signal: AbortSignal | undefined): AsyncGenerator<Uint8Array> {
  const chunks = source[Symbol.asyncIterator]();
  const turns = new Turns();
  let stop: (reason: unknown) => void = () => {};
  const abort = (): void => stop(signal?.reason);
  signal?.addEventListener('abort', abort, { once: true });
  try {
    for (;;) {
      signal?.throwIfAborted();
      // A race with one promise for all chunks would keep something of every chunk.
      const next = await new Promise<IteratorResult<Uint8Array>>((resolve, reject) => {
        stop = reject;
        chunks.next().then(resolve, reject);
      });
      if (next.done === true) return;
      yield next.value;
      await turns.after(next.value.length);
    }
  } finally {
    signal?.removeEventListener('abort', abort);
    if (signal?.aborted === true) end(source, chunks);
    else await chunks.return?.();
  }
}

/** Without waiting: an iterator that waits for its source ends after it has come, which may be never. */
function end(source: AsyncIterable<Uint8Array>, chunks: AsyncIterator<Uint8Array>): void {
  if ('destroy' in source && typeof source.destroy === 'function') source.destroy();
  else chunks.return?.().catch(() => {});
}

/** Gives the event loop a turn each time so many bytes have been read. */
export class Turns {
  #bytes = 0;

  async after(bytes: number): Promise<void> {
    this.#bytes += bytes;
    if (this.#bytes < TURN_BYTES) return;
    this.#bytes = 0;
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
}
