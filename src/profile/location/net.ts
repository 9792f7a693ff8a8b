import type { NetStatistic, SpacingStatistic } from '../../model/location-statistics.ts';
import { COARSE_STEPS, COARSE_TILE, FINE_STEPS, FINE_TILE, type PhaseEntry, type PhaseSample } from './phase-sample.ts';
import { ascending, quantile } from './quantile.ts';
import type { Plane, TileMetres } from './tile.ts';

/** A place within a degree (or 100,000 units); which degree it was is not known. */
interface Within {
  readonly lat: number;
  readonly lon: number;
}

/** Fewer distinct points have their neighbours at any way. */
const LEAST_POINTS = 60;
/** Fewer stand on any net; that three and more share a line to the last digit, on either axis, is no chance. */
const LEAST_OF_NET = 16;
/** Lines on either axis. */
const LEAST_LINES = 3;
/** Points on a line that make it one: single ones are strays. */
const LEAST_ON_LINE = 3;

/** Places of the sampled points, put together from both rulers. */
function placesOf(sample: PhaseSample, plane: Plane): readonly Within[] {
  const axis = (fine: number, coarse: number): number => {
    const tile = FINE_TILE[plane];
    const tiles = Math.round(COARSE_TILE[plane] / tile);
    const part = fine / FINE_STEPS;
    const about = (coarse / COARSE_STEPS) * tiles - part;
    return (((Math.round(about) % tiles) + tiles) % tiles) * tile + part * tile;
  };
  return sample.entries().map(([, { fine, coarse }]: readonly [number, PhaseEntry]) => ({
    lat: axis(Math.floor(fine / FINE_STEPS), Math.floor(coarse / COARSE_STEPS)),
    lon: axis(fine % FINE_STEPS, coarse % COARSE_STEPS),
  }));
}

/**
 * A net along the axes with a step of any length, found from the lines on which points stand: cells of geohashes and map tiles,
 * sixtieths, thousandths times three … `undefined` where points stand on no evenly spaced lines.
 */
export function measureNet(sample: PhaseSample, plane: Plane): NetStatistic | undefined {
  const places = placesOf(sample, plane);
  if (places.length < LEAST_OF_NET) return undefined;
  const grain = FINE_TILE[plane] / FINE_STEPS;
  const lat = evenLines(
    places.map((place) => place.lat),
    grain,
  );
  const lon = evenLines(
    places.map((place) => place.lon),
    grain,
  );
  if (lat === undefined || lon === undefined) return undefined;
  return {
    lat: lat.step,
    lon: lon.step,
    share: Math.min(lat.share, lon.share),
    n: places.length,
    cells: Math.min(lat.lines, lon.lines),
  };
}

/** Points written with seven decimals, and their phases, are off by a few grains. */
const SAME_GRAINS = 6;

function evenLines(
  values: readonly number[],
  grain: number,
): { readonly step: number; readonly share: number; readonly lines: number } | undefined {
  const sorted = ascending(values);
  const lines: number[] = [];
  let from = 0;
  for (let i = 1; i <= sorted.length; i++) {
    if (i < sorted.length && (sorted[i] as number) - (sorted[i - 1] as number) <= SAME_GRAINS * grain) continue;
    if (i - from >= LEAST_ON_LINE) lines.push(sorted[(from + i) >> 1] as number);
    from = i;
  }
  if (lines.length < LEAST_LINES) return undefined;
  const gaps = lines.slice(1).map((line, i) => line - (lines[i] as number));
  const shortest = Math.min(...gaps);
  const first = lines[0] as number;
  // The step is the shortest gap, made exact by ever farther lines.
  let step = shortest;
  for (const line of lines) {
    const turns = Math.round((line - first) / step);
    if (turns > 0) step = (line - first) / turns;
  }
  const slack = Math.max(SAME_GRAINS * grain, 0.02 * step);
  const on = values.filter((value) => Math.abs(value - first - Math.round((value - first) / step) * step) <= slack).length;
  const share = on / values.length;
  return share < LEAST_SHARE ? undefined : { step, share, lines: lines.length };
}

/** Share of the points that have to stand on the net. */
const LEAST_SHARE = 0.9;

/** Ways between points of a lattice of squares, and of hexagons, in steps. */
const SQUARE = [1, 2, 4, 5, 8, 9, 10, 13, 16, 17, 18, 20, 25].map(Math.sqrt);
const HEXAGON = [1, 3, 4, 7, 9, 12, 13, 16, 19, 21, 25].map(Math.sqrt);
/** Short ways that only the one, or only the other, has. */
const SQUARE_ONLY = [2, 5].map(Math.sqrt);
const HEXAGON_ONLY = [3, 7].map(Math.sqrt);
/** A projected metre, a latitude's metre and the ground's differ by less. */
const SLACK = 0.008;

