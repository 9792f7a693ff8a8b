import type { Aside } from '../../../model/table.ts';

/** Characters kept of the text on one side: more than any title page has. */
const MOST_ASIDE = 1 << 16;

/** Gathers the text on one side of a table. */
export class Asides {
  readonly #where: Aside['where'];
  #lines = 0;
  #text = '';

  constructor(where: Aside['where']) {
    this.#where = where;
  }

  add(text: string): void {
    this.#lines += 1 + (text.match(/\n/g)?.length ?? 0);
    if (this.#text.length < MOST_ASIDE) this.#text = `${this.#text}${text}\n`.slice(0, MOST_ASIDE);
  }

  /** Nothing where there was no text. */
  taken(): readonly Aside[] {
    return this.#lines === 0 ? [] : [{ lines: this.#lines, text: this.#text, where: this.#where }];
  }
}
