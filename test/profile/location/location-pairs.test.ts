import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LocationPairCounter, type LocationPairJson } from '../../../src/profile/location/location-pairs.ts';
import type { LocationRows } from '../../../src/profile/location/location-rows.ts';
import { STATUS } from '../../../src/profile/location/status.ts';
import { unproject } from '../../../src/rules/projection/unproject.ts';

type Place = readonly [lat: number, lon: number] | undefined;

function rowsOf(places: readonly Place[], status: number = STATUS.valid): LocationRows {
  return {
    rows: places.length,
    lat: Float64Array.from(places, (place) => place?.[0] ?? Number.NaN),
    lon: Float64Array.from(places, (place) => place?.[1] ?? Number.NaN),
    decimals: new Uint8Array(places.length),
    status: Uint8Array.from(places, (place) => (place === undefined ? STATUS.empty : status)),
  };
}

function count(pairs: readonly (readonly [Place, Place])[]): LocationPairCounter {
  const counter = new LocationPairCounter([0, 1], [undefined, undefined]);
  counter.add([rowsOf(pairs.map(([one]) => one)), rowsOf(pairs.map(([, other]) => other))]);
  return counter;
}

const saved = (counter: LocationPairCounter): LocationPairJson => JSON.parse(JSON.stringify(counter)) as LocationPairJson;

/** A net on which places repeat, with noise below the grain. */
const anyPlace: fc.Arbitrary<Place> = fc.option(
  fc
    .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 3 }))
    .map(([a, b]): readonly [number, number] => [40 + a / 1000 + b * 2e-7, -90 - a / 900 - b * 3e-7]),
  { nil: undefined },
);

describe('LocationPairCounter', () => {
  it('gives the same however the rows are split, ordered, merged and saved', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyPlace, anyPlace), { maxLength: 200 }), fc.nat(200), (pairs, cut) => {
        const whole = count(pairs);
        const merged = count(pairs.slice(cut));
        merged.merge(count(pairs.slice(0, cut)));
        const restored = count([]);
        restored.restore(saved(merged));
        expect(saved(merged)).toEqual(saved(whole));
        expect(saved(count([...pairs].reverse()))).toEqual(saved(whole));
        expect(restored.summary()).toEqual(whole.summary());
      }),
      { numRuns: 200 },
    );
  });

  it('measures how far apart two columns are, and which is farther from zero', () => {
    const cut = Array.from({ length: 200 }, (_, i) => {
      const at = [40 + i * 0.00037, -90 - i * 0.00053] as const;
      return [[Math.trunc(at[0] * 1000) / 1000, Math.trunc(at[1] * 1000) / 1000] as const, at] as const;
    });
    const { apart, beyond, same, rows, exact } = count([...cut, ...cut]).summary();
    expect(rows).toBe(400);
    expect(exact).toBe(true);
    expect(same).toBeLessThan(0.05);
    expect(beyond.lat).toBeGreaterThan(0.99);
    expect(beyond.lon).toBeGreaterThan(0.99);
    // From the corner of a cell of 111 by 85 m to anywhere in it.
    expect(apart.p50).toBeGreaterThan(60);
    expect(apart.p90).toBeLessThan(140);
  });

  it('compares State Plane feet with degrees', () => {
    const way = unproject({ id: 'EPSG:2263', title: '', unitMetres: 0.3048, how: '' });
    // Origin of the zone: 984,250 ft east, nothing north.
    const counter = new LocationPairCounter([0, 1], [undefined, way]);
    counter.add([rowsOf([[40.1666667, -74]]), rowsOf([[0.3, 984_250]], STATUS.projected)]);
    expect(counter.summary()).toMatchObject({ rows: 1, same: 1 });
  });

  it('compares nothing where the zone is not known, and counts rows that have one only', () => {
    const counter = new LocationPairCounter([0, 1], [undefined, undefined]);
    counter.add([
      rowsOf([[40, -74], [40, -74], undefined]),
      rowsOf([[200_000, 984_250], undefined, [200_000, 984_250]], STATUS.projected),
    ]);
    expect(counter.summary()).toMatchObject({ rows: 0, alone: [1, 1] });
  });
});
