/**
 * Lists of the smallest distinct keys inside a record, in order: bounded, and the same whatever the order of arrival. The place at `at`
 * holds how many keys there are, the keys follow.
 */
export function keepSmallest(records: Float64Array, at: number, most: number, key: number): void {
  const place = placeFor(records, at, most, key);
  if (place < 0 || isThere(records, at, place, key)) return;
  insertAt(records, at + 1, place, records[at] as number, most, key);
  grow(records, at, most);
}

/** Where the key is or belongs among the smallest, from 0; -1 where it is too large. */
export function placeFor(records: Float64Array, at: number, most: number, key: number): number {
  let high = records[at] as number;
  if (high === most && key > (records[at + high] as number)) return -1;
  let low = 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((records[at + 1 + middle] as number) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Is the key what stands at a place of the list? */
export const isThere = (records: Float64Array, at: number, place: number, key: number): boolean =>
  place < (records[at] as number) && records[at + 1 + place] === key;

/** Puts a number into a column of `count` numbers that begins at `from`; what would be beyond `most` falls off. */
export function insertAt(records: Float64Array, from: number, place: number, count: number, most: number, value: number): void {
  for (let i = Math.min(count, most - 1); i > place; i--) records[from + i] = records[from + i - 1] as number;
  records[from + place] = value;
}

/** One key more in the list at `at`, as long as there is room. */
export function grow(records: Float64Array, at: number, most: number): void {
  if ((records[at] as number) < most) records[at] = (records[at] as number) + 1;
}

/** A column of the list at `at`; column 0 are its keys. */
export function columnOf(records: Float64Array, at: number, most: number, column: number): number[] {
  const from = at + 1 + column * most;
  return Array.from(records.subarray(from, from + (records[at] as number)));
}
