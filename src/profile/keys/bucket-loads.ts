/** Buckets that rows are counted into by their keys. */
export const BUCKETS = 512;

/** Standard deviations beyond the median from which a bucket holds a group too large to be compared with the others. */
export const FAR = 6;
/** Median absolute deviation → standard deviation, for a normal distribution. */
const OF_NORMAL = 1.4826;

/** Rows per bucket of hashed keys, and which buckets hold a very large group. */
export interface BucketLoads {
  /** Rows in the buckets without very large groups. */
  readonly nearRows: number;
  /** Sum over the groups in them of the rows squared: an estimate, with a relative standard error of √(2/512), 6 %. */
  readonly nearSquares: number;
  /** Mean rows of such a bucket. */
  readonly usual: number;
  /** Standard deviation of the rows of such buckets. */
  readonly deviation: number;
  /** Rows from which a group is very large: half of what sets a bucket apart, since two may do it together. */
  readonly large: number;
  /** The buckets with very large groups → rows beyond the usual. */
  readonly far: ReadonlyMap<number, number>;
  /** Sum over all groups of the rows squared, very large ones among them; the same estimate. */
  readonly squares: number;
}

export function loadsOf(rows: Float64Array): BucketLoads {
  const median = middleOf(rows);
  const apart = middleOf(rows.map((held) => Math.abs(held - median)));
  // Chance alone makes that much of groups of one.
  const deviation = Math.max(1, Math.sqrt(median), OF_NORMAL * apart);
  const most = median + FAR * deviation;
  const near = rows.filter((held) => held <= most);
  const nearRows = near.reduce((sum, held) => sum + held, 0);
  const usual = nearRows / near.length;
  return {
    nearRows,
    nearSquares: squaresOf(near),
    usual,
    deviation,
    large: (FAR / 2) * deviation,
    far: new Map([...rows.entries()].filter(([, held]) => held > most).map(([bucket, held]) => [bucket, held - usual])),
    squares: squaresOf(rows),
  };
}

/**
 * Variance of the rows of buckets × their number: buckets differ by the groups that chance put into them, so it tells the sum of
 * squared sizes (the second moment of Alon, Matias and Szegedy 1996).
 */
function squaresOf(buckets: Float64Array): number {
  const mean = buckets.reduce((sum, held) => sum + held, 0) / buckets.length;
  const apart = buckets.reduce((sum, held) => sum + (held - mean) ** 2, 0);
  return (apart * buckets.length) / (buckets.length - 1);
}

const middleOf = (numbers: Float64Array): number => numbers.slice().sort()[numbers.length / 2] as number;
