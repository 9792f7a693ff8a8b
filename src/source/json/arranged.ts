import type { Batch } from '../../model/batch.ts';
import { RowBatch } from '../batch/row-batch.ts';

/** Rows of a growing table as rows of the table it became. `before`: the columns its fields had, -1 for one that had none. */
export function arranged(batch: Batch, before: readonly number[]): RowBatch {
  const indexes = Array.from({ length: batch.rows }, (_, row) => row);
  const rows = indexes.map((row) => before.map((column) => (column < 0 ? '' : batch.value(column, row))));
  return new RowBatch(
    rows,
    before.length,
    batch.firstRecord,
    indexes.map((row) => batch.line(row)),
  );
}
