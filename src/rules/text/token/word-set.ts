import { fold, HASH_SEED, hashStep, wordHash } from './word-hash.ts';

const BLANK = 32;

/**
 * Reads the words of a list parted by blanks one after the other, without cutting them out: most lists are read when the
 * program starts, and strings and arrays would cost more than all else there.
 */
export function readWords(list: string, take: (hash: number, length: number) => void): void {
  const end = list.length;
  let hash = HASH_SEED;
  let length = 0;
  for (let at = 0; at <= end; at++) {
    const code = at < end ? list.charCodeAt(at) : BLANK;
    if (code > BLANK) {
      hash = hashStep(hash, fold(code) || code);
      length++;
    } else if (length > 0) {
      take(wordHash(hash), length);
      hash = HASH_SEED;
      length = 0;
    }
  }
}

/** What a set holds before it is asked for the first time. */
const PENDING = new Int32Array(1);

/**
 * A small set of words, asked by the hash of a token. An open table of integers: several times as fast as a `Set`. It is
 * filled when it is asked for the first time: a short scan needs few of the sets.
 */
export class WordSet {
  readonly #list: string;
  #slots = PENDING;
  /** Number of slots less one; 0 before the set is filled. */
  #mask = 0;
  /** A bit for the first five bits of each hash: tells most words that are not in a small set without a look at its slots. */
  #sieve = -1;

  /** Words parted by blanks. */
  constructor(list: string) {
    this.#list = list;
  }

  has(hash: number): boolean {
    return this.#sieve << (hash >>> 27) < 0 && this.#holds(hash);
  }

  #holds(hash: number): boolean {
    const slots = this.#slots;
    const mask = this.#mask;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const found = slots[slot];
      if (found === hash && hash !== 0) return true;
      if (found === 0 || found === undefined) return mask === 0 && this.#fill().has(hash);
    }
  }

  /** The hashes in the order of the list. */
  [Symbol.iterator](): Iterator<number> {
    const hashes: number[] = [];
    readWords(this.#list, (hash) => hashes.push(hash));
    return hashes[Symbol.iterator]();
  }

  #fill(): this {
    const list = this.#list;
    let words = 1;
    for (let at = list.indexOf(' '); at >= 0; at = list.indexOf(' ', at + 1)) words++;
    let size = 4;
    while (size < 4 * words) size *= 2;
    const slots = new Int32Array(size);
    const mask = size - 1;
    let sieve = 0;
    readWords(list, (hash) => {
      sieve |= (1 << 31) >>> (hash >>> 27);
      let slot = hash & mask;
      while (slots[slot] !== 0 && slots[slot] !== hash) slot = (slot + 1) & mask;
      slots[slot] = hash;
    });
    this.#slots = slots;
    this.#mask = mask;
    this.#sieve = sieve;
    return this;
  }
}

/** The words of a list parted by blanks. */
export const wordSet = (list: string): WordSet => new WordSet(list);
