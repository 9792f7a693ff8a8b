import { mix } from '../../model/hash.ts';
import type { NeighbourCounts } from '../../model/location.ts';
import { KeySample } from './key-sample.ts';
import { insertAt, placeFor } from './smallest.ts';
import { type Plane, type TileMetres, tilePlace, wayBetween } from './tile.ts';

/**
 * Distinct points of some cells of about a kilometre, for telling how near points come to each other. Cells, not points, are
 * sampled, so that the neighbours of a kept point are kept. Of each point only its place inside the hidden tile is known, and of
 * the cell only a hash.
 */
export interface CellEntry {
  /** The {@link MOST_POINTS} smallest hashes of its points. */
  readonly points: number[];
  /** Their places in the hidden tile. */
  readonly places: number[];
}

export const CELL_CAPACITY = 192;
const MOST_POINTS = 48;
/** Edge of a cell in steps of the tile: 0.01 degree, or 2,000 units. */
const EDGE: Readonly<Record<Plane, number>> = { degrees: 0.01, projected: 2000 };

/** What points are rounded to: 1e-5 degree, or a unit. */
const GRAIN: Readonly<Record<Plane, number>> = { degrees: 1e5, projected: 1 };

const KIND = {
  start: (): CellEntry => ({ points: [], places: [] }),
  merge: (into: CellEntry, from: CellEntry): void => {
    for (let i = 0; i < from.points.length; i++) seePoint(into, from.points[i] as number, from.places[i] as number);
  },
};

export type CellSample = KeySample<CellEntry>;

/** An empty sample of cells. */
export const sampleCells = (): CellSample => new KeySample(CELL_CAPACITY, KIND);

/** Counts a point in. It is taken as it is hashed, to about a metre, so that it makes no difference which row it comes from. */
export function addNeighbour(sample: CellSample, point: number, latitude: number, longitude: number, plane: Plane): void {
  const edge = EDGE[plane];
  const lat = Math.round(latitude * GRAIN[plane]) / GRAIN[plane];
  const lon = Math.round(longitude * GRAIN[plane]) / GRAIN[plane];
  const entry = sample.at(mix(Math.floor(lat / edge), Math.floor(lon / edge), CELL_SEED));
  if (entry !== undefined) seePoint(entry, point, tilePlace(lat, lon, plane));
}

function seePoint({ points, places }: CellEntry, point: number, place: number): void {
  const at = placeFor(points, point, MOST_POINTS);
  if (at < 0) return;
  if (points[at] === point) return;
  insertAt(points, at, point, MOST_POINTS);
  insertAt(places, at, place, MOST_POINTS);
}

/** Rings grow by √2 from 5 to 905 metres (or units). */
const RINGS = Array.from({ length: 16 }, (_, index) => 5 * 2 ** (index / 2));
/** Points rounded to about a metre are the same. */
const SAME = 1.5;

/** Pairs of points by distance, over all sampled cells. */
export function countNeighbours(sample: CellSample, plane: Plane, metres: TileMetres): NeighbourCounts {
  const pairs = RINGS.map(() => 0);
  let points = 0;
  for (const [, { places }] of sample.entries()) {
    points += places.length;
    for (let i = 1; i < places.length; i++) {
      for (let j = 0; j < i; j++) {
        const { north, east } = wayBetween(places[i] as number, places[j] as number, metres);
        const distance = Math.hypot(north, east);
        const ring = distance < SAME ? -1 : RINGS.findIndex((upper) => distance < upper);
        if (ring >= 0) pairs[ring] = (pairs[ring] ?? 0) + 1;
      }
    }
  }
  const steps = EDGE[plane] * (plane === 'degrees' ? 1e6 : 10);
  return { cell: { north: steps * metres.north, east: steps * metres.east }, points, rings: RINGS, pairs };
}

export type CellEntryJson = readonly [key: number, points: readonly number[], places: readonly number[]];

/** The sample as plain data. */
export function cellsToJson(sample: CellSample): readonly CellEntryJson[] {
  return sample.entries().map(([key, { points, places }]) => [key, points, places]);
}

/** The sample from plain data. */
export function cellsFromJson(entries: readonly CellEntryJson[], bound: number | null): CellSample {
  const sample = sampleCells();
  sample.restore(
    entries.map(([key, points, places]) => [key, { points: [...points], places: [...places] }]),
    bound,
  );
  return sample;
}

const CELL_SEED = 0x7feb352d;
