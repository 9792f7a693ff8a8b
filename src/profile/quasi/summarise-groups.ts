import { GROUP_SIZES, type MissingMeaning, type QuasiCounts, type SensitiveCounts } from '../../model/quasi.ts';
import type { Group } from './group-table.ts';
import { matchMissing } from './match-missing.ts';

/**
 * Groups → figures. Kept groups are a uniform sample of all groups with exact sizes, so shares of rows are ratios over the
 * kept. Missing cells can be matched with anything only where every group is kept; otherwise they count as a value.
 */
export function summariseGroups(
  rows: number,
  { groups, total, exact }: { readonly groups: readonly Group[]; readonly total: number; readonly exact: boolean },
  missing: MissingMeaning,
  overall: ReadonlyMap<number, number>,
): QuasiCounts {
  const matched = missing === 'any' && exact ? matchMissing(groups) : undefined;
  const sizes = matched ?? groups.map((group) => group.rows);
  const scale = exact ? 1 : rows / groups.reduce((sum, group) => sum + group.rows, 0);
  let [alone, risk, same, smallest] = [0, 0, 0, Number.POSITIVE_INFINITY];
  const under = GROUP_SIZES.map((k) => ({ k, rows: 0 }));
  groups.forEach((group, index) => {
    const size = sizes[index] as number;
    if (size === 1) alone += group.rows;
    risk += group.rows / size;
    same += group.rows * (size - 1);
    if (size < smallest) smallest = size;
    for (const bound of under) if (size < bound.k) bound.rows += group.rows;
  });
  const sensitive = groups[0]?.sensitive === undefined ? undefined : summariseSensitive(groups, overall, rows);
  return {
    rows,
    groups: total,
    exact,
    missing: matched === undefined ? 'value' : 'any',
    k: groups.length === 0 ? 0 : smallest,
    alone: ratio(alone * scale, rows),
    averageRisk: ratio(risk * scale, rows),
    highestRisk: groups.length === 0 ? 0 : 1 / smallest,
    under: under.map(({ k, rows: count }) => ({ k, rows: Math.round(count * scale) })),
    distinction: ratio(total, rows),
    separation: rows < 2 ? 0 : 1 - (same * scale) / (rows * (rows - 1)),
    ...(sensitive === undefined ? {} : { sensitive }),
  };
}

function summariseSensitive(groups: readonly Group[], overall: ReadonlyMap<number, number>, rows: number): SensitiveCounts {
  let [distinctL, leastEntropy, t, single, kept] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0, 0];
  for (const { sensitive = new Map<number, number>(), rows: size } of groups) {
    let entropy = 0;
    // Values that the group does not hold differ by their whole share, which is what is left of 1.
    let apart = 0;
    let held = 0;
    for (const [value, count] of sensitive) {
      const inGroup = count / size;
      const inAll = (overall.get(value) ?? 0) / rows;
      entropy -= inGroup * Math.log(inGroup);
      apart += Math.abs(inGroup - inAll);
      held += inAll;
    }
    distinctL = Math.min(distinctL, sensitive.size);
    leastEntropy = Math.min(leastEntropy, entropy);
    t = Math.max(t, (apart + (1 - held)) / 2);
    kept += size;
    if (sensitive.size === 1) single += size;
  }
  return { distinctL, entropyL: Math.exp(leastEntropy), t, disclosed: ratio(single, kept) };
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
