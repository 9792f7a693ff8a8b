import type { LocationEvidence, LocationMask } from '../../model/location.ts';
import type { Radius } from './metres.ts';
import type { BlurPart } from './part.ts';

/** Denominators below which a statistic of addresses is not used. */
export const LEAST_REPEATS = 20;
/** Pairs of house numbers of one hundred needed to judge how many share a point. */
export const LEAST_PAIRS = 50;
/** Groups of house numbers (street, hundred, parity) or neighbouring hundreds needed. */
export const LEAST_GROUPS = 15;
/** Share of repeated addresses with one point: above it the point is made from the address, below {@link NOISY} row by row. */
export const DETERMINISTIC = 0.9;
/** Below this share of repeated addresses with one point, every row was moved by itself. */
export const NOISY = 0.5;
/** Share of addresses treated in two ways above which the column is a mixture; noise alone hardly ever repeats a point. */
export const MIXED_SHARE = 0.3;
/** Noise with a median below this is that of a receiver. */
export const GPS_M = 15;
/** Pairs of house numbers of one hundred on one point. */
export const BLOCK_SHARE = 0.9;
/** Above this share of pairs on one point the points are intersections (or the ends of segments). */
export const CROSSING_SHARE = 0.35;
/** House numbers ending in 00 are blocks in disguise. */
export const DISGUISED_SHARE = 0.9;
/** Misses of the straight line through house numbers. */
export const INTERPOLATED_M = 1.5;
/** Above this miss houses were moved, not merely set back. */
export const OFFSET_M = 20;
/** Share of block texts with several points. */
export const FINER_THAN_TEXT = 0.1;
/** Length of a block where none could be measured; a hundred numbers run 100 to 140 m in American cities. */
export const BLOCK_M = 120;

/** A block or an intersection is never graded finer than a block, however short the street. */
export const BLOCK_LEAST = 61;
/** One house: the point lies on its lot. */
export const HOUSE: Radius = { p50: 10, p90: 25 };
/** Half a city block and a block: police.uk's error is tens of metres in towns and more in the country. */
export const SNAP_RADIUS: Radius = { p50: 50, p90: 100 };
/** Share of blurred texts that decides where nothing else does. */
export const TEXT_SHARE = 0.8;
/** Points nearer to one line than this lie on the middle of the street, not on lots. */
export const ON_THE_LINE_M = 2;
/** Standard deviation across the street of points that stand on the lots on both its sides. */
export const LOT_M = { least: 8, most: 35 } as const;
/** Points of which more than this share carry three and more streets stand for more than a block or a crossing … */
export const MANY_STREETS = 0.5;
/** … if so many points on several rows were seen. */
export const LEAST_BUSY = 10;
/** Points of one street that leave its line by more than this do not lie on it: published midpoints and crossings stay within 5 m. */
export const OFF_STREET_M = 15;
/** Share of pairs of house numbers on one point above which points are shared, not moved one by one. */
export const SHARED = 0.1;
/** Above this share of points that two streets share they stand at corners: a corner carries the first block of both its streets … */
export const AT_CORNERS = 0.25;
/** … and below this one they do not, in a city whose streets cross. */
export const AWAY_FROM_CORNERS = 0.05;
/** Streets of which more run one way than this are called parallel: they do not meet, so nothing can be seen at corners. */
export const PARALLEL = 0.75;
/** What is said where there are too few repeats. */
export const FEW_REPEATS = 'How the points of a block lie: there are not enough repeats.';

/** A part whose reach is its 90th percentile, or a grade's least. */
export function part(
  mask: LocationMask,
  radius: Radius,
  confidence: number,
  seen: readonly LocationEvidence[],
  cannotTell: readonly string[],
  least = 0,
): BlurPart {
  return { mask, radius, reach: Math.max(radius.p90, least), confidence, evidence: seen, cannotTell };
}

/** The same part with more evidence in front. */
export function withEvidence(judged: BlurPart, more: readonly LocationEvidence[], cannotTell: readonly string[] = []): BlurPart {
  return { ...judged, evidence: [...more, ...judged.evidence], cannotTell: [...judged.cannotTell, ...cannotTell] };
}

/** One statistic. */
export function evidence(statistic: string, value: number, threshold: number, n: number, says: string): LocationEvidence {
  return { statistic, value, threshold, n, says };
}
