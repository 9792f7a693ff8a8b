import type { PortableBatch, SpentMemory } from './portable-batch.ts';
import type { ShapeKey } from './shape.ts';

/**
 * Some thousands of rows with access by field. Nothing downstream may assume that a cell already exists as a string:
 * `value()` may decode lazily, so ask for the shape first. Counting walks field by field over a batch.
 */
export interface Batch {
  /** Record number of row 0, counted from 1 over the data records of the table (the header is not one). */
  readonly firstRecord: number;
  readonly rows: number;
  readonly fieldCount: number;
  /** The cell as text, trimmed of nothing; `''` where the row is too short. */
  value(field: number, row: number): string;
  /** {@link shapeKey} of the cell; `0` when it is empty. */
  shape(field: number, row: number): ShapeKey;
  /** 53-bit hash of the cell's text, see `hash.ts`. */
  hash(field: number, row: number): number;
  /** Physical line of the file on which the row's record starts, from 1; `0` where the format has no lines. */
  line(row: number): number;
  /** A copy of the batch as data for another thread, where it has such a form; `spent` is memory that may be used for it. */
  portable?(spent?: SpentMemory): PortableBatch;
}
