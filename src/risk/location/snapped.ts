import type { LocationWithAddress } from '../../model/location.ts';
import type { BlurPart } from './part.ts';
import {
  BLOCK_LEAST,
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
export function judgeSnapped(
  { collide, manyStreets, offLine, stretchMiss, residual }: LocationWithAddress,
  confidence: number,
): BlurPart | undefined {
  if (collide.n < LEAST_PAIRS || collide.share <= SHARED) return undefined;
  const many = manyStreets !== undefined && manyStreets.n >= LEAST_BUSY && manyStreets.share > MANY_STREETS;
  const off = offLine !== undefined && offLine.n >= LEAST_GROUPS && offLine.p50 > OFF_STREET_M;
  // A few houses on one point, and far from the line through their numbers.
  const loose =
    collide.share > CROSSING_SHARE || (residual !== undefined && residual.n >= LEAST_GROUPS && residual.p50 > OFFSET_M);
  if (!loose || (!many && !off)) return undefined;
  const miss = stretchMiss !== undefined && stretchMiss.n >= LEAST_GROUPS ? stretchMiss.p50 : undefined;
  return part(
    'snap-points',
    miss === undefined ? SNAP_RADIUS : { p50: SNAPPED.p50 * miss, p90: SNAPPED.p90 * miss },
    confidence * 0.8,
    [
      evidence('collide', collide.share, SHARED, collide.n, 'pairs of different house numbers of one hundred that share a point'),
      ...(off
        ? [evidence('off-line', offLine.p50, OFF_STREET_M, offLine.n, 'metres by which the points of a street leave its line')]
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

/** Median and 90th percentile of the error in terms of its root mean square, between a disc (1, 1.34) and a normal error (0.83, 1.52). */
const SNAPPED = { p50: 0.85, p90: 1.5 } as const;
