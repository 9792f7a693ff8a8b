import { CHARACTERS } from '../token/characters.ts';
import { CASE, FROM, GAP, HASH, KIND, TO } from '../token/token-columns.ts';
import { Kind } from '../token/token-kind.ts';
import { HASH_SEED, hashStep, isLetter, SMALL } from '../token/word-hash.ts';

/** Most parts a token has. */
export const MOST_PARTS = 10;

/**
 * What a thing is to the token that is judged: the lowest four bits of a part; the others, its key, say which thing. One thing is a part
 * of several tokens: a word of its own, of the two behind it and of the two before it.
 */
const As = {
  itself: 0,
  before: 1,
  farBefore: 2,
  after: 3,
  farAfter: 4,
  withBefore: 5,
  withAfter: 6,
  ending: 7,
  beginning: 8,
  form: 9,
} as const;
export const AS_BITS = 4;

/** How many tokens behind the thing (for a pair its first token) the judged one stands, by what the thing is to it. */
export const TOKENS_ON: Int8Array = Int8Array.of(0, 1, 2, -1, -2, 1, 0, 0, 0, 0);

/** Keeps the keys of words, pairs, endings, beginnings and forms apart. */
const Salt = { pair: 0x2545f491, ending: 0x1b873593, beginning: 0x61c88647, form: 0x3c6ef372 } as const;

/** Words of fewer letters say nothing by their beginning or end. */
const LEAST_LETTERS = 4;
const ENDING = 3;
const BEGINNING = 4;
/** Longer numbers are alike. */
const MOST_DIGITS = 5;
/** Stands for what lies outside of the text. */
const OUTSIDE = 7;

/** What a token is, as a number: the hash of a word in any case, the code of a mark, how many digits a number has (below any mark). */
export function symbol(i: number): number {
  const kind = KIND[i] as number;
  if (kind === Kind.none) return OUTSIDE;
  if (kind !== Kind.number) return HASH[i] as number;
  const digits = (TO[i] as number) - (FROM[i] as number);
  return digits < MOST_DIGITS ? digits : MOST_DIGITS;
}

/** Two numbers in one, in this order. */
export const both = (first: number, second: number): number => Math.imul(first, 31) ^ ((second << 13) | (second >>> 19));

/** Bits of a number well mixed. */
export function mixed(number: number): number {
  const once = Math.imul(number ^ 0x9e3779b1, 0x85ebca6b);
  return once ^ (once >>> 15);
}

/** Key of a thing, never 0. */
const keyOf = (thing: number): number => mixed(thing) >>> AS_BITS || 1;
/** Key of a part, and what it is to the token. */
export const keyOfPart = (part: number): number => part >>> AS_BITS;
export const asOfPart = (part: number): number => part & ((1 << AS_BITS) - 1);
const part = (key: number, as: number): number => (key << AS_BITS) | as;

/** Key of token `i` as a neighbor or by itself. */
export const symbolKey = (i: number): number => keyOf(symbol(i));

/** Key of tokens `i` and `i + 1` together. */
export const pairKey = (i: number): number => keyOf(both(symbol(i), symbol(i + 1)) ^ Salt.pair);

/** Key of how token `i` is written. */
export const formKey = (i: number): number =>
  keyOf((((KIND[i] as number) << 8) | ((CASE[i] as number) << 4) | (GAP[i] as number)) ^ Salt.form);

/** Has token `i` letters enough to be judged by its first and last ones? */
export const isSpelled = (i: number): boolean =>
  KIND[i] === Kind.word && (TO[i] as number) - (FROM[i] as number) >= LEAST_LETTERS;

export const endingKey = (i: number): number => keyOf(letters((TO[i] as number) - ENDING, TO[i] as number) ^ Salt.ending);
export const beginningKey = (i: number): number =>
  keyOf(letters(FROM[i] as number, (FROM[i] as number) + BEGINNING) ^ Salt.beginning);

/** Hash of letters in any case. */
function letters(from: number, to: number): number {
  let hash = HASH_SEED;
  for (let at = from; at < to; at++) {
    const code = CHARACTERS[at] as number;
    hash = hashStep(hash, isLetter(code) ? code & ~SMALL : code);
  }
  return hash;
}

/**
 * Writes the parts of token `i` that a learned judgement is made of: the token, two before and two behind it, the pairs with its
 * neighbors, the first and the last letters of a word, how it is written. Returns how many there are; nothing is allocated.
 */
export function tokenParts(i: number, into: Int32Array): number {
  into[0] = part(symbolKey(i), As.itself);
  into[1] = part(symbolKey(i - 1), As.before);
  into[2] = part(symbolKey(i - 2), As.farBefore);
  into[3] = part(symbolKey(i + 1), As.after);
  into[4] = part(symbolKey(i + 2), As.farAfter);
  into[5] = part(pairKey(i - 1), As.withBefore);
  into[6] = part(pairKey(i), As.withAfter);
  into[7] = part(formKey(i), As.form);
  if (!isSpelled(i)) return 8;
  into[8] = part(endingKey(i), As.ending);
  into[9] = part(beginningKey(i), As.beginning);
  return MOST_PARTS;
}

/** The part that a word is by itself: by it alone is told whether a note is worth a look. */
export const wordPart = (hash: number): number => part(keyOf(hash), As.itself);
