import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../../../eval/mulberry32.ts';
import type { LocationPairCounts, LocationResult } from '../../../src/model/location.ts';
import { LocationCounter } from '../../../src/profile/location/location-counts.ts';
import { LocationPairCounter } from '../../../src/profile/location/location-pairs.ts';
import type { LocationRows } from '../../../src/profile/location/location-rows.ts';
import { findBlurredBesideFiner, listBeside, tellSides } from '../../../src/risk/location/beside-location.ts';
import { judgeLocation } from '../../../src/risk/location/judge-location.ts';
import { digitsWritten } from './digits-written.ts';
import { block, none, rounding, truncation } from './masks.ts';
import { degreesAt, type Mask, makeCalls } from './synthetic-city.ts';

const calls = makeCalls(6_000, 3);

/** Two pairs of columns of the same calls, each through a mask of its own. */
function publishBoth(one: Mask, other: Mask, south = false) {
  const chance = mulberry32(5);
  const rowsOf = (mask: Mask): LocationRows => {
    const lat = new Float64Array(calls.length);
    const lon = new Float64Array(calls.length);
    calls.forEach((call, row) => {
      const { east, north, decimals = 7, cut } = mask(call, chance);
      const at = degreesAt(east, north);
      lat[row] = digitsWritten(south ? -at.lat : at.lat, decimals, cut === true);
      lon[row] = digitsWritten(south ? -at.lon : at.lon, decimals, cut === true);
    });
    return {
      rows: calls.length,
      lat,
      lon,
      decimals: new Uint8Array(calls.length).fill(7),
      status: new Uint8Array(calls.length).fill(1),
    };
  };
  const both = [rowsOf(one), rowsOf(other)];
  const counts = both.map((rows, group) => {
    const counter = new LocationCounter([`lat${group}`, `lon${group}`], 'degrees', group);
    counter.add(rows);
    return counter.summary();
  });
  const pair = new LocationPairCounter([0, 1], [undefined, undefined]);
  pair.add(both);
  const pairs: readonly LocationPairCounts[] = [pair.summary()];
  const results = counts.map((count): LocationResult => {
    const sided = tellSides(count, counts, pairs);
    return judgeLocation(count, { beside: listBeside(count, counts, pairs), ...(sided === undefined ? {} : { sided }) });
  });
  return { pair: pairs[0] as LocationPairCounts, first: results[0] as LocationResult, second: results[1] as LocationResult };
}

const unsure = (result: LocationResult): boolean => result.cannotTell.some((text) => text.includes('rounded or cut off'));

describe('cut or rounded', () => {
  it.each([
    ['cut after 3 decimals', truncation(3), none, false, 'truncation'],
    ['cut after 2 decimals, south and east', truncation(2), none, true, 'truncation'],
    ['cut after 3 decimals beside 5 rounded ones', truncation(3), rounding(5), false, 'truncation'],
    ['rounded to 3 decimals', rounding(3), none, false, 'rounding'],
    ['rounded to 2 decimals', rounding(2), none, true, 'rounding'],
  ] as const)('%s is told by a finer column of the same rows', (_, mask, fine, south, expected) => {
    const { first } = publishBoth(mask, fine, south);
    expect(first.effective.mask).toBe(expected);
    expect(unsure(first)).toBe(false);
  });

  it.each([
    ['a copy', rounding(3), rounding(3)],
    ['a column of blocks', rounding(2), block],
  ] as const)('beside %s rounding stays rounding', (_, mask, other) => {
    expect(publishBoth(mask, other).first.effective.mask).toBe('rounding');
  });

  it('cannot be told beside a copy', () => {
    expect(unsure(publishBoth(truncation(3), truncation(3)).first)).toBe(true);
  });
});

describe('a blurred column beside a finer one', () => {
  it('is found, with the distance between the two', () => {
    const { pair, first, second } = publishBoth(rounding(2), none);
    expect(findBlurredBesideFiner(pair, first, second)).toMatchObject({ fine: second, blurred: first });
    expect(first.beside?.[0]?.apart.p50).toBeGreaterThan(300);
    expect(first.beside?.[0]?.apart.p50).toBeLessThan(450);
  });

  it.each([
    ['two copies', none, none],
    ['two columns that are blurred alike', rounding(2), rounding(2)],
    ['a column written with fewer digits than it needs', none, rounding(5)],
  ] as const)('is not %s', (_, one, other) => {
    const { pair, first, second } = publishBoth(one, other);
    expect(findBlurredBesideFiner(pair, first, second)).toBeUndefined();
  });
});
