import { columnOf, grow, insertAt, isThere, placeFor } from './smallest.ts';

/** Points of one text or one cell. */
export interface PlacedPoints {
  /** The smallest hashes of its points. */
  readonly points: readonly number[];
  /** Their places in the hidden tile. */
  readonly places: readonly number[];
}

/** Numbers that a list of up to `most` points takes in a record: how many there are, the hashes, the places. */
export const widthOfPoints = (most: number): number => 1 + 2 * most;

/** Counts a point into the list at `at`. */
export function seePoint(records: Float64Array, at: number, most: number, point: number, place: number): void {
  const index = placeFor(records, at, most, point);
  if (index < 0) return;
  const places = at + 1 + most;
  if (isThere(records, at, index, point)) {
    // Two places may share a rounded point; the smaller one wins whatever the order.
    if (place < (records[places + index] as number)) records[places + index] = place;
    return;
  }
  const count = records[at] as number;
  insertAt(records, at + 1, index, count, most, point);
  insertAt(records, places, index, count, most, place);
  grow(records, at, most);
}

/** Counts the points of another list in. */
export function mergePoints(records: Float64Array, at: number, most: number, { points, places }: PlacedPoints): void {
  for (let i = 0; i < points.length; i++) seePoint(records, at, most, points[i] as number, places[i] as number);
}

/** The list at `at` as an object. */
export const readPoints = (records: Float64Array, at: number, most: number): PlacedPoints => ({
  points: columnOf(records, at, most, 0),
  places: columnOf(records, at, most, 1),
});
