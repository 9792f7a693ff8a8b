import { describe, expect, it } from 'vitest';
import type { LocationRows } from '../../../src/profile/location/location-rows.ts';
import { PublishedPoints } from '../../../src/profile/location/published-points.ts';

const asIs = (lat: number, lon: number) => ({ lat, lon });

/** Places as offsets in metres from an invented point at 40° N. */
function rowsAt(places: readonly (readonly [north: number, east: number])[]): LocationRows {
  const rows = places.length;
  return {
    rows,
    lat: Float64Array.from(places, ([north]) => 40 + north / 111_035),
    lon: Float64Array.from(places, ([, east]) => -90 + east / 85_394),
    decimals: new Uint8Array(rows),
    status: new Uint8Array(rows).fill(1),
  };
}

function count(radius: number, published: Parameters<typeof rowsAt>[0], addresses: Parameters<typeof rowsAt>[0]) {
  const points = new PublishedPoints(radius);
  points.addPublished(rowsAt(published), asIs);
  points.seal();
  points.addAddresses(rowsAt(addresses), asIs);
  return points.summary(['lat', 'lon']);
}

describe('PublishedPoints', () => {
  it('counts addresses within the radius, over the edges of its cells', () => {
    const ring = Array.from({ length: 12 }, (_, i) => [95 * Math.cos(i), 95 * Math.sin(i)] as const);
    const told = count(
      100,
      [
        [0, 0],
        [0, 0],
        [1000, 0],
      ],
      [...ring, [0, 104], [1000, 10]],
    );
    expect(told).toMatchObject({ addresses: 14, points: 2, rows: 3, exact: true, none: 0 });
    expect(told.under[1]).toBe(0);
    expect(told.under[2]).toBeCloseTo(1 / 3);
    expect(told.under[12]).toBeCloseTo(1 / 3);
    expect(told.under[13]).toBe(1);
  });

  it('agrees with measuring every pair', () => {
    const chance = (i: number) => ((i * 2654435761) % 4294967296) / 4294967296;
    const published = Array.from({ length: 60 }, (_, i) => [chance(i + 1) * 2000, chance(i + 1000) * 2000] as const);
    const addresses = Array.from({ length: 700 }, (_, i) => [chance(i + 5000) * 2000, chance(i + 9000) * 2000] as const);
    const told = count(150, published, addresses);
    const ks = published.map(([n, e]) => addresses.filter(([a, b]) => Math.hypot(a - n, b - e) <= 150).length);
    for (const k of [1, 5, 8, 12, 20]) {
      const wanted = ks.filter((held) => held < k).length / ks.length;
      // Lengths on the ellipsoid differ from those of the test by 1 in 10,000.
      expect(Math.abs((told.under[k] ?? 0) - wanted)).toBeLessThanOrEqual(1 / 60 + 1e-9);
    }
  });

  it('leaves out rows without a place', () => {
    const points = new PublishedPoints(50);
    points.addPublished({ ...rowsAt([[0, 0]]), lat: Float64Array.of(Number.NaN) }, asIs);
    points.seal();
    points.addAddresses(rowsAt([[0, 0]]), () => ({ lat: Number.NaN, lon: Number.NaN }));
    expect(points.summary([])).toMatchObject({ points: 0, rows: 0, addresses: 0, none: 0 });
  });
});
