/**
 * Pairs of word hashes: which second words may follow which first ones. Answers "may" for a few pairs that were never
 * added; most pairs of words in a text are told apart by one look.
 */
export class WordPairs {
  /** 1 where a pair falls that was added. */
  readonly seen: Uint8Array;

  /** @param seen of pairs that were added before; empty without. */
  constructor(seen: Uint8Array = new Uint8Array(1 << 17)) {
    this.seen = seen;
  }

  add(first: number, second: number): void {
    this.seen[placeOf(first, second)] = 1;
  }

  may(first: number, second: number): boolean {
    return this.seen[placeOf(first, second)] === 1;
  }
}

const placeOf = (first: number, second: number): number => (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 15;
