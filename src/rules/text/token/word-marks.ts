import { PIECE } from './characters.ts';

/** More than twice the words of three letters that a text has at most. */
const SLOTS = PIECE;

/** Words that are marked for as long as one text is read, by their hash: forgotten at once, where a `Set` takes longer to be emptied than to be asked. */
export class WordMarks {
  readonly #hashes = new Int32Array(SLOTS);
  /** When each slot was taken: slots of other texts are free. */
  readonly #taken = new Int32Array(SLOTS);
  #now = 1;

  forget(): void {
    this.#now = (this.#now + 1) | 0;
  }

  add(hash: number): void {
    const slot = this.#slotOf(hash);
    this.#hashes[slot] = hash;
    this.#taken[slot] = this.#now;
  }

  has(hash: number): boolean {
    return this.#taken[this.#slotOf(hash)] === this.#now;
  }

  /** Where the word stands, or would. */
  #slotOf(hash: number): number {
    let slot = hash & (SLOTS - 1);
    while (this.#taken[slot] === this.#now && this.#hashes[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
    return slot;
  }
}
