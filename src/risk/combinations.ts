import type { CombinationCount, CombinationCounts, CombinationRisk } from '../model/combination.ts';

/** Sets that are told. */
const MOST_SETS = 5;
/** A set with fewer rows alone is not worth a line … */
const LEAST_ALONE = 0.05;
/** … nor one that adds less than this to the best of its parts. */
const LEAST_GAIN = 0.05;

/**
 * Which two or three columns single a call out: minimal sets, in the manner of special uniques detection (SUDA; Elliot, Manning
 * and Ford 2002), found by counting every combination instead of searching rows.
 */
export function judgeCombinations(counted: CombinationCounts | undefined): CombinationRisk | undefined {
  if (counted === undefined || counted.counts.length === 0) return undefined;
  const { call, columns, counts } = counted;
  const alone = new Map(counts.map((count) => [keyOf(count.columns), count.alone]));
  const without = (set: readonly number[], column: number): number =>
    alone.get(keyOf(set.filter((other) => other !== column))) ?? 0;
  const gain = (count: CombinationCount): number =>
    count.alone - Math.max(...count.columns.map((column) => without(count.columns, column)));
  const sets = counts
    .filter((count) => count.columns.length > 1 && count.alone >= LEAST_ALONE && gain(count) >= LEAST_GAIN)
    .sort((a, b) => b.alone - a.alone || a.columns.length - b.columns.length)
    .slice(0, MOST_SETS);
  return {
    ...(call === undefined ? {} : { call }),
    sets: sets.map(({ columns: indexes, ...rest }) => ({ ...rest, columns: indexes.flatMap((index) => columns[index] ?? []) })),
    adds: columns
      .map((column, index) => {
        const joined = counts.filter((count) => count.columns.length > 1 && count.columns.includes(index));
        return {
          column,
          share: joined.reduce((sum, count) => sum + count.alone - without(count.columns, index), 0) / joined.length,
        };
      })
      .sort((a, b) => b.share - a.share),
  };
}

const keyOf = (columns: readonly number[]): string => columns.join();
