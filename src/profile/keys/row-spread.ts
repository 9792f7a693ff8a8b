import { BUCKETS, type BucketLoads, loadsOf } from './bucket-loads.ts';

/**
 * Where the bits of a key begin that tell its bucket: the highest nine of its lower lane, which every bit of what was hashed has a
 * part in. The lowest bits are poor ones, and those by which a sample chooses among keys are the highest.
 */
const BUCKET_BITS = 32 - Math.log2(BUCKETS);

/** The bucket of a key. */
export const bucketOf = (key: number): number => key >>> BUCKET_BITS;

/**
 * How unevenly rows are spread over their keys: rows per bucket of hashed keys, and within a bucket per column of what else is known
 * of them. What buckets differ in beyond chance is in the sizes of their groups: a bucket far above the others holds a very large
 * group. A sample of groups cannot tell: it may miss the one group that holds half of the rows. Counts add up: a commutative monoid.
 */
export class RowSpread {
  /** Columns that the rows of a bucket are counted in. */
  readonly columns: number;
  /** Rows, bucket by bucket. */
  readonly #rows: Uint32Array;

  constructor(columns = 1) {
    this.columns = columns;
    this.#rows = new Uint32Array(BUCKETS * columns);
  }

  /** Counts the row whose key (a hash) stands at an index. */
  add(keys: Float64Array, index: number, column = 0): void {
    const at = ((keys[index] as number) >>> BUCKET_BITS) * this.columns + column;
    this.#rows[at] = (this.#rows[at] as number) + 1;
  }

  merge(other: RowSpread): void {
    other.#rows.forEach((rows, at) => {
      this.#rows[at] = (this.#rows[at] as number) + rows;
    });
  }

  /** Rows per bucket, of all columns. */
  loads(): BucketLoads {
    return loadsOf(
      Float64Array.from({ length: BUCKETS }, (_, bucket) => this.columnsOf(bucket).reduce((sum, rows) => sum + rows, 0)),
    );
  }

  /** Rows per bucket of one column. */
  loadsOfColumn(column: number): BucketLoads {
    return loadsOf(Float64Array.from({ length: BUCKETS }, (_, bucket) => this.#rows[bucket * this.columns + column] as number));
  }

  /** Rows of a bucket by column. */
  columnsOf(bucket: number): Uint32Array {
    return this.#rows.subarray(bucket * this.columns, (bucket + 1) * this.columns);
  }

  toJSON(): RowSpreadJson {
    const json: number[] = [];
    for (const rows of this.#rows) {
      if (rows > 0) json.push(rows);
      else if ((json.at(-1) ?? 0) < 0) (json[json.length - 1] as number) -= 1;
      else json.push(-1);
    }
    return json;
  }

  static fromJSON(json: RowSpreadJson, columns = 1): RowSpread {
    const made = new RowSpread(columns);
    let at = 0;
    for (const rows of json) {
      if (rows < 0) at -= rows;
      else made.#rows[at++] = rows;
    }
    return made;
  }
}

/** Rows per bucket and column; a number below 0 stands for as many zeros. */
export type RowSpreadJson = readonly number[];
