/**
 * Keeps the `most` smallest distinct keys, in order: bounded, and the same whatever the order of arrival. Gives the place of
 * the key in the list, `-1` where it is not among the smallest; a key that is new has been put in.
 */
export function keepSmallest(keys: number[], key: number, most: number): number {
  const at = placeFor(keys, key, most);
  if (at >= 0 && keys[at] !== key) insertAt(keys, at, key, most);
  return at;
}

/** Where the key is or belongs among the smallest, `-1` where it is too large. */
export function placeFor(keys: readonly number[], key: number, most: number): number {
  let high = keys.length;
  if (high === most && key > (keys[high - 1] as number)) return -1;
  let low = 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] as number) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Puts a number in and cuts the list to its length. */
export function insertAt(list: number[], at: number, value: number, most: number): void {
  if (list.length < most) list.push(0);
  for (let i = list.length - 1; i > at; i--) list[i] = list[i - 1] as number;
  list[at] = value;
}
