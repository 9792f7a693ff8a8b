import type { Agreement, AgreementDocument, DocumentKind } from '../model/agreement.ts';
import type { AgreedField, Cost, Duration, Incentive, Term, TermId } from '../model/agreement-terms.ts';
import type { AtHand } from '../model/comparison.ts';
import { DATA_CLASS_FACTS, type DataClass } from '../model/data-class.ts';
import { thousands } from '../model/thousands.ts';
import { sourcesOf } from './leaves.ts';
import { statusOf } from './terms-of.ts';

/** A value of a term in plain words. Never empty. */
export function sayValue(id: TermId, value: unknown): string {
  if (value === true) return 'yes';
  if (value === false) return 'no';
  if (id === 'fields') return (value as readonly AgreedField[]).map(sayField).join(', ') || 'none';
  if (id === 'incentives') return (value as readonly Incentive[]).map(sayIncentive).join('; ') || 'none';
  if (id === 'cost') return sayCost(value as Cost);
  if (id === 'maxAge' || id === 'retention') return sayDuration(value as Duration);
  if (id === 'excluded') return (value as readonly DataClass[]).map((cls) => DATA_CLASS_FACTS[cls].title).join(', ') || 'none';
  if (Array.isArray(value)) return value.map((one) => sayWord(String(one))).join(', ') || 'none';
  return isVocabulary(id) ? sayWord(String(value)) : String(value);
}

const isVocabulary = (id: TermId): boolean => id === 'precisionDelivered' || id === 'precisionPublished';

/** A word of the vocabulary as people write it. */
const sayWord = (word: string): string =>
  /^[a-z]+(?:-[a-z]+)+$/.test(word) ? word.replaceAll('-', ' ').replace('break in', 'break-in') : word;

const sayField = ({ name, transform }: AgreedField): string =>
  transform === undefined || transform === 'as-is' ? name : `${name} (${sayWord(transform)})`;

const sayDuration = ({ raw, value, unit }: Duration): string => {
  if (value === null || unit === null) return raw;
  const numbers = `${value} ${value === 1 ? unit.slice(0, -1) : unit}`;
  return raw === numbers ? raw : `${numbers} (“${raw}”)`;
};

function sayIncentive({ what, count, amount, currency, per, note }: Incentive): string {
  const parts = [
    ...(count === undefined ? [] : [thousands(count)]),
    ...(amount === undefined ? [] : [sayAmount(amount, currency)]),
    what,
    ...(per === undefined ? [] : [`per ${per}`]),
  ];
  return parts.join(' ') + (note === undefined ? '' : ` (${note})`);
}

const sayCost = ({ amount, currency, per }: Cost): string =>
  amount === 0 ? 'nothing' : `${sayAmount(amount, currency)}${per === undefined ? '' : ` per ${per}`}`;

const sayAmount = (amount: number, currency: string | undefined): string =>
  `${currency === undefined ? '' : `${currency} `}${amount.toLocaleString('en-US')}`;

/** What a term says, as a cell of a table: the value, or in words why there is none. */
export function sayTerm(id: TermId, term: Term<unknown> | undefined, agreement: Agreement): string {
  const value = term?.value ?? null;
  const words = value === null ? '' : sayValue(id, value);
  switch (statusOf(term)) {
    case 'stated':
      return term?.inferred === true ? `${words} (our reading)` : words;
    case 'disputed':
      return words === '' ? 'disputed' : `disputed: ${words}`;
    case 'silent':
      return SILENCE[howKnown(term, agreement)];
    case 'redacted':
      return 'blacked out';
    case 'not-applicable':
      return 'does not apply';
    case 'unknown':
      return 'not known';
  }
}

/** Silence of a report or of a part is not silence of the document. */
const SILENCE: Readonly<Record<AtHand, string>> = {
  whole: 'silent',
  part: 'not mentioned in the part that was read',
  reported: 'not mentioned in what was reported',
};

/** Papers of the parties and of the bodies that decide speak for themselves; news, blogs and web pages speak about them. */
export const isFirstHand = ({ kind }: AgreementDocument): boolean => !HEARSAY.has(kind);

const HEARSAY: ReadonlySet<DocumentKind> = new Set(['news', 'foia-release-report', 'web']);

/** Is a term known from the instrument itself, from a part of it, or only from others? The best of its sources counts. */
export function howKnown(term: Term<unknown> | undefined, { documents }: Agreement): AtHand {
  const sources = term === undefined ? [] : sourcesOf(term);
  const known = documents.filter(({ id }) => sources.includes(id));
  if (known.length === 0 || known.some((one) => isFirstHand(one) && one.part === undefined)) return 'whole';
  return known.some(isFirstHand) ? 'part' : 'reported';
}
