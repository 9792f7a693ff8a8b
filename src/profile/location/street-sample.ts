import { mix } from '../../model/hash.ts';
import { KeySample, type SampleJson } from './key-sample.ts';
import { insertAt, placeFor } from './smallest.ts';

/** What is kept of four hundreds of one street: its houses (or whole blocks), as lists side by side. */
export interface StretchEntry {
  /** The {@link MOST_HOUSES} smallest hashes of house numbers or blocks. */
  readonly houses: number[];
  /** House number less the start of the stretch (0 to 399), negative less one for a whole block. */
  readonly ats: number[];
  /** Smallest hash of the points seen with each, and that point's place in the hidden tile. */
  readonly points: number[];
  readonly places: number[];
}

/** House numbers of one stretch: four hundreds, so that neighbouring blocks can be told apart and measured. */
export const STRETCH = 400;
export const STRETCH_CAPACITY = 1024;
export const MOST_HOUSES = 32;

const KIND = {
  start: (): StretchEntry => ({ houses: [], ats: [], points: [], places: [] }),
  merge: (into: StretchEntry, from: StretchEntry): void => {
    from.houses.forEach((house, i) => {
      seeHouse(into, house, from.ats[i] as number, from.points[i] as number, from.places[i] as number);
    });
  },
};

export type StretchSample = KeySample<StretchEntry>;

/** An empty sample of stretches of streets. */
export const sampleStretches = (): StretchSample => new KeySample(STRETCH_CAPACITY, KIND);

/** The key of the stretch of a street (by its hash) on which a number lies. */
export const stretchKey = (street: number, number: number): number => mix(street, Math.floor(number / STRETCH));

/** Counts a house number, or a whole block, in: at the point and the place of a row. */
export function addHouse(
  entry: StretchEntry,
  number: number,
  block: boolean,
  points: Float64Array,
  places: Float64Array,
  row: number,
): void {
  const at = number % STRETCH;
  seeHouse(entry, mix(number, block ? 2 : 1), block ? -1 - at : at, points[row] as number, places[row] as number);
}

function seeHouse({ houses, ats, points, places }: StretchEntry, house: number, at: number, point: number, place: number): void {
  const i = placeFor(houses, house, MOST_HOUSES);
  if (i < 0) return;
  if (houses[i] !== house) {
    insertAt(houses, i, house, MOST_HOUSES);
    insertAt(ats, i, at, MOST_HOUSES);
    insertAt(points, i, point, MOST_HOUSES);
    insertAt(places, i, place, MOST_HOUSES);
  } else if (point < (points[i] as number) || (point === points[i] && place < (places[i] as number))) {
    points[i] = point;
    places[i] = place;
  }
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
    entries.map(([key, houses, ats, points, places]) => [
      key,
      { houses: [...houses], ats: [...ats], points: [...points], places: [...places] },
    ]),
    bound,
  );
}
