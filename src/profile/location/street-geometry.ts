import { ascending, quantile, type Share, shareOf } from './quantile.ts';
import { axesOf, extentOf, type Offset } from './spread.ts';
import { MOST_HOUSES, type StretchEntry, type StretchSample } from './street-sample.ts';
import { TILE_STEPS, type TileMetres, wayAlong } from './tile.ts';

/** What house numbers and blocks in order along their street tell about the points. */
interface StreetGeometry {
  /** Pairs of different house numbers of one hundred that share a point. */
  readonly collide: Share;
  /** The same for numbers of one side of the street alone. */
  readonly collideSide: Share;
  /** Length of the mean of the doubled directions of stretches: 1 where all streets are parallel, 0 where as many run across. */
  readonly parallel: Share;
  /** Metres between neighbouring hundreds. */
  readonly pitch: { readonly p50: number; readonly n: number };
  /** Metres by which houses miss the line through their numbers. */
  readonly residual: { readonly p50: number; readonly n: number };
  /** The part of it along that line. */
  readonly residualAlong: { readonly p50: number; readonly n: number };
  /** Metres by which the points of a stretch leave one line. */
  readonly offLine: { readonly p50: number; readonly n: number };
  /** Metres by which houses of a whole stretch miss the line through their numbers. */
  readonly stretchMiss: { readonly p50: number; readonly n: number };
  /** The same for each house, so that long stretches between crossings count with all their houses. */
  readonly houseMiss: { readonly p50: number; readonly p90: number; readonly n: number };
  /** Length in metres of each hundred with three and more points. */
  readonly extents: readonly number[];
}

/**
 * Neighbouring hundreds farther apart than this are not neighbours on the ground; the second where sections of a mile are numbered as
 * blocks. A hidden tile shows ways up to 2 km.
 */
const USUAL_M = 1000;
const FARTHEST_M = 2000;
/**
 * Steps of a tile, north or east, within which all houses of a stretch must lie: half a tile is the longest way that can be told from
 * its way round, and houses of a longer stretch would come near it.
 */
const LONGEST_WAY = 0.7 * (TILE_STEPS / 2);
/** Houses of a stretch that are enough for a line through all of it, and of one side of a hundred. */
const LEAST_HOUSES = 8;
const LEAST_OF_SIDE = 4;
/** Metres from the first house of a stretch to the last from which they show where the street runs. */
const SHORTEST_WAY = 80;

/** Measures all sampled stretches; houses on dump points are left out. */
export function measureStreets(streets: StretchSample, metres: TileMetres, dumps: ReadonlySet<number>): StreetGeometry {
  let pairs = 0;
  let together = 0;
  let sidePairs = 0;
  let sideTogether = 0;
  const way = { cos: 0, sin: 0, n: 0 };
  const pitches: number[] = [];
  const residuals: number[] = [];
  const alongs: number[] = [];
  const extents: number[] = [];
  const offLines: number[] = [];
  const misses: number[] = [];
  const houseMisses: number[] = [];
  const stretch = new Stretch();
  for (const [, entry] of streets.entries()) {
    stretch.open(entry, metres, dumps);
    if (stretch.houses === 0) continue;
    stretch.addDirection(way);
    const numbered = stretch.choose(false);
    const spots = stretch.spotsOf(numbered);
    if (spots.length >= 3) offLines.push(axesOf(fromCentre(spots)).across);
    if (numbered.length >= LEAST_HOUSES && stretch.isWhole(metres))
      misses.push(stretch.missOfLine(numbered, houseMisses)?.all ?? 0);
    for (let hundred = 0; hundred < 4; hundred++) {
      const group = stretch.choose(false, hundred);
      for (let i = 1; i < group.length; i++) {
        for (let j = 0; j < i; j++) {
          const [one, other] = [group[i] as number, group[j] as number];
          const same = stretch.point[one] === stretch.point[other] ? 1 : 0;
          pairs++;
          together += same;
          if (((stretch.at[one] as number) - (stretch.at[other] as number)) % 2 !== 0) continue;
          sidePairs++;
          sideTogether += same;
        }
      }
      const points = stretch.spotsOf(group);
      if (points.length >= 3) extents.push(extentOf(points));
      for (const parity of [0, 1]) {
        const miss = stretch.missOfLine(group.filter((i) => (stretch.at[i] as number) % 2 === parity));
        if (miss === undefined) continue;
        residuals.push(miss.all);
        alongs.push(miss.along);
      }
      if (hundred === 3) continue;
      for (const block of [false, true]) {
        const next = stretch.wayOfCentres(stretch.choose(block, hundred), stretch.choose(block, hundred + 1));
        if (next === undefined || next > FARTHEST_M) continue;
        pitches.push(next);
      }
    }
  }
  const missed = ascending(residuals);
  const off = ascending(offLines);
  const all = ascending(misses);
  const each = ascending(houseMisses);
  const alongMissed = ascending(alongs);
  // Same names in other towns make hundreds look neighbours that are not; only where most lie so far apart are their blocks that long.
  const near = pitches.filter((pitch) => pitch <= USUAL_M);
  const apart = ascending(2 * near.length >= pitches.length ? near : pitches);
  return {
    collide: shareOf(together, pairs),
    collideSide: shareOf(sideTogether, sidePairs),
    parallel: { share: way.n === 0 ? 0 : Math.hypot(way.cos, way.sin) / way.n, n: way.n },
    pitch: { p50: quantile(apart, 0.5), n: apart.length },
    residual: { p50: quantile(missed, 0.5), n: missed.length },
    residualAlong: { p50: quantile(alongMissed, 0.5), n: alongMissed.length },
    offLine: { p50: quantile(off, 0.5), n: off.length },
    stretchMiss: { p50: quantile(all, 0.5), n: all.length },
    houseMiss: { p50: quantile(each, 0.5), p90: quantile(each, 0.9), n: each.length },
    extents,
  };
}

