import type { PortableBatch } from './portable-batch.ts';
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
  /** {@link shape} and {@link hash} of every cell of a field at once, written from index 0 on; for columns that are counted whole. */
  scanField?(field: number, shapes: Float64Array, hashes: Float64Array): void;
  /** Where the cell lies as ASCII bytes without escapes; `false` where it does not. Spares the string where a reader knows bytes. */
  locate?(field: number, row: number, into: CellBytes): boolean;
  /** A copy of the batch for another thread, where it has such a form; written into `spare` where that is large enough. */
  portable?(spare?: SharedArrayBuffer): PortableBatch;
}

/** A cell as bytes: `bytes[start, end)`. Valid while its batch is. */
export interface CellBytes {
  bytes: Uint8Array;
  start: number;
  end: number;
}
