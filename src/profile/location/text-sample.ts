import { KeySample, type SampleJson } from './key-sample.ts';
import { insertAt, placeFor } from './smallest.ts';

/** What a text names. */
export const TEXT_KIND = { house: 1, block: 2, crossing: 3, event: 4, street: 5 } as const;
export type TextKind = (typeof TEXT_KIND)[keyof typeof TEXT_KIND];

/** What is kept of one address text (or event): its rows and the points it was seen with. */
export interface TextEntry {
  kind: number;
  /** 1 where the house number ends in 00. */
  round: number;
  rows: number;
  /** The {@link MOST_POINTS} smallest hashes of its points. */
  readonly points: number[];
  /** Their places in the hidden tile. */
  readonly places: number[];
}

export const TEXT_CAPACITY = 2048;
export const MOST_POINTS = 8;

const KIND = {
  start: (): TextEntry => ({ kind: 0, round: 0, rows: 0, points: [], places: [] }),
  merge: (into: TextEntry, from: TextEntry): void => {
    into.kind = Math.max(into.kind, from.kind);
    into.round = Math.max(into.round, from.round);
    into.rows += from.rows;
    for (let i = 0; i < from.points.length; i++) seePoint(into, from.points[i] as number, from.places[i] as number);
  },
};

export type TextSample = KeySample<TextEntry>;

/** An empty sample of texts. */
export const sampleTexts = (): TextSample => new KeySample(TEXT_CAPACITY, KIND);

/** Counts one row of a text in, at the point and the place of that row. */
export function addText(
  entry: TextEntry,
  kind: TextKind,
  round: boolean,
  points: Float64Array,
  places: Float64Array,
  row: number,
): void {
  entry.kind = kind;
  if (round) entry.round = 1;
  entry.rows++;
  seePoint(entry, points[row] as number, places[row] as number);
}

function seePoint({ points, places }: TextEntry, point: number, place: number): void {
  const at = placeFor(points, point, MOST_POINTS);
  if (at < 0) return;
  if (points[at] === point) {
    // Two places may share a rounded point; the smaller one wins whatever the order.
    if (place < (places[at] as number)) places[at] = place;
    return;
  }
  insertAt(points, at, point, MOST_POINTS);
  insertAt(places, at, place, MOST_POINTS);
}

export type TextEntryJson = readonly [
  key: number,
  kind: number,
  round: number,
  rows: number,
  points: readonly number[],
  places: readonly number[],
];

/** The sample as plain data. */
export function textsToJson(sample: TextSample): readonly TextEntryJson[] {
  return sample.entries().map(([key, { kind, round, rows, points, places }]) => [key, kind, round, rows, points, places]);
}

/** Puts plain data back into a sample. */
export function restoreTexts(sample: TextSample, { entries, bound }: SampleJson<TextEntryJson>): void {
  sample.restore(
    entries.map(([key, kind, round, rows, points, places]) => [
      key,
      { kind, round, rows, points: [...points], places: [...places] },
    ]),
    bound,
  );
}
