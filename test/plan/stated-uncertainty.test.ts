import { describe, expect, it } from 'vitest';
import { scan } from '../../src/scan.ts';

/** Invented houses: twelve streets 180 m apart, lots 14 m wide with setbacks, three calls each. */
const CALLS = Array.from({ length: 900 }, (_, i) => {
  const house = i % 300;
  const street = house % 12;
  const along = Math.floor(house / 12);
  return {
    lat: 41.2 + street * 0.0016 + (along % 2 === 0 ? 1 : -1) * (0.00012 + (house % 5) * 0.00001),
    lon: -87.5 + along * 0.00017 + ((house * 7) % 3) * 0.00002,
    address: `${100 + 100 * Math.floor(along / 8) + (along % 8) * 9} ${'ALDER BIRCH CEDAR DOGWOOD ELM FIR GUM HAZEL IRIS JUNIPER KAPOK LARCH'.split(' ')[street]} ST`,
    radius: 20 + ((i * 37) % 100),
  };
});

const scanRows = async (header: string, write: (call: (typeof CALLS)[number], i: number) => string) => {
  const text = `incident_number,${header}\n${CALLS.map((call, i) => `25-${10_000 + i},${write(call, i)}`).join('\n')}\n`;
  return (await scan({ bytes: new TextEncoder().encode(text), name: 'calls.csv' }, { feeds: [] })).location;
};

const place = ({ lat, lon }: (typeof CALLS)[number]): string => `${lat.toFixed(6)},${lon.toFixed(6)}`;

describe('a radius that the file states', () => {
  it.each([
    ['ALI_latitude,ALI_longitude,UNC', 1],
    ['caller_lat,caller_lon,COF', 1],
    ['gps_latitude,gps_longitude,gps_accuracy', 1],
    ['latitude,longitude,horizontal_accuracy_m', 1],
    ['latitude,longitude,location_error_ft', 0.3048],
    ['call.pos.latitude,call.pos.longitude,call.pos.radius', 1],
    ['latitude,longitude,position_uncertainty', 1],
  ])('%s', async (header, unit) => {
    const [location] = await scanRows(header, (call) => `${place(call)},${Math.round(call.radius / unit)}`);
    expect(location?.stated?.columns).toEqual([header.split(',')[2]]);
    expect(location?.stated?.n).toBe(900);
    expect(location?.stated?.p50).toBeCloseTo(70, -1);
    expect(location?.effective.by).toBe('stated');
    expect(location?.effective.radiusM?.p90).toBeGreaterThan(105);
    expect(location?.effective.radiusM?.p90).toBeLessThan(115);
    expect(location?.effective.evidence[0]?.says).toMatch(/^as stated by the file/);
  });

  it.each([
    ['a level of confidence', 'latitude,longitude,CNF', () => '90'],
    ['a score', 'latitude,longitude,accuracy', (i: number) => String((i % 10) / 10)],
    ['a height', 'latitude,longitude,vertical_accuracy', (i: number) => String(3 + (i % 9))],
    ['a word', 'latitude,longitude,accuracy', (i: number) => ['ROOFTOP', 'STREET'][i % 2] as string],
    ['a search radius', 'latitude,longitude,search_radius', () => '500'],
  ])('is not %s', async (_, header, value) => {
    const [location] = await scanRows(header, (call, i) => `${place(call)},${value(i)}`);
    expect(location?.stated).toBeUndefined();
    expect(location?.effective.by).toBeUndefined();
  });

  it('takes its unit from the column of units, and the receiver’s dilution for five metres each', async () => {
    const [feet] = await scanRows(
      'latitude,longitude,radius,uom',
      (call) => `${place(call)},${call.radius},urn:ogc:def:uom:EPSG::9002`,
    );
    expect(feet?.stated?.p50).toBeCloseTo(21, 0);
    const [dilution] = await scanRows('latitude,longitude,hdop', (call, i) => `${place(call)},${1 + (i % 10) / 10}`);
    expect(dilution?.stated?.p50).toBeCloseTo(7.5, 0);
  });

  it('belongs to the phone where ALI says it, not to the incident', async () => {
    const locations = await scanRows(
      'latitude,longitude,ALI_latitude,ALI_longitude,UNC',
      (call) => `${place(call)},${(call.lat + 0.0005).toFixed(5)},${(call.lon - 0.0004).toFixed(5)},${call.radius}`,
    );
    expect(locations.map(({ columns, stated }) => [columns[0], stated?.columns])).toEqual([
      ['latitude', undefined],
      ['ALI_latitude', ['UNC']],
    ]);
  });

  it('is denied by points that sit on buildings', async () => {
    const [location] = await scanRows(
      'address,latitude,longitude,uncertainty',
      (call) => `${call.address},${place(call)},${call.radius + 300}`,
    );
    expect(location?.effective).toMatchObject({ class: 'building', by: 'measured' });
    expect(location?.effective.evidence[0]?.statistic).toBe('stated-beside-buildings');
  });

  it('never makes a radius smaller than what is measured', async () => {
    const [location] = await scanRows(
      'latitude,longitude,uncertainty',
      ({ lat, lon }) => `${lat.toFixed(2)},${lon.toFixed(2)},${5}`,
    );
    expect(location?.effective).toMatchObject({ by: 'measured' });
    expect(location?.effective.radiusM?.p90).toBeGreaterThan(300);
  });

  it('counts the towers among the phones', async () => {
    const [location] = await scanRows(
      'caller_lat,caller_lon,class_of_service',
      (call, i) => `${place(call)},${i % 3 === 0 ? 'WPH1' : 'WPH2'}`,
    );
    expect(location?.stated).toMatchObject({ towers: 300, phones: 600, n: 0 });
    expect(location?.effective.evidence.map(({ statistic }) => statistic)).toContain('tower-rows');
  });
});
