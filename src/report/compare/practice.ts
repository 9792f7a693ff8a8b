import type { PracticeFact } from '../../model/agreement.ts';
import type { ComparedTerm } from '../../model/comparison.ts';
import { count } from '../numbers.ts';
import { shown } from './words.ts';

/** One practice fact in a line: what, how much, whose, when, from where, and the term that it bears on. */
export function sayPractice(
  { title, value, status, unit, period, date, scope, source, page, quote, note, about, relation }: PracticeFact,
  terms: readonly ComparedTerm[],
): string {
  const figure =
    value === null
      ? status === 'unknown'
        ? 'not known'
        : status
      : value === true
        ? 'yes'
        : value === false
          ? 'no'
          : typeof value === 'number' && Number.isInteger(value) && !(unit === undefined && isYear(value))
            ? count(value)
            : String(value);
  const where = [
    ...(scope === 'recipient' ? ['over all agencies of the recipient'] : []),
    ...(period === undefined ? [] : [`for ${shown(period)}`]),
    ...(date === undefined ? [] : [`told ${shown(date)}`]),
    ...(source === undefined ? [] : [typeof source === 'string' ? shown(source) : source.map(shown).join(', ')]),
    ...(page === undefined ? [] : [`p. ${page}`]),
  ];
  const term = terms.find(({ id }) => id === about);
  const bears = term === undefined ? '' : ` It ${relation ?? 'concerns'} the term “${term.title}”.`;
  return `${shown(title)}: ${shown(figure)}${unit === undefined ? '' : ` ${shown(unit)}`} (${where.join(', ')}).${quote === undefined ? '' : ` “${shown(quote)}”`}${note === undefined ? '' : ` ${shown(note)}`}${bears}`;
}

/** A figure without a unit may be one. */
const isYear = (n: number): boolean => n >= 1900 && n <= 2100;
