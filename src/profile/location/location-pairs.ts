import { mix } from '../../model/hash.ts';
import type { LocationPairCounts } from '../../model/location.ts';
import type { LocationColumns } from '../../model/plan.ts';
import type { Readers, Unproject } from '../../model/reading.ts';
import { KeySample } from './key-sample.ts';
import type { LocationRows } from './location-rows.ts';
import { ascending } from './quantile.ts';
import { HAS_POSITION, STATUS } from './status.ts';
import { tileMetres } from './tile.ts';

/** What is kept of two places that stood in one row: how far apart, and on which side of the first the second lies. No position. */
interface PairEntry {
  rows: number;
  /** Distance in steps of 0.1 m; -1 before the first row. */
  apart: number;
  /** 1 where the second is farther from zero, -1 nearer, 0 where they differ by less than a digit of it. */
  lat: number;
  lon: number;
}

const PAIR_CAPACITY = 2048;
const KIND = {
  start: (): PairEntry => ({ rows: 0, apart: -1, lat: 0, lon: 0 }),
  merge: (into: PairEntry, from: PairEntry): void => {
    into.rows += from.rows;
    // Two pairs may share a key; the smaller wins whatever the order.
    if (from.apart >= 0 && (into.apart < 0 || before(from, into))) {
      into.apart = from.apart;
      into.lat = from.lat;
      into.lon = from.lon;
    }
  },
};

const before = (a: PairEntry, b: PairEntry): boolean =>
  a.apart < b.apart || (a.apart === b.apart && (a.lat < b.lat || (a.lat === b.lat && a.lon < b.lon)));

/** More groups than these are copies of copies. */
const MOST_GROUPS = 4;

/** A counter for every two of a table's location column groups. */
export function comparePairs(locations: readonly LocationColumns[], readers: Readers): LocationPairCounter[] {
  const ways = locations.slice(0, MOST_GROUPS).map(({ system }) => system && readers.unproject(system));
  return ways.flatMap((_, second) =>
    ways.slice(0, second).map((way, first) => new LocationPairCounter([first, second], [way, ways[second]])),
  );
}

type Two<T> = readonly [first: T, second: T];

/**
 * Two location column groups of the same rows: how far apart they are and which is farther from zero, on a uniform sample of the
 * distinct pairs (all of them up to 2,048). A commutative monoid that keeps distances and sides, never a position.
 */
export class LocationPairCounter {
  readonly #groups: Two<number>;
  readonly #ways: Two<Unproject | undefined>;
  #rows = 0;
  #alone: [number, number] = [0, 0];
  readonly #pairs = new KeySample(PAIR_CAPACITY, KIND);

  /** @param ways from the numbers of a projected group to degrees, where its system is known. */
  constructor(groups: Two<number>, ways: Two<Unproject | undefined>) {
    this.#groups = groups;
    this.#ways = ways;
  }

