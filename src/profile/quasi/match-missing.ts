import { mix } from '../../model/hash.ts';
import type { Group } from './group-table.ts';

/** Different sets of missing columns that are compared with each other; each pair costs one pass over its groups. */
const MOST_PATTERNS = 48;

/**
 * For each group the rows it cannot be told from, when a missing cell may be anything: all rows that agree in the columns that
 * neither side misses. `undefined` where too many different sets of columns are missing to compare them all.
 */
export function matchMissing(groups: readonly Group[]): readonly number[] | undefined {
  const byPattern = new Map<number, number[]>();
  groups.forEach(({ cells }, index) => {
    const pattern = patternOf(cells);
    const list = byPattern.get(pattern);
    if (list === undefined) byPattern.set(pattern, [index]);
    else list.push(index);
  });
  if (byPattern.size > MOST_PATTERNS) return undefined;
  const sizes = groups.map(() => 0);
  for (const [pattern, members] of byPattern) {
    for (const [other, others] of byPattern) {
      const missing = pattern | other;
      const rows = new Map<number, number>();
      for (const index of others) {
        const group = groups[index] as Group;
        const key = keyOf(group.cells, missing);
        rows.set(key, (rows.get(key) ?? 0) + group.rows);
      }
      for (const index of members) (sizes[index] as number) += rows.get(keyOf((groups[index] as Group).cells, missing)) ?? 0;
    }
  }
  return sizes;
}

/** One bit per missing column. */
const patternOf = (cells: readonly number[]): number =>
  cells.reduce((pattern, cell, index) => (Number.isNaN(cell) ? pattern | (1 << index) : pattern), 0);

function keyOf(cells: readonly number[], missing: number): number {
  let key = 0;
  for (let i = 0; i < cells.length; i++) if ((missing & (1 << i)) === 0) key = mix(key, cells[i] as number);
  return key;
}
