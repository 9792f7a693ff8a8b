import type { SpanClass } from '../../../model/data-class.ts';

/** Classes that are said in more ways than lists of words and grammars know; the others have forms that tell. */
export const LEARNED_SPANS = [
  'medical',
  'hazard-flag',
  'person-name',
  'street-address',
  'address-block',
  'unit-or-apartment',
  'age',
  'license-plate',
] as const satisfies readonly SpanClass[];

/** How many classes there are. */
export const KINDS = LEARNED_SPANS.length;

/**
 * What a token can be: 0 is nothing; `k + 1` begins a span of the `k`-th class, `k + 1 + KINDS` goes on with one. All weights are
 * those beside nothing, so nothing has none.
 */
export const LABELS = 1 + 2 * KINDS;

/** The label that goes on with what a label begins or goes on with. */
export const onward = (label: number): number => (label > KINDS ? label : label + KINDS);

/** The class, by its place in {@link LEARNED_SPANS}, of a label but nothing. */
export const kindOf = (label: number): number => (label - 1) % KINDS;
