import { HASH_SPACE } from '../../model/hash.ts';
import { ERRORS_OF_MARGIN, type ShareEstimate, UNSEEN } from '../../model/share-estimate.ts';
import { KeyCounts, type KeyCountsJson } from './key-counts.ts';
import { RowSpread, type RowSpreadJson } from './row-spread.ts';

/**
 * Rows by group: how many there are is counted, the sizes of the groups are told by a sample of them (`KeyCounts`) and by how
 * unevenly rows are spread (`RowSpread`). A commutative monoid.
 */
export class SampledGroups {
  #rows = 0;
  #groups: KeyCounts;
  #spread = new RowSpread();

  /**
   * @param capacity groups kept: up to here all is exact.
   * @param calls calls that are told apart per group; 0 where a row is all there is.
   */
  constructor(capacity: number, calls = 0) {
    this.#groups = new KeyCounts(capacity, calls);
  }

  /**
   * Counts each row under the sum of its keys, within the hash space: hashes are uniform over it, so their sum is, and two sets
   * of keys share one with a probability of 2⁻⁵³. A row with a `NaN` among its keys is not counted. `calls` holds the call of each row.
   */
  addSums(rows: number, calls: Uint32Array | undefined, first: Float64Array, second?: Float64Array, third?: Float64Array): void {
    const groups = this.#groups;
    const spread = this.#spread;
    let counted = 0;
    for (let row = 0; row < rows; row++) {
      let sum = first[row] as number;
      if (second !== undefined) {
        sum += second[row] as number;
        if (sum >= HASH_SPACE) sum -= HASH_SPACE;
        if (third !== undefined) {
          sum += third[row] as number;
          if (sum >= HASH_SPACE) sum -= HASH_SPACE;
        }
      }
      if (Number.isNaN(sum)) continue;
      counted++;
      ONE_KEY[0] = sum;
      spread.add(ONE_KEY, 0);
      groups.addAt(ONE_KEY, 0, 1, calls === undefined ? 0 : (calls[row] as number));
    }
    this.#rows += counted;
  }

  merge(other: SampledGroups): void {
    this.#rows += other.#rows;
    this.#groups.merge(other.#groups);
    this.#spread.merge(other.#spread);
  }

  /** Rows counted, in groups kept or not. */
  get rows(): number {
    return this.#rows;
  }

  /** Are all groups kept? */
  get exact(): boolean {
    return this.#groups.exact;
  }

  /** Number of groups; an estimate when not {@link exact}, never more than there are rows. */
  distinct(): number {
    return Math.min(this.#groups.distinct(), this.#rows);
  }

  /**
   * Share of the rows that are in groups of fewer than `bound` calls (rows, where calls are not told).
   *
   * Each group was kept with the same chance p, so the rows of kept small groups divided by p are an estimate without bias; large
   * groups have no part in it, and all rows are counted. The estimate is mended by how far the rows of kept groups divided by p miss
   * the counted rows, in buckets without very large groups, times the slope that makes the variance least (regression estimator;
   * Cochran 1977, chapter 7). With x the rows of a group and y the same where it is small, else 0, the slope is Σy²/Σx² over those
   * buckets, and the variance (1 − p)/p · (Σy² over all − slope · Σy² over those buckets).
   */
  below(bound: number): ShareEstimate {
    if (this.#rows === 0) return { share: 0, margin: 0 };
    const { rate } = this.#groups;
    const ordinary = this.#spread.ordinary();
    let [inside, squares, near, nearSquares, nearOthers] = [0, 0, 0, 0, 0];
    this.#groups.each((rows, calls, key) => {
      const isNear = ordinary.has(key);
      if (isNear) near += rows;
      if (calls < bound) {
        inside += rows;
        squares += rows * rows;
        if (isNear) nearSquares += rows * rows;
      } else if (isNear) nearOthers++;
    });
    if (rate === 1) return { share: inside / this.#rows, margin: 0 };
    // Other groups have `bound` rows at least, whatever chance made of the spread.
    const least = (nearSquares + UNSEEN + bound * bound * (nearOthers + UNSEEN)) / rate;
    const slope = nearSquares / rate / Math.max(ordinary.squares, least);
    const estimate = inside / rate + slope * (ordinary.rows - near / rate);
    const variance = ((1 - rate) / rate ** 2) * (squares + UNSEEN - slope * nearSquares);
    return {
      share: Math.min(1, Math.max(0, estimate / this.#rows)),
      margin: Math.min(1, (ERRORS_OF_MARGIN * Math.sqrt(variance)) / this.#rows),
    };
  }

  toJSON(): SampledGroupsJson {
    return { rows: this.#rows, groups: this.#groups.toJSON(), spread: this.#spread.toJSON() };
  }

  static fromJSON({ rows, groups, spread }: SampledGroupsJson): SampledGroups {
    const made = new SampledGroups(groups.capacity);
    made.#rows = rows;
    made.#groups = KeyCounts.fromJSON(groups);
    made.#spread = RowSpread.fromJSON(spread);
    return made;
  }
}

export interface SampledGroupsJson {
  readonly rows: number;
  readonly groups: KeyCountsJson;
  readonly spread: RowSpreadJson;
}

/** Hands a key on without making a number object of it. */
const ONE_KEY = new Float64Array(1);
