import proj4 from 'proj4';
import { describe, expect, it } from 'vitest';
import { zoneOfCode } from '../../src/rules/projection/zones.ts';
import { scan } from '../../src/scan.ts';

const PLACES = Array.from({ length: 300 }, (_, i) => {
  const [lat, lon] = [51.46 + ((i * 37) % 100) * 0.00043, -2.62 + ((i * 61) % 100) * 0.00057];
  const [east = 0, north = 0] = proj4(zoneOfCode('27700')?.definition ?? '', [lon, lat]);
  return { lat, lon, east: Math.round(east), north: Math.round(north) };
});

const scanRows = (header: string, write: (place: (typeof PLACES)[number]) => string) => {
  const text = `incident_number,${header}\n${PLACES.map((place, i) => `25-${10_000 + i},${write(place)}`).join('\n')}\n`;
  return scan({ bytes: new TextEncoder().encode(text), name: 'calls.csv' }, { feeds: [] });
};

describe('the British National Grid', () => {
  it('is compared with degrees row by row', async () => {
    const { location, findings } = await scanRows(
      'latitude,longitude,easting,northing',
      ({ lat, lon, east, north }) => `${lat.toFixed(2)},${lon.toFixed(2)},${east},${north}`,
    );
    expect(location.map(({ referenceSystem }) => referenceSystem.id)).toEqual(['EPSG:4326', 'EPSG:27700']);
    const apart = location[1]?.beside?.[0]?.apart.p50 ?? 0;
    expect(apart).toBeGreaterThan(200);
    expect(apart).toBeLessThan(600);
    expect(findings.find(({ kind }) => kind === 'blurred-beside-finer')?.args).toMatchObject({ finer: ['easting', 'northing'] });
  });

  it('is told by post codes where there are no degrees', async () => {
    const { location } = await scanRows(
      'postcode,easting,northing',
      ({ east, north }) => `BS${1 + (east % 9)} 4ND,${east},${north}`,
    );
    expect(location[0]?.referenceSystem.id).toBe('EPSG:27700');
  });

  it('is read from letters and digits', async () => {
    const { location } = await scanRows('grid_reference', ({ east, north }) => {
      const digits = (metres: number): string => String(Math.floor((metres % 100_000) / 10)).padStart(4, '0');
      return `ST ${digits(east)} ${digits(north)}`;
    });
    expect(location[0]).toMatchObject({ columns: ['grid_reference'], rows: { valid: 300 }, stored: { decimals: 4 } });
  });
});
