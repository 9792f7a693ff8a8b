import type { Batch } from '../model/batch.ts';

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
