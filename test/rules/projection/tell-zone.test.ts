import proj4 from 'proj4';
import { describe, expect, it } from 'vitest';
import { islandsOfPostcode, stateCode, stateOfZip } from '../../../src/rules/projection/states.ts';
import { tellZone } from '../../../src/rules/projection/tell-zone.ts';
import { unproject } from '../../../src/rules/projection/unproject.ts';
import { stateZones, zoneOfCode } from '../../../src/rules/projection/zones.ts';

/** Invented pairs: places around a point, put into a zone and rounded as files write them. */
function pairsAround(code: string, lat: number, lon: number, withDegrees: boolean) {
  const zone = zoneOfCode(code);
  if (zone === undefined) throw new Error(code);
  return Array.from({ length: 12 }, (_, i) => {
    const at = { lat: lat + (i % 4) * 0.011, lon: lon + (i % 3) * 0.013 };
    const [east = 0, north = 0] = proj4(zone.definition, [at.lon, at.lat]);
    return { east: Math.round(east), north: Math.round(north), ...(withDegrees ? at : {}) };
  });
}

describe('zones', () => {
  it('are all there and well formed', () => {
    expect(stateZones().length).toBeGreaterThan(220);
    for (const { id, title, unitMetres, definition, area } of stateZones()) {
      expect(id).toMatch(/^EPSG:\d{4,5}$/);
      expect(title).toMatch(/^NAD83 \/ .*\((meters|feet|US survey feet)\)$/);
      expect([1, 0.3048, 1200 / 3937]).toContain(unitMetres);
      expect(definition).not.toContain('undefined');
      expect(area[0]).toBeLessThan(area[2]);
      // Alaska's last zone crosses 180°.
      if (id !== 'EPSG:26940') expect(area[1]).toBeLessThan(area[3]);
    }
  });

  // Control points: origin of New York Long Island, and central meridians with their false eastings.
  it.each([
    ['EPSG:2263', -74, 40.1666666666667, 984250, 0],
    ['EPSG:26985', -77, 37.6666666666667, 400000, 0],
    ['EPSG:3435', -88.3333333333333, 36.6666666666667, 984250, 0],
  ])('%s has its origin where the standard puts it', (code, lon, lat, east, north) => {
    const [x = 0, y = 0] = proj4(zoneOfCode(code)?.definition ?? '', [lon, lat]);
    expect(x).toBeCloseTo(east, 1);
    expect(y).toBeCloseTo(north, 1);
  });

  it.each(['EPSG:99999', 'abc', '', '26930000'])('%j is none', (code) => {
    expect(zoneOfCode(code)).toBeUndefined();
  });
});

describe('tellZone', () => {
  it.each([2, 3])('names the zone by degrees that were rounded to %i decimals', async (decimals) => {
    const blurred = pairsAround('EPSG:2263', 40.7, -73.95, true).map((pair) => ({
      ...pair,
      lat: Number((pair.lat ?? 0).toFixed(decimals)),
      lon: Number((pair.lon ?? 0).toFixed(decimals)),
    }));
    const told = await tellZone(blurred, {});
    expect(told).toMatchObject({ id: 'EPSG:2263' });
  });

  it('names none by degrees of another place', async () => {
    const elsewhere = pairsAround('EPSG:2263', 40.7, -73.95, true).map((pair) => ({ ...pair, lat: (pair.lat ?? 0) + 0.2 }));
    expect(await tellZone(elsewhere, {})).toBeUndefined();
  });

  it.each([
    ['EPSG:2263', 40.7, -73.95],
    ['EPSG:3435', 41.8, -87.7],
    ['EPSG:26985', 38.9, -77.03],
    ['EPSG:2248', 39.3, -76.6],
    ['EPSG:2227', 37.75, -122.45],
    ['EPSG:32610', 49.25, -123.1],
  ])('names %s by the degrees of the same rows', async (code, lat, lon) => {
    expect(await tellZone(pairsAround(code, lat, lon, true), {})).toMatchObject({ id: code });
  });

  it('does not name a zone by the pair alone', async () => {
    expect(await tellZone(pairsAround('EPSG:2263', 40.7, -73.95, false), {})).toBeUndefined();
  });

  it.each([
    ['EPSG:2263', 40.7, -73.95, 'NY'],
    ['EPSG:3435', 41.8, -87.7, 'IL'],
    ['EPSG:2248', 39.3, -76.6, 'MD'],
    ['EPSG:2230', 32.75, -117.1, 'CA'],
  ])('names %s by the state', async (code, lat, lon, state) => {
    const told = await tellZone(pairsAround(code, lat, lon, false), { state });
    expect(told?.unitMetres).toBeCloseTo(0.3048, 4);
    expect([code, 'projected, State Plane']).toContain(told?.id);
  });

  it('takes the word of the user', async () => {
    expect(await tellZone([], { crs: '2263' })).toMatchObject({ id: 'EPSG:2263', how: 'given by the user' });
    expect(await tellZone([], { crs: '4' })).toBeUndefined();
  });

  it.each([
    ['EPSG:27700', 51.46, -2.58, 'GB'],
    ['EPSG:29903', 53.34, -6.26, 'IE'],
    ['EPSG:2157', 53.34, -6.26, 'IE'],
  ] as const)('names %s by degrees in the same rows, and by the post codes', async (code, lat, lon, islands) => {
    expect(await tellZone(pairsAround(code, lat, lon, true), {})).toMatchObject({ id: code });
    expect(await tellZone(pairsAround(code, lat, lon, false), { islands })).toMatchObject({ id: code });
    expect(await tellZone(pairsAround(code, lat, lon, false), {})).toBeUndefined();
  });

  it('does not take State Plane feet for a grid of the country that post codes name', async () => {
    expect(await tellZone(pairsAround('EPSG:2263', 40.7, -73.95, false), { islands: 'IE' })).toBeUndefined();
  });

  it('goes back to degrees', async () => {
    const told = await tellZone(pairsAround('EPSG:2263', 40.7, -73.95, true), {});
    const convert = told && unproject(told);
    const [pair] = pairsAround('EPSG:2263', 40.7, -73.95, true);
    const at = convert?.(pair?.east ?? 0, pair?.north ?? 0);
    expect(at?.lat).toBeCloseTo(40.7, 5);
    expect(at?.lon).toBeCloseTo(-73.95, 5);
  });
});

describe('states', () => {
  it.each([
    ['NY', 'NY'],
    [' new york ', 'NY'],
    ['West Virginia', 'WV'],
    ['DC', 'MD'],
    ['Ontario', undefined],
  ])('%j', (text, code) => expect(stateCode(text)).toBe(code));

  it.each([
    ['10001', 'NY'],
    ['60601-1234', 'IL'],
    ['80111.0', 'CO'],
    ['00000', undefined],
    ['1000', undefined],
    ['V5K 0A1', undefined],
  ])('ZIP %j', (text, code) => expect(stateOfZip(text)).toBe(code));

  it.each([
    ['BS1 4ND', 'GB'],
    ['sw1a 1aa', 'GB'],
    ['LS12', 'GB'],
    ['BT1 5GS', 'IE'],
    ['D02 X285', 'IE'],
    ['10001', undefined],
    ['V5K 0A1', undefined],
    ['UNKNOWN', undefined],
  ])('post code %j', (text, islands) => expect(islandsOfPostcode(text)).toBe(islands));
});
