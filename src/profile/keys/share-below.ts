import { type ShareEstimate, UNSEEN } from '../../model/share-estimate.ts';
import type { BucketLoads } from './bucket-loads.ts';
import { kindsInBucket } from './kinds-in-bucket.ts';
import { LargeGroups, type OrdinaryRows } from './large-groups.ts';
import { bucketOf, type RowSpread } from './row-spread.ts';

/** A sample of groups of rows, in which each group is with the same chance. */
export interface GroupSample {
  /** That chance. */
  readonly rate: number;
  /** The rows of each group of the sample, how many kinds (calls, values) these are of, and its key. */
  readonly each: (tell: (rows: number, kinds: number, key: number) => void) => void;
}

/**
 * Share of the rows that are in groups of fewer than `bound` kinds. Estimated group by group where groups are ordinary; very large
 * groups, of which the sample holds some and lacks others, are told apart by the buckets that they stand out in.
 * @param rows all rows, in groups of the sample or not.
 * @param spread all rows by key and kind; of one column where each row is a kind.
 */
export function shareBelow(sample: GroupSample, spread: RowSpread, rows: number, bound: number): ShareEstimate {
  if (rows === 0) return { share: 0, margin: 0 };
  const { rate } = sample;
  if (rate === 1) return { share: rowsBelow(sample, bound) / rows, margin: 0 };
  const loads = spread.loads();
  const large = new LargeGroups(loads);
  const ordinary = new OrdinaryGroups(bound);
  sample.each((held, kinds, key) => {
    const bucket = bucketOf(key);
    const isFar = loads.far.has(bucket);
    if (isFar && held >= loads.large) large.know(bucket, held, kinds < bound);
    else ordinary.add(held, kinds, !isFar);
  });
  // A bucket may hold two large groups, of a kind more than each has. Where each row is a kind, every large group is of many.
  const mayBeSmall = (bucket: number): boolean => kindsInBucket(spread.columnsOf(bucket), loads.usual, loads.deviation) <= bound;
  return large.join(rows, ordinary.estimate(loads, rate), spread.columns === 1 ? undefined : mayBeSmall);
}

function rowsBelow(sample: GroupSample, bound: number): number {
  let inside = 0;
  sample.each((held, kinds) => {
    if (kinds < bound) inside += held;
  });
  return inside;
}

/**
 * The groups of a sample that are not very large.
 *
 * Each group was kept with the same chance p, so the rows of kept small groups divided by p are an estimate without bias. It is mended
 * by how far the rows of kept groups divided by p miss the counted rows, in buckets without very large groups, times the slope that
 * makes the variance least (regression estimator; Cochran 1977, chapter 7). With x the rows of a group and y the same where it is
 * small, else 0, the slope is Σy²/Σx² over those buckets, and the variance (1 − p)/p · (Σy² over all − slope · Σy² over those buckets).
 */
class OrdinaryGroups {
  readonly #bound: number;
  /** Rows of small groups. */
  #inside = 0;
  #squares = 0;
  /** The same, and the rows and number of all others, in buckets without very large groups. */
  #nearInside = 0;
  #nearSquares = 0;
  #nearRows = 0;
  #nearOthers = 0;

  constructor(bound: number) {
    this.#bound = bound;
  }

  add(rows: number, kinds: number, isNear: boolean): void {
    if (isNear) this.#nearRows += rows;
    if (kinds < this.#bound) {
      this.#inside += rows;
      this.#squares += rows * rows;
      if (!isNear) return;
      this.#nearInside += rows;
      this.#nearSquares += rows * rows;
    } else if (isNear) this.#nearOthers++;
  }

  estimate({ nearRows, nearSquares }: BucketLoads, rate: number): OrdinaryRows {
    const squares = this.#nearSquares;
    // Other groups have `bound` rows at least, whatever chance made of the spread.
    const least = (squares + UNSEEN + this.#bound ** 2 * (this.#nearOthers + UNSEEN)) / rate;
    const slope = squares / rate / Math.max(nearSquares, least);
    const mended = slope * (nearRows - this.#nearRows / rate);
    const share = nearRows === 0 ? 0 : (this.#nearInside / rate + mended) / nearRows;
    return {
      asked: this.#inside / rate + mended,
      variance: ((1 - rate) / rate ** 2) * (this.#squares + UNSEEN - slope * squares),
      share: Math.min(1, Math.max(0, share)),
    };
  }
}
