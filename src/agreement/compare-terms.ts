import type { Agreement } from '../model/agreement.ts';
import type { Term } from '../model/agreement-terms.ts';
import type { ComparedCell, ComparedTerm } from '../model/comparison.ts';
import { sourcesOf } from './check-agreement.ts';
import { howKnown, sayTerm, sayValue } from './say-value.ts';
import { type PlacedTerm, sectionOf, statusOf, termsOf } from './terms-of.ts';
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

/** What a term comes down to, for comparing. */
interface Reading {
  readonly text: string;
  /** Free text: other words may mean the same. */
  readonly prose: boolean;
}

/**
 * The same, different, or not to be told. Two agreements differ where both are known and say different things; a document
 * that says nothing differs from one that says something, but not where only a part of it was at hand.
 */
function judgeTerm(terms: readonly (PlacedTerm & { readonly agreement: Agreement })[]): ComparedTerm['agreement'] {
  const readings = terms.map(({ id, term, agreement }) => readTerm(id, term, agreement));
  const known = readings.filter((one) => one !== undefined);
  const plain = new Set(known.filter(({ prose }) => !prose).map(({ text }) => text));
  const prose = new Set(known.filter((one) => one.prose).map(({ text }) => text));
  // Silence, "no" and "does not apply" are other than any text; "yes" may be the short form of one.
  if (plain.size > 1 || (prose.size > 0 && [...plain].some((text) => text !== '= yes'))) return 'differs';
  if (prose.size > 1 || (prose.size === 1 && plain.size === 1)) return 'wording';
  if (known.length === readings.length) return 'same';
  const said = terms.some(({ term }) => ['stated', 'disputed', 'not-applicable'].includes(statusOf(term)));
  return said || known.length > 0 ? 'unclear' : 'unknown';
}

/** What a term says; `undefined` where that is not known, or not known to be all. */
function readTerm(id: PlacedTerm['id'], term: Term<unknown> | undefined, agreement: Agreement): Reading | undefined {
  const status = statusOf(term);
  const whole = howKnown(term, agreement) === 'whole';
  if (status === 'silent') return whole ? { text: 'silent', prose: false } : undefined;
  if (status === 'not-applicable') return { text: 'not-applicable', prose: false };
  if (status !== 'stated') return undefined;
  // A list in a report may leave things out.
  if (Array.isArray(term?.value) && !whole) return undefined;
  return { text: `= ${comparable(id, term?.value)}`, prose: isProse(id, term?.value) };
}

const isProse = (id: PlacedTerm['id'], value: unknown): boolean =>
  (typeof value === 'string' && id !== 'precisionDelivered' && id !== 'precisionPublished') ||
  (Array.isArray(value) && LISTS_OF_TEXT.has(sectionOf(id)) && typeof value[0] === 'string');

/** Lists of the data section hold words of the vocabulary; those of the others hold text. */
const LISTS_OF_TEXT: ReadonlySet<string> = new Set(['terms', 'oversight']);

/** Lists in another order and numbers in other words are the same. */
function comparable(id: PlacedTerm['id'], value: unknown): string {
  if (id === 'maxAge' || id === 'retention') return inMinutes(value) ?? sayValue(id, value).toLowerCase();
  if (Array.isArray(value))
    return value
      .map((one) => (typeof one === 'string' ? one.toLowerCase() : JSON.stringify(one)))
      .toSorted()
      .join('|');
  return sayValue(id, value).trim().toLowerCase();
}

const MINUTES = { minutes: 1, hours: 60, days: 1440, weeks: 10_080, months: 43_200, years: 525_600 } as const;

function inMinutes(value: unknown): string | undefined {
  const { value: length, unit } = value as { readonly value: number | null; readonly unit: keyof typeof MINUTES | null };
  return length === null || unit === null ? undefined : `${length * MINUTES[unit]} minutes`;
}
