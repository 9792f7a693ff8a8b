import type { Agreement, PracticeFact } from '../model/agreement.ts';
import type { Duration } from '../model/agreement-terms.ts';
import { type Clash, contradiction, oddity, statedIn } from './clash.ts';
import type { Leaf } from './leaves.ts';
import { holdAgainstWords } from './length-in-words.ts';

/** Figures of an agreement file that cannot be, or that contradict the words beside them. */
export const clashingFigures = ({ data, terms, practice = [] }: Agreement): readonly Clash[] => [
  ...lengthOtherThanWords(['data', 'maxAge'], data?.maxAge, statedIn(data?.maxAge)),
  ...lengthOtherThanWords(['terms', 'retention'], terms?.retention, statedIn(terms?.retention)),
  ...practice.flatMap(lessThanNothing),
  ...practice.flatMap((fact, index) => moreAnsweredThanReceived(fact, index, practice)),
];

function lengthOtherThanWords(path: readonly string[], leaf: Leaf | undefined, length: Duration | undefined): readonly Clash[] {
  if (leaf === undefined || length === undefined || length.value === null) return [];
  const { raw, value, unit } = length;
  if (unit === null) return [{ path: [...path, 'value', 'unit'], message: `is missing: ${value} needs its unit`, odd: false }];
  const heard = holdAgainstWords(raw, value, unit);
  if (heard === 'fits') return [];
  const at = [...path, 'value', 'value'];
  const message = `is ${value} ${unit}, but raw is "${raw}"`;
  return [heard === 'other' ? contradiction(at, message, [leaf]) : oddity(at, message)];
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
