import type { Batch } from '../../model/batch.ts';
import type { RowBatch } from './row-batch.ts';

/** A batch of which rows can be kept beyond its life. */
export interface SourceBatch extends Batch {
  /** The rows `[from, to)` as a batch of strings. */
  slice(from: number, to: number): RowBatch;
}
