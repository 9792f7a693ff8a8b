import { ERRORS_OF_MARGIN, type ShareEstimate, UNSEEN } from '../../model/share-estimate.ts';
import type { BucketLoads } from './bucket-loads.ts';

/**
 * The very large groups among sampled ones: each fills a bucket far beyond the usual. One that is in the sample is known, and counts
 * for itself alone. Of one that is not in the sample the rows are known, but not whether it is of the kind that is asked for, unless
 * its bucket tells: it is taken to be so as often as ordinary rows and the large groups of the sample are, and the margin holds what
 * follows if it is the other way.
 */
export class LargeGroups {
  readonly #loads: BucketLoads;
  /** Per bucket the rows of its groups in the sample, and how many of these rows are asked for. */
  readonly #known = new Map<number, { readonly rows: number; readonly asked: number }>();

  constructor(loads: BucketLoads) {
    this.#loads = loads;
  }

  /** A very large group of the sample. */
  know(bucket: number, rows: number, isAsked: boolean): void {
    const known = this.#known.get(bucket) ?? NONE;
    this.#known.set(bucket, { rows: known.rows + rows, asked: known.asked + (isAsked ? rows : 0) });
  }

  /**
   * Share of all rows that are in groups asked for.
   * @param mayBe may what fills a bucket be a group asked for? Absent where no very large group is.
   */
  join(all: number, ordinary: OrdinaryRows, mayBe?: (bucket: number) => boolean): ShareEstimate {
    const { deviation, large, far } = this.#loads;
    let [asked, open, openGroups, alike, alikeAsked] = [ordinary.asked, 0, 0, UNSEEN, UNSEEN * ordinary.share];
    for (const [bucket, beyond] of far) {
      const known = this.#known.get(bucket) ?? NONE;
      const may = mayBe?.(bucket) ?? false;
      asked += known.asked;
      if (known.rows > 0 && may) {
        alike++;
        alikeAsked += known.asked / known.rows;
      }
      const left = beyond - known.rows;
      // Beside a known group nothing tells of what kind another is.
      if (left < large || mayBe === undefined || !(may || known.rows > 0)) continue;
      open += left;
      openGroups++;
    }
    const chance = alikeAsked / alike;
    // By how much a bucket is beyond the usual is told but for what ordinary groups make buckets differ by.
    const variance = ordinary.variance + openGroups * deviation ** 2;
    return {
      share: Math.min(1, Math.max(0, (asked + chance * open) / all)),
      margin: Math.min(1, (ERRORS_OF_MARGIN * Math.sqrt(variance) + Math.max(chance, 1 - chance) * open) / all),
    };
  }
}

/** What a sample tells of the groups that are not very large. */
export interface OrdinaryRows {
  /** Rows in groups asked for: an estimate, and its variance. */
  readonly asked: number;
  readonly variance: number;
  /** Share of rows that are in such groups. */
  readonly share: number;
}

const NONE = { rows: 0, asked: 0 } as const;
