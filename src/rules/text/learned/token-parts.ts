import { CHARACTERS } from '../characters.ts';
import { CASE, FROM, GAP, HASH, KIND, TO } from '../token-columns.ts';
import { Kind as Kinds } from '../token-kind.ts';
import { HASH_SEED, hashStep, isLetter, SMALL } from '../word-hash.ts';

// Constants of this module: engines fold those, and read imported ones again at every use.
const Kind = Kinds;
const CODES = CHARACTERS;

/** Most parts a token has. */
export const MOST_PARTS = 10;

/** What the parts are of: each kind of part has hashes of its own. */
const Of = {
  self: 0x11,
  before: 0x22,
  farBefore: 0x33,
  after: 0x44,
  farAfter: 0x55,
  withBefore: 0x66,
  withAfter: 0x77,
  ending: 0x88,
  beginning: 0x99,
  form: 0xaa,
} as const;

/** Words of fewer letters say nothing by their beginning or end. */
const LEAST_LETTERS = 4;
const ENDING = 3;
const BEGINNING = 4;
/** Longer numbers are alike. */
const MOST_DIGITS = 5;
/** Stands for what lies outside of the text. */
const OUTSIDE = 7;

/** What a token is, as a number: the hash of a word in any case, the code of a mark, how many digits a number has (below any mark). */
function symbol(i: number): number {
  const kind = KIND[i] as number;
  if (kind === Kind.none) return OUTSIDE;
  if (kind !== Kind.number) return HASH[i] as number;
  const digits = (TO[i] as number) - (FROM[i] as number);
  return digits < MOST_DIGITS ? digits : MOST_DIGITS;
}

/** One part: a kind and what it is of, mixed so that hashes differ in all their bits. */
function part(of: number, symbolOf: number): number {
  const mixed = Math.imul(symbolOf ^ Math.imul(of, 0x9e3779b1), 0x85ebca6b);
  return mixed ^ (mixed >>> 15) || 1;
}

const pair = (of: number, first: number, second: number): number =>
  part(of, Math.imul(first, 31) ^ ((second << 13) | (second >>> 19)));

/** Hash of letters in any case. */
function letters(from: number, to: number): number {
  let hash = HASH_SEED;
  for (let at = from; at < to; at++) {
    const code = CODES[at] as number;
    hash = hashStep(hash, isLetter(code) ? code & ~SMALL : code);
  }
  return hash;
}

/**
 * Writes the parts of token `i` that a learned judgement is made of: the token, two before and two behind it, the pairs with its
 * neighbours, the first and the last letters of a word, how it is written. Returns how many there are; nothing is allocated.
 */
export function tokenParts(i: number, into: Int32Array): number {
  const own = symbol(i);
  const before = symbol(i - 1);
  const after = symbol(i + 1);
  into[0] = part(Of.self, own);
  into[1] = part(Of.before, before);
  into[2] = part(Of.farBefore, symbol(i - 2));
  into[3] = part(Of.after, after);
  into[4] = part(Of.farAfter, symbol(i + 2));
  into[5] = pair(Of.withBefore, before, own);
  into[6] = pair(Of.withAfter, own, after);
  into[7] = part(Of.form, ((KIND[i] as number) << 8) | ((CASE[i] as number) << 4) | (GAP[i] as number));
  const from = FROM[i] as number;
  const to = TO[i] as number;
  if (KIND[i] !== Kind.word || to - from < LEAST_LETTERS) return 8;
  into[8] = part(Of.ending, letters(to - ENDING, to));
  into[9] = part(Of.beginning, letters(from, from + BEGINNING));
  return MOST_PARTS;
}

/** The part that a word is by itself: by it alone is told whether a note is worth a look. */
export const wordPart = (hash: number): number => part(Of.self, hash);
