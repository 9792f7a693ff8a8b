import type { ProjectedSystem } from '../../model/plan.ts';
import type { Unproject } from '../../model/reading.ts';
import { degreesOfUtm, utmOf } from '../../model/utm.ts';
import { fromOldDatum } from './old-datum.ts';
import type { Zone } from './zone.ts';
import { zoneOfCode } from './zones.ts';

/**
 * The way back to degrees from a Lambert conformal conic or transverse Mercator zone on GRS 80 (or WGS 84, which differs by a
 * tenth of a millimetre): State Plane and UTM; and from the older national grids of Great Britain and Ireland. `undefined` where
 * the zone is open.
 */
export function unproject(system: ProjectedSystem): Unproject | undefined {
  const zone = zoneOfCode(system.id);
  if (zone === undefined) return undefined;
  const at = parametersOf(zone);
  if (at('towgs84') !== undefined) return fromOldDatum(at);
  if (at('ellps') !== 'GRS80' && at('datum') !== 'WGS84') return undefined;
  const number = (name: string): number => Number(at(name) ?? 0);
  switch (at('proj')) {
    case 'lcc':
      return fromCone(zone.unitMetres, number);
    case 'tmerc':
      return fromCylinder(zone.unitMetres, number);
    case 'utm':
      return (east, north) =>
        degreesOfUtm({ zone: number('zone'), east, north: at('south') === '' ? north - FALSE_SOUTH : north });
    default:
      return undefined;
  }
}

/** Values of a definition by name; `''` for a bare flag. */
function parametersOf({ definition }: Zone): (name: string) => string | undefined {
  const values = new Map(
    definition
      .split('+')
      .map((part) => part.trim().split('='))
      .map(([name = '', value = '']) => [name, value]),
  );
  return (name) => values.get(name);
}

/** Lambert conformal conic with two parallels, inverse (Snyder, Map Projections: A Working Manual, 1987, 15-1 to 15-11). */
function fromCone(unit: number, parameter: (name: string) => number): Unproject {
  const south = parameter('lat_1') * RADIANS;
  const north = parameter('lat_2') * RADIANS;
  const cone =
    south === north ? Math.sin(south) : Math.log(widthAt(south) / widthAt(north)) / Math.log(isometric(south) / isometric(north));
  const scale = widthAt(south) / (cone * isometric(south) ** cone);
  const origin = AXIS * scale * isometric(parameter('lat_0') * RADIANS) ** cone;
  return (east, northing) => {
    const x = east * unit - parameter('x_0');
    const y = origin - (northing * unit - parameter('y_0'));
    const t = (Math.hypot(x, y) / (AXIS * scale)) ** (1 / cone);
    let phi = Math.PI / 2 - 2 * Math.atan(t);
    for (let turn = 0; turn < TURNS; turn++) {
      const sine = ECCENTRICITY * Math.sin(phi);
      phi = Math.PI / 2 - 2 * Math.atan(t * ((1 - sine) / (1 + sine)) ** (ECCENTRICITY / 2));
    }
    return { lat: phi / RADIANS, lon: within(parameter('lon_0') + Math.atan2(x, y) / cone / RADIANS) };
  };
}

/** Transverse Mercator, inverse: moved to the middle of a UTM zone, whose series serves any meridian. */
function fromCylinder(unit: number, parameter: (name: string) => number): Unproject {
  const start = utmOf(parameter('lat_0'), MERIDIAN, { zone: ZONE, east: 0, north: 0 }, ZONE).north;
  const stretch = UTM_SCALE / parameter('k');
  return (east, north) => {
    const place = degreesOfUtm({
      zone: ZONE,
      east: UTM_EAST + (east * unit - parameter('x_0')) * stretch,
      north: start + (north * unit - parameter('y_0')) * stretch,
    });
    return { lat: place.lat, lon: within(place.lon - MERIDIAN + parameter('lon_0')) };
  };
}

/** Alaska's zones cross 180°. */
const within = (lon: number): number => (lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon);

const widthAt = (phi: number): number => Math.cos(phi) / Math.sqrt(1 - (ECCENTRICITY * Math.sin(phi)) ** 2);

function isometric(phi: number): number {
  const sine = ECCENTRICITY * Math.sin(phi);
  return Math.tan(Math.PI / 4 - phi / 2) / ((1 - sine) / (1 + sine)) ** (ECCENTRICITY / 2);
}

const RADIANS = Math.PI / 180;
const AXIS = 6_378_137;
const FLATTENING = 1 / 298.257222101;
const ECCENTRICITY = Math.sqrt(FLATTENING * (2 - FLATTENING));
/** The iteration gains two digits and more a turn; six reach the last one. */
const TURNS = 6;
const ZONE = 31;
const MERIDIAN = 3;
const UTM_SCALE = 0.9996;
const UTM_EAST = 500_000;
const FALSE_SOUTH = 10_000_000;
