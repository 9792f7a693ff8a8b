import type { Batch } from '../../model/batch.ts';
import { hashText } from '../../model/hash.ts';
import { type ShapeKey, shapeKey } from '../../model/shape.ts';

/** A batch of which rows can be kept beyond its life. */
export interface SourceBatch extends Batch {
  /** The rows `[from, to)` as a batch of strings. */
  slice(from: number, to: number): RowBatch;
}

/** A batch over rows of strings that were already cut. */
export class RowBatch implements SourceBatch {
  readonly firstRecord: number;
  readonly fieldCount: number;
  readonly #rows: readonly (readonly string[])[];
  readonly #lines: readonly number[];

  /** `lines` may be empty for a format without lines. */
  constructor(rows: readonly (readonly string[])[], fieldCount: number, firstRecord: number, lines: readonly number[]) {
    this.#rows = rows;
    this.fieldCount = fieldCount;
    this.firstRecord = firstRecord;
    this.#lines = lines;
  }

  get rows(): number {
    return this.#rows.length;
  }

  value(field: number, row: number): string {
    return this.#rows[row]?.[field] ?? '';
  }

  shape(field: number, row: number): ShapeKey {
    return shapeKey(this.value(field, row));
  }

  hash(field: number, row: number): number {
    return hashText(this.value(field, row));
  }

  line(row: number): number {
    return this.#lines[row] ?? 0;
  }

  /** The rows `[from, to)` as a batch of its own. */
  slice(from: number, to: number): RowBatch {
    return new RowBatch(this.#rows.slice(from, to), this.fieldCount, this.firstRecord + from, this.#lines.slice(from, to));
  }

  /** The same rows in a table that turned out to have more fields. */
  widened(fieldCount: number): RowBatch {
    return new RowBatch(this.#rows, fieldCount, this.firstRecord, this.#lines);
  }

  /** Characters held, for bounds on memory. */
  weight(): number {
    let weight = 0;
    for (const row of this.#rows) for (const cell of row) weight += (cell?.length ?? 0) + 16;
    return weight;
  }
}
