import { marksOf } from '../learned/span-table.ts';
import { cuesAt, findWord, startsAt, wordsAt } from '../lexicon.ts';
import { fullHash } from './shortened.ts';

/** Words remembered: few enough to stay in the nearest cache, enough for most of what notes say. */
const PLACES = 1 << 12;
const STRIDE = 4;

/**
 * The words met last, four numbers each: hash, word bits, cue bits, what may begin at it (0 for a word on no list). The lexicon
 * itself is a megabyte: a look-up there mostly waits for memory. No word has the hash 0, so an empty place holds no word.
 */
export const KNOWN = new Int32Array(PLACES * STRIDE);

/** For words on no list: 0 before it is worked out, else the hash of the word that is meant, or {@link ITSELF}. */
const MEANT = new Int32Array(PLACES);

/** Means nothing else; no word has this hash. */
const ITSELF = 1;

/** Where in {@link KNOWN} the word stands that is meant by the one at `place`, which is on no list and has so many letters. */
export function placeMeant(place: number, from: number, length: number): number {
  const row = place / STRIDE;
  let meant = MEANT[row] as number;
  if (meant === 0) MEANT[row] = meant = fullHash(from, length) || ITSELF;
  return meant === ITSELF ? place : placeOf(meant);
}

/** Where in {@link KNOWN} a word stands; it is looked up when another has taken its place. */
export function placeOf(hash: number): number {
  const place = (hash & (PLACES - 1)) * STRIDE;
  if (KNOWN[place] !== hash) learn(place, hash);
  return place;
}

function learn(place: number, hash: number): void {
  const listed = findWord(hash);
  KNOWN[place] = hash;
  MEANT[place / STRIDE] = 0;
  KNOWN[place + 1] = listed < 0 ? 0 : wordsAt(listed);
  KNOWN[place + 2] = marksOf(hash) | (listed < 0 ? 0 : cuesAt(listed));
  KNOWN[place + 3] = listed < 0 ? 0 : startsAt(listed);
}
