import { mix } from '../../model/hash.ts';
import type { SampleJson } from './key-sample.ts';
import { RecordSample } from './record-sample.ts';
import { columnOf, grow, insertAt, isThere, placeFor } from './smallest.ts';

/** What is kept of four hundreds of one street: its houses (or whole blocks), as lists side by side. */
export interface StretchEntry {
  /** The {@link MOST_HOUSES} smallest hashes of house numbers or blocks. */
  readonly houses: readonly number[];
  /** House number less the start of the stretch (0 to 399), negative less one for a whole block. */
  readonly ats: readonly number[];
  /** Smallest hash of the points seen with each, and that point's place in the hidden tile. */
  readonly points: readonly number[];
  readonly places: readonly number[];
}

/** House numbers of one stretch: four hundreds, so that neighbouring blocks can be told apart and measured. */
export const STRETCH = 400;
const STRETCH_CAPACITY = 1024;
export const MOST_HOUSES = 32;

/** Columns of the list of houses in a record. */
const HOUSES = 0;
const ATS = 1;
const POINTS = 2;
const PLACES = 3;

export type StretchSample = RecordSample<StretchEntry>;

/** An empty sample of stretches of streets. */
export const sampleStretches = (): StretchSample =>
  new RecordSample(STRETCH_CAPACITY, {
    width: 1 + (PLACES + 1) * MOST_HOUSES,
    merge: (records, at, { houses, ats, points, places }) => {
      houses.forEach((house, i) => {
        seeHouse(records, at, house, ats[i] as number, points[i] as number, places[i] as number);
      });
    },
    read: (records, at) => ({
      houses: columnOf(records, at, MOST_HOUSES, HOUSES),
      ats: columnOf(records, at, MOST_HOUSES, ATS),
      points: columnOf(records, at, MOST_HOUSES, POINTS),
      places: columnOf(records, at, MOST_HOUSES, PLACES),
    }),
  });

/** The key of the stretch of a street (by its hash) on which a number lies. */
export const stretchKey = (street: number, number: number): number => mix(street, Math.floor(number / STRETCH));

/** Counts a house number, or a whole block, in: at the point and the place of a row. */
export function addHouse(
  records: Float64Array,
  stretch: number,
  number: number,
  block: boolean,
  points: Float64Array,
  places: Float64Array,
  row: number,
): void {
  const at = number % STRETCH;
  seeHouse(records, stretch, mix(number, block ? 2 : 1), block ? -1 - at : at, points[row] as number, places[row] as number);
}

function seeHouse(records: Float64Array, stretch: number, house: number, at: number, point: number, place: number): void {
  const i = placeFor(records, stretch, MOST_HOUSES, house);
  if (i < 0) return;
  const columns = stretch + 1;
  const pointAt = columns + POINTS * MOST_HOUSES + i;
  const placeAt = columns + PLACES * MOST_HOUSES + i;
  if (isThere(records, stretch, i, house)) {
    const held = records[pointAt] as number;
    if (point > held || (point === held && place >= (records[placeAt] as number))) return;
    records[pointAt] = point;
    records[placeAt] = place;
    return;
  }
  const count = records[stretch] as number;
  insertAt(records, columns + HOUSES * MOST_HOUSES, i, count, MOST_HOUSES, house);
  insertAt(records, columns + ATS * MOST_HOUSES, i, count, MOST_HOUSES, at);
  insertAt(records, columns + POINTS * MOST_HOUSES, i, count, MOST_HOUSES, point);
  insertAt(records, columns + PLACES * MOST_HOUSES, i, count, MOST_HOUSES, place);
  grow(records, stretch, MOST_HOUSES);
}

export type StretchEntryJson = readonly [
  key: number,
  houses: readonly number[],
  ats: readonly number[],
  points: readonly number[],
  places: readonly number[],
];

/** The sample as plain data. */
export function stretchesToJson(sample: StretchSample): readonly StretchEntryJson[] {
  return sample.entries().map(([key, { houses, ats, points, places }]) => [key, houses, ats, points, places]);
}

/** Puts plain data back into a sample. */
export function restoreStretches(sample: StretchSample, { entries, bound }: SampleJson<StretchEntryJson>): void {
  sample.restore(
    entries.map(([key, houses, ats, points, places]) => [key, { houses, ats, points, places }]),
    bound,
  );
}
