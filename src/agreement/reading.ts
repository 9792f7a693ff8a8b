import type { Agreement } from '../model/agreement.ts';
import type { Duration, DurationUnit, Term } from '../model/agreement-terms.ts';
import { howKnown, sayValue } from './say-value.ts';
import { type PlacedTerm, sectionOf, statusOf } from './terms-of.ts';

/** What a term comes down to, for comparing. */
export type Reading =
  | { readonly kind: 'plain'; readonly text: string }
  /** Free text: other words may mean the same. */
  | { readonly kind: 'prose'; readonly text: string }
  | { readonly kind: 'length'; readonly text: string; readonly length: Length };

type Relation = 'same' | 'wording' | 'differs';

/** A length of time in the unit of its family: no number of days is a month. */
export interface Length {
  readonly count: number;
  readonly unit: 'minutes' | 'months';
}

/** What a term says; `undefined` where that is not known, or not known to be all. */
export function readTerm(id: PlacedTerm['id'], term: Term<unknown> | undefined, agreement: Agreement): Reading | undefined {
  const status = statusOf(term);
  const whole = howKnown(term, agreement) === 'whole';
  if (status === 'silent') return whole ? { kind: 'plain', text: 'silent' } : undefined;
  if (status === 'not-applicable') return { kind: 'plain', text: 'not-applicable' };
  if (status !== 'stated') return undefined;
  // A list in a report may leave things out.
  if (Array.isArray(term?.value) && !whole) return undefined;
  if (id === 'maxAge' || id === 'retention') return readDuration(term?.value as Duration);
  return { kind: isProse(id, term?.value) ? 'prose' : 'plain', text: `= ${comparable(id, term?.value)}` };
}

/** Silence, "no" and "does not apply" are other than any text; "yes" may be the short form of one. */
export function relate(a: Reading, b: Reading): Relation {
  if (a.kind === b.kind && a.text === b.text) return 'same';
  if (a.kind === 'length' && b.kind === 'length') return relateLengths(a.length, b.length);
  const [plain, other] = a.kind === 'plain' ? [a, b] : [b, a];
  if (plain.kind !== 'plain') return 'wording';
  return plain.text === YES && other.kind === 'prose' ? 'wording' : 'differs';
}

const YES = '= yes';

const isProse = (id: PlacedTerm['id'], value: unknown): boolean =>
  (typeof value === 'string' && id !== 'precisionDelivered' && id !== 'precisionPublished') ||
  (Array.isArray(value) && LISTS_OF_TEXT.has(sectionOf(id)) && typeof value[0] === 'string');

/** Lists of the data section hold words of the vocabulary; those of the others hold text. */
const LISTS_OF_TEXT: ReadonlySet<string> = new Set(['terms', 'oversight']);

/** Lists in another order are the same. */
function comparable(id: PlacedTerm['id'], value: unknown): string {
  if (Array.isArray(value))
    return value
      .map((one) => (typeof one === 'string' ? one.toLowerCase() : JSON.stringify(one)))
      .toSorted()
      .join('|');
  return sayValue(id, value).trim().toLowerCase();
}

/** A length without numbers is text. */
function readDuration({ raw, value, unit }: Duration): Reading {
  if (value === null || unit === null) return { kind: 'prose', text: `= ${raw.trim().toLowerCase()}` };
  const length = lengthOf(value, unit);
  return { kind: 'length', text: `${length.count} ${length.unit}`, length };
}

const IN_MINUTES = { minutes: 1, hours: 60, days: 1440, weeks: 10_080 } as const;
const IN_MONTHS = { months: 1, years: 12 } as const;

/** A number of a unit in the unit of its family. */
export const lengthOf = (value: number, unit: DurationUnit): Length =>
  unit === 'months' || unit === 'years'
    ? { count: value * IN_MONTHS[unit], unit: 'months' }
    : { count: value * IN_MINUTES[unit], unit: 'minutes' };

/** Fewest and most days of a month. */
const MONTH_DAYS = { least: 28, most: 31 } as const;

/** Days and months are never the same; where so many months may have so many days, a reader has to say. */
export function relateLengths(a: Length, b: Length): Relation {
  if (a.unit === b.unit) return a.count === b.count ? 'same' : 'differs';
  const months = a.unit === 'months' ? a.count : b.count;
  const days = (a.unit === 'months' ? b.count : a.count) / IN_MINUTES.days;
  return days >= months * MONTH_DAYS.least && days <= months * MONTH_DAYS.most ? 'wording' : 'differs';
}
