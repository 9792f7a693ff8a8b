import { describe, expect, it } from 'vitest';
import { readPoint } from '../../../src/rules/readers/point.ts';

describe('readPoint', () => {
  it('reads codes of cells', () => {
    expect(readPoint('7FG49QCJ+2V')?.decimals).toBe(4);
    expect(readPoint('38SMB4488')?.lat).toBeCloseTo(33.334, 2);
    expect(readPoint('dp3wjztv8h2k')?.lat).toBeCloseTo(41.88, 1);
  });

  it.each([
    ['POINT (-87.5 41.25)', 41.25, -87.5, 2],
    ['POINT(-87.5 41.25)', 41.25, -87.5, 2],
    ['SRID=4326;POINT(-87.5 41.25)', 41.25, -87.5, 2],
    ['POINT Z (-87.5 41.25 180.1)', 41.25, -87.5, 2],
    ['MULTIPOINT ((-2.5 51.25))', 51.25, -2.5, 2],
    ['MULTIPOINT (-2.5 51.25)', 51.25, -2.5, 2],
    ['SRID=4326;MULTIPOINT((-2.5 51.25),(-2.6 51.3))', 51.25, -2.5, 2],
    ['{"type":"MultiPoint","coordinates":[[-2.5,51.25,12.5]]}', 51.25, -2.5, 2],
    ['{"type":"Point","coordinates":[ -2.5, 51.25, 181.2 ]}', 51.25, -2.5, 2],
    ['0101000020E61000000000000000E055C00000000000A04440', 41.25, -87.5, 2],
    ['01010000000000000000E055C00000000000A04440', 41.25, -87.5, 2],
    ['0000000001C055E000000000004044A00000000000', 41.25, -87.5, 2],
    ['(41.25, -87.500)', 41.25, -87.5, 3],
    ['41.25,-87.5', 41.25, -87.5, 2],
    ['-122.5, 41.25', 41.25, -122.5, 2],
    ['{"type":"Point","coordinates":[-87.5,41.25]}', 41.25, -87.5, 2],
    ['[-87.5, 41.25]', 41.25, -87.5, 2],
    ["{'latitude': '41.9', 'human_address': '', 'needs_recoding': False, 'longitude': '-87.7'}", 41.9, -87.7, 1],
    ['{"longitude":"-87.7","latitude":"41.9"}', 41.9, -87.7, 1],
    ['{"x":-87.5,"y":41.25}', 41.25, -87.5, 2],
    ['{lat: 41.25, lng: -87.5}', 41.25, -87.5, 2],
    ['geo:41.25,-87.5', 41.25, -87.5, 2],
    ['geo:41.25,-87.5,180;crs=wgs84;u=35', 41.25, -87.5, 2],
    ['LL(31:12:30.0,-97:12:30.0)', 31 + 12 / 60 + 30 / 3600, -(97 + 12 / 60 + 30 / 3600), 4],
    ['LL(-97:12:30.0,31:12:30.0)', 31 + 12 / 60 + 30 / 3600, -(97 + 12 / 60 + 30 / 3600), 4],
    ['41 15 00 N 87 30 00 W', 41.25, -87.5, 3],
    [`41°15'00"N 87°30'00"W`, 41.25, -87.5, 3],
    ['41 15 00 N, 87 30 00 W', 41.25, -87.5, 3],
    ['6 ALDER AVE\nSpringfield, XX\n(37.100001, -122.200002)', 37.100001, -122.200002, 6],
  ] as readonly (readonly [string, number, number, number])[])('%s', (text, lat, lon, decimals) => {
    expect(readPoint(text)).toMatchObject({ lat, lon, decimals });
  });

  it.each(['', 'POINT EMPTY', 'POINT', '()', '(41.25)', '{}', '{"latitude":null,"longitude":null}', '12 ELM ST', 'NULL', '[]'])(
    'nothing in %j',
    (text) => {
      expect(readPoint(text)).toBeUndefined();
    },
  );

  it.each([
    ['(-2.5, 51.25)', true],
    ['51.25 -2.5', true],
    ['Main Rd (51.25, -2.5)', true],
    ['(-122.5, 41.25)', undefined],
    ['POINT (-2.5 51.25)', undefined],
    ['[-2.5, 51.25]', undefined],
    ['{"x":-2.5,"y":51.25}', undefined],
  ])('%s has an order of its own, or not', (text, bare) => expect(readPoint(text)?.bare).toBe(bare));
});
