import type { RowBatch, SourceBatch } from './row-batch.ts';

/** Bounds of a sample. */
interface SampleBounds {
  readonly rows: number;
  /** Characters. */
  readonly weight: number;
}

/** Rows of a sample that is taken from a whole pass: about 20,000 rows or 16 MB, enough to see shares of a tenth of a percent. */
export const SAMPLE_BOUNDS: SampleBounds = { rows: 20_000, weight: 16 << 20 };

/** Rows per kept block. */
const BLOCK_ROWS = 256;

/**
 * Keeps blocks of rows spread evenly over a pass of unknown length: every block at first, and every second of the kept
 * ones is let go, and the stride doubled, whenever the bounds are passed. The first block always stays.
 */
export class Reservoir {
  readonly #bounds: SampleBounds;
  #kept: { readonly block: RowBatch; readonly weight: number }[] = [];
  #stride = 1;
  #seen = 0;
  #rows = 0;
  #weight = 0;

  constructor(bounds: SampleBounds = SAMPLE_BOUNDS) {
    this.#bounds = bounds;
  }

  add(batch: SourceBatch): void {
    for (let from = 0; from < batch.rows; from += BLOCK_ROWS) {
      if (this.#seen++ % this.#stride !== 0) continue;
      const block = batch.slice(from, Math.min(from + BLOCK_ROWS, batch.rows));
      const weight = block.weight();
      this.#kept.push({ block, weight });
      this.#rows += block.rows;
      this.#weight += weight;
      this.#thin();
    }
  }

  #thin(): void {
    while (this.#kept.length > 1 && (this.#rows > this.#bounds.rows || this.#weight > this.#bounds.weight)) {
      this.#kept = this.#kept.filter((_, index) => index % 2 === 0);
      this.#stride *= 2;
      this.#rows = this.#kept.reduce((sum, { block }) => sum + block.rows, 0);
      this.#weight = this.#kept.reduce((sum, { weight }) => sum + weight, 0);
    }
  }

  /** The kept blocks in order, and whether they are all there was. */
  taken(): { readonly batches: readonly RowBatch[]; readonly coverage: 'all' | 'blocks' } {
    return { batches: this.#kept.map(({ block }) => block), coverage: this.#stride === 1 ? 'all' : 'blocks' };
  }
}
