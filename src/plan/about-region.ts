import type { Batch } from '../model/batch.ts';
import type { LocationColumns, RegionReference } from '../model/plan.ts';
import type { Readers } from '../model/reading.ts';
import { readLocationRows } from '../profile/location/location-rows.ts';
import { HAS_POSITION, STATUS } from '../profile/location/status.ts';
import { areaOfState } from '../rules/projection/zones.ts';

/** Values that settle whether codes are cut. */
const LOOKED_AT = 50;
/** Places of another column that are enough to say where the table is. */
const LEAST = 3;
/** Share of the places at either end that may be strays. */
const STRAYS = 0.02;

/**
 * Codes that are cut to their end need to know about where they are: where another column of the table puts its rows, or else the
 * state. The locations, those of cut codes with that.
 */
export function referCutCodes(
  locations: readonly LocationColumns[],
  batches: readonly Batch[],
  readers: Readers,
  state: string | undefined,
): readonly LocationColumns[] {
  const cut = locations.map((location) => isCut(location, batches, readers));
  if (!cut.includes(true)) return locations;
  const others = locations.filter((_, index) => cut[index] === false);
  const about = others.map((other) => whereIs(other, batches, readers)).find((found) => found !== undefined) ?? aboutState(state);
  return about === undefined ? locations : locations.map((location, index) => (cut[index] ? { ...location, about } : location));
}

function isCut({ kind, fields: [field = 0] }: LocationColumns, batches: readonly Batch[], readers: Readers): boolean {
  if (kind !== 'point') return false;
  let [points, cut] = [0, 0];
  for (const batch of batches) {
    for (let row = 0; row < batch.rows && points < LOOKED_AT; row++) {
      const point = readers.point(batch.value(field, row));
      if (point === undefined) continue;
      points++;
      if (point.within !== undefined) cut++;
    }
  }
  return cut * 2 > points;
}

/** The middle of a column's places and how far they reach from it. */
function whereIs(location: LocationColumns, batches: readonly Batch[], readers: Readers): RegionReference | undefined {
  const way = location.system && readers.unproject(location.system);
  const lats: number[] = [];
  const lons: number[] = [];
  for (const batch of batches) {
    const { rows, lat, lon, status } = readLocationRows(batch, location, readers);
    for (let row = 0; row < rows; row++) {
      const code = status[row] as number;
      if (HAS_POSITION[code] === 0 || (code === STATUS.projected && way === undefined)) continue;
      const [y, x] = [lat[row] as number, lon[row] as number];
      const at = code === STATUS.projected && way !== undefined ? way(x, y) : { lat: y, lon: x };
      lats.push(at.lat);
      lons.push(at.lon);
    }
  }
  if (lats.length < LEAST) return undefined;
  const [north, east] = [spanOf(lats), spanOf(lons)];
  return about(north.middle, east.middle, Math.max(north.reach, east.reach));
}

function spanOf(values: number[]): { readonly middle: number; readonly reach: number } {
  values.sort((a, b) => a - b);
  const at = (share: number): number => values[Math.min(values.length - 1, Math.floor(share * values.length))] as number;
  const [low, high] = [at(STRAYS), at(1 - STRAYS)];
  return { middle: (low + high) / 2, reach: (high - low) / 2 };
}

function aboutState(state: string | undefined): RegionReference | undefined {
  const area = state === undefined ? undefined : areaOfState(state);
  if (area === undefined) return undefined;
  const [south, west, north, east] = area;
  return about((south + north) / 2, (west + east) / 2, Math.max(north - south, east - west) / 2);
}

/** In tenths of a degree: a plan is kept and shown, and has no business to hold a finer place. */
const about = (lat: number, lon: number, reach: number): RegionReference => ({
  lat: tenths(lat),
  lon: tenths(lon),
  reach: Math.ceil(reach * 10 + 0.5) / 10,
});

const tenths = (degrees: number): number => Math.round(degrees * 10) / 10;
