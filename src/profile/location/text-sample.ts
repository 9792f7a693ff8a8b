import type { SampleJson } from './key-sample.ts';
import { mergePoints, type PlacedPoints, readPoints, seePoint, widthOfPoints } from './point-list.ts';
import { RecordSample } from './record-sample.ts';

/** What a text names. */
export const TEXT_KIND = { house: 1, block: 2, crossing: 3, event: 4, street: 5 } as const;
export type TextKind = (typeof TEXT_KIND)[keyof typeof TEXT_KIND];

/** What is kept of one address text (or event): its rows and the {@link MOST_POINTS} smallest points it was seen with. */
export interface TextEntry extends PlacedPoints {
  readonly kind: number;
  /** 1 where the house number ends in 00. */
  readonly round: number;
  readonly rows: number;
}

export const TEXT_CAPACITY = 2048;
export const MOST_POINTS = 8;

/** Where the parts of a record are. */
const KIND = 0;
const ROUND = 1;
const ROWS = 2;
const POINTS = 3;

export type TextSample = RecordSample<TextEntry>;

/** An empty sample of texts. */
export const sampleTexts = (): TextSample =>
  new RecordSample(TEXT_CAPACITY, {
    width: POINTS + widthOfPoints(MOST_POINTS),
    merge: (records, at, entry) => {
      records[at + KIND] = Math.max(records[at + KIND] as number, entry.kind);
      records[at + ROUND] = Math.max(records[at + ROUND] as number, entry.round);
      (records[at + ROWS] as number) += entry.rows;
      mergePoints(records, at + POINTS, MOST_POINTS, entry);
    },
    read: (records, at) => ({
      kind: records[at + KIND] as number,
      round: records[at + ROUND] as number,
      rows: records[at + ROWS] as number,
      ...readPoints(records, at + POINTS, MOST_POINTS),
    }),
  });

/** Counts one more row of a text that was met at its point before. */
export function addRow(records: Float64Array, at: number): void {
  (records[at + ROWS] as number)++;
}

/** Counts one row of a text in, at the point and the place of that row. */
export function addText(
  records: Float64Array,
  at: number,
  kind: TextKind,
  round: boolean,
  points: Float64Array,
  places: Float64Array,
  row: number,
): void {
  records[at + KIND] = kind;
  if (round) records[at + ROUND] = 1;
  addRow(records, at);
  seePoint(records, at + POINTS, MOST_POINTS, points[row] as number, places[row] as number);
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
    entries.map(([key, kind, round, rows, points, places]) => [key, { kind, round, rows, points, places }]),
    bound,
  );
}
