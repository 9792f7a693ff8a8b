import { KeySample, type SampleJson } from './key-sample.ts';
import { keepSmallest } from './smallest.ts';

/** What is kept of one point: how many rows, how many digits it needs, and hashes of what was written beside it. */
export interface PointEntry {
  rows: number;
  /** Fewest decimals (0 to 7) at which both coordinates are whole; 8 where seven do not suffice. Largest seen. */
  digits: number;
  /** Rows whose address text is a block, an intersection or withheld. */
  masked: number;
  /** 1 where some row here carries an intersection text. */
  crossing: number;
  /** Hashes of street names seen here, at most {@link MOST_STREETS}. */
  readonly streets: number[];
  /** Hashes of blocks (street and hundred) or crossings seen here, at most {@link MOST_BLOCKS}. */
  readonly blocks: number[];
}

/** What {@link digitsNeeded} says where seven decimals do not suffice. */
export const MOST_DIGITS = 8;
/** Distinct points kept. Below it every statistic of points is exact. */
export const POINT_CAPACITY = 8192;
/** A dump point needs five street names. */
export const MOST_STREETS = 5;
const MOST_BLOCKS = 3;

const KIND = {
  start: (): PointEntry => ({ rows: 0, digits: 0, masked: 0, crossing: 0, streets: [], blocks: [] }),
  merge: (into: PointEntry, from: PointEntry): void => {
    into.rows += from.rows;
    into.digits = Math.max(into.digits, from.digits);
    into.masked += from.masked;
    into.crossing |= from.crossing;
    for (const street of from.streets) keepSmallest(into.streets, street, MOST_STREETS);
    for (const block of from.blocks) keepSmallest(into.blocks, block, MOST_BLOCKS);
  },
};

export type PointSample = KeySample<PointEntry>;

/** An empty sample of points. */
export const samplePoints = (): PointSample => new KeySample(POINT_CAPACITY, KIND);

/** Notes a street and a block beside a point; `NaN` where there is none. */
export function noteText(entry: PointEntry, street: number, block: number): void {
  if (!Number.isNaN(street)) keepSmallest(entry.streets, street, MOST_STREETS);
  if (!Number.isNaN(block)) keepSmallest(entry.blocks, block, MOST_BLOCKS);
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
      { rows, digits, masked, crossing, streets: [...streets], blocks: [...blocks] },
    ]),
    bound,
  );
}

/**
 * Fewest decimals, up to 7, at which a number is whole. The tolerance of 1e-4 of the last place lets float noise through
 * (`-87.95674149999999` needs 7) and is a hundred times finer than the next decimal.
 */
export function digitsNeeded(value: number): number {
  for (let digits = 7; digits >= 0; digits--) {
    const scaled = value * (POWERS[digits] as number);
    const rest = scaled - Math.round(scaled);
    if (rest > 1e-4 || rest < -1e-4) return digits + 1;
  }
  return 0;
}

const POWERS = Float64Array.of(1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7);
