import { finishHash, HASH_SEED, LANE_A, LANE_B, STEP_A, STEP_B } from './hash.ts';

/**
 * The shape of a value: `1423 N MAPLE ST #204` → `9999 A A A #999`. Digits stay one by one, a run of letters collapses
 * to `A`, white space collapses to one space, everything else stays. Non-ASCII characters count as letters. A structured
 * column of a million rows has a handful of shapes, so "which tests can apply here" is asked once per shape.
 */
export function shapeOf(value: string): string {
  let out = '';
  let previous = '';
  const end = Math.min(value.length, SHAPE_CAP);
  for (let i = 0; i < end; i++) {
    const kind = SHAPE_CLASS[Math.min(value.charCodeAt(i), 128)] as number;
    const symbol = kind === DIGIT ? '9' : kind === LETTER ? 'A' : kind === SPACE ? ' ' : value.charAt(i);
    if ((kind === LETTER || kind === SPACE) && symbol === previous) continue;
    out += symbol;
    previous = symbol;
  }
  return value.length > SHAPE_CAP ? `${out}…` : out;
}

/** Characters of a value that take part in its shape; longer values share the shapes of long text. */
export const SHAPE_CAP = 64;

/**
 * A number that stands for a shape, cheap to compute: equal shapes have equal keys. `0` is the empty value. Two different
 * shapes of one field share a key with a probability of about 2⁻⁴².
 */
export type ShapeKey = number;

/** The key of {@link shapeOf}`(value)`, without making the shape. */
export function shapeKey(value: string): ShapeKey {
  const length = value.length;
  if (length === 0) return 0;
  const end = length > SHAPE_CAP ? SHAPE_CAP : length;
  let hash = 0x811c9dc5;
  let symbols = length > SHAPE_CAP ? 512 : 0;
  let previous = -1;
  for (let i = 0; i < end; i++) {
    const code = value.charCodeAt(i);
    const kind = SHAPE_CLASS[code > 128 ? 128 : code] as number;
    if (kind > DIGIT) {
      if (kind === previous) continue;
      hash = Math.imul(hash ^ kind, 0x01000193);
      previous = kind;
    } else if (kind === DIGIT) {
      hash = Math.imul(hash ^ DIGIT, 0x01000193);
      previous = DIGIT;
    } else {
      hash = Math.imul(hash ^ (code + 8), 0x01000193);
      previous = 0;
    }
    symbols++;
  }
  hash ^= hash >>> 15;
  return (hash >>> 0) * 1024 + symbols;
}

/** {@link shapeKey} of the ASCII text in `bytes[start, end)`. */
export function shapeKeyOfBytes(bytes: Uint8Array, start: number, end: number): ShapeKey {
  ONE_SHAPE[0] = 0;
  scanCell(bytes, start, end, 0, ONE_SHAPE, ONE_HASH);
  return ONE_SHAPE[0];
}

const ONE_SHAPE = new Float64Array(1);
const ONE_HASH = new Float64Array(1);

const SEED_A = LANE_A ^ HASH_SEED;
const SEED_B = LANE_B ^ HASH_SEED;

/**
 * {@link shapeKey} and `hashBytes` of the ASCII text in `bytes[start, end)`, in one pass, written to index `at` of `shapes` and
 * `hashes`. The two loops are written out again on purpose: this one is the hottest there is.
 */
export function scanCell(
  bytes: Uint8Array,
  start: number,
  end: number,
  at: number,
  shapes: Float64Array,
  hashes: Float64Array,
): void {
  const length = end - start;
  const stop = length > SHAPE_CAP ? start + SHAPE_CAP : end;
  let a = SEED_A;
  let b = SEED_B;
  let hash = 0x811c9dc5;
  let symbols = length > SHAPE_CAP ? 512 : 0;
  let previous = 0;
  let i = start;
  for (; i < stop; i++) {
    const code = bytes[i] as number;
    a = Math.imul(a ^ code, STEP_A);
    b = Math.imul(b ^ code, STEP_B);
    const symbol = SYMBOL[code] as number;
    if (symbol === previous && symbol !== DIGIT && symbol <= SPACE) continue;
    hash = Math.imul(hash ^ symbol, 0x01000193);
    previous = symbol;
    symbols++;
  }
  for (; i < end; i++) {
    const code = bytes[i] as number;
    a = Math.imul(a ^ code, STEP_A);
    b = Math.imul(b ^ code, STEP_B);
  }
  hash ^= hash >>> 15;
  shapes[at] = length === 0 ? 0 : (hash >>> 0) * 1024 + symbols;
  hashes[at] = finishHash(a, b);
}

const DIGIT = 1;
const LETTER = 2;
const SPACE = 3;

/** Character code (capped at 128) → 0 other, 1 digit, 2 letter, 3 white space. */
const SHAPE_CLASS = Uint8Array.from({ length: 129 }, (_, code) => {
  if (code === 128) return LETTER;
  if (code >= 48 && code <= 57) return DIGIT;
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return LETTER;
  if (code === 32 || (code >= 9 && code <= 13)) return SPACE;
  return 0;
});

/** ASCII code → what is hashed for it: its class, or the character itself beyond them. */
const SYMBOL = Uint8Array.from({ length: 128 }, (_, code) => SHAPE_CLASS[code] || code + 8);
