import proj4 from 'proj4';
import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../../../eval/mulberry32.ts';
import type { LocationMask, PrecisionClass } from '../../../src/model/location.ts';
import { judgeLocation } from '../../../src/risk/location/judge-location.ts';
import { zoneOfCode } from '../../../src/rules/projection/zones.ts';
import {
  block,
  degreeGrid,
  districtCentre,
  geohash,
  gps,
  hexagons,
  intersection,
  jitter,
  mixture,
  none,
  projectedGrid,
  rounding,
  stickyOffset,
  strewn,
  truncation,
  utmGrid,
} from './masks.ts';
import { makeTown, middleOfBlock } from './radial-town.ts';
import { eastOf, type Mask, makeCalls, northOf, publish } from './synthetic-city.ts';

const calls = makeCalls(12_000, 11);
const otherCalls = makeCalls(8_000, 5);

interface Case {
  readonly name: string;
  readonly apply: Mask;
  readonly mask: LocationMask;
  readonly grade: PrecisionClass;
  /** Whether the reported radius is held against the true displacement. */
  readonly measured: boolean;
}

/** EPSG:3436, Illinois West in survey feet. */
const illinois = proj4(zoneOfCode('EPSG:3436')?.definition ?? '');
const stateGrid = (step: number): Mask => projectedGrid(illinois, step);

const WITH_TEXT: readonly Case[] = [
  { name: 'nothing', apply: none, mask: 'none', grade: 'building', measured: false },
  { name: 'a receiver, 5 m', apply: gps(5), mask: 'gps', grade: 'building', measured: true },
  { name: 'the middle of the block', apply: block, mask: 'block', grade: 'block', measured: true },
  { name: 'the nearer intersection', apply: intersection, mask: 'intersection', grade: 'block', measured: true },
  { name: 'rounding to 2 decimals', apply: rounding(2), mask: 'rounding', grade: 'area', measured: true },
  { name: 'rounding to 3 decimals', apply: rounding(3), mask: 'rounding', grade: 'block', measured: true },
  { name: 'rounding to 4 decimals', apply: rounding(4), mask: 'rounding', grade: 'building', measured: true },
  { name: 'rounding to 5 decimals', apply: rounding(5), mask: 'rounding', grade: 'building', measured: true },
  // Cutting off looks like rounding: the points alone do not say to which side of them the true places lie.
  { name: 'digits cut after 3 decimals', apply: truncation(3), mask: 'rounding', grade: 'block', measured: true },
  { name: 'a grid of 0.0025 degree', apply: degreeGrid(0.0025), mask: 'grid-degrees', grade: 'neighbourhood', measured: true },
  { name: 'a grid of 10 seconds', apply: degreeGrid(1 / 360), mask: 'grid-degrees', grade: 'neighbourhood', measured: true },
  { name: 'a grid of 0.005 degree', apply: degreeGrid(0.005), mask: 'grid-degrees', grade: 'neighbourhood', measured: true },
  { name: 'the cell of a geohash of 7', apply: geohash(7), mask: 'grid-degrees', grade: 'block', measured: true },
  { name: 'a grid of 0.003 degree', apply: degreeGrid(0.003), mask: 'grid-degrees', grade: 'neighbourhood', measured: true },
  { name: 'hexagons of 300 m', apply: hexagons(300), mask: 'grid-metres', grade: 'neighbourhood', measured: true },
  { name: 'a grid of 500 ft in State Plane', apply: stateGrid(500), mask: 'grid-metres', grade: 'block', measured: true },
  { name: 'whole seconds', apply: degreeGrid(1 / 3600), mask: 'grid-degrees', grade: 'building', measured: true },
  {
    name: 'two fifths of the rows rounded to 2 decimals, the others to 3',
    apply: mixture(0.4, rounding(2), rounding(3)),
    mask: 'mixture',
    grade: 'block',
    measured: true,
  },
  { name: 'the nearest of 500 strewn points', apply: strewn(500), mask: 'snap-points', grade: 'block', measured: true },
  { name: 'a grid of 100 m in UTM', apply: utmGrid(100), mask: 'grid-metres', grade: 'block', measured: true },
  { name: 'a grid of 500 m in UTM', apply: utmGrid(500), mask: 'grid-metres', grade: 'neighbourhood', measured: true },
  { name: 'a new shift per row, up to 50 m', apply: jitter(50), mask: 'jitter', grade: 'few-doors', measured: true },
  { name: 'a new shift per row, up to 120 m', apply: jitter(120), mask: 'jitter', grade: 'block', measured: true },
  { name: 'a new shift per row, 100 to 250 m', apply: jitter(250, 100), mask: 'jitter', grade: 'neighbourhood', measured: true },
  { name: 'a normal shift per row, 200 m', apply: gps(200), mask: 'jitter', grade: 'neighbourhood', measured: true },
  { name: 'one shift per house, up to 150 m', apply: stickyOffset(150), mask: 'sticky-offset', grade: 'block', measured: true },
  { name: 'the centre of its district', apply: districtCentre(1500), mask: 'area-centroid', grade: 'area', measured: true },
  {
    name: 'some rows rounded to 3 decimals, some exact',
    apply: mixture(0.5, rounding(3), none),
    mask: 'mixture',
    grade: 'building',
    measured: true,
  },
  {
    name: 'some rows at the middle of the block, some exact',
    apply: mixture(0.5, block, none),
    mask: 'mixture',
    grade: 'building',
    measured: true,
  },
];

