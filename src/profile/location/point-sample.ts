import type { SampleJson } from './key-sample.ts';
import { RecordSample } from './record-sample.ts';
import { columnOf, keepSmallest } from './smallest.ts';

/** What is kept of one point: how many rows, how many digits it needs, and hashes of what was written beside it. */
export interface PointEntry {
  readonly rows: number;
  /** Fewest decimals (0 to 7) at which both coordinates are whole; 8 where seven do not suffice. Largest seen. */
  readonly digits: number;
  /** Rows whose address text is a block, an intersection or withheld. */
  readonly masked: number;
  /** 1 where some row here carries an intersection text. */
  readonly crossing: number;
  /** Hashes of street names seen here, at most {@link MOST_STREETS}. */
  readonly streets: readonly number[];
  /** Hashes of blocks (street and hundred) or crossings seen here, at most {@link MOST_BLOCKS}. */
  readonly blocks: readonly number[];
}

/** What {@link digitsNeeded} says where seven decimals do not suffice. */
export const MOST_DIGITS = 8;
/** Distinct points kept. Below it every statistic of points is exact. */
const POINT_CAPACITY = 8192;
/** A dump point needs five street names. */
export const MOST_STREETS = 5;
const MOST_BLOCKS = 3;

/** Where the parts of a record are. */
const ROWS = 0;
const DIGITS = 1;
const MASKED = 2;
const CROSSING = 3;
const STREETS = 4;
const BLOCKS = STREETS + 1 + MOST_STREETS;

export type PointSample = RecordSample<PointEntry>;

/** An empty sample of points. */
export const samplePoints = (): PointSample =>
  new RecordSample(POINT_CAPACITY, {
    width: BLOCKS + 1 + MOST_BLOCKS,
    merge: (records, at, entry) => {
      (records[at + ROWS] as number) += entry.rows;
      records[at + DIGITS] = Math.max(records[at + DIGITS] as number, entry.digits);
      (records[at + MASKED] as number) += entry.masked;
      if (entry.crossing === 1) records[at + CROSSING] = 1;
      for (const street of entry.streets) keepSmallest(records, at + STREETS, MOST_STREETS, street);
      for (const block of entry.blocks) keepSmallest(records, at + BLOCKS, MOST_BLOCKS, block);
    },
    read: (records, at) => ({
      rows: records[at + ROWS] as number,
      digits: records[at + DIGITS] as number,
      masked: records[at + MASKED] as number,
      crossing: records[at + CROSSING] as number,
      streets: columnOf(records, at + STREETS, MOST_STREETS, 0),
      blocks: columnOf(records, at + BLOCKS, MOST_BLOCKS, 0),
    }),
  });

/** Counts one row of a point in. */
export function addPoint(records: Float64Array, at: number, lat: Float64Array, lon: Float64Array, row: number): void {
  (records[at + ROWS] as number)++;
  if (records[at + DIGITS] === MOST_DIGITS) return;
  const digits = Math.max(digitsNeeded(lat[row] as number), digitsNeeded(lon[row] as number));
  if (digits > (records[at + DIGITS] as number)) records[at + DIGITS] = digits;
}

/** Notes that a row of a point carries a text that is a block, an intersection or withheld. */
export function noteMasked(records: Float64Array, at: number): void {
  (records[at + MASKED] as number)++;
}

/** Notes a street and a block beside a point; `NaN` where there is none. */
export function noteText(records: Float64Array, at: number, street: number, block: number): void {
  if (!Number.isNaN(street)) keepSmallest(records, at + STREETS, MOST_STREETS, street);
  if (!Number.isNaN(block)) keepSmallest(records, at + BLOCKS, MOST_BLOCKS, block);
}

/** Notes that a row of a point carries the text of an intersection. */
export function noteCrossing(records: Float64Array, at: number): void {
  records[at + CROSSING] = 1;
}

export type PointEntryJson = readonly [
  key: number,
  rows: number,
  digits: number,
  masked: number,
  crossing: number,
  streets: readonly number[],
  blocks: readonly number[],
];

/** The sample as plain data. */
export function pointsToJson(sample: PointSample): readonly PointEntryJson[] {
  return sample
    .entries()
    .map(([key, { rows, digits, masked, crossing, streets, blocks }]) => [key, rows, digits, masked, crossing, streets, blocks]);
}

/** Puts plain data back into a sample. */
export function restorePoints(sample: PointSample, { entries, bound }: SampleJson<PointEntryJson>): void {
  sample.restore(
    entries.map(([key, rows, digits, masked, crossing, streets, blocks]) => [
      key,
      { rows, digits, masked, crossing, streets, blocks },
    ]),
    bound,
  );
}

/**
 * Fewest decimals, up to 7, at which a number is whole. The tolerance of 1e-4 of the last place lets float noise through
 * (`-87.95674149999999` needs 7) and is a hundred times finer than the next decimal.
 */
function digitsNeeded(value: number): number {
  for (let digits = 7; digits >= 0; digits--) {
    const scaled = value * (POWERS[digits] as number);
    const rest = scaled - Math.round(scaled);
    if (rest > 1e-4 || rest < -1e-4) return digits + 1;
  }
  return 0;
}

const POWERS = Float64Array.of(1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7);
