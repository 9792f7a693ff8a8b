import { CHARACTERS } from './characters.ts';
import { KNOWN, placeMeant, placeOf } from './known-words.ts';
import { Start, startsOfMark, startsOfUnlisted } from './starts.ts';
import { CASE, CUES, FIGURES, FROM, GAP, HASH, KIND, LEAD, MEMO, STARTS, TO, WORDS } from './token-columns.ts';
import { Case, Kind, MANY_RUNS, MARGIN } from './token-kind.ts';
import { fold, HASH_SEED, hashStep, isLetter, SMALL, wordHash } from './word-hash.ts';
import { RUN, scanRun } from './word-run.ts';

const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const DOT = 0x2e;
const TILDE = 0x7e;

/** What {@link cutTokens} found about the text as a whole. One object, filled again for every text. */
export const CUT = {
  /** Index after the last token. */
  end: MARGIN,
  /** Union of the word and cue bits of all tokens. */
  allWords: 0,
  allCues: 0,
  /** Words in small letters and in capitals. */
  lowerWords: 0,
  upperWords: 0,
  /** Numbers and mixed tokens. */
  figures: 0,
  /** Marks `~`: some systems write them for blanks. */
  tildes: 0,
  /** Dots with another one behind. */
  dots: 0,
};

/** Fewer tildes say nothing about what they stand for. */
const LEAST_TILDES = 2;

/** Where more tildes than blanks stand in the text that was cut, puts blanks for them; then it is to be cut again. */
export function blankTildes(length: number): boolean {
  if (CUT.tildes < LEAST_TILDES) return false;
  let blanks = 0;
  for (let i = MARGIN; i < CUT.end; i++) blanks += GAP[i] as number;
  if (CUT.tildes <= blanks) return false;
  for (let at = 0; at < length; at++) if (CHARACTERS[at] === TILDE) CHARACTERS[at] = 32;
  return true;
}

/** Cuts the first `length` of {@link CHARACTERS} into tokens, the first of them in row {@link MARGIN}. */
export function cutTokens(length: number): void {
  CUT.allWords = CUT.allCues = CUT.lowerWords = CUT.upperWords = CUT.figures = CUT.tildes = CUT.dots = 0;
  let count = MARGIN;
  let gap = 0;
  for (let at = 0; at < length; ) {
    const code = CHARACTERS[at] as number;
    if (code === 32 || code === 9 || code === 0xa0) {
      gap = 1;
      at++;
      continue;
    }
    GAP[count] = gap;
    MEMO[count] = 0;
    gap = 0;
    FROM[count] = at;
    if (fold(code) === 0) {
      blank(count);
      KIND[count] = code === 10 || code === 13 ? Kind.lineBreak : Kind.mark;
      HASH[count] = code;
      STARTS[count] = startsOfMark(code);
      if (code === TILDE) CUT.tildes++;
      at++;
      if (code === DOT && CHARACTERS[at] === DOT) CUT.dots++;
    } else {
      const fast = code <= 57 ? readFigures(count, at) : readLetters(count, at);
      at = fast > 0 ? fast : readWord(count, at);
    }
    TO[count] = at;
    count++;
  }
  CUT.end = count;
  for (let i = count; i < count + MARGIN; i++) {
    KIND[i] = 0;
    blank(i);
    FROM[i] = length;
    TO[i] = length;
    GAP[i] = 1;
    MEMO[i] = 0;
    STARTS[i] = 0;
  }
}

/** Plain figures at `at`; 0 when letters are stuck to them. */
function readFigures(i: number, at: number): number {
  let code = 48;
  while (code >= 48 && code <= 57) code = CHARACTERS[++at] as number;
  if (code >= 65 && (code < 128 ? fold(code) !== 0 : true)) return 0;
  KIND[i] = Kind.number;
  blank(i);
  STARTS[i] = Start.number;
  FIGURES[CUT.figures++] = i;
  return at;
}

/** Plain ASCII letters at `at`; 0 when figures, an apostrophe, a slash or another alphabet follow. */
function readLetters(i: number, at: number): number {
  const start = at;
  const first = CHARACTERS[at] as number;
  if (!isLetter(first)) return 0;
  let hash = hashStep(HASH_SEED, first & ~SMALL);
  // Small letters have this bit: in any of the letters, in all behind the first.
  let any = first;
  let rest = SMALL;
  let code = CHARACTERS[++at] as number;
  for (; isLetter(code); code = CHARACTERS[++at] as number) {
    hash = hashStep(hash, code & ~SMALL);
    any |= code;
    rest &= code;
  }
  if (code >= 128 || code === APOSTROPHE || (code >= 48 && code <= 57) || (code === SLASH && at === start + 1)) return 0;
  const small = rest & first & SMALL;
  const titled = (first & SMALL) === 0 && (rest & SMALL) !== 0;
  const written = (any & SMALL) === 0 ? Case.upper : small !== 0 ? Case.lower : titled ? Case.title : Case.other;
  setWord(i, wordHash(hash), at - start, at - start, written);
  KIND[i] = Kind.word;
  LEAD[i] = 0;
  return at;
}

/** Looks the word up and notes how it is written. */
function setWord(i: number, hash: number, length: number, letters: number, letterCase: number): void {
  let place = placeOf(hash);
  // On no list.
  if (KNOWN[place + 3] === 0 && length === letters && letterCase !== Case.title)
    place = placeMeant(place, FROM[i] as number, length);
  const words = KNOWN[place + 1] as number;
  const cues = KNOWN[place + 2] as number;
  CUT.allWords |= words;
  CUT.allCues |= cues;
  HASH[i] = KNOWN[place] as number;
  WORDS[i] = words;
  CUES[i] = cues;
  STARTS[i] = (KNOWN[place + 3] as number) || startsOfUnlisted(length);
  CASE[i] = letterCase;
  if (letters > 1) {
    if (letterCase === Case.lower) CUT.lowerWords++;
    else if (letterCase === Case.upper) CUT.upperWords++;
  }
}

/** Reads the run of letters and digits at `at` into token `i`; returns where it ends. */
function readWord(i: number, at: number): number {
  scanRun(at);
  const { end, letters, digits, upper } = RUN;
  const mixed = letters > 0 && digits > 0;
  if (digits > 0) FIGURES[CUT.figures++] = i;
  if (letters > 0) {
    const written =
      upper === letters ? Case.upper : upper === 0 ? Case.lower : RUN.firstUpper && upper === 1 ? Case.title : Case.other;
    setWord(i, RUN.turns <= 2 ? wordHash(RUN.hash) : MANY_RUNS, end - at, letters, written);
  } else blank(i);
  KIND[i] = mixed ? Kind.mixed : letters > 0 ? Kind.word : Kind.number;
  LEAD[i] = mixed ? RUN.lead : 0;
  if (mixed || letters === 0) STARTS[i] = mixed ? Start.mixed : Start.number;
  return end;
}

/** A token without letters: no word, no cue. */
function blank(i: number): void {
  HASH[i] = 0;
  WORDS[i] = 0;
  CUES[i] = 0;
  CASE[i] = 0;
  LEAD[i] = 0;
}
