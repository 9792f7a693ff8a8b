import { readWords } from './word-set.ts';

/**
 * What words are, one bit for each list they stand on: one look-up where several sets would be asked in turn. Filled when it
 * is asked for the first time.
 */
export class WordClasses {
  readonly #lists: readonly (readonly [string, number])[];
  #bits: Map<number, number> | undefined;

  /** Lists of words parted by blanks, each with its bit. */
  constructor(lists: readonly (readonly [string, number])[]) {
    this.#lists = lists;
  }

  /** Union of the bits of the lists that hold a word of this hash. */
  of(hash: number): number {
    return (this.#bits ?? this.#fill()).get(hash) ?? 0;
  }

  #fill(): Map<number, number> {
    const bits = new Map<number, number>();
    for (const [list, bit] of this.#lists) readWords(list, (hash) => bits.set(hash, (bits.get(hash) ?? 0) | bit));
    this.#bits = bits;
    return bits;
  }
}
