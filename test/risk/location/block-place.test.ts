import { describe, expect, it } from 'vitest';
import type { LocationWithAddress } from '../../../src/model/location.ts';
import { placeInBlock } from '../../../src/risk/location/block-place.ts';

const few = { share: 0, n: 0 };
const facts = (more: Partial<LocationWithAddress>): LocationWithAddress => ({
  onePoint: few,
  spread: { p50: 0, p90: 0, n: 0 },
  collide: few,
  pointsPerBlockText: few,
  onIntersections: few,
  blockExtent: { p50: 0, n: 0 },
  maskedTextRows: 0,
  severalPointRows: 0,
  pitch: { p50: 100, n: 200 },
  ...more,
});

/** p90 for a block of 100 m, 15 m across its street. */
const MIDDLE = Math.hypot(45, 15);
const EITHER = Math.hypot(80, 15);
const CORNER = Math.hypot(90, 15);

describe('where in its block a point stands', () => {
  it.each([
    ['two streets share it', { twoStreets: { share: 0.6, n: 300 }, parallel: { share: 0.1, n: 90 } }, CORNER, 0],
    ['crossings name it', { onIntersections: { share: 0.9, n: 300 } }, CORNER, 0],
    ['streets cross and share no point', { twoStreets: { share: 0.01, n: 300 }, parallel: { share: 0.1, n: 90 } }, MIDDLE, 0],
    ['no streets cross', { twoStreets: { share: 0, n: 300 }, parallel: { share: 0.99, n: 90 } }, EITHER, 1],
    ['some points are shared', { twoStreets: { share: 0.12, n: 300 }, parallel: { share: 0.1, n: 90 } }, EITHER, 1],
    ['there are too few points', { twoStreets: { share: 0, n: 10 }, parallel: { share: 0.1, n: 90 } }, EITHER, 1],
  ])('%s', (_, more, p90, untold) => {
    const place = placeInBlock(facts(more));
    expect(place.radius.p90).toBeCloseTo(p90, 6);
    expect(place.cannotTell.length).toBe(untold);
  });

  it('takes the usual length where hundreds share a point', () => {
    expect(placeInBlock(facts({ pitch: { p50: 0, n: 200 } })).radius.p90).toBeCloseTo(Math.hypot(96, 15), 6);
  });
});
