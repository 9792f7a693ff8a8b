import type { DataClass } from '../../../model/data-class.ts';
import type { HeaderReading } from '../header-reading.ts';
import type { TableKind } from './table-kind.ts';

/** What a rule about neighbours sees: all readings, the words of each name joined by blanks, and the kind of table. */
export interface Neighbourhood {
  readonly readings: readonly HeaderReading[];
  readonly texts: readonly string[];
  /** The names as written; of nested ones the last level. */
  readonly names: readonly string[];
  readonly kind: TableKind;
}

/** A class that neighbours give a field, with the score it replaces and the reason. */
export interface Verdict {
  readonly class: DataClass;
  readonly score: number;
  readonly because: string;
}

/** Looks at the field at a place of a table; `undefined` where the rule has nothing to say. */
export type NeighbourRule = (at: number, text: string, table: Neighbourhood) => Verdict | undefined;

/** What is asked of all columns of a table and worked out for the first: a table may have thousands. */
export function ofTable<T extends object | boolean>(workOut: (table: Neighbourhood) => T): (table: Neighbourhood) => T {
  const known = new WeakMap<readonly string[], T>();
  return (table) => {
    const found = known.get(table.names) ?? workOut(table);
    known.set(table.names, found);
    return found;
  };
}

/** Writes a verdict. */
export const verdict = (id: DataClass, score: number, because: string): Verdict => ({ class: id, score, because });

/** Does a field within `reach` columns pass the test? */
export const near = (table: Neighbourhood, at: number, reach: number, test: (text: string) => boolean): boolean => {
  for (let i = Math.max(0, at - reach); i <= at + reach && i < table.texts.length; i++) {
    if (i !== at && test(table.texts[i] as string)) return true;
  }
  return false;
};

/** A test for being one of these texts. */
export const is =
  (...words: readonly string[]) =>
  (text: string): boolean =>
    words.includes(text);

/** A test for holding one of these words or runs of words. */
export const has =
  (...words: readonly string[]) =>
  (text: string): boolean =>
    words.some((word) => ` ${text} `.includes(` ${word} `));
