import { ascending, quantile } from './quantile.ts';
import { type TileMetres, wayBetween } from './tile.ts';

/** Points farther than this from the middle of their address are other places (geocoder slips), not noise. */
const OUTLIER_M = 1000;

/** A place relative to another, in metres. */
export interface Offset {
  readonly north: number;
  readonly east: number;
}

/** Places in the tile as offsets from their middle, outliers beyond 1 km cut. */
export function offsetsOf(places: readonly number[], metres: TileMetres): readonly Offset[] {
  const first = places[0];
  if (first === undefined) return [];
  const ways = places.map((place) => wayBetween(first, place, metres));
  const middle = {
    north: quantile(ascending(ways.map((way) => way.north)), 0.5),
    east: quantile(ascending(ways.map((way) => way.east)), 0.5),
  };
  const near = ways.filter((way) => Math.hypot(way.north - middle.north, way.east - middle.east) <= OUTLIER_M);
  const centre = { north: mean(near.map((way) => way.north)), east: mean(near.map((way) => way.east)) };
  return near.map((way) => ({ north: way.north - centre.north, east: way.east - centre.east }));
}

/**
 * Distances of points from the centre of their text. The centre is drawn towards the points it is made of, which the factor
 * √(m / (m − 1)) puts right on average. Two or three points scatter their own estimate, so texts with four and more are
 * preferred where there are enough of them.
 */
export function spreadOf(groups: readonly (readonly Offset[])[]): {
  readonly p50: number;
  readonly p90: number;
  readonly n: number;
} {
  const rich = distancesOf(groups, 4);
  const distances = rich.length >= ENOUGH ? rich : distancesOf(groups, 2);
  const sorted = ascending(distances);
  return { p50: quantile(sorted, 0.5), p90: quantile(sorted, 0.9), n: sorted.length };
}

const ENOUGH = 100;

function distancesOf(groups: readonly (readonly Offset[])[], least: number): readonly number[] {
  const distances: number[] = [];
  for (const offsets of groups) {
    const m = offsets.length;
    if (m < least) continue;
    const widen = Math.sqrt(m / (m - 1));
    for (const { north, east } of offsets) distances.push(Math.hypot(north, east) * widen);
  }
  return distances;
}

/** Largest distance between two of the offsets. */
export function extentOf(offsets: readonly Offset[]): number {
  let most = 0;
  let way = 0;
  // `Math.hypot` is slow, and the square tells which pair lies farthest apart.
  for (let i = 1; i < offsets.length; i++) {
    for (let j = 0; j < i; j++) {
      const a = offsets[i] as Offset;
      const b = offsets[j] as Offset;
      const [north, east] = [a.north - b.north, a.east - b.east];
      const square = north * north + east * east;
      if (square <= most) continue;
      most = square;
      way = Math.hypot(north, east);
    }
  }
  return way;
}

/** Standard deviations along and across the main direction of offsets from their centre. */
export function axesOf(offsets: readonly Offset[]): { readonly along: number; readonly across: number } {
  let nn = 0;
  let ee = 0;
  let ne = 0;
  for (const { north, east } of offsets) {
    nn += north * north;
    ee += east * east;
    ne += north * east;
  }
  const m = Math.max(1, offsets.length - 1);
  const half = (nn + ee) / (2 * m);
  const root = Math.sqrt(((nn - ee) / (2 * m)) ** 2 + (ne / m) ** 2);
  return { along: Math.sqrt(half + root), across: Math.sqrt(Math.max(0, half - root)) };
}

/** Arithmetic mean, `0` of none. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
