import type { LocationEvidence, LocationWithAddress } from '../../model/location.ts';
import { toldMetres } from '../../model/told-metres.ts';
import { blockLength, placeInBlock } from './block-place.ts';
import { stretchRadius } from './metres.ts';
import type { BlurPart } from './part.ts';
import { judgeSnapped, radiusOfMisses, widerOf } from './snapped.ts';
import {
  BLOCK_LEAST,
  BLOCK_M,
  BLOCK_SHARE,
  CROSSING_SHARE,
  DETERMINISTIC,
  evidence,
  GPS_M,
  HOUSE,
  INTERPOLATED_M,
  LEAST_GROUPS,
  LEAST_PAIRS,
  LEAST_REPEATS,
  MIXED_SHARE,
  NOISY,
  OFFSET_M,
  part,
  withEvidence,
} from './text-evidence.ts';

/** House numbers beside the points. */
export function judgeHouses(facts: LocationWithAddress): BlurPart | undefined {
  const { onePoint, spread, collide } = facts;
  if (onePoint.n < LEAST_REPEATS) return collide.n < LEAST_PAIRS ? undefined : judgeFixedHouses(facts, 0.6);
  if (onePoint.share < NOISY) return judgeNoise(facts);
  const seen = evidence('one-point', onePoint.share, DETERMINISTIC, onePoint.n, 'repeated addresses with exactly one point');
  if (onePoint.share > DETERMINISTIC) return withEvidence(judgeFixedHouses(facts, 0.9), [seen]);
  // Some addresses have several points: a geocoder that changed, or two ways of placing calls.
  if (isMixed(facts)) return judgeNoise(facts);
  const fixed = judgeFixedHouses(facts, 0.6);
  if (spread.p50 <= 25) return withEvidence(fixed, [seen]);
  return withEvidence(
    fixed,
    [seen, evidence('spread-p50', spread.p50, GPS_M, spread.n, 'meters between the points of addresses that have several')],
    ['Why some addresses have several points: a geocoder that changed looks like a second way of placing calls.'],
  );
}

/** Rows of one address differ: every row was moved by itself, or rows were treated in two ways. */
function judgeNoise(facts: LocationWithAddress): BlurPart {
  const { onePoint, spread, mixed, callsEach } = facts;
  const told = evidence(
    'one-point',
    onePoint.share,
    NOISY,
    onePoint.n,
    'repeated addresses with exactly one point: rows of one address differ',
  );
  const wide = evidence('spread-p50', spread.p50, GPS_M, spread.n, 'meters from the middle of an address’s points');
  const radius = { p50: spread.p50, p90: spread.p90 };
  if (mixed !== undefined && isMixed(facts)) {
    return {
      mask: 'mixture',
      radius,
      // The finer rows decide: some are as exact as the points of houses.
      reach: HOUSE.p90,
      confidence: 0.6,
      evidence: [
        told,
        evidence('mixed', mixed.share, MIXED_SHARE, mixed.n, 'addresses of which some rows share a point and others do not'),
        wide,
      ],
      cannotTell: ['Which rows are the exact ones: some rows of an address come on one point, others elsewhere.'],
    };
  }
  const gps = spread.p50 < GPS_M;
  return part(
    gps ? 'gps' : 'jitter',
    radius,
    0.9,
    [told, wide, ...averaged(spread.p90, callsEach)],
    gps ? [] : ['Noise averages out over the calls of one address: with n calls the error is about the radius divided by √n.'],
  );
}

/** Some rows of an address share a point and others do not, far apart. */
const isMixed = ({ mixed, spread }: LocationWithAddress): boolean =>
  mixed !== undefined && mixed.n >= LEAST_REPEATS && mixed.share > MIXED_SHARE && spread.p90 > GPS_M;

/** What is left of noise when somebody averages the calls of one address. */
function averaged(p90: number, calls: LocationWithAddress['callsEach']): readonly LocationEvidence[] {
  if (calls === undefined || calls.n < LEAST_REPEATS) return [];
  const left = (n: number): string => `${toldMetres(p90 / Math.sqrt(n))} m`;
  return [
    evidence(
      'calls-per-address-p90',
      calls.p90,
      2,
      calls.n,
      `calls come from the same address again and again: averaged, ${calls.p90} calls leave about ${left(calls.p90)}, the ${calls.most} of the address that called most ${left(calls.most)}`,
    ),
  ];
}

const SHARE_A_POINT = 'pairs of different house numbers of one hundred that share a point';

/** One point per address: a house, a block, an intersection, or a house that was moved once. */
const judgeFixedHouses = (facts: LocationWithAddress, confidence: number): BlurPart =>
  judgeSnapped(facts, confidence) ??
  judgeSharedBlock(facts, confidence) ??
  judgeCrossing(facts, confidence) ??
  judgeOwnPoints(facts, confidence);

