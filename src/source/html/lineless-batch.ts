import type { CellBytes } from '../../model/batch.ts';
import type { ShapeKey } from '../../model/shape.ts';
import { RowBatch, type SourceBatch } from '../batch/row-batch.ts';

/** Rows whose lines are those of a rewritten text and say nothing of the file: they have none. */
export class LinelessBatch implements SourceBatch {
  readonly firstRecord: number;
  readonly rows: number;
  readonly fieldCount: number;
  readonly #batch: SourceBatch;

  constructor(batch: SourceBatch) {
    this.#batch = batch;
    this.firstRecord = batch.firstRecord;
    this.rows = batch.rows;
    this.fieldCount = batch.fieldCount;
  }

  value(field: number, row: number): string {
    return this.#batch.value(field, row);
  }

  shape(field: number, row: number): ShapeKey {
    return this.#batch.shape(field, row);
  }

  hash(field: number, row: number): number {
    return this.#batch.hash(field, row);
  }

  line(): number {
    return 0;
  }

  locate(field: number, row: number, into: CellBytes): boolean {
    return this.#batch.locate?.(field, row, into) ?? false;
  }

  slice(from: number, to: number): RowBatch {
    const rows = Array.from({ length: to - from }, (_, row) =>
      Array.from({ length: this.fieldCount }, (_, field) => this.value(field, from + row)),
    );
    return new RowBatch(rows, this.fieldCount, this.firstRecord + from, []);
  }
}
