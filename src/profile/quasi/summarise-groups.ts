import { GROUP_SIZES, type MissingMeaning, type QuasiCounts, type SensitiveCounts } from '../../model/quasi.ts';
import { ERRORS_OF_MARGIN, UNSEEN } from '../../model/share-estimate.ts';
import type { RowSpread } from '../keys/row-spread.ts';
import { type GroupSample, shareBelow } from '../keys/share-below.ts';
import type { KeptGroups } from './group-table.ts';
import { matchMissing } from './match-missing.ts';

/**
 * Groups → figures. Kept groups are a uniform sample of all groups with exact sizes: what they hold is scaled by how many groups
 * there are for each that is kept, so that a few large groups, in the sample or not, move no count of small ones. What large groups
 * decide is told with the help of the `spread` of all rows. Missing cells can be matched with anything only where every group is
 * kept; otherwise they count as a value.
 */
export function summariseGroups(
  rows: number,
  kept: KeptGroups,
  spread: RowSpread,
  missing: MissingMeaning,
  overall: ReadonlyMap<number, number>,
): QuasiCounts {
  const { groups, total, exact, rate } = kept;
  const matched = missing === 'any' && exact ? matchMissing(groups) : undefined;
  const sizes = matched ?? groups.map((group) => group.rows);
  const scale = exact || groups.length === 0 ? 1 : total / groups.length;
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
  const sensitive = groups[0]?.sensitive === undefined ? undefined : summariseSensitive(kept, spread, overall, rows);
  return {
    rows,
    groups: total,
    exact,
    missing: matched === undefined ? 'value' : 'any',
    k: groups.length === 0 ? 0 : smallest,
    alone: atMostAll(ratio(alone * scale, rows)),
    margin: atMostAll(ratio((ERRORS_OF_MARGIN * Math.sqrt((1 - rate) * (alone + UNSEEN))) / rate, rows)),
    averageRisk: atMostAll(ratio(risk * scale, rows)),
    highestRisk: groups.length === 0 ? 0 : 1 / smallest,
    under: under.map(({ k, rows: count }) => ({ k, rows: Math.min(rows, Math.round(count * scale)) })),
    distinction: ratio(total, rows),
    separation: rows < 2 ? 0 : Math.max(0, 1 - (exact ? same : Math.max(0, spread.loads().squares - rows)) / (rows * (rows - 1))),
    ...(sensitive === undefined ? {} : { sensitive }),
  };
}

function summariseSensitive(
  { groups, keys, rate }: KeptGroups,
  spread: RowSpread,
  overall: ReadonlyMap<number, number>,
  rows: number,
): SensitiveCounts {
  let [distinctL, leastEntropy, t] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0];
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
  }
  const each: GroupSample['each'] = (tell) => {
    groups.forEach((group, index) => {
      tell(group.rows, group.sensitive?.size ?? 0, keys[index] as number);
    });
  };
  const { share: disclosed, margin } = shareBelow({ rate, each }, spread, rows, 2);
  return { distinctL, entropyL: Math.exp(leastEntropy), t, disclosed, margin };
}

/** An estimate of a share may come out above all there is. */
const atMostAll = (share: number): number => Math.min(1, share);

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
