/** Seed of every hash in a profile: fixed, so that reports are reproducible and parts made elsewhere can be merged. */
export const HASH_SEED = 0x9e3779b9;

/** Hashes are whole numbers below this bound (53 bits, exact in a double). */
export const HASH_SPACE = 2 ** 53;

/** 53-bit hash of a text: two 32-bit multiply-xor lanes. Not cryptographic. */
export function hashText(text: string, seed: number = HASH_SEED): number {
  let a = 0xdeadbeef ^ seed;
  let b = 0x41c6ce57 ^ seed;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x85ebca6b);
    b = Math.imul(b ^ code, 0xc2b2ae35);
  }
  return finish(a, b);
}

/** {@link hashText} of the ASCII text in `bytes[start, end)`. */
export function hashBytes(bytes: Uint8Array, start: number, end: number, seed: number = HASH_SEED): number {
  let a = 0xdeadbeef ^ seed;
  let b = 0x41c6ce57 ^ seed;
  for (let i = start; i < end; i++) {
    const code = bytes[i] as number;
    a = Math.imul(a ^ code, 0x85ebca6b);
    b = Math.imul(b ^ code, 0xc2b2ae35);
  }
  return finish(a, b);
}

/** Hash of two numbers in this order; both may be any whole numbers below 2^53 in absolute value. */
export function mix(first: number, second: number, seed: number = HASH_SEED): number {
  let a = Math.imul((first | 0) ^ seed, 0x85ebca6b);
  let b = Math.imul(((first / 4294967296) | 0) ^ seed ^ 0x27d4eb2f, 0xc2b2ae35);
  a = Math.imul(a ^ (a >>> 15) ^ (second | 0), 0x2c1b3c6d);
  b = Math.imul(b ^ (b >>> 13) ^ ((second / 4294967296) | 0) ^ a, 0x297a2d39);
  return finish(a, b ^ second);
}

function finish(a: number, b: number): number {
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return 4294967296 * (0x1fffff & b) + (a >>> 0);
}
