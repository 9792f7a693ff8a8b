import { describe, expect, it } from 'vitest';
import { scan } from '../../src/scan.ts';

/** Houses 12 m apart on 20 streets; one call each, an hour between calls. */
const HOUSES = Array.from({ length: 600 }, (_, i) => ({
  lat: 41.2 + (i % 20) * 0.0018,
  lon: -87.5 + Math.floor(i / 20) * 0.00014,
}));

const scanRows = (header: string, write: (lat: number, lon: number) => string) => {
  const rows = HOUSES.map(({ lat, lon }, i) => {
    const time = new Date(Date.UTC(2025, 0, 1, i % 3)).toISOString().slice(0, 19);
    return `25-${10_000 + i},${time},THEFT,${write(lat, lon)}`;
  });
  const text = `incident_number,call_time,call_type,${header}\n${rows.join('\n')}\n`;
  return scan({ bytes: new TextEncoder().encode(text), name: 'calls.csv' }, { feeds: [] });
};

const alone = ({ singlingOut }: Awaited<ReturnType<typeof scanRows>>) =>
  singlingOut.find(({ place, time }) => place === 'exact' && time === 'any')?.alone;

describe('the place on which rows are singled out', () => {
  it('is the finest of the row’s own places, not the first', async () => {
    const result = await scanRows(
      'latitude,longitude,geo_point',
      (lat, lon) => `${lat.toFixed(2)},${lon.toFixed(2)},POINT (${lon.toFixed(6)} ${lat.toFixed(6)})`,
    );
    expect(result.location.map(({ columns }) => columns[0])).toEqual(['latitude', 'geo_point']);
    expect(result.singlingOutBy).toEqual(['geo_point']);
    expect(alone(result)).toBe(1);
    expect(result.findings.find(({ kind }) => kind === 'singled-out')?.fields).toContain('geo_point');
  });

  it('is the first where none is finer', async () => {
    const result = await scanRows(
      'latitude,longitude,geo_point',
      (lat, lon) => `${lat.toFixed(6)},${lon.toFixed(6)},POINT (${lon.toFixed(2)} ${lat.toFixed(2)})`,
    );
    expect(result.singlingOutBy).toEqual(['latitude', 'longitude']);
    expect(alone(result)).toBe(1);
  });

  it('is not the phone’s', async () => {
    const result = await scanRows(
      'latitude,longitude,ALI_latitude,ALI_longitude',
      (lat, lon) => `${lat.toFixed(2)},${lon.toFixed(2)},${lat.toFixed(6)},${lon.toFixed(6)}`,
    );
    expect(result.singlingOutBy).toEqual(['latitude', 'longitude']);
  });

  it('of areas is named, and is not one that all rows share', async () => {
    const result = await scanRows('ward', (lat) => `${1 + (Math.round(lat * 1000) % 7)}`);
    expect(result.singlingOutBeat).toBe('ward');
    const two = await scanRows('district,zone', (lat) => `7,${1 + (Math.round(lat * 1000) % 7)}`);
    expect(two.singlingOutBeat).toBe('zone');
  });

  it('has no name where there is no exact place', async () => {
    const result = await scanRows('beat', (lat) => `B${Math.round(lat * 10) % 4}`);
    expect(result.singlingOutBy).toBeUndefined();
  });
});
