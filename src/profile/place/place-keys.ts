import { mix } from '../../model/hash.ts';
import { finestLocation, type RowRoles } from '../../model/plan.ts';
import type { AddressReading } from '../../model/reading.ts';
import { PLACE_LEVELS, type PlaceLevel } from '../../model/singling-out.ts';
import type { BatchColumns } from '../cells/batch-columns.ts';
import { columnKeys } from '../cells/cell-keys.ts';
import { addressKeys, type KeyedReading } from '../location/address-keys.ts';
import { isUtmSized } from '../location/tile.ts';

/** Metres per degree of latitude at 40° N; within 0.3 % between 25° and 50°. */
const METRES_PER_DEGREE = 111_035;
const DEGREE = Math.PI / 180;
const SQRT3 = Math.sqrt(3);

/** Points of a batch in degrees, or in the units of a projected pair; `NaN` where a row has none. */
interface PointRows {
  readonly lat: Float64Array;
  readonly lon: Float64Array;
}

/** One hash per row and place level, `NaN` where the row has no such place; `undefined` where the table has none. */
export function placeKeys(
  columns: BatchColumns,
  roles: RowRoles,
  points: PointRows | undefined,
  addresses: readonly KeyedReading[] | undefined,
): readonly (Float64Array | undefined)[] {
  const { rows } = columns.batch;
  const unit = finestLocation(roles)?.system?.unitMetres;
  const byLevel: Record<PlaceLevel, Float64Array | undefined> = {
    exact: points !== undefined ? pointKeys(rows, points) : addresses !== undefined ? textKeys(rows, addresses) : undefined,
    '25m': points && cellKeysOf(rows, points, unit, 25),
    block: addresses && blockKeys(rows, addresses),
    '530m': points && cellKeysOf(rows, points, unit, 530),
    beat: columnKeys(columns, roles.beat),
    'postal-code': columnKeys(columns, roles.postalCode, 5),
  };
  return PLACE_LEVELS.map((level) => byLevel[level]);
}

/** Points to 1e-5 degree, about one metre, or to a unit of a projected pair. */
function pointKeys(rows: number, { lat, lon }: PointRows): Float64Array {
  const keys = new Float64Array(rows);
  for (let row = 0; row < rows; row++) keys[row] = pointHash(lat[row] as number, lon[row] as number);
  return keys;
}

function pointHash(lat: number, lon: number): number {
  if (Number.isNaN(lat)) return Number.NaN;
  const grain = isProjected(lat) ? 1 : 1e5;
  return mix(Math.round(lat * grain), Math.round(lon * grain));
}

/** Northings of projected systems are beyond any latitude; a place within 90 units of a zone's origin lies off the coast. */
const isProjected = (lat: number): boolean => lat > 90 || lat < -90;

/**
 * Cells of a grid of regular hexagons: no point of a cell is farther than `reach` metres from its middle. A degree of longitude
 * is as wide as in the middle of its own degree of latitude. Projected pairs lie in a plane already; those whose unit is not
 * known and that are not of UTM's size are in no cell.
 */
function cellKeysOf(rows: number, { lat, lon }: PointRows, unit: number | undefined, reach: number): Float64Array {
  const keys = new Float64Array(rows);
  let degree = Number.NaN;
  let width = 0;
  for (let row = 0; row < rows; row++) {
    const latitude = lat[row] as number;
    const longitude = lon[row] as number;
    let metresNorth = unit ?? (isUtmSized(latitude, longitude) ? 1 : Number.NaN);
    let metresEast = metresNorth;
    if (latitude <= 90 && latitude >= -90) {
      const below = Math.floor(latitude);
      if (below !== degree) {
        degree = below;
        width = Math.max(0.01, Math.cos((degree + 0.5) * DEGREE));
      }
      metresNorth = METRES_PER_DEGREE;
      metresEast = METRES_PER_DEGREE * width;
    }
    SPOT[0] = (longitude * metresEast) / reach;
    SPOT[1] = (latitude * metresNorth) / reach;
    putHexagon(keys, row);
  }
  return keys;
}

/** What is to be put into a hexagon: handed on from call to call, two numbers would be two objects on the heap for each row. */
const SPOT = new Float64Array(2);

/** The key of the hexagon (edge 1, point up) around a spot, by cube rounding of its axial coordinates; `NaN` where it is nowhere. */
function putHexagon(keys: Float64Array, row: number): void {
  const x = SPOT[0] as number;
  const y = SPOT[1] as number;
  if (Number.isNaN(x + y)) {
    keys[row] = Number.NaN;
    return;
  }
  const q = (SQRT3 / 3) * x - y / 3;
  const r = (2 / 3) * y;
  const s = -q - r;
  let column = Math.round(q);
  let line = Math.round(r);
  const third = Math.round(s);
  const offColumn = Math.abs(column - q);
  const offLine = Math.abs(line - r);
  const offThird = Math.abs(third - s);
  if (offColumn > offLine && offColumn > offThird) column = -line - third;
  else if (offLine > offThird) line = -column - third;
  keys[row] = mix(column, line);
}

/** The address text itself, for tables without points. */
function textKeys(rows: number, addresses: readonly KeyedReading[]): Float64Array {
  const keys = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    const address = addresses[row] as KeyedReading;
    keys[row] = NO_PLACE.has(address.level) ? Number.NaN : addressKeys(address).text;
  }
  return keys;
}

const NO_PLACE: ReadonlySet<AddressReading['level']> = new Set(['empty', 'redacted', 'area']);

function blockKeys(rows: number, addresses: readonly KeyedReading[]): Float64Array {
  const keys = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    const address = addresses[row] as KeyedReading;
    const { hundred, street, level } = address;
    keys[row] = street !== '' && (hundred >= 0 || level === 'intersection') ? addressKeys(address).block : Number.NaN;
  }
  return keys;
}
