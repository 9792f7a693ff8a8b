import fc from 'fast-check';
import proj4 from 'proj4';
import { describe, expect, it } from 'vitest';
import { NATIONAL_GRIDS } from '../../../src/rules/projection/british-isles.ts';
import { unproject } from '../../../src/rules/projection/unproject.ts';
import type { Zone } from '../../../src/rules/projection/zone.ts';
import { stateZones, utmZone, zoneOfCode } from '../../../src/rules/projection/zones.ts';

const systemOf = ({ id, title, unitMetres }: Zone) => ({ id, title, unitMetres, how: '' });

describe('unproject', () => {
  it('agrees with proj4 to a hundred millionth of a degree in every State Plane zone and in UTM', () => {
    const zones = [...stateZones(), utmZone(10), utmZone(19), utmZone(56, true)];
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (u, v) => {
        for (const zone of zones) {
          const [south, west, north, east] = zone.area;
          const at = { lat: south + u * (north - south), lon: west + v * (Math.max(west, east) - west) };
          const [x = 0, y = 0] = proj4(zone.definition, [at.lon, at.lat]);
          const found = unproject(systemOf(zone))?.(x, y);
          expect(Math.abs((found?.lat ?? 0) - at.lat), zone.id).toBeLessThan(1e-8);
          expect(Math.abs((found?.lon ?? 0) - at.lon) % 360, zone.id).toBeLessThan(1e-8);
        }
      }),
      { numRuns: 25 },
    );
  });

  it.each(['projected, State Plane', 'EPSG:4326', ''])('knows no way back from %j', (id) => {
    expect(unproject({ id, title: '', unitMetres: 1, how: '' })).toBeUndefined();
  });

  it('agrees with proj4 on the grids of Great Britain and Ireland, their datums included', () => {
    for (const zone of NATIONAL_GRIDS) {
      const [south, west, north, east] = zone.area;
      for (let i = 0; i <= 10; i++) {
        const at = { lat: south + (i / 10) * (north - south), lon: west + (((i * 7) % 11) / 10) * (east - west) };
        const [x = 0, y = 0] = proj4(zone.definition, [at.lon, at.lat]);
        const found = unproject(systemOf(zone))?.(x, y);
        expect(Math.abs((found?.lat ?? 0) - at.lat), zone.id).toBeLessThan(1e-7);
        expect(Math.abs((found?.lon ?? 0) - at.lon), zone.id).toBeLessThan(1e-7);
      }
    }
  });

  it('finds the water tower of the Ordnance Survey where its guide puts it, to 5 m', () => {
    const { lat = 0, lon = 0 } = unproject(systemOf(NATIONAL_GRIDS[0] as Zone))?.(651409.903, 313177.27) ?? {};
    expect(Math.abs(lat - 52.65797)).toBeLessThan(5e-5);
    expect(Math.abs(lon - 1.71605)).toBeLessThan(7e-5);
  });

  it('knows UTM south of the equator', () => {
    expect(zoneOfCode('EPSG:32756')?.title).toContain('56S');
  });
});
