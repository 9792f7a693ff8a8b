import type { Agreement, PracticeFact } from '../model/agreement.ts';
import { DURATION_UNITS, type Duration, type DurationUnit } from '../model/agreement-terms.ts';
import { type Clash, contradiction, oddity, statedIn } from './clash.ts';
import type { Leaf } from './leaves.ts';
import { readNumbers } from './numbers-in-words.ts';
import { lengthOf, relateLengths } from './reading.ts';

/** Figures of an agreement file that cannot be, or that contradict the words beside them. */
export const clashingFigures = ({ data, terms, practice = [] }: Agreement): readonly Clash[] => [
  ...lengthOtherThanWords(['data', 'maxAge'], data?.maxAge, statedIn(data?.maxAge)),
  ...lengthOtherThanWords(['terms', 'retention'], terms?.retention, statedIn(terms?.retention)),
  ...practice.flatMap(lessThanNothing),
  ...practice.flatMap((fact, index) => moreAnsweredThanReceived(fact, index, practice)),
];

/** Words that say that something has no end. */
const ENDLESS = /\b(?:forever|indefinite(?:ly)?|unlimited|in perpetuity|perpetual(?:ly)?|permanent(?:ly)?)\b/i;
/** Parts of a unit and units that a calendar does not have: how long that is, words alone do not tell. */
const NOT_PLAIN = /\b(?:half|quarters?|thirds?|business|working)\b/i;

function lengthOtherThanWords(path: readonly string[], leaf: Leaf | undefined, length: Duration | undefined): readonly Clash[] {
  if (leaf === undefined || length === undefined || length.value === null) return [];
  const { raw, value, unit } = length;
  if (unit === null) return [{ path: [...path, 'value', 'unit'], message: `is missing: ${value} needs its unit`, odd: false }];
  return isSaid(raw, value, unit)
    ? []
    : [contradiction([...path, 'value', 'value'], `is ${value} ${unit}, but raw is "${raw}"`, [leaf])];
}

/** Do the words allow the length? Words in which no number and unit are known allow any, unless they say that there is no end. */
function isSaid(raw: string, value: number, unit: DurationUnit): boolean {
  const numbers = readNumbers(raw);
  const units = DURATION_UNITS.filter((one) => new RegExp(`\\b${one.slice(0, -1)}s?\\b`, 'i').test(raw));
  const [only, ...others] = units;
  if (only === undefined || numbers.length === 0) return !ENDLESS.test(raw);
  // "One year and six months" has to be added up.
  if (others.length > 0 || NOT_PLAIN.test(raw)) return true;
  return numbers.some((number) => relateLengths(lengthOf(number, only), lengthOf(value, unit)) !== 'differs');
}

const lessThanNothing = ({ kind, value }: PracticeFact, index: number): readonly Clash[] =>
  kind !== 'other' && typeof value === 'number' && value < 0
    ? [{ path: ['practice', index, 'value'], message: `is ${value}; a count cannot be less than 0`, odd: false }]
    : [];

const ANSWERED: ReadonlySet<string> = new Set([
  'legal-demands-full-response',
  'legal-demands-partial-response',
  'legal-demands-no-response',
]);

/** A demand of last year may be answered in this one. */
function moreAnsweredThanReceived(fact: PracticeFact, index: number, practice: readonly PracticeFact[]): readonly Clash[] {
  if (fact.kind !== 'legal-demands-received' || typeof fact.value !== 'number') return [];
  const answered = practice.reduce(
    (sum, { kind, value, scope, period, date }) =>
      ANSWERED.has(kind) && typeof value === 'number' && scope === fact.scope && period === fact.period && date === fact.date
        ? sum + value
        : sum,
    0,
  );
  return answered <= fact.value
    ? []
    : [oddity(['practice', index, 'value'], `is ${fact.value}, but the answers of the same time are ${answered}`)];
}
