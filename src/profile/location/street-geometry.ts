import { ascending, quantile, type Share, shareOf } from './quantile.ts';
import { axesOf, extentOf, mean, type Offset } from './spread.ts';
import { housesOf, type SeenHouse, type StretchSample } from './street-sample.ts';
import { type TileMetres, wayBetween } from './tile.ts';

/** What house numbers and blocks in order along their street tell about the points. */
export interface StreetGeometry {
  /** Pairs of different house numbers of one hundred that share a point. */
  readonly collide: Share;
  /** Metres between neighbouring hundreds. */
  readonly pitch: { readonly p50: number; readonly n: number };
  /** Metres by which houses miss the line through their numbers. */
  readonly residual: { readonly p50: number; readonly n: number };
  /** Metres by which the points of a stretch leave one line. */
  readonly offLine: { readonly p50: number; readonly n: number };
  /** Metres by which houses of a whole stretch miss the line through their numbers. */
  readonly stretchMiss: { readonly p50: number; readonly n: number };
  /** Length in metres of each hundred with three and more points. */
  readonly extents: readonly number[];
}

interface Placed extends Offset {
  readonly house: SeenHouse;
}

/** Neighbouring hundreds farther apart than this are not neighbours on the ground. */
const FARTHEST_M = 1000;

/** Measures all sampled stretches; houses on dump points are left out. */
export function measureStreets(streets: StretchSample, metres: TileMetres, dumps: ReadonlySet<number>): StreetGeometry {
  let pairs = 0;
  let together = 0;
  const pitches: number[] = [];
  const residuals: number[] = [];
  const extents: number[] = [];
  const offLines: number[] = [];
  const misses: number[] = [];
  for (const [, entry] of streets.entries()) {
    const houses = housesOf(entry).filter(({ point }) => !dumps.has(point));
    const first = houses[0];
    if (first === undefined) continue;
    const placed = houses.map((house): Placed => ({ house, ...wayBetween(first.place, house.place, metres) }));
    const inAll = placed.filter(({ house }) => !house.block);
    const spots = [...new Map(inAll.map((one) => [one.house.point, one])).values()];
    if (spots.length >= 3) offLines.push(axesOf(fromCentre(spots)).across);
    if (inAll.length >= LEAST_HOUSES) misses.push(missOfLine(inAll) ?? 0);
    const hundreds = [0, 1, 2, 3].map((hundred) => placed.filter(({ house }) => Math.floor(house.at / 100) === hundred));
    hundreds.forEach((group, index) => {
      const numbered = group.filter(({ house }) => !house.block);
      for (let i = 1; i < numbered.length; i++) {
        for (let j = 0; j < i; j++) {
          pairs++;
          if (numbered[i]?.house.point === numbered[j]?.house.point) together++;
        }
      }
      const points = new Map(numbered.map((entry) => [entry.house.point, entry]));
      if (points.size >= 3) extents.push(extentOf([...points.values()]));
      for (const parity of [0, 1]) {
        const miss = missOfLine(numbered.filter(({ house }) => house.at % 2 === parity));
        if (miss !== undefined) residuals.push(miss);
      }
      const next = hundreds[index + 1];
      if (next === undefined) return;
      for (const block of [false, true]) {
        const way = wayOfCentres(group, next, block);
        if (way !== undefined && way <= FARTHEST_M) pitches.push(way);
      }
    });
  }
  const missed = ascending(residuals);
  const off = ascending(offLines);
  const all = ascending(misses);
  const apart = ascending(pitches);
  return {
    collide: shareOf(together, pairs),
    pitch: { p50: quantile(apart, 0.5), n: apart.length },
    residual: { p50: quantile(missed, 0.5), n: missed.length },
    offLine: { p50: quantile(off, 0.5), n: off.length },
    stretchMiss: { p50: quantile(all, 0.5), n: all.length },
    extents,
  };
}

/** Houses of a stretch that are enough for a line through all of it. */
const LEAST_HOUSES = 8;

function fromCentre(spots: readonly Offset[]): readonly Offset[] {
  const north = mean(spots.map((spot) => spot.north));
  const east = mean(spots.map((spot) => spot.east));
  return spots.map((spot) => ({ north: spot.north - north, east: spot.east - east }));
}

function wayOfCentres(from: readonly Placed[], to: readonly Placed[], block: boolean): number | undefined {
  const a = from.filter(({ house }) => house.block === block);
  const b = to.filter(({ house }) => house.block === block);
  if (a.length === 0 || b.length === 0) return undefined;
  const north = mean(a.map((entry) => entry.north)) - mean(b.map((entry) => entry.north));
  const east = mean(a.map((entry) => entry.east)) - mean(b.map((entry) => entry.east));
  return Math.hypot(north, east);
}

/** Root mean square distance from the best straight line number → position; two numbers are used up by the line. */
function missOfLine(group: readonly Placed[]): number | undefined {
  if (group.length < 4) return undefined;
  const at = mean(group.map(({ house }) => house.at));
  const north = mean(group.map((entry) => entry.north));
  const east = mean(group.map((entry) => entry.east));
  let square = 0;
  let withNorth = 0;
  let withEast = 0;
  for (const entry of group) {
    const x = entry.house.at - at;
    square += x * x;
    withNorth += x * (entry.north - north);
    withEast += x * (entry.east - east);
  }
  if (square === 0) return undefined;
  let miss = 0;
  for (const entry of group) {
    const x = entry.house.at - at;
    miss += (entry.north - north - (x * withNorth) / square) ** 2 + (entry.east - east - (x * withEast) / square) ** 2;
  }
  return Math.sqrt(miss / (group.length - 2));
}
