import type { NeighbourCounts } from '../../model/location-statistics.ts';
import { stretchRadius } from './metres.ts';
import type { BlurPart } from './part.ts';
import { type MeasuredCounts, unitMetres } from './reference-system.ts';
import { BLOCK_LEAST, BLOCK_M } from './text-evidence.ts';

/** Neighbours nearer than this are next door or across the street; blocks and intersections have none so near. */
const NEAR_M = 60;
/** Neighbours up to here say how dense the points are. */
const FAR_M = 250;
/** Fewer expected neighbours leave the ratio to chance. */
const LEAST_EXPECTED = 15;
/**
 * Near neighbours in proportion to far ones. Measured: house points 1.5 to 2 (people call in clusters), points shuffled inside
 * blocks 2, published midpoints of blocks and intersections 0.5 to 0.6.
 */
const KEEPS_APART = 0.7;

/**
 * Do distinct points keep apart as points for whole blocks do? Houses have neighbours next door, and the more calls the more of
 * them; points that stand for blocks and intersections never come nearer to each other than half a block.
 */
export function judgeNeighbours(counts: MeasuredCounts): BlurPart | undefined {
  if (counts.neighbours === undefined) return undefined;
  const { near, expected } = nearPairs(counts.neighbours, unitMetres(counts));
  if (expected < LEAST_EXPECTED) return undefined;
  const ratio = near / expected;
  // Two standard deviations of a Poisson count below what the density asks for.
  if (ratio >= KEEPS_APART || near > expected - 2 * Math.sqrt(expected)) return undefined;
  return {
    mask: 'block',
    radius: stretchRadius(BLOCK_M),
    reach: BLOCK_LEAST,
    confidence: ratio < 0.35 ? 0.55 : 0.45,
    evidence: [
      {
        statistic: 'near-neighbours',
        value: ratio,
        threshold: KEEPS_APART,
        n: Math.round(expected),
        says: `distinct points within ${NEAR_M} m of each other, in proportion to those within ${FAR_M} m: they keep apart as middles of blocks and intersections do; houses crowd together`,
      },
    ],
    cannotTell: [
      'How long the blocks are that the points stand for: no address text stands beside them; 120 m is assumed.',
      'Whether the points are houses that stand far apart, as in the country: they look the same.',
      'Whether single rows kept the point of the house.',
    ],
  };
}

/**
 * Do distinct points crowd together as houses do? Then points that collect several calls are houses too, in a file of many years:
 * snap points, blocks and crossings are strewn too thinly for that.
 */
export function pointsCrowd(counts: MeasuredCounts): boolean {
  if (counts.neighbours === undefined) return false;
  const { near, expected } = nearPairs(counts.neighbours, unitMetres(counts), ACROSS_M);
  return expected >= LEAST_EXPECTED && near >= CROWD * expected;
}

/** Near neighbours in proportion to far ones from which points are houses. */
const CROWD = 1.3;

/** Two points this near may be the two faces of one block, on both sides of the street. */
const ACROSS_M = 20;

/** Pairs from `least` metres to {@link NEAR_M} that were seen, and that the density of pairs up to {@link FAR_M} asks for. */
function nearPairs(
  { cell, rings, pairs }: NeighbourCounts,
  unit: number,
  least = 0,
): { readonly near: number; readonly expected: number } {
  const north = cell.north * unit;
  const east = cell.east * unit;
  // Mean share of a cell from which a neighbour at this distance is in the cell as well.
  const inside = (r: number): number =>
    Math.max(0, 1 - (2 * r * (north + east)) / (Math.PI * north * east) + r ** 2 / (Math.PI * north * east));
  const sums = { near: 0, nearArea: 0, far: 0, farArea: 0 };
  rings.forEach((upper, index) => {
    const outer = upper * unit;
    const inner = (rings[index - 1] ?? 0) * unit;
    const area = Math.PI * (outer ** 2 - inner ** 2) * inside((outer + inner) / 2);
    const seen = pairs[index] ?? 0;
    // Rings grow by √2, so the edge that is nearest to a distance is within a fifth of it.
    if (inner < least / 1.19) return;
    if (outer <= NEAR_M * 1.19) {
      sums.near += seen;
      sums.nearArea += area;
    } else if (outer <= FAR_M * 1.19) {
      sums.far += seen;
      sums.farArea += area;
    }
  });
  return { near: sums.near, expected: sums.farArea === 0 ? 0 : (sums.far / sums.farArea) * sums.nearArea };
}
