import type { LocationBeside, LocationCounts, LocationPairCounts, LocationResult } from '../../model/location.ts';
import { WHOLE_SHARE } from './digits.ts';
import { cellRadius, metresPerDegree, twoFigures } from './metres.ts';
import type { Sided } from './sided.ts';

/** Pairs of distinct places below which a comparison says nothing. */
const LEAST = 20;
/** Rounded places lie on either side of the true ones, half of the time each; cut ones on one side. */
const ONE_SIDE = 0.95;
const EITHER = 0.3;

/** The pairs in which a group takes part, as seen from it. */
function pairsOf(pairs: readonly LocationPairCounts[], group: number) {
  return pairs.flatMap(({ groups, beyond, ...rest }) =>
    groups[0] === group
      ? [{ ...rest, other: groups[1], beyond }]
      : groups[1] === group
        ? [{ ...rest, other: groups[0], beyond: { lat: 1 - beyond.lat, lon: 1 - beyond.lon, n: beyond.n } }]
        : [],
  );
}

/**
 * Were the digits of a column rounded, or cut off? A finer column of the same rows tells: rounded places lie on either side of
 * the finer ones, cut ones all on the side of zero (or, cut towards minus, all south and west). `undefined` where there is none.
 */
export function tellSides(
  counts: LocationCounts,
  all: readonly LocationCounts[],
  pairs: readonly LocationPairCounts[],
): Sided | undefined {
  const digits = counts.integralAt.findIndex((share) => share >= WHOLE_SHARE);
  if (counts.system !== 'degrees' || digits < 0 || counts.latitudeBand === null) return undefined;
  const metres = metresPerDegree(counts.latitudeBand + 0.5);
  const step = 10 ** -digits;
  const diagonal = 2 * cellRadius(step * metres.lat, step * metres.lon).worst;
  for (const { other, apart, beyond } of pairsOf(pairs, counts.group)) {
    const fine = all.find(({ group }) => group === other);
    if (fine === undefined || beyond.n < LEAST || apart.p90 > diagonal) continue;
    if (fine.system === 'degrees' && (fine.integralAt[digits] ?? 1) > 0.5) continue;
    const sides = [beyond.lat, beyond.lon];
    if (sides.every((share) => share >= ONE_SIDE || share <= 1 - ONE_SIDE))
      return {
        sides: 'one',
        columns: fine.columns,
        share: Math.min(...sides.map((share) => Math.max(share, 1 - share))),
        n: beyond.n,
      };
    if (sides.every((share) => share > EITHER && share < 1 - EITHER))
      return { sides: 'either', columns: fine.columns, share: Math.max(...sides), n: beyond.n };
  }
  return undefined;
}

/** The other location columns of the same rows, nearest first. */
export function listBeside(
  { group }: LocationCounts,
  all: readonly LocationCounts[],
  pairs: readonly LocationPairCounts[],
): readonly LocationBeside[] {
  return pairsOf(pairs, group)
    .filter(({ rows }) => rows > 0)
    .flatMap(({ other, rows, same, apart, exact }) => {
      const columns = all.find((counts) => counts.group === other)?.columns;
      return columns === undefined
        ? []
        : [
            {
              columns,
              rows,
              same: Math.round(same * rows),
              apart: { p50: twoFigures(apart.p50), p90: twoFigures(apart.p90) },
              exact,
            },
          ];
    })
    .sort((a, b) => a.apart.p50 - b.apart.p50);
}

/** Two location columns of which one is blurred and the other is not, or less. */
interface BlurredBesideFiner {
  readonly fine: LocationResult;
  readonly blurred: LocationResult;
  readonly rows: number;
  readonly apart: LocationPairCounts['apart'];
  readonly confidence: number;
}

/** The blurred column has to err this many times as far as the finer one. */
const COARSER = 2;
/** Rows in which both are the same are not blurred; nearly all of them and there is nothing to find. */
const MOST_SAME = 0.9;

/** A blurred column beside a finer one, if these two are such a pair. */
export function findBlurredBesideFiner(
  pair: LocationPairCounts,
  first: LocationResult,
  second: LocationResult,
): BlurredBesideFiner | undefined {
  const reach = (one: LocationResult): number => one.effective.radiusM?.p90 ?? Number.NaN;
  const [fine, blurred] = reach(first) <= reach(second) ? [first, second] : [second, first];
  if (!(reach(blurred) >= COARSER * reach(fine)) || fine.effective.class === blurred.effective.class) return undefined;
  if (pair.rows < LEAST || pair.same > MOST_SAME) return undefined;
  return {
    fine,
    blurred,
    rows: Math.round(pair.rows * (1 - pair.same)),
    apart: { p50: twoFigures(pair.apart.p50), p90: twoFigures(pair.apart.p90) },
    // That the blurred one is blurred is seen on itself; that the other is finer, by what that one shows.
    confidence: Math.round(blurred.effective.confidence * Math.max(0.6, fine.effective.confidence) * 100) / 100,
  };
}
