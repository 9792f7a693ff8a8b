import type { CallGroup } from './call-group.ts';
import type { DataClass } from './data-class.ts';
import type { Masked } from './masked.ts';

/** What becomes of a cell on its way to users. */
export const SHOWN_KINDS = ['same', 'block', 'hidden', 'unknown'] as const;

/**
 * What users would see of one delivered cell. `same`: as delivered. `block`: the hundred block of the address. `hidden`: not
 * shown. `unknown`: the sources do not tell, or it cannot be made here; the words say why.
 */
export type ShownCell =
  | { readonly kind: 'same' }
  | { readonly kind: 'block'; readonly number: string; readonly street: string }
  | { readonly kind: 'hidden' }
  | { readonly kind: 'unknown'; readonly words: string };

/** One cell as it would be delivered and as it would be shown. Raw: lives only while a row is looked at. */
export interface SimulatedCell {
  readonly column: string;
  readonly class: DataClass;
  readonly value: string;
  readonly shown: ShownCell;
}

/** One row that passes a feed's filter. Raw. */
export interface SimulatedRow {
  /** From 1 over the data rows. */
  readonly record: number;
  readonly group: CallGroup;
  readonly cells: readonly SimulatedCell[];
}

/** A cell in a report: masked, with what else was found inside free text. */
export interface MaskedCell {
  readonly column: string;
  readonly class: DataClass;
  readonly delivered: Masked;
  /** Kinds of personal data inside the text; empty for columns of another class than narrative. */
  readonly inside: readonly DataClass[];
  /** Masked text, words of the program around it, or why it is not told. */
  readonly shown: { readonly kind: ShownCell['kind']; readonly text: string };
}

export interface MaskedRow {
  readonly record: number;
  readonly group: CallGroup;
  readonly cells: readonly MaskedCell[];
}
