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

/** {@link shapeKey} of the ASCII text in `bytes[start, end)`. Its loop is written out again on purpose: both are the hottest there are. */
export function shapeKeyOfBytes(bytes: Uint8Array, start: number, end: number): ShapeKey {
  const length = end - start;
  if (length === 0) return 0;
  const stop = length > SHAPE_CAP ? start + SHAPE_CAP : end;
  let hash = 0x811c9dc5;
  let symbols = length > SHAPE_CAP ? 512 : 0;
  let previous = -1;
  for (let i = start; i < stop; i++) {
    const code = bytes[i] as number;
    const kind = SHAPE_CLASS[code] as number;
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
