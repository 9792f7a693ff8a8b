import { HASH_SPACE } from '../../model/hash.ts';
import type { ShareEstimate } from '../../model/share-estimate.ts';
import { KeyCounts, type KeyCountsJson } from './key-counts.ts';
import { KIND_COLUMNS, kindColumn } from './kinds-in-bucket.ts';
import { RowSpread, type RowSpreadJson } from './row-spread.ts';
import { shareBelow } from './share-below.ts';

/**
 * Rows by group: how many there are is counted, the sizes of the groups are told by a sample of them (`KeyCounts`) and by how
 * unevenly rows are spread (`RowSpread`). A commutative monoid.
 */
export class SampledGroups {
  #rows = 0;
  #groups: KeyCounts;
  #spread: RowSpread;

  /**
   * @param capacity groups kept: up to here all is exact.
   * @param calls calls that are told apart per group; 0 where a row is all there is.
   */
  constructor(capacity: number, calls = 0) {
    this.#groups = new KeyCounts(capacity, calls);
    this.#spread = new RowSpread(calls === 0 ? 1 : KIND_COLUMNS);
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
      const call = calls === undefined ? 0 : (calls[row] as number);
      spread.add(ONE_KEY, 0, spread.columns === 1 ? 0 : kindColumn(call));
      groups.addAt(ONE_KEY, 0, 1, call);
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

  /** Share of the rows that are in groups of fewer than `bound` calls (rows, where calls are not told). */
  below(bound: number): ShareEstimate {
    return shareBelow(this.#groups, this.#spread, this.#rows, bound);
  }

  toJSON(): SampledGroupsJson {
    return { rows: this.#rows, groups: this.#groups.toJSON(), spread: this.#spread.toJSON() };
  }

  static fromJSON({ rows, groups, spread }: SampledGroupsJson): SampledGroups {
    const made = new SampledGroups(groups.capacity);
    made.#rows = rows;
    made.#groups = KeyCounts.fromJSON(groups);
    made.#spread = RowSpread.fromJSON(spread, groups.toldApart === undefined ? 1 : KIND_COLUMNS);
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
