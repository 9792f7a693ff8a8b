import type { Agreement } from '../model/agreement.ts';
import type { Term } from '../model/agreement-terms.ts';
import { termsOf } from './terms-of.ts';

export type Path = readonly (string | number)[];
export type Leaf = Pick<Term<unknown>, 'value' | 'status' | 'source' | 'page' | 'clause' | 'quote' | 'note' | 'inferred'>;

/** Every leaf of an agreement file with its path: what is known of the instrument, the terms, the practice. */
export function leavesOf(agreement: Agreement): readonly (readonly [Path, Leaf])[] {
  const { signed, expires, signedBy, binding, approvedByCouncil } = agreement.instrument;
  const head = Object.entries({ signed, expires, signedBy, binding, approvedByCouncil });
  return [
    ...head.flatMap(([key, leaf]) => (leaf === undefined ? [] : [[['instrument', key], leaf] as const])),
    ...termsOf(agreement).flatMap(({ id, section, term }) => (term === undefined ? [] : [[[section, id], term] as const])),
    ...(agreement.practice ?? []).map((fact, index) => [['practice', index], fact] as const),
  ];
}

/** Ids of the documents that a leaf names. */
export const sourcesOf = ({ source }: Pick<Leaf, 'source'>): readonly string[] =>
  source === undefined ? [] : typeof source === 'string' ? [source] : source;