/** The houses of one stretch, side by side; filled again for the next, since there are a thousand of them. */
class Stretch {
  houses = 0;
  readonly at = new Float64Array(MOST_HOUSES);
  readonly block = new Uint8Array(MOST_HOUSES);
  readonly point = new Float64Array(MOST_HOUSES);
  /** Metres from the first house. */
  readonly north = new Float64Array(MOST_HOUSES);
  readonly east = new Float64Array(MOST_HOUSES);

  open({ ats, points, places }: StretchEntry, metres: TileMetres, dumps: ReadonlySet<number>): void {
    this.houses = 0;
    let first = -1;
    for (let i = 0; i < ats.length; i++) {
      const point = points[i] as number;
      if (dumps.size > 0 && dumps.has(point)) continue;
      const house = this.houses++;
      const at = ats[i] as number;
      const place = places[i] as number;
      if (first < 0) first = place;
      this.at[house] = at < 0 ? -1 - at : at;
      this.block[house] = at < 0 ? 1 : 0;
      this.point[house] = point;
      this.north[house] = wayAlong('north', first, place, metres);
      this.east[house] = wayAlong('east', first, place, metres);
    }
  }

  /** The houses, or the whole blocks, of a hundred or of all. */
  choose(block: boolean, hundred = -1): readonly number[] {
    const chosen: number[] = [];
    for (let i = 0; i < this.houses; i++) {
      if ((this.block[i] === 1) !== block) continue;
      if (hundred < 0 || Math.floor((this.at[i] as number) / 100) === hundred) chosen.push(i);
    }
    return chosen;
  }

  /** Adds the doubled direction of the way from the lowest number to the highest, where that is long enough to have one. */
  addDirection(into: { cos: number; sin: number; n: number }): void {
    let [low, high] = [0, 0];
    for (let i = 1; i < this.houses; i++) {
      if ((this.at[i] as number) < (this.at[low] as number)) low = i;
      if ((this.at[i] as number) > (this.at[high] as number)) high = i;
    }
    const north = (this.north[high] as number) - (this.north[low] as number);
    const east = (this.east[high] as number) - (this.east[low] as number);
    const square = north * north + east * east;
    if (square < SHORTEST_WAY * SHORTEST_WAY) return;
    into.cos += (east * east - north * north) / square;
    into.sin += (2 * east * north) / square;
    into.n++;
  }

  /** Where their points are; a point that several share is there once, as the last of them has it. */
  spotsOf(chosen: readonly number[]): readonly Offset[] {
    const spots = new Map<number, Offset>();
    for (const i of chosen) spots.set(this.point[i] as number, { north: this.north[i] as number, east: this.east[i] as number });
    return [...spots.values()];
  }

  /** Do all houses lie so near to the first one that the ways between them are the true ones? */
  isWhole({ north, east }: TileMetres): boolean {
    for (let i = 0; i < this.houses; i++) {
      if (Math.abs(this.north[i] as number) > LONGEST_WAY * north || Math.abs(this.east[i] as number) > LONGEST_WAY * east)
        return false;
    }
    return true;
  }

  wayOfCentres(from: readonly number[], to: readonly number[]): number | undefined {
    if (from.length === 0 || to.length === 0) return undefined;
    return Math.hypot(meanOf(this.north, from) - meanOf(this.north, to), meanOf(this.east, from) - meanOf(this.east, to));
  }

  /**
   * Root mean square distance from the best straight line number → position; two numbers are used up by the line. `each` takes the
   * distance of every house, widened by as much. `along` is the part of it in the direction of the line.
   */
  missOfLine(chosen: readonly number[], each?: number[]): { readonly all: number; readonly along: number } | undefined {
    if (chosen.length < LEAST_OF_SIDE) return undefined;
    const at = meanOf(this.at, chosen);
    const north = meanOf(this.north, chosen);
    const east = meanOf(this.east, chosen);
    let square = 0;
    let withNorth = 0;
    let withEast = 0;
    for (const i of chosen) {
      const x = (this.at[i] as number) - at;
      square += x * x;
      withNorth += x * ((this.north[i] as number) - north);
      withEast += x * ((this.east[i] as number) - east);
    }
    if (square === 0) return undefined;
    let miss = 0;
    let along = 0;
    const slope = Math.hypot(withNorth, withEast);
    const widen = Math.sqrt(chosen.length / (chosen.length - 2));
    for (const i of chosen) {
      const x = (this.at[i] as number) - at;
      const offNorth = (this.north[i] as number) - north - (x * withNorth) / square;
      const offEast = (this.east[i] as number) - east - (x * withEast) / square;
      const own = offNorth * offNorth + offEast * offEast;
      miss += own;
      if (slope > 0) along += ((offNorth * withNorth + offEast * withEast) / slope) ** 2;
      each?.push(Math.sqrt(own) * widen);
    }
    const free = chosen.length - 2;
    return { all: Math.sqrt(miss / free), along: Math.sqrt(along / free) };
  }
}

function meanOf(values: Float64Array, chosen: readonly number[]): number {
  let sum = 0;
  for (const i of chosen) sum += values[i] as number;
  return sum / chosen.length;
}

function fromCentre(spots: readonly Offset[]): readonly Offset[] {
  const north = spots.reduce((sum, spot) => sum + spot.north, 0) / spots.length;
  const east = spots.reduce((sum, spot) => sum + spot.east, 0) / spots.length;
  return spots.map((spot) => ({ north: spot.north - north, east: spot.east - east }));
}