const WITHOUT_TEXT: readonly Case[] = [
  { name: 'rounding to 2 decimals', apply: rounding(2), mask: 'rounding', grade: 'area', measured: true },
  { name: 'rounding to 3 decimals', apply: rounding(3), mask: 'rounding', grade: 'block', measured: true },
  { name: 'rounding to 4 decimals', apply: rounding(4), mask: 'rounding', grade: 'building', measured: true },
  { name: 'the cell of a geohash of 7', apply: geohash(7), mask: 'grid-degrees', grade: 'block', measured: true },
  { name: 'a grid of 0.003 degree', apply: degreeGrid(0.003), mask: 'grid-degrees', grade: 'neighbourhood', measured: true },
  { name: 'hexagons of 300 m', apply: hexagons(300), mask: 'grid-metres', grade: 'neighbourhood', measured: true },
  { name: 'a grid of 500 ft in State Plane', apply: stateGrid(500), mask: 'grid-metres', grade: 'block', measured: true },
  { name: 'a grid of 0.0025 degree', apply: degreeGrid(0.0025), mask: 'grid-degrees', grade: 'neighbourhood', measured: true },
  { name: 'a grid of 100 m in UTM', apply: utmGrid(100), mask: 'grid-metres', grade: 'block', measured: true },
  { name: 'the centre of its district', apply: districtCentre(1500), mask: 'area-centroid', grade: 'area', measured: true },
];

function check({ apply, mask, grade, measured }: Case, withText: boolean, seen = calls): void {
  const { counter, errors } = publish(seen, apply, withText);
  const { effective } = judgeLocation(counter.summary());
  expect(effective.mask).toBe(mask);
  expect(effective.class).toBe(grade);
  if (!measured) return;
  const at = (q: number): number => errors[Math.floor(q * errors.length)] as number;
  expect(effective.radiusM?.p90).toBeGreaterThanOrEqual(at(0.5));
  expect(effective.radiusM?.p90).toBeLessThanOrEqual(3 * at(0.95));
}

describe('a mask put on a city of known houses comes back', () => {
  it.each(WITH_TEXT)('with address texts: $name', (one) => check(one, true));
  it.each(WITH_TEXT)('with address texts, other calls: $name', (one) => check(one, true, otherCalls));
  it.each(WITHOUT_TEXT)('without address texts: $name', (one) => check(one, false));
});

