import { findWord, wordsAt } from '../lexicon.ts';
import { SHORTENED_WORDS } from '../words/shortened-words.ts';
import { CHARACTERS } from './characters.ts';
import { Word } from './word-bits.ts';
import { fold, HASH_SEED, hashStep, hashWord, wordHash } from './word-hash.ts';

const I = 0x49;
const N = 0x4e;
const G = 0x47;

/** Fewest letters of a word that is worth the look, and fewest consonants that tell a word. */
const SHORTEST = 4;

/** A, E, I, O, U. */
const isVowel = (code: number): boolean => code === 0x41 || code === 0x45 || code === 0x49 || code === 0x4f || code === 0x55;

/** Words by the hash of their consonants. */
const BY_CONSONANTS = new Map<number, string[]>();

/** Length and hash of the consonants. Filled again for every word. */
const BONES = { count: 0, hash: 0 };

/** First letter and consonants of the letters that `letter` hands over, doubled ones once. */
function readBones(length: number, letter: (k: number) => number): void {
  let hash = HASH_SEED;
  let count = 0;
  let before = 0;
  for (let k = 0; k < length; k++) {
    const code = letter(k);
    if (k > 0 && (isVowel(code) || code === before)) continue;
    hash = hashStep(hash, code);
    before = code;
    count++;
  }
  BONES.count = count;
  BONES.hash = hash;
}

function fill(): void {
  for (const word of SHORTENED_WORDS.trim().split(/\s+/)) {
    readBones(word.length, (k) => word.charCodeAt(k));
    const list = BY_CONSONANTS.get(BONES.hash);
    if (list) list.push(word);
    else BY_CONSONANTS.set(BONES.hash, [word]);
  }
}

/** Are the letters from `from` on letters of the word, in its order, and fewer? */
function isShortened(word: string, from: number, length: number): boolean {
  if (length >= word.length) return false;
  let k = 0;
  for (let at = 0; at < word.length && k < length; at++) if (fold(CHARACTERS[from + k] as number) === word.charCodeAt(at)) k++;
  return k === length;
}

/** `HURTIN`, `SWEATIN`: the hash with the last letter, when that is a word on the lists and no name; else 0. */
function withLastLetter(from: number, length: number): number {
  if (fold(CHARACTERS[from + length - 1] as number) !== N || fold(CHARACTERS[from + length - 2] as number) !== I) return 0;
  let hash = HASH_SEED;
  for (let k = 0; k < length; k++) hash = hashStep(hash, fold(CHARACTERS[from + k] as number));
  const full = wordHash(hashStep(hash, G));
  const listed = findWord(full);
  return listed >= 0 && (wordsAt(listed) & (Word.given | Word.surname | Word.ambiguous)) === 0 ? full : 0;
}

/**
 * Hash of the word that is meant by a word on no list, of `length` letters from `from` on in the text that is being read: one
 * written without some of its vowels, or without the last letter of -ING. 0 when it is none.
 */
export function fullHash(from: number, length: number): number {
  if (length < SHORTEST) return 0;
  const full = withLastLetter(from, length);
  if (full !== 0) return full;
  if (BY_CONSONANTS.size === 0) fill();
  readBones(length, (k) => fold(CHARACTERS[from + k] as number));
  if (BONES.count < SHORTEST) return 0;
  for (const word of BY_CONSONANTS.get(BONES.hash) ?? []) if (isShortened(word, from, length)) return hashWord(word);
  return 0;
}
