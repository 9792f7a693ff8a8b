import type { AddressCounts, AddressResult } from '../../model/location.ts';
import type { AddressLevel } from '../../model/reading.ts';
import type { Subject } from '../../model/subject.ts';

/** A column whose distinct house numbers end in 00 this often holds hundred blocks (real files of blocks: .95 to 1; of houses: .06 to .14). */
const DISGUISED_SHARE = 0.9;
/** Fewer distinct house numbers cannot show it. */
const DISGUISED_LEAST = 20;

/** Names of columns of hundreds: `block`, `HUNDRED_BLOCK`, `Block_No`. */
const SAYS_BLOCK = /(^|[^a-z])(block|blk|hundred)/i;

/** Levels that say where a call was, coarsest first; the rest says nothing about an address. */
const TELLING = [
  'area',
  'place',
  'street',
  'mile-marker',
  'intersection',
  'block',
  'number',
  'number-unit',
  'coordinates',
] as const satisfies readonly AddressLevel[];
const FINENESS: ReadonlyMap<AddressLevel, number> = new Map(TELLING.map((level, index) => [level, index]));
const HOUSES: ReadonlySet<AddressLevel> = new Set(['number', 'number-unit', 'coordinates']);

/** What an address column says: its level, whether its house numbers are hundred blocks in disguise, and what it kept of exact ones. */
export function judgeAddress(
  counts: AddressCounts,
  { crossing = [], subject }: { readonly crossing?: readonly string[]; readonly subject?: Subject } = {},
): AddressResult {
  const { end00 } = counts;
  // A column that calls its numbers blocks needs no crowd of them to be believed.
  const least = counts.columns.some((name) => SAYS_BLOCK.test(name)) ? 1 : DISGUISED_LEAST;
  const disguisedBlocks = end00.n >= least && end00.share > DISGUISED_SHARE;
  const level = levelOf(counts, disguisedBlocks);
  return {
    columns: counts.columns,
    ...(crossing.length === 0 ? {} : { crossing }),
    ...(subject === undefined ? {} : { subject }),
    rows: counts.rows,
    level,
    disguisedBlocks,
    remainder: HOUSES.has(level) ? 0 : remainderOf(counts, disguisedBlocks),
    end00,
  };
}

/** The level of most rows that say anything; numbers and units count together, since units are only written where there are some. */
function levelOf({ rows }: AddressCounts, disguisedBlocks: boolean): AddressLevel {
  const houses = rows.number + rows['number-unit'];
  const sums: Partial<Record<AddressLevel, number>> = { ...rows, number: houses, 'number-unit': 0, empty: 0 };
  if (disguisedBlocks) {
    sums.block = rows.block + houses;
    sums.number = 0;
  }
  let best: AddressLevel = rows.redacted > 0 ? 'redacted' : 'empty';
  let most = 0;
  for (const level of ['redacted', ...TELLING] as const) {
    const sum = sums[level] ?? 0;
    if (sum > most || (sum === most && sum > 0 && (FINENESS.get(level) ?? -1) > (FINENESS.get(best) ?? -1))) {
      best = level;
      most = sum;
    }
  }
  return best === 'number' && rows['number-unit'] * 2 > houses ? 'number-unit' : best;
}

/** Rows that name a building in a column that otherwise does not. In disguised blocks only the numbers that do not end in 00 do. */
function remainderOf({ rows, round }: AddressCounts, disguisedBlocks: boolean): number {
  const houses = rows.number + rows['number-unit'];
  return (disguisedBlocks ? houses - round : houses) + rows.coordinates;
}
