import type { Aside } from '../../model/table.ts';
import { Asides } from '../csv/around/asides.ts';

/** The text of a page outside of its tables. A page with several tables is read once for each: what one has told the next leaves out. */
export class TextAround {
  readonly #told: number;
  readonly #above = new Asides('above');
  readonly #below = new Asides('below');
  #seen = 0;

  /** `told`: pieces of text that other tables of the page have told. */
  constructor(told: number) {
    this.#told = told;
  }

  /** Takes a piece of text; `begun`: rows of a table stand before it. */
  add(text: string, begun: boolean): void {
    this.#seen++;
    if (this.#seen > this.#told) (begun ? this.#below : this.#above).add(text);
  }

  get seen(): number {
    return Math.max(this.#seen, this.#told);
  }

  /** The text around the table, with what else stands above and below it. */
  with(others: readonly Aside[]): readonly Aside[] {
    return [...this.#above.taken(), ...others, ...this.#below.taken()];
  }
}
