import { mix } from '../../model/hash.ts';
import type { NeighbourCounts } from '../../model/location-statistics.ts';
import type { SampleJson } from './key-sample.ts';
import { mergePoints, type PlacedPoints, readPoints, seePoint, widthOfPoints } from './point-list.ts';
import { RecordSample } from './record-sample.ts';
import { type Plane, type TileMetres, tilePlace, wayAlong } from './tile.ts';

/**
 * Distinct points of some cells of about a kilometre, for telling how near points come to each other. Cells, not points, are
 * sampled, so that the neighbours of a kept point are kept. Of each point only its place inside the hidden tile is known, and of
 * the cell only a hash.
 */
const CELL_CAPACITY = 192;
const MOST_POINTS = 48;
/** Edge of a cell in steps of the tile: 0.01 degree, or 2,000 units. */
const EDGE: Readonly<Record<Plane, number>> = { degrees: 0.01, projected: 2000 };

/** What points are rounded to: 1e-5 degree, or a unit. */
const GRAIN: Readonly<Record<Plane, number>> = { degrees: 1e5, projected: 1 };

export type CellSample = RecordSample<PlacedPoints>;

/** An empty sample of cells: of each the {@link MOST_POINTS} smallest points. */
export const sampleCells = (): CellSample =>
  new RecordSample(CELL_CAPACITY, {
    width: widthOfPoints(MOST_POINTS),
    merge: (records, at, cell) => mergePoints(records, at, MOST_POINTS, cell),
    read: (records, at) => readPoints(records, at, MOST_POINTS),
  });

/** The key of a point's cell. The point is taken as it is hashed, to about a metre, so that it makes no difference which row it comes from. */
export function cellKey(latitude: number, longitude: number, plane: Plane): number {
  const grain = GRAIN[plane];
  const edge = EDGE[plane];
  return mix(
    Math.floor(Math.round(latitude * grain) / grain / edge),
    Math.floor(Math.round(longitude * grain) / grain / edge),
    CELL_SEED,
  );
}

/** Counts the point of a row in. */
export function addNeighbour(
  records: Float64Array,
  at: number,
  keys: Float64Array,
  row: number,
  latitude: number,
  longitude: number,
  plane: Plane,
): void {
  const point = keys[row] as number;
  // Most points of a full cell are none of the smallest, or among them already.
  if (records[at] === MOST_POINTS && point >= (records[at + MOST_POINTS] as number)) return;
  const grain = GRAIN[plane];
  const place = tilePlace(Math.round(latitude * grain) / grain, Math.round(longitude * grain) / grain, plane);
  seePoint(records, at, MOST_POINTS, point, place);
}

/** Rings grow by √2 from 5 to 905 metres (or units). */
const RINGS = Array.from({ length: 16 }, (_, index) => 5 * 2 ** (index / 2));
const SQUARES = RINGS.map((upper) => upper * upper);
const FARTHEST = RINGS.at(-1) ?? 0;
/** Points rounded to about a metre are the same. */
const SAME = 1.5;

/** Pairs of points by distance, over all sampled cells. */
export function countNeighbours(sample: CellSample, plane: Plane, metres: TileMetres): NeighbourCounts {
  const pairs = RINGS.map(() => 0);
  let points = 0;
  for (const [, { places }] of sample.entries()) {
    points += places.length;
    for (let i = 1; i < places.length; i++) {
      const from = places[i] as number;
      for (let j = 0; j < i; j++) {
        const to = places[j] as number;
        const north = wayAlong('north', from, to, metres);
        const east = wayAlong('east', from, to, metres);
        const square = north * north + east * east;
        if (square < SAME * SAME || square >= FARTHEST * FARTHEST) continue;
        // Few pairs are near, and the far rings are the wide ones.
        let ring = RINGS.length - 1;
        while (ring > 0 && square < (SQUARES[ring - 1] as number)) ring--;
        pairs[ring] = (pairs[ring] ?? 0) + 1;
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

/** Puts plain data back into a sample. */
export function restoreCells(sample: CellSample, { entries, bound }: SampleJson<CellEntryJson>): void {
  sample.restore(
    entries.map(([key, points, places]) => [key, { points, places }]),
    bound,
  );
}

const CELL_SEED = 0x7feb352d;
