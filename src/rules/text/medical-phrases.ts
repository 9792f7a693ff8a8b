import { hashWord } from './word-hash.ts';
import { WordPairs } from './word-pairs.ts';
import { DRUGS, MEDICAL_PHRASES } from './words/medical-words.ts';

const SLOTS = 1 << 13;
const MASK = SLOTS - 1;

/** Hash of a first word and where its phrases begin in {@link ROW}, by open addressing. */
const TABLE = new Int32Array(2 * SLOTS);

/**
 * Phrases in a row, those with one first word together, longest first: per phrase the number of its words, then their
 * hashes; 0 ends a list.
 */
let ROW = new Int32Array(0);

/** Where the phrases with this first word begin, or -1. */
export function phrasesOf(firstHash: number): number {
  for (let slot = firstHash & MASK; ; slot = (slot + 1) & MASK) {
    const found = TABLE[2 * slot];
    if (found === firstHash) return TABLE[2 * slot + 1] as number;
    if (found === 0) return -1;
  }
}

/** First and second words of phrases. */
const PAIRS = new WordPairs();

/** May a phrase begin with these two words? */
export const mayBePhrase = (first: number, second: number): boolean => PAIRS.may(first, second);

/** Number of words at the beginning of a phrase, then the hash of each; 0 behind the last phrase of a list. */
export const phraseAt = (place: number): number => ROW[place] as number;

/** Lays the phrases out; returns the words they begin with, and those that are phrases by themselves. */
export function openPhrases(): { readonly first: readonly string[]; readonly alone: readonly string[] } {
  const alone: string[] = [];
  const byFirst = new Map<string, number[][]>();
  for (const phrase of [...MEDICAL_PHRASES.split(/[|\n]/), ...DRUGS.split(/\s+/)]) {
    // A possessive ending is a token of its own and is skipped when phrases are compared.
    const words = phrase.trim().replace(/'S\b/g, '').split(/[ -]/);
    const [first = ''] = words;
    if (first === '') continue;
    const hashes = words.map(hashWord);
    if (words.length === 1) alone.push(first);
    else PAIRS.add(hashes[0] as number, hashes[1] as number);
    const list = byFirst.get(first);
    if (list) list.push(hashes);
    else byFirst.set(first, [hashes]);
  }
  const row: number[] = [];
  for (const [first, list] of byFirst) {
    let slot = hashWord(first) & MASK;
    while (TABLE[2 * slot] !== 0) slot = (slot + 1) & MASK;
    TABLE[2 * slot] = hashWord(first);
    TABLE[2 * slot + 1] = row.length;
    for (const hashes of list.sort((a, b) => b.length - a.length)) row.push(hashes.length, ...hashes);
    row.push(0);
  }
  ROW = Int32Array.from(row);
  return { first: [...byFirst.keys()], alone };
}
