import { hashPart } from './name-parts.ts';

/** Where a part stands among hashes in ascending order, -1 where it does not. */
export function placeOf(hashes: Uint32Array, part: string): number {
  const hash = hashPart(part);
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hashes[middle] as number) < hash) low = middle + 1;
    else high = middle;
  }
  return hashes[low] === hash ? low : -1;
}
