import { createHash } from 'node:crypto';

/** What one pass over the stored bytes adds up to. */
export class Tally {
  readonly #hash = createHash('sha256');
  #digest: string | null = null;
  /** Stored bytes read so far. */
  bytes = 0;
  /** Set when the stored bytes ended, or turned out damaged, before their content did. */
  broken: 'cut-off' | 'damaged' | null = null;

  add(chunk: Uint8Array): void {
    this.#hash.update(chunk);
    this.bytes += chunk.length;
  }

  /** SHA-256 of everything added, lower-case hex. To be asked once the pass has ended. */
  sha256(): string {
    this.#digest ??= this.#hash.digest('hex');
    return this.#digest;
  }
}
