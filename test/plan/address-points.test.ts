import { describe, expect, it } from 'vitest';
import { scan } from '../../src/scan.ts';

const bytes = (text: string) => ({ bytes: new TextEncoder().encode(text), name: 'calls.csv' });

/** Invented calls: 40 points 300 m apart, and a list with so many addresses around each of them. */
const points = Array.from({ length: 40 }, (_, i) => ({
  lat: 40.1 + (i % 8) * 0.0027 + i * 1.37e-5,
  lon: -90.1 - Math.floor(i / 8) * 0.0035,
}));
const calls = `incident_number,latitude,longitude\n${points.map(({ lat, lon }, i) => `24-${1000 + i},${lat.toFixed(6)},${lon.toFixed(6)}`).join('\n')}\n`;
const around = (each: (index: number) => number) =>
  points.flatMap(({ lat, lon }, i) => Array.from({ length: each(i) }, (_, j) => [lat + (j % 5) * 1e-5, lon + j * 1e-6] as const));

const asCsv = (places: readonly (readonly [number, number])[]) =>
  `id,latitude,longitude\n${places.map(([lat, lon], i) => `${i},${lat.toFixed(7)},${lon.toFixed(7)}`).join('\n')}\n`;
const asGeoJson = (places: readonly (readonly [number, number])[]) =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: places.map(([lat, lon], i) => ({
      type: 'Feature',
      properties: { id: i },
      geometry: { type: 'Point', coordinates: [lon, lat] },
    })),
  });

describe('addresses around published points', () => {
  it.each([
    ['CSV', asCsv],
    ['GeoJSON', asGeoJson],
  ])('are counted from %s', async (_, write) => {
    // Ten points with three addresses, the rest with twenty.
    const list = around((i) => (i < 10 ? 3 : 20));
    const { trueK, findings } = await scan(bytes(calls), { addressPoints: bytes(write(list)), gates: { minK: 8 }, feeds: [] });
    expect(trueK).toMatchObject({
      columns: ['latitude', 'longitude'],
      addresses: list.length,
      points: 40,
      rows: 40,
      exact: true,
      none: 0,
    });
    expect(trueK?.under[3]).toBe(0);
    expect(trueK?.under[8]).toBe(0.25);
    expect(trueK?.under[21]).toBe(1);
    expect(findings.find(({ kind }) => kind === 'smaller-than-k')).toMatchObject({ count: 10, of: 40, severity: 'high' });
  });

  it('need coordinates on both sides', async () => {
    await expect(scan(bytes(calls), { addressPoints: bytes('a,b\n1,2\n3,4\n') })).rejects.toMatchObject({ code: 'usage' });
    await expect(scan(bytes('a,b\n1,2\n3,4\n'), { addressPoints: bytes(asCsv(around(() => 1))) })).rejects.toMatchObject({
      code: 'usage',
    });
  });
});

describe('limits', () => {
  it('stop points that are too fine and places that too few share', async () => {
    const { findings } = await scan(bytes(calls), { gates: { maxPrecisionM: 150, minK: 2 }, feeds: [] });
    expect(
      findings.filter(({ rule }) => rule === 'finer-than-allowed' || rule === 'smaller-than-k').map(({ severity }) => severity),
    ).toEqual(['high', 'high']);
  });

  it('let coarse points pass', async () => {
    const coarse = `latitude,longitude\n${Array.from({ length: 60 }, (_, i) => `${(40 + (i % 12) / 100).toFixed(2)},${(-90 - Math.floor(i / 12) / 100).toFixed(2)}`).join('\n')}\n`;
    const { findings } = await scan(bytes(coarse), { gates: { maxPrecisionM: 150 }, feeds: [] });
    expect(findings.some(({ kind }) => kind === 'finer-than-allowed')).toBe(false);
  });
});

describe('reference systems', () => {
  it('are refused where they are not known', async () => {
    await expect(scan(bytes(calls), { crs: 'EPSG:1' })).rejects.toMatchObject({ code: 'usage' });
    await expect(scan(bytes(calls), { state: 'Atlantis' })).rejects.toMatchObject({ code: 'usage' });
  });

  it('are taken from the user, a state column or the degrees beside them', async () => {
    const pairs = points.map((_, i) => `${995_000 + i * 131},${195_000 + (i % 7) * 977}`);
    const plain = `incident_number,X_COORD,Y_COORD\n${pairs.map((pair, i) => `24-${i},${pair}`).join('\n')}\n`;
    const withState = `incident_number,state,X_COORD,Y_COORD\n${pairs.map((pair, i) => `24-${i},NY,${pair}`).join('\n')}\n`;
    const idOf = async (text: string, options = {}) =>
      (await scan(bytes(text), { feeds: [], ...options })).location[0]?.referenceSystem.id;
    expect(await idOf(plain)).toBe('projected, unknown zone');
    expect(await idOf(plain, { crs: '2263' })).toBe('EPSG:2263');
    expect(await idOf(plain, { state: 'New York' })).toBe('EPSG:2263');
    expect(await idOf(withState)).toBe('EPSG:2263');
  });
});
