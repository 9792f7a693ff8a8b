/** Memory that is needed for a moment, by everybody on a thread in turns: samples of keys are pruned hundreds of times in a scan. */
export class Room<A extends { readonly length: number }> {
  #held: A | undefined;
  readonly #make: (length: number) => A;

  constructor(make: (length: number) => A) {
    this.#make = make;
  }

  /** At least so many numbers; they hold what was left in them. */
  of(length: number): A {
    if (this.#held === undefined || this.#held.length < length) this.#held = this.#make(length);
    return this.#held;
  }
}
