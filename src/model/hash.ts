/** Seed of every hash in a profile: fixed, so that reports are reproducible and parts made elsewhere can be merged. */
export const HASH_SEED = 0x9e3779b9;

/** Hashes are whole numbers below this bound (53 bits, exact in a double). */
export const HASH_SPACE = 2 ** 53;

/** Where the two lanes of a hash start (before the seed), and what a step multiplies them by. */
export const LANE_A = 0xdeadbeef;
export const LANE_B = 0x41c6ce57;
export const STEP_A = 0x85ebca6b;
export const STEP_B = 0xc2b2ae35;

/** 53-bit hash of a text: two 32-bit multiply-xor lanes. Not cryptographic. */
export function hashText(text: string, seed: number = HASH_SEED): number {
  let a = LANE_A ^ seed;
  let b = LANE_B ^ seed;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, STEP_A);
    b = Math.imul(b ^ code, STEP_B);
  }
  return finishHash(a, b);
}

/** {@link hashText} of the ASCII text in `bytes[start, end)`. */
export function hashBytes(bytes: Uint8Array, start: number, end: number, seed: number = HASH_SEED): number {
  let a = LANE_A ^ seed;
  let b = LANE_B ^ seed;
  for (let i = start; i < end; i++) {
    const code = bytes[i] as number;
    a = Math.imul(a ^ code, STEP_A);
    b = Math.imul(b ^ code, STEP_B);
  }
  return finishHash(a, b);
}

/** Hash of two numbers in this order; both may be any whole numbers below 2^53 in absolute value. */
export function mix(first: number, second: number, seed: number = HASH_SEED): number {
  mixTo(ONE_HASH, 0, first, second, seed);
  return ONE_HASH[0] as number;
}

/** So that {@link mix} is small enough to be inlined into loops over rows: a hash that a call hands back is an object on the heap. */
const ONE_HASH = new Float64Array(1);

/** {@link mix} written to an index of `out`. */
function mixTo(out: Float64Array, index: number, first: number, second: number, seed: number): void {
  let a = Math.imul((first | 0) ^ seed, 0x85ebca6b);
  let b = Math.imul(((first / 4294967296) | 0) ^ seed ^ 0x27d4eb2f, 0xc2b2ae35);
  a = Math.imul(a ^ (a >>> 15) ^ (second | 0), 0x2c1b3c6d);
  b = Math.imul(b ^ (b >>> 13) ^ ((second / 4294967296) | 0) ^ a, 0x297a2d39);
  finishTo(out, index, a, b ^ second);
}

/** The last step of a hash of two lanes. */
export function finishHash(a: number, b: number): number {
  finishTo(ONE_HASH, 0, a, b);
  return ONE_HASH[0] as number;
}

function finishTo(out: Float64Array, index: number, a: number, b: number): void {
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  out[index] = 4294967296 * (0x1fffff & b) + (a >>> 0);
}
