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
  let at = keys.length;
  if (at === most && key > (keys[at - 1] as number)) return -1;
  while (at > 0 && (keys[at - 1] as number) >= key) at--;
  return at;
}

/** Puts a number in and cuts the list to its length. */
export function insertAt(list: number[], at: number, value: number, most: number): void {
  if (list.length < most) list.push(0);
  for (let i = list.length - 1; i > at; i--) list[i] = list[i - 1] as number;
  list[at] = value;
}
