import {
  BACKSLASH,
  CLOSE_ARRAY,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  INCOMPLETE,
  INVALID,
  literalEnd,
  OPEN_ARRAY,
  OPEN_OBJECT,
  QUOTE,
  STRING_STOP,
} from './json-bytes.ts';

/** Steps over one value of any size and depth, in as many pieces as it comes. Of what is inside only brackets and strings are told. */
export class ValueSkipper {
  #depth = 0;
  #quoted = false;
  #escaped = false;

  /** Inside a value that is not over. */
  get busy(): boolean {
    return this.#depth > 0 || this.#quoted;
  }

  /** Forgets the value at hand. */
  reset(): void {
    this.#depth = 0;
    this.#quoted = false;
    this.#escaped = false;
  }

  /**
   * The offset after the value of which `bytes[at]` is a part. {@link INCOMPLETE}: the bytes up to `limit` were taken, unless they
   * are the beginning of a number or word ({@link busy} is false then): that has to come whole.
   */
  skip(bytes: Uint8Array, at: number, limit: number): number {
    if (!this.busy) {
      const first = bytes[at] as number;
      if (first === QUOTE) {
        this.#quoted = true;
        at++;
      } else if (first !== OPEN_OBJECT && first !== OPEN_ARRAY) {
        return first === COMMA || first === COLON || first === CLOSE_OBJECT || first === CLOSE_ARRAY
          ? INVALID
          : literalEnd(bytes, at, limit);
      }
    }
    let depth = this.#depth;
    while (at < limit) {
      if (this.#quoted) {
        at = this.#stringEnd(bytes, at, limit);
        if (at === INCOMPLETE) break;
        this.#quoted = false;
        if (depth === 0) return at;
        continue;
      }
      const code = bytes[at++] as number;
      if (code === QUOTE) this.#quoted = true;
      else if (code === OPEN_OBJECT || code === OPEN_ARRAY) depth++;
      else if ((code === CLOSE_OBJECT || code === CLOSE_ARRAY) && --depth === 0) {
        this.#depth = 0;
        return at;
      }
    }
    this.#depth = depth;
    return INCOMPLETE;
  }

  /** The offset after the closing quote. */
  #stringEnd(bytes: Uint8Array, at: number, limit: number): number {
    if (this.#escaped) {
      this.#escaped = false;
      at++;
    }
    for (;;) {
      while (at < limit && STRING_STOP[bytes[at] as number] === 0) at++;
      if (at >= limit) return INCOMPLETE;
      const code = bytes[at] as number;
      if (code === QUOTE) return at + 1;
      at += code === BACKSLASH ? 2 : 1;
      if (at > limit) {
        this.#escaped = true;
        return INCOMPLETE;
      }
    }
  }
}
