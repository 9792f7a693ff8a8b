import { withoutStrokes } from '../../value/stroked-letters.ts';

/** Upper-case ASCII code of every letter up to U+024F without its accent, the code itself for digits, 0 for everything else. */
const FOLDED = new Uint16Array(0x250);
for (let code = 0; code < FOLDED.length; code++) {
  const char = String.fromCharCode(code);
  if (/[0-9]/.test(char)) FOLDED[code] = code;
  else if (/\p{L}/u.test(char)) {
    const base = withoutStrokes(char).normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
    FOLDED[code] = /^[A-Z]/.test(base) ? base.charCodeAt(0) : code;
  }
}

/** The letter or digit a code unit counts as, or 0. Letters outside of the Latin alphabets stand for themselves. */
export function fold(code: number): number {
  if (code < 0x250) return FOLDED[code] ?? 0;
  if (code < 0x370 || (code >= 0x2000 && code < 0x2c00) || (code >= 0x3000 && code < 0x3040) || code >= 0xd800) return 0;
  return code;
}

export const HASH_SEED = 0x811c9dc5 | 0;

/** One FNV-1a step. */
export const hashStep = (hash: number, folded: number): number => Math.imul(hash ^ folded, 0x01000193);

/** The last step: no hash of a word looks like the code of a mark, so that a mark is known by its hash alone. */
export const wordHash = (hash: number): number => (hash >>> 16 === 0 ? hash | 0x10000 : hash);

/** Hash of a whole word, the same whatever its case and accents. */
export function hashWord(word: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, fold(word.charCodeAt(i)) || word.charCodeAt(i));
  return wordHash(hash);
}

/** Code unit at an offset, 0 outside of the text: reading past the end makes engines give up their fast path. */
export const codeAt = (text: string, at: number): number => (at >= 0 && at < text.length ? text.charCodeAt(at) : 0);

/** The bit that tells small letters from capitals. */
export const SMALL = 0x20;

/** Is it one of the 26 letters? */
export const isLetter = (code: number): boolean => ((code | SMALL) - 97) >>> 0 < 26;