/** Houses of one hundred share a point, or those of either of its faces do. */
function judgeSharedBlock(facts: LocationWithAddress, confidence: number): BlurPart | undefined {
  const { collide, collideSide } = facts;
  const shared = collide.share > BLOCK_SHARE;
  const faces = collideSide !== undefined && collideSide.n >= LEAST_PAIRS && collideSide.share > BLOCK_SHARE;
  if (collide.n < LEAST_PAIRS || !(shared || faces)) return undefined;
  const { radius, seen, cannotTell } = placeInBlock(facts);
  const told = shared
    ? evidence('collide', collide.share, BLOCK_SHARE, collide.n, SHARE_A_POINT)
    : evidence(
        'collide-side',
        collideSide?.share ?? 0,
        BLOCK_SHARE,
        collideSide?.n ?? 0,
        'pairs of house numbers of one hundred and one side of the street that share a point: the point tells the side',
      );
  return part('block', radius, confidence, [told, ...seen], cannotTell, BLOCK_LEAST);
}

/** Some houses of a hundred share a point: the nearer of the two crossings at its ends. */
function judgeCrossing(facts: LocationWithAddress, confidence: number): BlurPart | undefined {
  const { collide, onIntersections } = facts;
  if (collide.n < LEAST_PAIRS || collide.share <= CROSSING_SHARE) return undefined;
  const length = blockLength(facts);
  return part(
    'intersection',
    // Hundreds that run on past a crossing make blocks look shorter than they are; houses still miss their line by half of them.
    widerOf(stretchRadius(length), radiusOfMisses(facts)),
    confidence,
    [
      evidence('collide', collide.share, CROSSING_SHARE, collide.n, SHARE_A_POINT),
      evidence('pitch', length, BLOCK_M, facts.pitch?.n ?? 0, 'meters from one hundred of a street to the next'),
      evidence('on-intersections', onIntersections.share, 0.8, onIntersections.n, 'points that intersection texts name too'),
    ],
    [],
    BLOCK_LEAST,
  );
}

/** Houses have points of their own; how far they miss the line through their numbers tells whether they were moved. */
function judgeOwnPoints(facts: LocationWithAddress, confidence: number): BlurPart {
  const { collide, residual, stretchMiss } = facts;
  const apart = evidence(
    'collide',
    collide.share,
    CROSSING_SHARE,
    collide.n,
    'pairs of different house numbers of one hundred that share a point: houses have points of their own',
  );
  if (residual === undefined || residual.n < LEAST_GROUPS) {
    // Few houses to a block, as in the country: both sides of four blocks are held against one line.
    if (stretchMiss !== undefined && stretchMiss.n >= LEAST_GROUPS && stretchMiss.p50 > FAR_OFF_M)
      return movedOnce(stretchMiss, confidence * 0.5, [apart]);
    return part(
      'none',
      HOUSE,
      confidence * (collide.n >= LEAST_PAIRS ? 0.9 : 0.6),
      [apart],
      ['Whether houses were moved once and for all: too few house numbers of one street and side.'],
    );
  }
  const miss = evidence(
    'residual',
    residual.p50,
    residual.p50 > OFFSET_M ? OFFSET_M : INTERPOLATED_M,
    residual.n,
    'meters by which houses of one street side miss the line through their numbers',
  );
  if (residual.p50 < INTERPOLATED_M) return part('interpolated', HOUSE, confidence, [apart, miss], []);
  // Wide and uneven setbacks, and bends, make houses miss their line across it; a shift makes them miss it along it as well.
  const along = facts.residualAlong?.p50 ?? residual.p50;
  if (residual.p50 <= OFFSET_M || along <= OFFSET_M * ONE_WAY) return part('none', HOUSE, confidence, [apart, miss], []);
  return movedOnce(residual, confidence * 0.7, [apart, miss]);
}

/** The part of a shift that lies along the street. */
const ONE_WAY = Math.SQRT1_2;

/** Both sides of a country road together leave their line by their setbacks, up to 40 m; by more they were moved. */
const FAR_OFF_M = 60;

/** Every house moved once. A disc of radius r has a root mean square of 0.71 r, a median of 0.71 r and a 90th percentile of 0.95 r. */
function movedOnce(
  { p50, n }: NonNullable<LocationWithAddress['residual']>,
  confidence: number,
  seen: readonly LocationEvidence[],
): BlurPart {
  return part(
    'sticky-offset',
    { p50, p90: p50 * 1.34 },
    confidence,
    seen.some(({ statistic }) => statistic === 'residual')
      ? seen
      : [
          ...seen,
          evidence(
            'stretch-miss',
            p50,
            FAR_OFF_M,
            n,
            'meters by which houses of four hundreds miss the line through their numbers',
          ),
        ],
    ['Whether curved streets, not a shift, make houses miss the line through their numbers.'],
  );
}
