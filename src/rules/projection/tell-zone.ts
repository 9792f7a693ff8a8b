import type { ProjectedSystem } from '../../model/plan.ts';
import { zoneOf } from '../../model/utm.ts';
import { BRITISH_GRID, NATIONAL_GRIDS } from './british-isles.ts';
import { unproject } from './unproject.ts';
import type { Zone } from './zone.ts';
import { stateZones, utmZone, zoneOfCode } from './zones.ts';

/** A row of the sample: projected numbers, and degrees of the same row where there are any. Raw: used for judging, never kept. */
export interface ProjectedPair {
  readonly east: number;
  readonly north: number;
  readonly lat?: number;
  readonly lon?: number;
}

/** Countries told by their post codes. */
export type Islands = 'GB' | 'IE';

/** What else is known of where a table is from. */
export interface ZoneHints {
  /** EPSG code given by the user. */
  readonly crs?: string;
  /** Postal code of the state, given by the user or told by a column. */
  readonly state?: string;
  readonly stateFrom?: string;
  /** The islands whose post codes a column holds. */
  readonly islands?: Islands;
}

/** Degrees beside a projected pair may be those of the block's middle or another datum: this many metres still agree. */
const AGREES_M = 30;
/**
 * Degrees that were blurred and the pair beside them not (two decimals err up to 700 m): they name the zone where every other
 * one misses far more.
 */
const BLURRED_M = 2000;
const FAR_MORE = 20;
const LEAST_PAIRS = 3;

/**
 * The reference system of a pair of projected columns. One pair never names its zone (2 to 44 fit), so it takes the user's word,
 * degrees in the same rows, or the state; with the state alone only where one zone of it, or one unit, puts the pairs into it.
 */
export async function tellZone(pairs: readonly ProjectedPair[], hints: ZoneHints): Promise<ProjectedSystem | undefined> {
  if (hints.crs !== undefined) {
    const zone = zoneOfCode(hints.crs);
    return zone === undefined ? undefined : systemOf(zone, 'given by the user');
  }
  if (pairs.length < LEAST_PAIRS) return undefined;
  const { default: proj4 } = await import('proj4');
  return (
    besideDegrees(pairs, (zone, at) => proj4(zone.definition, at)) ??
    byState(pairs, hints, (zone, at) => proj4(zone.definition).inverse(at)) ??
    byPostcodes(pairs, hints)
  );
}

type Project = (zone: Zone, at: [number, number]) => readonly number[];

const systemOf = ({ id, title, unitMetres }: Zone, how: string): ProjectedSystem => ({ id, title, unitMetres, how });

/** The zone into which the degrees of the same rows fall on the same numbers. */
function besideDegrees(pairs: readonly ProjectedPair[], project: Project): ProjectedSystem | undefined {
  const both = pairs.filter(({ lat, lon }) => lat !== undefined && lon !== undefined);
  const [first] = both;
  if (first === undefined || both.length < LEAST_PAIRS) return undefined;
  const candidates = [
    ...stateZones().filter((zone) => holds(zone, first.lat ?? 0, first.lon ?? 0)),
    ...NATIONAL_GRIDS.filter((zone) => holds(zone, first.lat ?? 0, first.lon ?? 0)),
    ...utmAround(first.lat ?? 0, first.lon ?? 0),
  ];
  const tried = candidates
    .map((zone) => {
      const misses = both.map(({ east, north, lat = 0, lon = 0 }) => {
        const [x = Number.NaN, y = Number.NaN] = project(zone, [lon, lat]);
        return Math.hypot(x - east, y - north) * zone.unitMetres;
      });
      return { zone, miss: median(misses) };
    })
    .sort((a, b) => a.miss - b.miss);
  const [best] = tried;
  if (best === undefined || !(best.miss <= BLURRED_M)) return undefined;
  if (best.miss <= AGREES_M) return systemOf(best.zone, 'the degrees of the same rows fall on the same numbers in this zone');
  // The same zone in international and in survey feet misses by nearly as much.
  const other = tried.find(({ miss }) => miss > best.miss + AGREES_M);
  return other !== undefined && other.miss < FAR_MORE * best.miss
    ? undefined
    : systemOf(best.zone, 'the degrees of the same rows, though blurred, fall near the same numbers in this zone alone');
}

/** The national grid of the islands that puts the pairs into its own area; Ireland has two, far from each other in their numbers. */
function byPostcodes(pairs: readonly ProjectedPair[], { islands }: ZoneHints): ProjectedSystem | undefined {
  if (islands === undefined) return undefined;
  const east = median(pairs.map((pair) => pair.east));
  const north = median(pairs.map((pair) => pair.north));
  const fit = NATIONAL_GRIDS.filter((zone) => {
    const at = (zone === BRITISH_GRID) === (islands === 'GB') ? unproject(systemOf(zone, ''))?.(east, north) : undefined;
    return at !== undefined && holds(zone, at.lat, at.lon, 0);
  });
  const [only, other] = fit;
  return only === undefined || other !== undefined
    ? undefined
    : systemOf(only, 'the post codes name the country, whose grid holds the numbers');
}

/** A quarter of a degree beyond its area of use a zone is still used by neighbours. Alaska's last zone crosses 180°. */
function holds({ area: [south, west, north, east] }: Zone, lat: number, lon: number, slack = 0.25): boolean {
  const within = west <= east ? lon >= west - slack && lon <= east + slack : lon >= west - slack || lon <= east + slack;
  return within && lat >= south - slack && lat <= north + slack;
}

const utmAround = (lat: number, lon: number): readonly Zone[] =>
  [zoneOf(lon) - 1, zoneOf(lon), zoneOf(lon) + 1].filter((zone) => zone >= 1 && zone <= 60).map((zone) => utmZone(zone, lat < 0));

/** The zones of the state that put the pairs into their own area of use. */
function byState(
  pairs: readonly ProjectedPair[],
  { state, stateFrom }: ZoneHints,
  unproject: Project,
): ProjectedSystem | undefined {
  if (state === undefined) return undefined;
  const east = median(pairs.map((pair) => pair.east));
  const north = median(pairs.map((pair) => pair.north));
  const fit = stateZones().filter((zone) => {
    if (zone.state !== state) return false;
    const [lon = Number.NaN, lat = Number.NaN] = unproject(zone, [east, north]);
    return holds(zone, lat, lon, 0);
  });
  const [first] = fit;
  if (first === undefined) return undefined;
  const from = stateFrom ?? 'the state given by the user';
  if (fit.length === 1) return systemOf(first, `${from}: of its zones only this one puts the numbers into its own area`);
  // International and survey feet differ by 2 in a million; anything else that fits leaves the zone open.
  return fit.every(({ unitMetres }) => Math.abs(unitMetres - first.unitMetres) < 1e-5)
    ? {
        id: 'projected, State Plane',
        title: `State Plane, ${state}`,
        unitMetres: first.unitMetres,
        how: `${from}: ${fit.length} of its zones fit, all in the same unit`,
      }
    : undefined;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
