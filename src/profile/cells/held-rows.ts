/** All fields of a batch, or those with free text. */
export type FieldChoice = 'all' | 'texts';

/** The fields of a batch that somebody else counts. */
export interface CountedElsewhere {
  readonly fields: FieldChoice;
  /** Exposure marks of those fields, one number per row; complete once {@link isCounted}. */
  readonly marks: Int32Array;
  isCounted(): boolean;
}

/** Rows of which everything is known but the exposure marks of some fields. */
interface Held {
  readonly groups: Uint8Array;
  readonly crossings: Uint8Array;
  readonly marks: Int32Array;
  readonly elsewhere: CountedElsewhere;
}

/** Rows that wait for the marks of fields counted elsewhere, in the order in which they came. */
export class HeldRows {
  #held: Held[] = [];

  hold(rows: Held): void {
    this.#held.push(rows);
  }

  /** Hands on the rows whose fields have all been counted, with all their marks. */
  release(to: (groups: Uint8Array, crossings: Uint8Array, marks: Int32Array) => void): void {
    const ready = this.#held.findIndex(({ elsewhere }) => !elsewhere.isCounted());
    for (const { groups, crossings, marks, elsewhere } of this.#held.splice(0, ready < 0 ? this.#held.length : ready)) {
      for (let row = 0; row < marks.length; row++) marks[row] = (marks[row] as number) | (elsewhere.marks[row] as number);
      to(groups, crossings, marks);
    }
  }
}
