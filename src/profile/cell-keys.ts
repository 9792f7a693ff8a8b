import type { Batch } from '../model/batch.ts';
import { hashText } from '../model/hash.ts';
import { isNullWord, mayBeNullWord } from '../model/null-word.ts';
import { type ShapeKey, shapeOf } from '../model/shape.ts';

/**
 * One hash per row of a cell, `NaN` where it is empty or a null word; `undefined` without a field. `cut` keeps the first
 * characters only: a ZIP+4 says more than a ZIP.
 */
export function cellKeys(batch: Batch, field: number | undefined, cut?: number): Float64Array | undefined {
  if (field === undefined) return undefined;
  const keys = new Float64Array(batch.rows);
  let lastShape: ShapeKey = -1;
  let mayBeNull = false;
  for (let row = 0; row < batch.rows; row++) {
    const shape = batch.shape(field, row);
    if (shape !== 0 && shape !== lastShape) {
      mayBeNull = mayBeNullWord(shapeOf(batch.value(field, row)));
      lastShape = shape;
    }
    if (shape === 0 || (mayBeNull && isNullWord(batch.value(field, row)))) keys[row] = Number.NaN;
    else keys[row] = cut === undefined ? batch.hash(field, row) : hashText(batch.value(field, row).trim().slice(0, cut));
  }
  return keys;
}
