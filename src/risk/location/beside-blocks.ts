import type { LocationEvidence, LocationWithAddress } from '../../model/location.ts';
import { blockLength, placeInBlock } from './block-place.ts';
import { stretchRadius } from './metres.ts';
import type { BlurPart } from './part.ts';
import {
  BLOCK_LEAST,
  BLOCK_M,
  evidence,
  FEW_REPEATS,
  FINER_THAN_TEXT,
  HOUSE,
  LEAST_GROUPS,
  LEAST_REPEATS,
  LOT_M,
  NOISY,
  ON_THE_LINE_M,
  part,
  SNAP_RADIUS,
  TEXT_SHARE,
} from './text-evidence.ts';

/** Hundred blocks beside the points. */
export function judgeBlocks(facts: LocationWithAddress, disguised: boolean): BlurPart | undefined {
  const several = disguised ? { share: 1 - facts.onePoint.share, n: facts.onePoint.n } : facts.pointsPerBlockText;
  if (several.n < LEAST_REPEATS)
    return disguised ? part('block', stretchRadius(BLOCK_M), 0.4, [], [FEW_REPEATS], BLOCK_LEAST) : undefined;
  const { blockShape, manyPointsPerBlockText: many } = facts;
  const stretch = blockLength(facts);
  const place = placeInBlock(facts);
  const [length] = place.seen;
  const told = evidence(
    'points-per-block-text',
    several.share,
    FINER_THAN_TEXT,
    several.n,
    'repeated block texts with more than one point',
  );
  const sides = sidesOf(facts);
  if (several.share <= FINER_THAN_TEXT)
    return part('block', place.radius, 0.9, [told, ...place.seen], place.cannotTell, BLOCK_LEAST);
  if (many === undefined || many.n < LEAST_REPEATS / 2 || many.share < 0.5) {
    return part(
      'block',
      stretchRadius(stretch),
      0.6,
      [told, ...(length === undefined ? [] : [length]), ...sides],
      ['What the few points of a block stand for: the sides of the street, its ends, or some of its houses.'],
      BLOCK_LEAST,
    );
  }
  // Many points in one block. Publishers that cut the text shift the point as well (Chicago, Vancouver), but some forget to.
  const seen = [
    told,
    ...(length === undefined ? [] : [length]),
    evidence(
      'many-points-per-block-text',
      many.share,
      0.5,
      many.n,
      'block texts on five and more rows that have three and more points',
    ),
    ...(blockShape === undefined || blockShape.n === 0
      ? []
      : [
          evidence(
            'block-across',
            blockShape.across,
            ON_THE_LINE_M,
            blockShape.n,
            'meters by which the points of a block leave one line',
          ),
        ]),
  ];
  if (blockShape !== undefined && blockShape.n >= LEAST_GROUPS && standsOnLots(blockShape.across)) {
    return part('none', HOUSE, 0.6, seen, [
      `Whether each point was moved by up to about ${Math.round(blockShape.across)} m: the points of a block stand on both sides of its street, as houses do; a small shift would look the same.`,
    ]);
  }
  return part(
    'block',
    stretchRadius(stretch),
    0.5,
    seen,
    [
      'Whether the points inside a block are its houses or were shuffled inside it: the text is cut to the block, the points differ. If they are the houses, they resolve to a building.',
    ],
    BLOCK_LEAST,
  );
}

/** Two points of a block that lie as far apart as the sides of its street: the point gives the side away. */
function sidesOf({ sides }: LocationWithAddress): readonly LocationEvidence[] {
  if (sides === undefined || sides.n < LEAST_REPEATS || sides.share <= SIDES_SHARE) return [];
  return [
    evidence(
      'sides-of-the-street',
      sides.share,
      SIDES_SHARE,
      sides.n,
      'blocks with two points that lie 8 to 20 m apart: the point tells the side of the street, which the text does not',
    ),
  ];
}

/** Above this share the two points of blocks are the sides of the street. */
const SIDES_SHARE = 0.3;

/**
 * Do the points of a block leave the middle of their street as far as houses do? Publishers that move points inside a block
 * move them along the street (measured: Chicago 0.1 m, Vancouver 4 m across); setbacks put houses 10 to 30 m apart from it.
 */
const standsOnLots = (across: number): boolean => across >= LOT_M.least && across <= LOT_M.most;

/** Intersections beside the points. */
export function judgeCrossings(facts: LocationWithAddress): BlurPart | undefined {
  const { crossingOnePoint, textRows } = facts;
  const crossings = textRows?.crossing ?? 0;
  if (crossingOnePoint === undefined || crossingOnePoint.n < LEAST_REPEATS || crossings < (textRows?.other ?? 0))
    return undefined;
  const told = evidence(
    'crossing-one-point',
    crossingOnePoint.share,
    0.8,
    crossingOnePoint.n,
    'repeated intersection texts with exactly one point',
  );
  const fixed = crossingOnePoint.share > 0.8;
  return part(
    'intersection',
    stretchRadius(blockLength(facts)),
    fixed ? 0.8 : 0.5,
    [told],
    ['How far the calls were from the intersections that stand for them; half a block is assumed.'],
    BLOCK_LEAST,
  );
}

/** Streets without numbers beside the points: `On or near ELM ST`. One point per street is a snap point. */
export function judgeStreets({ streetOnePoint, textRows }: LocationWithAddress): BlurPart | undefined {
  if (streetOnePoint === undefined || streetOnePoint.n < LEAST_REPEATS || streetOnePoint.share <= NOISY) return undefined;
  if ((textRows?.other ?? 0) < (textRows?.house ?? 0) + (textRows?.crossing ?? 0) + (textRows?.block ?? 0)) return undefined;
  return part(
    'snap-points',
    SNAP_RADIUS,
    0.6,
    [evidence('street-one-point', streetOnePoint.share, NOISY, streetOnePoint.n, 'repeated street names with exactly one point')],
    [
      'How far the calls were from the points that stand for them, and how many homes share a point; police.uk publishes points for at least eight addresses.',
    ],
    BLOCK_LEAST,
  );
}

/** Nearly all texts are blocks or intersections but too few repeat: the text is all there is to go by. */
export function judgeByTextAlone({ textRows }: LocationWithAddress): BlurPart | undefined {
  if (textRows === undefined) return undefined;
  const { house, block, crossing, withheld, other } = textRows;
  if (block + crossing < TEXT_SHARE * (house + block + crossing + withheld + other)) return undefined;
  return part(
    block >= crossing ? 'block' : 'intersection',
    stretchRadius(BLOCK_M),
    0.3,
    [
      evidence(
        'blurred-texts',
        block + crossing,
        1,
        house + block + crossing + withheld + other,
        'texts beside the points that name a block or an intersection',
      ),
    ],
    [FEW_REPEATS, 'Whether the points are finer than the texts beside them.'],
    BLOCK_LEAST,
  );
}
