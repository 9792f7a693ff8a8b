/**
 * Which calls the rows of each slot of a table are of: exactly, as long as there are no more than `width`; after that only that
 * there are more. Union is commutative and associative, so it does not matter how rows were split or in what order they came.
 */
export class CallsPerSlot {
  /** Calls that are told apart per slot. */
  readonly width: number;
  readonly #calls: Uint32Array;
  /** Calls per slot; `width` + 1 stands for more. */
  readonly #counts: Uint8Array;

  constructor(slots: number, width: number) {
    this.width = width;
    this.#calls = new Uint32Array(slots * width);
    this.#counts = new Uint8Array(slots);
  }

  add(slot: number, call: number): void {
    const told = this.#counts[slot] as number;
    if (told > this.width) return;
    const from = slot * this.width;
    for (let at = from; at < from + told; at++) if (this.#calls[at] === call) return;
    if (told < this.width) this.#calls[from + told] = call;
    this.#counts[slot] = told + 1;
  }

  /** Adds what {@link at} of another table gave. */
  addAll(slot: number, calls: readonly number[] | null): void {
    if (calls === null) this.#counts[slot] = this.width + 1;
    else for (const call of calls) this.add(slot, call);
  }

  /** The calls of a slot, smallest first; `null` where there are more than are told apart. */
  at(slot: number): readonly number[] | null {
    const told = this.#counts[slot] as number;
    if (told > this.width) return null;
    return [...this.#calls.subarray(slot * this.width, slot * this.width + told)].sort((a, b) => a - b);
  }

  count(slot: number): number {
    return this.#counts[slot] as number;
  }

  /** Takes over a slot of a table of the same width. */
  take(slot: number, from: CallsPerSlot, old: number): void {
    this.#counts[slot] = from.#counts[old] as number;
    this.#calls.set(from.#calls.subarray(old * this.width, (old + 1) * this.width), slot * this.width);
  }
}
