import { takeBack } from './take-back.ts';
import { shareText, type Testimony, type Witness } from './testimony.ts';

/** Names that databases give to the key of a row, whatever the row is about. */
const KEY = /^_?id$/i;
/** Rows from which a count shows. */
const ENOUGH = 8;
/** Nats for a key of the row beside what is taken back. */
const COUNTS = 4;

/**
 * A column `id` that counts the rows of its table, 1, 2, 3 and so on without a gap: a database made it, and it says nothing of a
 * call. Numbers of incidents begin with a year, or where the agency stood when the export began.
 */
export const rowCountWitness: Witness = ({ numbers, values, uniqueness, filled }, context): readonly Testimony[] => {
  if (!KEY.test(context.name.trim()) || values.length < ENOUGH || uniqueness < 1 || numbers.length !== values.length) return [];
  const last = Math.max(...numbers);
  const first = Math.min(...numbers);
  if (first < 0 || first > 1 || last - first >= filled || !numbers.every(Number.isInteger)) return [];
  const says = `${shareText(numbers.length, values.length)} count the rows`;
  return [...takeBack(['incident-id'], context, says), { class: 'other', nats: COUNTS, says }];
};
