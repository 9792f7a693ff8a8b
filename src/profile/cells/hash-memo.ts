/**
 * Remembers what a pure function said about a text, by the text's 53-bit hash, so that a cell met before need not even be
 * decoded. Each hash has two places; the one that was there longer gives way, so nothing is ever cleared and little grows old.
 * Two texts of one table share a hash with a probability of about 2⁻⁵³ per pair.
 */
export class HashMemo<T> {
  readonly #keys: Float64Array;
  readonly #answers: (T | undefined)[];
  readonly #pairs: number;

  /** @param most texts remembered at a time; a power of two. */
  constructor(most = 1 << 12) {
    this.#keys = new Float64Array(most).fill(-1);
    this.#answers = new Array<T | undefined>(most).fill(undefined);
    this.#pairs = most / 2 - 1;
  }

  /** What was said about the text with this hash; `undefined` where it is not known (any more). */
  find(hash: number): T | undefined {
    const at = 2 * ((hash ^ (hash / 4096)) & this.#pairs);
    if (this.#keys[at] === hash) return this.#answers[at];
    if (this.#keys[at + 1] === hash) return this.#answers[at + 1];
    return undefined;
  }

  /** Remembers what was said about a text that {@link find} did not know; returns it. */
  keep(hash: number, answer: T): T {
    const at = 2 * ((hash ^ (hash / 4096)) & this.#pairs);
    this.#keys[at + 1] = this.#keys[at] as number;
    this.#answers[at + 1] = this.#answers[at];
    this.#keys[at] = hash;
    this.#answers[at] = answer;
    return answer;
  }
}
