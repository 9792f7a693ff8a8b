import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Batch } from '../../src/model/batch.ts';
import type { RowRoles } from '../../src/model/plan.ts';
import { BatchColumns } from '../../src/profile/cells/batch-columns.ts';
import { placeKeys } from '../../src/profile/place/place-keys.ts';

const ROLES: RowRoles = { time: [], callTypes: [], addresses: [], locations: [], names: [], phones: [], narratives: [] };
const emptyBatch = (rows: number): Batch => ({
  firstRecord: 1,
  rows,
  fieldCount: 0,
  value: () => '',
  shape: () => 0,
  hash: () => 0,
  line: () => 0,
});

const batchOf = (rows: number): BatchColumns => {
  const columns = new BatchColumns();
  columns.open(emptyBatch(rows));
  return columns;
};

/** Keys of points given in metres north and east of 41.2° N, 93.1° W. */
const keysOf = (level: number, points: readonly (readonly [number, number])[]): readonly number[] => {
  const lat = Float64Array.from(points, ([north]) => 41.2 + north / 111_035);
  const lon = Float64Array.from(points, ([, east]) => -93.1 + east / (111_035 * Math.cos((41.5 * Math.PI) / 180)));
  return [...(placeKeys(batchOf(points.length), ROLES, { lat, lon }, undefined)[level] ?? [])];
};

describe('cells of a place', () => {
  it.each([
    ['25 m', 1, 25],
    ['530 m', 3, 530],
  ])('of %s hold no two points farther apart than twice that', (_, level, reach) => {
    const metres = fc.integer({ min: -3 * reach, max: 3 * reach });
    fc.assert(
      fc.property(metres, metres, metres, metres, (a, b, c, d) => {
        const [one, other] = keysOf(level, [
          [a, b],
          [c, d],
        ]);
        if (one === other) expect(Math.hypot(a - c, b - d)).toBeLessThanOrEqual(2 * reach * 1.001);
      }),
    );
  });

  it('cover a square of ten by ten reaches with as many hexagons as fit its area', () => {
    const points: [number, number][] = [];
    for (let north = 0; north < 5300; north += 50) for (let east = 0; east < 5300; east += 50) points.push([north, east]);
    const cells = new Set(keysOf(3, points)).size;
    const area = (3 * Math.sqrt(3) * 530 ** 2) / 2;
    expect(cells).toBeGreaterThan(5300 ** 2 / area);
    expect(cells).toBeLessThan((5300 ** 2 / area) * 1.7);
  });

  it.each([
    ['metres of UTM', undefined, 1, 491_000, 5_459_000],
    ['feet of a known zone', 0.3048, 0.3048, 2_400_000, 260_000],
  ])('cut %s like degrees', (_, unitMetres, metre, east, north) => {
    const system = unitMetres === undefined ? {} : { system: { id: '', title: '', unitMetres, how: '' } };
    const roles: RowRoles = { ...ROLES, locations: [{ kind: 'projected', fields: [0, 1], ...system }] };
    const lat: number[] = [];
    const lon: number[] = [];
    for (let i = 0; i < 5300; i += 50)
      for (let j = 0; j < 5300; j += 50) {
        lat.push(north + i / metre);
        lon.push(east + j / metre);
      }
    const points = { lat: Float64Array.from(lat), lon: Float64Array.from(lon) };
    const cells = new Set(placeKeys(batchOf(lat.length), roles, points, undefined)[3]).size;
    const area = (3 * Math.sqrt(3) * 530 ** 2) / 2;
    expect(cells).toBeGreaterThan(5300 ** 2 / area);
    expect(cells).toBeLessThan((5300 ** 2 / area) * 1.7);
  });

  it('leave out rows without a point and pairs in unknown units', () => {
    const lat = Float64Array.of(Number.NaN, 259_122.4);
    const keys = placeKeys(batchOf(2), ROLES, { lat, lon: Float64Array.of(Number.NaN, 2_491_059.5) }, undefined);
    expect([...(keys[1] ?? [])]).toEqual([Number.NaN, Number.NaN]);
    expect(keys[0]?.[0]).toBeNaN();
    expect(keys[0]?.[1]).not.toBeNaN();
  });
});
