import type { LocationEvidence, LocationWithAddress } from '../../model/location.ts';
import { awayFromCorners } from './block-place.ts';
import type { Radius } from './metres.ts';
import type { BlurPart } from './part.ts';
import {
  BLOCK_LEAST,
  BLOCK_SHARE,
  CROSSING_SHARE,
  evidence,
  LEAST_BUSY,
  LEAST_GROUPS,
  LEAST_PAIRS,
  MANY_STREETS,
  OFF_STREET_M,
  OFFSET_M,
  part,
  SHARED,
  SNAP_RADIUS,
} from './text-evidence.ts';

/**
 * Points that several houses share and that stand for neither a block nor a crossing: they lie off the street, or houses of many
 * streets share them. How far off houses are is read from the line through all numbers of a stretch.
 */
export function judgeSnapped(facts: LocationWithAddress, confidence: number): BlurPart | undefined {
  const { collide, manyStreets, offLine, residual } = facts;
  if (collide.n < LEAST_PAIRS || collide.share <= SHARED) return undefined;
  const many = manyStreets !== undefined && manyStreets.n >= LEAST_BUSY && manyStreets.share > MANY_STREETS;
  const off = offLine !== undefined && offLine.n >= LEAST_GROUPS && offLine.p50 > OFF_STREET_M;
  // A few houses on one point, and far from the line through their numbers.
  const loose =
    collide.share > CROSSING_SHARE || (residual !== undefined && residual.n >= LEAST_GROUPS && residual.p50 > OFFSET_M);
  if (!loose) return undefined;
  const shared = evidence(
    'collide',
    collide.share,
    SHARED,
    collide.n,
    'pairs of different house numbers of one hundred that share a point',
  );
  if (collide.share <= BLOCK_SHARE && !isSided(facts) && !followsBlocks(facts)) {
    const stretch = judgeStretches(facts, shared, confidence);
    if (stretch !== undefined) return stretch;
  }
  if (!many && !off) return undefined;
  return part(
    'snap-points',
    radiusOfMisses(facts) ?? SNAP_RADIUS,
    confidence * 0.8,
    [
      shared,
      ...(off
        ? [evidence('off-line', offLine.p50, OFF_STREET_M, offLine.n, 'meters by which the points of a street leave its line')]
        : []),
      ...(many
        ? [
            evidence(
              'many-streets',
              manyStreets.share,
              MANY_STREETS,
              manyStreets.n,
              'points that houses of three and more streets share',
            ),
          ]
        : []),
    ],
    ['How many homes share a point.'],
    BLOCK_LEAST,
  );
}

/**
 * Points that houses of one street share, though streets cross, and no two streets: each stands for a stretch of its street, as blocks
 * do where house numbers do not begin anew at every crossing. How long the stretches are is read from the houses' misses of the line
 * through their numbers, not from the hundreds.
 */
function judgeStretches(facts: LocationWithAddress, shared: LocationEvidence, confidence: number): BlurPart | undefined {
  const away = awayFromCorners(facts);
  const usual = radiusOfMisses(facts);
  if (away === undefined || usual === undefined) return undefined;
  // Stretches between crossings are of many lengths, and the long ones hold most houses.
  const { houseMiss } = facts;
  const radius = widerOf(usual, houseMiss);
  return part(
    'block',
    radius,
    confidence * 0.8,
    [
      shared,
      away,
      evidence(
        'house-miss',
        houseMiss?.p50 ?? radius.p50,
        OFFSET_M,
        houseMiss?.n ?? 0,
        'meters by which houses miss the line through the numbers of their stretch: as far is it to the point that stands for them',
      ),
    ],
    ['How long the stretches are that one point stands for: the hundreds of the numbers do not tell.'],
    BLOCK_LEAST,
  );
}

/**
 * Do house numbers begin a new hundred at every crossing? Then houses that are published at the middles or ends of their blocks miss
 * the line through their numbers by 0.29 of the way from hundred to hundred.
 */
function followsBlocks({ pitch, stretchMiss }: LocationWithAddress): boolean {
  if (pitch === undefined || pitch.n < LEAST_GROUPS || stretchMiss === undefined || stretchMiss.n < LEAST_GROUPS) return false;
  const part = stretchMiss.p50 / pitch.p50;
  return part > 0.15 && part < 0.55;
}

/** Do the points tell the side of the street? */
const isSided = ({ collideSide }: LocationWithAddress): boolean =>
  collideSide !== undefined && collideSide.n >= LEAST_PAIRS && collideSide.share > BLOCK_SHARE;

/** How far places lie from points that houses share: as far as houses, published there, miss the line through their numbers. */
export const radiusOfMisses = ({ stretchMiss }: LocationWithAddress): Radius | undefined =>
  stretchMiss === undefined || stretchMiss.n < LEAST_GROUPS
    ? undefined
    : { p50: SNAPPED.p50 * stretchMiss.p50, p90: SNAPPED.p90 * stretchMiss.p50 };

/** The wider of two radii, part by part. */
export const widerOf = (one: Radius, other: Radius | undefined): Radius =>
  other === undefined ? one : { p50: Math.max(one.p50, other.p50), p90: Math.max(one.p90, other.p90) };

/** Median and 90th percentile of the error in terms of its root mean square, between a disc (1, 1.34) and a normal error (0.83, 1.52). */
const SNAPPED = { p50: 0.85, p90: 1.5 } as const;