/**
 * The step of a lattice of squares or hexagons that may be turned anyhow: every point's way to the nearest other is one of the few
 * lengths that such a lattice has. Grids of any projection written in degrees, and hexagons.
 * @param latitude whole degree in which the points lie, for degrees.
 */
export function measureSpacing(
  sample: PhaseSample,
  plane: Plane,
  latitude: number | null,
  metresAt: (latitude: number) => TileMetres,
): SpacingStatistic | undefined {
  const places = placesOf(sample, plane);
  if (places.length < LEAST_POINTS) return undefined;
  const unit = (lat: number): TileMetres => {
    if (latitude === null) return { north: 1, east: 1 };
    const { north, east } = metresAt(latitude + lat);
    return { north: north * 1e6, east: east * 1e6 };
  };
  const spots = places.map(({ lat, lon }) => ({ north: lat, east: lon, unit: unit(lat) }));
  const nearest = spots.map((spot) => nearestTo(spot, spots));
  const sorted = ascending(nearest);
  for (const q of [0.02, 0.1, 0.25, 0.5]) {
    const about = quantile(sorted, q);
    const step = quantile(ascending(nearest.filter((way) => Math.abs(way / about - 1) < SLACK)), 0.5);
    if (!(step > LEAST_STEP)) continue;
    const among = (ways: readonly number[], lengths: readonly number[]): number =>
      ways.filter((way) => lengths.some((length) => Math.abs(way / step / length - 1) < SLACK)).length;
    const shares = { square: among(nearest, SQUARE) / nearest.length, hexagon: among(nearest, HEXAGON) / nearest.length };
    if (Math.max(shares.square, shares.hexagon) < LEAST_SHARE) continue;
    const ways = spots.slice(0, LOOKED_AT).flatMap((spot) => waysFrom(spot, spots));
    const shape = among(ways, HEXAGON_ONLY) > among(ways, SQUARE_ONLY) ? 'hexagon' : 'square';
    if (shares[shape] >= LEAST_SHARE) return { shape, step, share: shares[shape], n: nearest.length };
  }
  return undefined;
}

/** A place with the metres of its own latitude. */
interface Spot {
  readonly north: number;
  readonly east: number;
  readonly unit: TileMetres;
}

const waysFrom = ({ north, east, unit }: Spot, spots: readonly Spot[]): readonly number[] =>
  spots.map((other) => Math.hypot((north - other.north) * unit.north, (east - other.east) * unit.east));

/** The way to the nearest other; every point is tried against every other, so there is no root and no list. */
function nearestTo(spot: Spot, spots: readonly Spot[]): number {
  let least = FARTHEST ** 2;
  for (const other of spots) {
    const north = (spot.north - other.north) * spot.unit.north;
    const east = (spot.east - other.east) * spot.unit.east;
    const square = north * north + east * east;
    if (square > 0 && square < least) least = square;
  }
  return Math.sqrt(least);
}

/** Farther than any way within a degree. */
const FARTHEST = 1e6;
/** Points whose every way is looked at to tell squares from hexagons. */
const LOOKED_AT = 200;
/** Shorter steps blur less than a building, whatever they are. */
const LEAST_STEP = 20;

/**
 * The ways from a point to the nearest other and to the fourth nearest, medians in metres (or units): right where the points of a
 * city lie within one degree (or 100,000 units).
 */
export function measureApart(
  sample: PhaseSample,
  plane: Plane,
  step: TileMetres,
): { readonly p50: number; readonly n: number; readonly fourth: number } {
  const unit = plane === 'degrees' ? 1e6 : 10;
  const places = placesOf(sample, plane);
  const ways = places.map((place) =>
    ascending(
      places.map((other) => Math.hypot((place.lat - other.lat) * unit * step.north, (place.lon - other.lon) * unit * step.east)),
    ),
  );
  const middle = (rank: number): number =>
    quantile(ascending(ways.flatMap((from) => (from.length > rank ? [from[rank] as number] : []))), 0.5);
  const told = places.length < FEW ? roughly : (way: number): number => way;
  return { p50: told(middle(1)), n: places.length, fourth: told(middle(4)) };
}

/** The ways between fewer points are nearly each point's own: two digits tell how far apart they lie and not where. */
const FEW = 20;
const roughly = (way: number): number => Number(way.toPrecision(2));
