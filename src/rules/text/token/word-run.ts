import { CHARACTERS } from './characters.ts';
import { fold, HASH_SEED, hashStep } from './word-hash.ts';

const APOSTROPHE = 0x27;
const CURLY = 0x2019;
const SLASH = 0x2f;
const S = 0x53;
const LAST_DIGIT = 0x39;

/** What {@link scanRun} found. One object, filled again for every run. */
export const RUN = {
  /** Where the run ends. */
  end: 0,
  /** Hash of its letters, not yet finished by `wordHash`. */
  hash: 0,
  letters: 0,
  digits: 0,
  /** Capitals among the letters. */
  upper: 0,
  firstUpper: false,
  /** Digits before the first letter. */
  lead: 0,
  /** How many runs of letters or of digits follow one another. */
  turns: 0,
};

/** Reads letters, digits, inner apostrophes and one-letter pairs with a slash (`R/O`) from `at` on, whatever the alphabet. */
export function scanRun(at: number): void {
  let hash = HASH_SEED;
  let letters = 0;
  let digits = 0;
  let upper = 0;
  let lead = 0;
  let turns = 0;
  let inDigits = false;
  let firstUpper = false;
  for (; ; at++) {
    const code = CHARACTERS[at] as number;
    const folded = fold(code);
    if (folded === 0) {
      if ((code !== APOSTROPHE && code !== CURLY) || letters === 0 || digits > 0) break;
      const next = foldedAt(at + 1);
      if (next <= LAST_DIGIT) break;
      // A possessive ending is a token of its own.
      if (next === S && foldedAt(at + 2) === 0) break;
      hash = hashStep(hash, APOSTROPHE);
    } else if (folded >= 48 && folded <= LAST_DIGIT) {
      digits++;
      if (!inDigits) {
        inDigits = true;
        turns++;
      }
    } else {
      if (inDigits || letters === 0) {
        inDigits = false;
        turns++;
        if (letters === 0) lead = digits;
      }
      if (code === folded) {
        upper++;
        if (letters === 0) firstUpper = true;
      }
      letters++;
      hash = hashStep(hash, folded);
    }
  }
  // R/O, C/B, W/M, Y/O are one word each.
  if (letters === 1 && digits === 0 && CHARACTERS[at] === SLASH) {
    const second = foldedAt(at + 1);
    if (second > LAST_DIGIT && foldedAt(at + 2) === 0) {
      hash = hashStep(hashStep(hash, SLASH), second);
      if (CHARACTERS[at + 1] === second) upper++;
      letters = 2;
      at += 2;
    }
  }
  RUN.end = at;
  RUN.hash = hash;
  RUN.letters = letters;
  RUN.digits = digits;
  RUN.upper = upper;
  RUN.firstUpper = firstUpper;
  RUN.lead = lead;
  RUN.turns = turns;
}

const foldedAt = (at: number): number => fold(CHARACTERS[at] as number);
