import { NATIONAL_GRIDS } from './british-isles.ts';
import type { Zone } from './zone.ts';
import { ZONE_TABLE } from './zone-table.ts';

/** International and US survey feet in metres. */
const UNITS: Readonly<Record<string, number>> = { m: 1, ft: 0.3048, 'us-ft': 1200 / 3937 };
const PARAMETERS: Readonly<Record<string, readonly string[]>> = {
  lcc: ['lat_0', 'lon_0', 'lat_1', 'lat_2', 'x_0', 'y_0'],
  tmerc: ['lat_0', 'lon_0', 'k', 'x_0', 'y_0'],
};

let parsed: readonly Zone[] | undefined;

/** All State Plane zones of NAD83, in metres and in feet. Parsed when first asked for. */
export function stateZones(): readonly Zone[] {
  parsed ??= ZONE_TABLE.trim()
    .split('\n')
    .map((line) => {
      const [code = '', state = '', name = '', unit = '', projection = '', ...rest] = line.split(';');
      const keys = PARAMETERS[projection] ?? [];
      const [south = 0, west = 0, north = 0, east = 0] = (rest[keys.length] ?? '').split(' ').map(Number);
      return {
        id: `EPSG:${code}`,
        title: `NAD83 / ${name} (${unit === 'm' ? 'meters' : unit === 'ft' ? 'feet' : 'US survey feet'})`,
        state,
        unitMetres: UNITS[unit] ?? 1,
        definition: `+proj=${projection} ${keys.map((key, index) => `+${key}=${rest[index]}`).join(' ')} +ellps=GRS80 +units=${unit} +no_defs`,
        area: [south, west, north, east] as const,
      };
    });
  return parsed;
}

/** South, west, north and east of a state by its postal code: of all its zones together. Alaska's west is that of its zones this side of 180°. */
export function areaOfState(state: string): Zone['area'] | undefined {
  const areas = stateZones().flatMap((zone) => (zone.state === state && zone.area[1] < zone.area[3] ? [zone.area] : []));
  if (areas.length === 0) return undefined;
  const edge = (index: 0 | 1 | 2 | 3, of: (...values: number[]) => number): number => of(...areas.map((area) => area[index]));
  return [edge(0, Math.min), edge(1, Math.min), edge(2, Math.max), edge(3, Math.max)];
}

/** UTM in a zone north or south of the equator, on WGS 84. */
export const utmZone = (zone: number, south = false): Zone => ({
  id: `EPSG:${(south ? 32700 : 32600) + zone}`,
  title: `WGS 84 / UTM zone ${zone}${south ? 'S' : 'N'} (meters)`,
  state: '',
  unitMetres: 1,
  definition: `+proj=utm +zone=${zone}${south ? ' +south' : ''} +datum=WGS84 +units=m +no_defs`,
  area: [south ? -80 : 0, zone * 6 - 186, south ? 0 : 84, zone * 6 - 180],
});

/**
 * The system with an EPSG code (`EPSG:2263`, `2263`): a State Plane zone, UTM on WGS 84 or NAD83, the grids of Great Britain and Ireland.
 * `undefined` for any other.
 */
export function zoneOfCode(code: string): Zone | undefined {
  const digits = /^(?:EPSG:{1,2})?(\d{4,6})$/i.exec(code.trim())?.[1];
  if (digits === undefined) return undefined;
  const number = Number(digits);
  if (number > 32600 && number <= 32660) return utmZone(number - 32600);
  if (number > 32700 && number <= 32760) return utmZone(number - 32700, true);
  if (number > 26900 && number <= 26923)
    return { ...utmZone(number - 26900), id: `EPSG:${number}`, title: `NAD83 / UTM zone ${number - 26900}N (meters)` };
  return [...NATIONAL_GRIDS, ...stateZones()].find(({ id }) => id === `EPSG:${digits}`);
}
