import fc from 'fast-check';
import proj4 from 'proj4';
import { describe, expect, it } from 'vitest';
import { unproject } from '../../../src/rules/projection/unproject.ts';
import { stateZones, utmZone, type Zone, zoneOfCode } from '../../../src/rules/projection/zones.ts';

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

  it.each(['projected, State Plane', 'EPSG:27700', ''])('knows no way back from %j', (id) => {
    expect(unproject({ id, title: '', unitMetres: 1, how: '' })).toBeUndefined();
  });

  it('knows UTM south of the equator', () => {
    expect(zoneOfCode('EPSG:32756')?.title).toContain('56S');
  });
});
