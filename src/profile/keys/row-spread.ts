const BUCKETS = 512;
/**
 * Where the bits of a key begin that tell its bucket: the highest nine of its lower lane, which every bit of what was hashed has a
 * part in. The lowest bits are poor ones, and those by which a sample chooses among keys are the highest.
 */
const BUCKET_BITS = 32 - Math.log2(BUCKETS);

/** Standard deviations beyond the median from which a bucket holds a group too large to be compared with the others. */
const FAR = 6;
/** Median absolute deviation → standard deviation, for a normal distribution. */
const OF_NORMAL = 1.4826;

/** The buckets without very large groups. */
export interface OrdinaryBuckets {
  /** Rows in them. */
  readonly rows: number;
  /** Sum over their groups of the rows squared: an estimate, with a relative standard error of √(2/512), 6 %. */
  readonly squares: number;
  /** Is the group of a key in one of them? */
  readonly has: (key: number) => boolean;
}

/**
 * How unevenly rows are spread over their keys: rows per bucket of hashed keys. What buckets differ in beyond chance is in the sizes
 * of their groups, so their variance tells the sum of squared sizes (the second moment of Alon, Matias and Szegedy 1996), and a
 * bucket far above the others holds a very large group. A sample of groups cannot tell either: it may miss the one group that holds
 * half of the rows. Counts add up: a commutative monoid.
 */
export class RowSpread {
  readonly #rows = new Uint32Array(BUCKETS);

  /** Counts the row whose key (a hash) stands at an index. */
  add(keys: Float64Array, index: number): void {
    const bucket = (keys[index] as number) >>> BUCKET_BITS;
    this.#rows[bucket] = (this.#rows[bucket] as number) + 1;
  }

  merge(other: RowSpread): void {
    this.#addAll(other.#rows);
  }

  ordinary(): OrdinaryBuckets {
    const median = middleOf(this.#rows);
    const deviation = OF_NORMAL * middleOf(Float64Array.from(this.#rows, (rows) => Math.abs(rows - median)));
    const most = median + FAR * deviation;
    const kept = this.#rows.filter((rows) => rows <= most);
    return {
      rows: kept.reduce((sum, held) => sum + held, 0),
      squares: squaresOf(kept),
      has: (key) => (this.#rows[key >>> BUCKET_BITS] as number) <= most,
    };
  }

  /** Sum over all groups of the rows squared, very large ones among them; the same estimate. */
  squares(): number {
    return squaresOf(this.#rows);
  }

  toJSON(): RowSpreadJson {
    return this.#rows.some((rows) => rows > 0) ? [...this.#rows] : [];
  }

  static fromJSON(json: RowSpreadJson): RowSpread {
    const made = new RowSpread();
    made.#addAll(json);
    return made;
  }

  #addAll(rows: ArrayLike<number>): void {
    for (let bucket = 0; bucket < rows.length; bucket++)
      this.#rows[bucket] = (this.#rows[bucket] as number) + (rows[bucket] as number);
  }
}

/** Rows per bucket; empty without rows. */
export type RowSpreadJson = readonly number[];

/** Variance of the rows of buckets × their number: buckets differ by the groups that chance put into them. */
function squaresOf(buckets: Uint32Array): number {
  const mean = buckets.reduce((sum, held) => sum + held, 0) / buckets.length;
  const apart = buckets.reduce((sum, held) => sum + (held - mean) ** 2, 0);
  return (apart * buckets.length) / (buckets.length - 1);
}

const middleOf = (numbers: Uint32Array | Float64Array): number => numbers.slice().sort()[BUCKETS / 2] as number;
