import fc from 'fast-check';
import proj4 from 'proj4';
import { describe, expect, it } from 'vitest';
import { degreesOfUtm, utmOf } from '../../../../src/model/utm.ts';
import { zoneOfCode } from '../../../../src/rules/projection/zones.ts';
import { readPlaceCode } from '../../../../src/rules/readers/codes/index.ts';

describe('readPlaceCode', () => {
  it.each([
    // Wikipedia and the author's examples of geohash.
    ['ezs42e44yx96', 42.6, -5.6, 6],
    ['u4pruydqqvj8', 57.64911, 10.40744, 6],
    ['ezs42e', 42.6, -5.6, 2],
    // Test data of the Open Location Code specification.
    ['7FG49Q00+', 20.375, 2.775, 1],
    ['7FG49QCJ+2V', 20.3700625, 2.7821875, 4],
    ['7FG49QCJ+2VX', 20.3701125, 2.782234375, 5],
    ['7FG49QCJ+2VXGJ', 20.3701135, 2.78223535156, 6],
    ['8fvc2222+22', 47.0000625, 8.0000625, 4],
    ['4VCPPQGP+Q9', -41.2730625, 174.7859375, 4],
    // Published examples of the military grid: Honolulu and Baghdad.
    ['4QFJ12345678', 21.30976, -157.91695, 4],
    ['4Q FJ 1234 5678', 21.30976, -157.91695, 4],
    ['38SMB4488', 33.339, 44.403, 2],
  ] as const)('%s', (code, lat, lon, decimals) => {
    const read = readPlaceCode(code);
    expect(read?.lat).toBeCloseTo(lat, decimals > 4 ? 4 : 2);
    expect(read?.lon).toBeCloseTo(lon, decimals > 4 ? 4 : 2);
    expect(read?.decimals).toBe(decimals);
  });

  it.each([
    '',
    'street',
    '2018123456',
    'ELM ST',
    'a1b2c3d4',
    '18SUJ233065191',
    '18SUJ233',
    '61SUJ2337106519',
    '18SIJ2337106519',
    'ezs42e44yx96z',
    '7FG49Q0J+2V',
    '2345+67',
    'CWC8+',
    'CWC8+R',
    'CW08+R9',
    'CWC+R9',
    'APT4+R9',
    'CAD2018-00012',
    'TQ3080',
    'TQ 3008 801',
    'AB 30080 80180',
    'SI 30080 80180',
    'OZ 300 801',
  ])('nothing in %j', (text) => {
    expect(readPlaceCode(text)).toBeUndefined();
  });
});

describe('codes that are cut or padded', () => {
  it.each([
    ['CWC8+R9', 1, 0.422, 0.916],
    ['cwc8+r9 Springfield', 1, 0.422, 0.916],
    ['CWC8+R9, Springfield, XX', 1, 0.422, 0.916],
    ['C8+R9', 0.05, 0.022, 0.016],
    ['9VCWC8+R9', 20, 7.422, 17.916],
  ])('%s is a way within a region', (code, within, lat, lon) => {
    const read = readPlaceCode(code);
    expect(read?.within).toBe(within);
    expect(read?.lat).toBeCloseTo(lat, 3);
    expect(read?.lon).toBeCloseTo(lon, 3);
    expect(read?.cell).toMatchObject({ north: 0.000125, east: 0.000125 });
  });

  it.each([
    ['8FVC0000+', 1],
    ['8FVC2200+', 0.05],
    ['8FVC2222+', 0.0025],
    ['8FVC2222+22', 0.000125],
    ['8FVC2222+22, Springfield', 0.000125],
  ])('%s names a cell of %d°', (code, edge) => {
    expect(readPlaceCode(code)?.cell?.north).toBeCloseTo(edge, 9);
    expect(readPlaceCode(code)?.within).toBeUndefined();
  });
});

describe('references to the British National Grid', () => {
  // Eastings and northings of the middles of their squares.
  it.each([
    ['TQ 30080 80180', 530080.5, 180180.5, 5],
    ['TQ30088018', 530085, 180185, 4],
    ['tq 30 80', 530500, 180500, 2],
    ['SV 000 000', 50, 50, 3],
    ['NN1667071276', 216670.5, 771276.5, 5],
    ['HU 3963 7531', 439635, 1175315, 4],
    ['OV 001 001', 500150, 500150, 3],
  ])('%s', (code, east, north, decimals) => {
    const [lon = 0, lat = 0] = proj4(zoneOfCode('27700')?.definition ?? '').inverse([east, north]);
    const read = readPlaceCode(code);
    expect(read?.lat).toBeCloseTo(lat, 6);
    expect(read?.lon).toBeCloseTo(lon, 6);
    expect(read?.decimals).toBe(decimals);
  });
});

describe('utmOf', () => {
  it('agrees with proj4 to a millimetre and turns round', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 80, noNaN: true }),
        fc.double({ min: -179.99, max: 179.99, noNaN: true }),
        (lat, lon) => {
          const place = utmOf(lat, lon, { zone: 0, east: 0, north: 0 });
          const [east, north] = proj4(`+proj=utm +zone=${place.zone} +datum=WGS84 +units=m`, [lon, lat]);
          expect(Math.hypot(place.east - (east ?? 0), place.north - (north ?? 0))).toBeLessThan(0.001);
          const back = degreesOfUtm(place);
          expect(Math.abs(back.lat - lat)).toBeLessThan(1e-8);
          expect(Math.abs(back.lon - lon)).toBeLessThan(1e-6);
        },
      ),
    );
  });
});
