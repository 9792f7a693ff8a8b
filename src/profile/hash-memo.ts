/**
 * Remembers what a pure function said about a text, by the text's 53-bit hash, so that a cell met before need not even be
 * decoded. Forgets everything when full. Two texts of one table share a hash with a probability of about 2⁻⁵³ per pair.
 */
export class HashMemo<T> {
  readonly #keys: Float64Array;
  readonly #answers: T[] = [];
  readonly #positions: Int32Array;
  readonly #most: number;

  /** @param most texts remembered at a time; a power of two. */
  constructor(most = 1 << 12) {
    this.#most = most;
    this.#keys = new Float64Array(most * 2).fill(-1);
    this.#positions = new Int32Array(most * 2);
  }

  /** What `read()` says about the text with this hash. */
  get(hash: number, read: () => T): T {
    const keys = this.#keys;
    const wrap = keys.length - 1;
    let slot = (hash ^ (hash / 4096)) & wrap;
    for (;;) {
      const key = keys[slot] as number;
      if (key === hash) return this.#answers[this.#positions[slot] as number] as T;
      if (key === -1) break;
      slot = (slot + 1) & wrap;
    }
    const answer = read();
    if (this.#answers.length === this.#most) {
      keys.fill(-1);
      this.#answers.length = 0;
      slot = (hash ^ (hash / 4096)) & wrap;
    }
    keys[slot] = hash;
    this.#positions[slot] = this.#answers.length;
    this.#answers.push(answer);
    return answer;
  }
}
