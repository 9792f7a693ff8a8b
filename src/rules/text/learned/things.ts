/**
 * Where numbers are kept by key: pairs of a key, not 0, and a number from 0, a power of two of them, open addressing, a key of 0 for none.
 * Room for `count` pairs, at most two thirds full.
 */
export function roomFor(count: number): Int32Array {
  let size = 2;
  while (2 * size < 3 * count) size *= 2;
  return new Int32Array(2 * size);
}

/** Keeps a number of a key that has none yet. */
export function placeThing(rows: Int32Array, key: number, number: number): void {
  const mask = (rows.length >> 1) - 1;
  let slot = key & mask;
  while (rows[2 * slot] !== 0) slot = (slot + 1) & mask;
  rows[2 * slot] = key;
  rows[2 * slot + 1] = number;
}

/** The number of a key, -1 where there is none. */
export function findThing(rows: Int32Array, key: number): number {
  const mask = (rows.length >> 1) - 1;
  for (let slot = key & mask; ; slot = (slot + 1) & mask) {
    const found = rows[2 * slot] as number;
    if (found === key) return rows[2 * slot + 1] as number;
    if (found === 0) return -1;
  }
}