describe('what cannot be told is said', () => {
  it.each([
    ['nothing', none],
    ['a shift per row', jitter(150)],
    ['the middle of the block', block],
  ])('without address texts, %s is not called measured', (_, apply) => {
    const { effective, cannotTell } = judgeLocation(publish(calls, apply, false).counter.summary());
    expect(effective.confidence).toBeLessThanOrEqual(0.4);
    expect(cannotTell.length).toBeGreaterThan(1);
  });
});

describe('noise without any text', () => {
  const noisy = (mask: Mask) => judgeLocation(publish(calls, mask, false).counter.summary());

  it('is suspected where no place comes twice, and its size is not claimed', () => {
    for (const mask of [jitter(150), gps(40), jitter(250, 50)]) {
      const { effective, cannotTell } = noisy(mask);
      expect(effective.evidence.map(({ statistic }) => statistic)).toContain('points-once');
      expect(effective.confidence).toBeLessThanOrEqual(0.3);
      expect(cannotTell.join()).toContain('How far the points were moved');
    }
  });

  it('is not suspected of houses, nor of houses that were moved once', () => {
    for (const mask of [none, stickyOffset(150)])
      expect(noisy(mask).cannotTell.join()).not.toContain('How far the points were moved');
  });
});

describe('one end of a block', () => {
  /** The corner at which the numbers of a block begin. */
  const start: Mask = (call) => ({ ...block(call, () => 0), east: eastOf(Math.floor(call.number / 100)) });

  it('counts as likely as its middle where no streets cross', () => {
    for (const mask of [block, start]) {
      const one: Case = { name: '', apply: mask, mask: 'block', grade: 'block', measured: true };
      check(one, true);
      const { cannotTell } = judgeLocation(publish(calls, mask, true).counter.summary());
      expect(cannotTell.join()).toContain('middle of its block or one end of it');
    }
  });

  it('has a point for each face of the block', () => {
    const face: Mask = (call) => ({ ...block(call, () => 0), north: northOf(call.street) + (call.number % 2 === 0 ? 9 : -9) });
    check({ name: '', apply: face, mask: 'block', grade: 'block', measured: true }, true);
  });
});

describe('one or two points for everything', () => {
  it('are no building', () => {
    const { effective } = judgeLocation(publish(calls, () => ({ east: 2000, north: 3000 }), false).counter.summary());
    expect(effective).toMatchObject({ mask: 'area-centroid', class: 'area', radiusM: null });
  });
});

describe('houses that look like something else', () => {
  it('are not called moved where only their setbacks are wide and uneven', () => {
    const setBack: Mask = (call) => {
      const aside = 90 * mulberry32(call.street * 100_003 + call.number)();
      return { east: call.east, north: call.north + (call.number % 2 === 0 ? aside : -aside) };
    };
    check({ name: '', apply: setBack, mask: 'none', grade: 'building', measured: false }, true);
  });

  it('are not called snap points where a file of many years has several calls of each', () => {
    const { counter } = publish(makeCalls(90_000, 2), none, false);
    expect(counter.summary().repeats?.rowsP50).toBeGreaterThanOrEqual(3);
    expect(judgeLocation(counter.summary()).effective.mask).toBe('unknown');
  });
});

describe('a town whose numbers run on past the crossings', () => {
  const town = makeTown(9000, 3);

  it.each([
    { name: 'the middle between two crossings', apply: middleOfBlock(), mask: 'block', grade: 'neighbourhood', measured: true },
    {
      name: 'the side of the street between two crossings',
      apply: middleOfBlock(8),
      mask: 'block',
      grade: 'neighbourhood',
      measured: true,
    },
    { name: 'nothing', apply: none, mask: 'none', grade: 'building', measured: false },
    { name: 'a shift per row', apply: jitter(120), mask: 'jitter', grade: 'block', measured: true },
    { name: 'one shift per house', apply: stickyOffset(150), mask: 'sticky-offset', grade: 'block', measured: true },
    { name: 'the nearest of strewn points', apply: strewn(900), mask: 'snap-points', grade: 'neighbourhood', measured: true },
  ] satisfies readonly Case[])('with address texts: $name', (one) => check(one, true, town));
});