  /** @param locations the rows of every location group of one batch. */
  add(locations: readonly LocationRows[]): void {
    const first = locations[this.#groups[0]];
    const second = locations[this.#groups[1]];
    if (first === undefined || second === undefined) return;
    for (let row = 0; row < first.rows; row++) {
      const one = first.status[row] as number;
      const other = second.status[row] as number;
      const has = (HAS_POSITION[one] as number) + 2 * (HAS_POSITION[other] as number);
      if (has === 0) continue;
      if (has !== 3) {
        this.#alone[has === 1 ? 0 : 1]++;
        continue;
      }
      const [wayFrom, wayTo] = this.#ways;
      if (one === STATUS.relative || other === STATUS.relative) continue;
      if ((one === STATUS.projected && wayFrom === undefined) || (other === STATUS.projected && wayTo === undefined)) continue;
      this.#rows++;
      const entry = this.#pairs.at(mix(keyAt(first, row), keyAt(second, row)));
      if (entry === undefined) continue;
      if (entry.rows++ === 0) measure(degreesAt(first, row, wayFrom), degreesAt(second, row, wayTo), entry);
    }
  }

  merge(other: LocationPairCounter): void {
    this.#rows += other.#rows;
    this.#alone[0] += other.#alone[0];
    this.#alone[1] += other.#alone[1];
    this.#pairs.merge(other.#pairs);
  }

  summary(): LocationPairCounts {
    const entries = this.#pairs.entries().map(([, entry]) => entry);
    const sampled = entries.reduce((sum, { rows }) => sum + rows, 0);
    const same = entries.reduce((sum, { rows, apart }) => sum + (apart <= SAME ? rows : 0), 0);
    const beyond = { lat: 0, lon: 0, n: 0 };
    for (const { lat, lon } of entries) {
      if (lat === 0 || lon === 0) continue;
      beyond.n++;
      if (lat > 0) beyond.lat++;
      if (lon > 0) beyond.lon++;
    }
    const shareOf = (count: number): number => (beyond.n === 0 ? 0 : count / beyond.n);
    return {
      groups: this.#groups,
      rows: this.#rows,
      alone: [...this.#alone],
      same: sampled === 0 ? 0 : same / sampled,
      apart: { p50: quantileOf(entries, sampled, 0.5), p90: quantileOf(entries, sampled, 0.9) },
      beyond: { lat: shareOf(beyond.lat), lon: shareOf(beyond.lon), n: beyond.n },
      exact: this.#pairs.bound() === null,
    };
  }

  toJSON(): LocationPairJson {
    return {
      rows: this.#rows,
      alone: [...this.#alone],
      pairs: this.#pairs.entries().map(([key, { rows, apart, lat, lon }]) => [key, rows, apart, lat, lon]),
      bound: this.#pairs.bound(),
    };
  }

  /** Takes in what {@link toJSON} gave. */
  restore(json: LocationPairJson): void {
    this.#rows += json.rows;
    this.#alone[0] += json.alone[0];
    this.#alone[1] += json.alone[1];
    this.#pairs.restore(
      json.pairs.map(([key, rows, apart, lat, lon]) => [key, { rows, apart, lat, lon }]),
      json.bound,
    );
  }
}

export interface LocationPairJson {
  readonly rows: number;
  readonly alone: Two<number>;
  readonly pairs: readonly (readonly [key: number, rows: number, apart: number, lat: number, lon: number])[];
  readonly bound: number | null;
}

/** Places nearer than this many steps of 0.1 m are one. */
const SAME = 15;
/** Degrees that differ by less are no side. */
const SIDE = 2e-6;

/** A place is taken as exactly as it matters here, to 1e-6 degree or 0.1 unit, so that no row of a pair differs from another. */
const grainOf = ({ status }: LocationRows, row: number): number => (status[row] === STATUS.projected ? 10 : 1e6);

function keyAt(rows: LocationRows, row: number): number {
  const grain = grainOf(rows, row);
  return mix(Math.round((rows.lat[row] as number) * grain), Math.round((rows.lon[row] as number) * grain));
}

interface Degrees {
  readonly lat: number;
  readonly lon: number;
}

function degreesAt(rows: LocationRows, row: number, way: Unproject | undefined): Degrees {
  const grain = grainOf(rows, row);
  const lat = Math.round((rows.lat[row] as number) * grain) / grain;
  const lon = Math.round((rows.lon[row] as number) * grain) / grain;
  return rows.status[row] === STATUS.projected && way !== undefined ? way(lon, lat) : { lat, lon };
}

function measure(first: Degrees, second: Degrees, into: PairEntry): void {
  const step = tileMetres('degrees', first.lat);
  const north = (second.lat - first.lat) * 1e6 * step.north;
  const east = (second.lon - first.lon) * 1e6 * step.east;
  into.apart = Math.min(FARTHEST, Math.round(Math.hypot(north, east) * 10));
  into.lat = sideOf(first.lat, second.lat);
  into.lon = sideOf(first.lon, second.lon);
}

/** Once round the earth, in steps of 0.1 m. */
const FARTHEST = 4e8;

function sideOf(first: number, second: number): number {
  const more = Math.abs(second) - Math.abs(first);
  return Math.abs(more) < SIDE ? 0 : Math.sign(more);
}

/** Metres within which the share `q` of the sampled rows lies. */
function quantileOf(entries: readonly PairEntry[], rows: number, q: number): number {
  const byApart = new Map<number, number>();
  for (const entry of entries) byApart.set(entry.apart, (byApart.get(entry.apart) ?? 0) + entry.rows);
  let left = q * rows;
  for (const apart of ascending(byApart.keys())) {
    left -= byApart.get(apart) ?? 0;
    if (left < 0) return apart / 10;
  }
  return 0;
}
