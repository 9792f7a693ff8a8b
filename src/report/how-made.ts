import type { LocationEvidence, LocationMask, LocationResult } from '../model/location.ts';
import { percentOf } from './numbers.ts';
import { MASK_WORDS } from './words.ts';

/** How the points of a location were made, as a whole clause; of blocks and intersections, what was seen of their points. */
export function howMade({ mask, evidence }: Pick<LocationResult['effective'], 'mask' | 'evidence'>): string {
  for (const [statistic, say] of SEEN[mask] ?? []) {
    const seen = evidence.find((one) => one.statistic === statistic);
    if (seen !== undefined) return say(seen);
  }
  return MASK_WORDS[mask];
}

type Say = (seen: LocationEvidence) => string;

/** By statistic: the first that a judgement rests on tells how many points a block or an intersection has. */
const SEEN: Readonly<Partial<Record<LocationMask, readonly (readonly [statistic: string, say: Say])[]>>> = {
  block: [
    ['points-per-block-text', ({ value, threshold }) => pointsOf('block', value, value <= threshold)],
    ['collide', () => 'one point for each block'],
    ['collide-side', () => 'one point for each side of a block'],
    ['house-miss', () => 'one point for each stretch of a street'],
    ['near-neighbours', () => 'the points keep apart as middles of blocks do'],
    ['blurred-texts', () => 'the address texts beside them name blocks'],
  ],
  intersection: [
    ['crossing-one-point', ({ value, threshold }) => pointsOf('intersection', 1 - value, value > threshold)],
    ['blurred-texts', () => 'the address texts beside them name intersections'],
  ],
};

/** `several`: share of the blocks on more than one row that have more than one point. */
function pointsOf(what: 'block' | 'intersection', several: number, few: boolean): string {
  if (several <= 0) return `one point for each ${what}`;
  const share = `${percentOf(several)} of the ${what}s on several rows`;
  return few ? `one point for each ${what}, more than one in ${share}` : `more than one point in ${share}`;
}
