import type { Agreement } from '../model/agreement.ts';
import {
  DATA_TERMS,
  LEGAL_TERMS,
  OVERSIGHT_TERMS,
  type Term,
  type TermId,
  type TermSection,
  type TermStatus,
} from '../model/agreement-terms.ts';

/** A term of an agreement with its place in the file; `undefined` where the file leaves it out. */
export interface PlacedTerm {
  readonly id: TermId;
  readonly section: TermSection;
  readonly term: Term<unknown> | undefined;
}

/** Every term there is, in fixed order, with what this agreement says about it. */
export function termsOf({ data, terms, oversight }: Agreement): readonly PlacedTerm[] {
  return [
    ...DATA_TERMS.map((id) => ({ id, section: 'data' as const, term: data?.[id] })),
    ...LEGAL_TERMS.map((id) => ({ id, section: 'terms' as const, term: terms?.[id] })),
    ...OVERSIGHT_TERMS.map((id) => ({ id, section: 'oversight' as const, term: oversight?.[id] })),
  ];
}

/** A term that a file leaves out is not known: nobody has looked. */
export const statusOf = (term: Term<unknown> | undefined): TermStatus => term?.status ?? 'unknown';

const SECTION: ReadonlyMap<TermId, TermSection> = new Map([
  ...DATA_TERMS.map((id): [TermId, TermSection] => [id, 'data']),
  ...LEGAL_TERMS.map((id): [TermId, TermSection] => [id, 'terms']),
  ...OVERSIGHT_TERMS.map((id): [TermId, TermSection] => [id, 'oversight']),
]);

/** The part of the file that a term stands in. */
export const sectionOf = (id: TermId): TermSection => SECTION.get(id) ?? 'terms';
