import { mix } from '../../model/hash.ts';
import type { BatchColumns } from './batch-columns.ts';
import { columnKeys } from './cell-keys.ts';

/**
 * The call of each row as 32 bits, never 0: rows whose cells are equal are of one call, a row without a number is a call of its own.
 * `undefined` without a column that tells.
 */
export function callsOfRows(columns: BatchColumns, field: number | undefined): Uint32Array | undefined {
  const keys = columnKeys(columns, field);
  if (keys === undefined) return undefined;
  const { firstRecord } = columns.batch;
  return Uint32Array.from(keys, (key, row) => (Number.isNaN(key) ? mix(firstRecord + row, ROW) : key) >>> 0 || 1);
}

/** Keeps the numbers of records apart from the hashes of cells. */
const ROW = 11;
