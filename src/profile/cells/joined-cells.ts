import type { Batch } from '../../model/batch.ts';
import { mix } from '../../model/hash.ts';
import type { BatchColumns } from './batch-columns.ts';

/** The cells of several fields of one row as one text, joined by blanks, empty ones left out. */
export function joinCells(batch: Batch, fields: readonly number[], row: number): string {
  if (fields.length === 1) return batch.value(fields[0] as number, row);
  let text = '';
  for (const field of fields) {
    const value = batch.value(field, row).trim();
    if (value === '') continue;
    text = text === '' ? value : `${text} ${value}`;
  }
  return text;
}

/** A hash of the cells of several fields of one row, without decoding them; equal cells give equal hashes. */
export function hashCells(columns: BatchColumns, fields: readonly number[], row: number): number {
  let hash = columns.hashes(fields[0] as number)[row] as number;
  for (let i = 1; i < fields.length; i++) hash = mix(hash, columns.hashes(fields[i] as number)[row] as number);
  return hash;
}
