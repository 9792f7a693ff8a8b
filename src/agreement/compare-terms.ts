import type { Agreement } from '../model/agreement.ts';
import type { ComparedCell, ComparedTerm } from '../model/comparison.ts';
import { sourcesOf } from './leaves.ts';
import { readTerm, relate } from './reading.ts';
import { howKnown, sayTerm } from './say-value.ts';
import { type PlacedTerm, statusOf, termsOf } from './terms-of.ts';
import { TERMS } from './terms-table.ts';

/** Every term across all agreements, in fixed order. */
export function compareTerms(agreements: readonly Agreement[]): readonly ComparedTerm[] {
  const placed = agreements.map((agreement) => ({ agreement, terms: termsOf(agreement) }));
  return (placed[0]?.terms ?? []).map(({ id, section }, index): ComparedTerm => {
    const terms = placed.map(({ agreement, terms }) => ({ agreement, ...(terms[index] as PlacedTerm) }));
    const { title, question } = TERMS[id];
    return {
      id,
      section,
      title,
      question,
      agreement: judgeTerm(terms),
      cells: terms.map(({ agreement, term }) => makeCell(agreement, { id, section, term })),
    };
  });
}

function makeCell(agreement: Agreement, { id, term }: PlacedTerm): ComparedCell {
  const { page, clause, quote, note } = term ?? {};
  return {
    agreement: agreement.id,
    status: statusOf(term),
    words: sayTerm(id, term, agreement),
    atHand: howKnown(term, agreement),
    inferred: term?.inferred === true,
    sources: term === undefined ? [] : sourcesOf(term),
    ...(page === undefined ? {} : { page }),
    ...(clause === undefined ? {} : { clause }),
    ...(quote === undefined ? {} : { quote }),
    ...(note === undefined ? {} : { note }),
  };
}

/**
 * The same, different, or not to be told. Two agreements differ where both are known and say different things; a document
 * that says nothing differs from one that says something, but not where only a part of it was at hand.
 */
function judgeTerm(terms: readonly (PlacedTerm & { readonly agreement: Agreement })[]): ComparedTerm['agreement'] {
  const readings = terms.map(({ id, term, agreement }) => readTerm(id, term, agreement));
  const known = readings.filter((one) => one !== undefined);
  const distinct = [...new Map(known.map((one) => [`${one.kind} ${one.text}`, one])).values()];
  const relations = new Set(distinct.flatMap((one, index) => distinct.slice(index + 1).map((other) => relate(one, other))));
  if (relations.has('differs')) return 'differs';
  if (relations.has('wording')) return 'wording';
  if (known.length === readings.length) return 'same';
  const said = terms.some(({ term }) => ['stated', 'disputed', 'not-applicable'].includes(statusOf(term)));
  return said || known.length > 0 ? 'unclear' : 'unknown';
}
