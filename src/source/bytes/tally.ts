import { createHash } from 'node:crypto';

/** What one pass over the stored bytes adds up to. */
export class Tally {
  readonly #hash: ReturnType<typeof createHash> | null;
  #digest: string | null = null;
  /** Stored bytes read so far. */
  bytes = 0;
  /** Set when the stored bytes ended, or turned out damaged, before their content did. */
  broken: 'cut-off' | 'damaged' | 'too-large' | null = null;

  /** `hashed` is false for a part of an input: only the hash of the whole is told. */
  constructor(hashed = true) {
    this.#hash = hashed ? createHash('sha256') : null;
  }

  add(chunk: Uint8Array): void {
    this.#hash?.update(chunk);
    this.bytes += chunk.length;
  }

  /** SHA-256 of everything added, lower-case hex; `null` where nothing is hashed. To be asked once the pass has ended. */
  sha256(): string | null {
    this.#digest ??= this.#hash?.digest('hex') ?? null;
    return this.#digest;
  }
}

/** The chunks of a pass, added up as they come. */
export async function* counted(chunks: AsyncIterable<Uint8Array>, tally: Tally): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    tally.add(chunk);
    yield chunk;
  }
}
