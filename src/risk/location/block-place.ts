import type { LocationEvidence, LocationWithAddress } from '../../model/location.ts';
import { cornerRadius, eitherRadius, type Radius, stretchRadius } from './metres.ts';
import {
  AT_CORNERS,
  AWAY_FROM_CORNERS,
  BLOCK_M,
  evidence,
  LEAST_GROUPS,
  LEAST_PAIRS,
  LEAST_REPEATS,
  PARALLEL,
} from './text-evidence.ts';

/** How far the places of a block lie from the point that stands for it, and how that was told. */
interface BlockPlace {
  readonly radius: Radius;
  readonly seen: readonly LocationEvidence[];
  readonly cannotTell: readonly string[];
}

/** Blocks shorter than this are none: hundreds that share a point, or that were numbered alike. */
const SHORTEST_M = 20;

/** Length of a block: from one hundred of a street to the next, or what is usual. */
export const blockLength = ({ pitch }: LocationWithAddress): number =>
  pitch !== undefined && pitch.n >= LEAST_GROUPS && pitch.p50 >= SHORTEST_M ? pitch.p50 : BLOCK_M;

/**
 * Does the point stand in the middle of its block or at one end? Ends are corners: two streets have their blocks there. In a city
 * whose streets cross and share no points it is the middle; where no streets cross it cannot be told, and both are as likely.
 */
export function placeInBlock(facts: LocationWithAddress): BlockPlace {
  const { twoStreets, onIntersections, pitch } = facts;
  const length = blockLength(facts);
  const long = evidence('pitch', length, BLOCK_M, pitch?.n ?? 0, 'meters from one hundred of a street to the next');
  const named = onIntersections.n >= LEAST_REPEATS && onIntersections.share > NAMED_CORNERS;
  const met = twoStreets !== undefined && twoStreets.n >= LEAST_PAIRS ? twoStreets : undefined;
  if (named || (met !== undefined && met.share > AT_CORNERS)) {
    const why = named
      ? evidence(
          'on-intersections',
          onIntersections.share,
          NAMED_CORNERS,
          onIntersections.n,
          'points that intersection texts name too',
        )
      : evidence(
          'two-streets',
          met?.share ?? 0,
          AT_CORNERS,
          met?.n ?? 0,
          'points at which two streets have their blocks: corners, the ends of their blocks',
        );
    return { radius: cornerRadius(length), seen: [long, why], cannotTell: [] };
  }
  const away = awayFromCorners(facts);
  if (away !== undefined) return { radius: stretchRadius(length), seen: [long, away], cannotTell: [] };
  return {
    radius: eitherRadius(length),
    seen: [long],
    cannotTell: ['Whether the point is the middle of its block or one end of it; the radius takes both for as likely.'],
  };
}

/** The evidence that points which several rows share belong to one street each, in a city whose streets cross. */
export function awayFromCorners({ twoStreets, parallel }: LocationWithAddress): LocationEvidence | undefined {
  const crossing = parallel !== undefined && parallel.n >= LEAST_GROUPS && parallel.share < PARALLEL;
  if (!crossing || twoStreets === undefined || twoStreets.n < LEAST_PAIRS || twoStreets.share >= AWAY_FROM_CORNERS)
    return undefined;
  return evidence(
    'two-streets',
    twoStreets.share,
    AWAY_FROM_CORNERS,
    twoStreets.n,
    'points at which two streets have their blocks: streets cross, but share no points, so these are no corners',
  );
}

/** Share of points that crossings name too above which points of blocks are their corners. */
const NAMED_CORNERS = 0.8;
