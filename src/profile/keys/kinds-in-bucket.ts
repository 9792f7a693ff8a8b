import { FAR } from './bucket-loads.ts';

/** Columns that the kinds of the rows of a bucket are counted in. */
export const KIND_COLUMNS = 16;
/** Odd, near 2³² divided by the golden ratio: spreads kinds evenly (Knuth, The Art of Computer Programming, 6.4). */
const SPREADS = 0x9e3779b1;

/** The column of a kind: of a call, or of a value (any number). */
export const kindColumn = (kind: number): number => Math.imul(kind, SPREADS) >>> 28;

/** How much evener than they are kinds may lie in sixteen columns by chance, one time in a hundred (χ² with 15 degrees of freedom). */
const EVENER = 2.9;

/**
 * At least how many kinds the rows are of by which a bucket is above the usual: in so many columns there is more than ordinary groups
 * make of them, or so evenly do they lie in all.
 * @param usual rows of a bucket without a very large group, on average
 * @param deviation standard deviation of these
 */
export function kindsInBucket(columns: Uint32Array, usual: number, deviation: number): number {
  const beyond = Array.from(columns, (rows) => rows - usual / columns.length).sort((a, b) => b - a);
  const all = beyond.reduce((sum, rows) => sum + rows, 0);
  const unevenness = beyond.reduce((sum, rows) => sum + (rows / all - 1 / columns.length) ** 2, 0);
  // Of n kinds with as many rows each it is (1 − 1/columns) / n, on average; of others it is more.
  const byEvenness = Math.floor((1 - 1 / columns.length) / unevenness / EVENER);
  let rest = all;
  let kinds = 0;
  while (kinds < columns.length && rest > FAR * deviation * Math.sqrt(1 - kinds / columns.length))
    rest -= beyond[kinds++] as number;
  return Math.max(kinds, byEvenness);
}
