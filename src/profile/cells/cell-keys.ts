import { hashText } from '../../model/hash.ts';
import { mayBeNullWord } from '../../model/null-word.ts';
import { type ShapeKey, shapeOf } from '../../model/shape.ts';
import type { BatchColumns } from './batch-columns.ts';

/**
 * One hash per row of a cell, `NaN` where it is empty or a null word; `undefined` without a field. `cut` keeps the first
 * characters only: a ZIP+4 says more than a ZIP.
 */
export function columnKeys(columns: BatchColumns, field: number | undefined, cut = MOST): Float64Array | undefined {
  if (field === undefined) return undefined;
  const { batch } = columns;
  const shapes = columns.shapes(field);
  const hashes = columns.hashes(field);
  const keys = new Float64Array(batch.rows);
  let lastShape: ShapeKey = -1;
  let mayBeNull = false;
  let whole = true;
  for (let row = 0; row < batch.rows; row++) {
    const shape = shapes[row] as ShapeKey;
    if (shape !== 0 && shape !== lastShape) {
      const value = batch.value(field, row);
      const form = shapeOf(value);
      mayBeNull = mayBeNullWord(shapeOf(value.trim()));
      // All values of a shape without letters and blanks are as long as it.
      whole = cut === MOST || (value.length <= cut && !/[A ]/.test(form));
      lastShape = shape;
    }
    if (shape === 0 || (mayBeNull && columns.isNull(field, row))) keys[row] = Number.NaN;
    else keys[row] = whole ? (hashes[row] as number) : hashText(batch.value(field, row).trim().slice(0, cut));
  }
  return keys;
}

const MOST = Number.POSITIVE_INFINITY;
