import { cuesAt, findWord, startsAt, wordsAt } from './lexicon.ts';
import { Start as Starts, startsOfMark, startsOfUnlisted } from './starts.ts';
import { Case as Cases, Kind as Kinds, MANY_RUNS, MARGIN } from './token-kind.ts';
import { fold, HASH_SEED, hashStep, isLetter, SMALL, wordHash } from './word-hash.ts';
import { RUN, scanRun } from './word-run.ts';

// Constants of this module: engines fold those, and read imported ones again at every use.
const Start = Starts;
const Case = Cases;
const Kind = Kinds;

const APOSTROPHE = 0x27;
const SLASH = 0x2f;

/** Longer texts are read in pieces of this many characters, so that the columns of the tokens can be of a fixed size. */
export const PIECE = 1 << 14;

const SIZE = PIECE + 2 * MARGIN;

/** The columns, one row per token: constants of the module, because engines reach those without going through an object. */
const KIND = new Uint8Array(SIZE);
const CASE = new Uint8Array(SIZE);
const GAP = new Uint8Array(SIZE);
const LEAD = new Uint8Array(SIZE);
const MEMO = new Uint8Array(SIZE);
const FROM = new Int32Array(SIZE);
const TO = new Int32Array(SIZE);
const HASH = new Int32Array(SIZE);
const WORDS = new Int32Array(SIZE);
const CUES = new Int32Array(SIZE);
const STARTS = new Int32Array(SIZE);
/** Rows of the numbers and mixed tokens. */
const FIGURES = new Int32Array(SIZE);

/**
 * The tokens of one text at a time, as columns of numbers that are used again for the next text. Words are known by their
 * hash; nothing is cut out of the text until a grammar needs the characters. There is one such text at a time: {@link TOKENS}.
 */
class TokenColumns {
  text = '';
  /** Index after the last token; the first is {@link MARGIN}. */
  end = MARGIN;
  /** Union of the word and cue bits of all tokens: a grammar whose words are absent need not run. */
  allWords = 0;
  allCues = 0;
  /** Words in small letters and in capitals, to tell shouting from prose. */
  lowerWords = 0;
  upperWords = 0;
  /** How many numbers and mixed tokens there are: {@link figure}. */
  figures = 0;

  kind(i: number): number {
    return KIND[i] as number;
  }
  letterCase(i: number): number {
    return CASE[i] as number;
  }
  /** Is there a blank before the token? */
  gap(i: number): boolean {
    return GAP[i] === 1;
  }
  /** Digits a mixed token begins with; 0 when it begins with a letter. */
  lead(i: number): number {
    return LEAD[i] as number;
  }
  from(i: number): number {
    return FROM[i] as number;
  }
  to(i: number): number {
    return TO[i] as number;
  }
  length(i: number): number {
    return (TO[i] as number) - (FROM[i] as number);
  }
  /** Hash of a word; of the letters of a mixed token that has one run of each; code of a mark. */
  hash(i: number): number {
    return HASH[i] as number;
  }
  words(i: number): number {
    return WORDS[i] as number;
  }
  cues(i: number): number {
    return CUES[i] as number;
  }
  /** What may begin at the token: bits of {@link Start}. */
  starts(i: number): number {
    return STARTS[i] as number;
  }
  is(i: number, wordBits: number): boolean {
    return ((WORDS[i] as number) & wordBits) !== 0;
  }
  announces(i: number, cueBits: number): boolean {
    return ((CUES[i] as number) & cueBits) !== 0;
  }
  isMark(i: number, code: number): boolean {
    return HASH[i] === code;
  }
  slice(i: number, last = i): string {
    return this.text.slice(FROM[i], TO[last]);
  }
  /** Code unit at an offset of the text, 0 outside. */
  code(at: number): number {
    return at >= 0 && at < this.text.length ? this.text.charCodeAt(at) : 0;
  }
  /** What the grammars have worked out about the token, see {@link Memo}; 0 before. */
  memo(i: number): number {
    return MEMO[i] as number;
  }
  remember(i: number, bits: number): void {
    MEMO[i] = (MEMO[i] as number) | bits;
  }
  /** The token that ends at this offset of the text, or 0. */
  endingAt(offset: number): number {
    const i = this.startingAt(offset) - 1;
    return TO[i] === offset && i >= MARGIN ? i : 0;
  }
  /** The first token that begins at or behind this offset. */
  startingAt(offset: number): number {
    let low = MARGIN;
    let high = this.end;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((FROM[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
  /** Value of a number token of at most nine digits, else -1. */
  number(i: number): number {
    if (KIND[i] !== Kind.number) return -1;
    const end = TO[i] as number;
    let at = FROM[i] as number;
    if (end - at > 9) return -1;
    let value = 0;
    for (; at < end; at++) value = value * 10 + this.text.charCodeAt(at) - 48;
    return value;
  }
  /** The `k`-th number or mixed token of the text, from 0. */
  figure(k: number): number {
    return FIGURES[k] as number;
  }
  digits(i: number): number {
    return KIND[i] === Kind.number ? (TO[i] as number) - (FROM[i] as number) : 0;
  }
  /** Union of the word bits of tokens `first` to `last`, which must not reach more than {@link MARGIN} beyond the text. */
  wordsOf(first: number, last: number): number {
    let bits = 0;
    for (let i = first; i <= last; i++) bits |= WORDS[i] as number;
    return bits;
  }
  /** The same for cue bits. */
  cuesOf(first: number, last: number): number {
    let bits = 0;
    for (let i = first; i <= last; i++) bits |= CUES[i] as number;
    return bits;
  }

  /** Cuts `text`, at most {@link PIECE} characters, into tokens. */
  read(text: string): void {
    this.text = text;
    this.allWords = 0;
    this.allCues = 0;
    this.lowerWords = 0;
    this.upperWords = 0;
    this.figures = 0;
    let count = MARGIN;
    let gap = 0;
    const length = text.length;
    for (let at = 0; at < length; ) {
      const code = text.charCodeAt(at);
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
        at++;
      } else {
        const fast = code <= 57 ? this.#readFigures(count, at) : this.#readLetters(count, at);
        at = fast > 0 ? fast : this.#readWord(count, at);
      }
      TO[count] = at;
      count++;
    }
    this.end = count;
    for (let i = count; i < count + MARGIN; i++) {
      KIND[i] = 0;
      blank(i);
      FROM[i] = length;
      TO[i] = length;
      GAP[i] = 1;
      MEMO[i] = 0;
    }
  }

  /** Plain figures at `at`; 0 when letters are stuck to them. */
  #readFigures(i: number, at: number): number {
    const { text } = this;
    const length = text.length;
    let code = 48;
    while (code >= 48 && code <= 57) code = ++at < length ? text.charCodeAt(at) : 0;
    if (code >= 65 && (code < 128 ? fold(code) !== 0 : true)) return 0;
    KIND[i] = Kind.number;
    blank(i);
    STARTS[i] = Start.number;
    FIGURES[this.figures++] = i;
    return at;
  }

  /** Plain ASCII letters at `at`; 0 when figures, an apostrophe, a slash or another alphabet follow. */
  #readLetters(i: number, at: number): number {
    const { text } = this;
    const length = text.length;
    const start = at;
    const first = text.charCodeAt(at);
    let hash = HASH_SEED;
    // Small letters have this bit: in any of the letters, in all behind the first.
    let any = 0;
    let rest = SMALL;
    let code = first;
    while (isLetter(code)) {
      hash = hashStep(hash, code & ~SMALL);
      any |= code;
      code = ++at < length ? text.charCodeAt(at) : 0;
      if (isLetter(code)) rest &= code;
    }
    if (code >= 128 || code === APOSTROPHE || (code >= 48 && code <= 57) || (code === SLASH && at === start + 1)) return 0;
    const small = rest & first & SMALL;
    const titled = (first & SMALL) === 0 && (rest & SMALL) !== 0;
    const written = (any & SMALL) === 0 ? Case.upper : small !== 0 ? Case.lower : titled ? Case.title : Case.other;
    this.#setWord(i, wordHash(hash), at - start, at - start, written);
    KIND[i] = Kind.word;
    LEAD[i] = 0;
    return at;
  }

  /** Looks the word up and notes how it is written. */
  #setWord(i: number, hash: number, length: number, letters: number, letterCase: number): void {
    let words = 0;
    let cues = 0;
    let starts = 0;
    const place = findWord(hash);
    if (place >= 0) {
      words = wordsAt(place);
      cues = cuesAt(place);
      starts = startsAt(place);
      this.allWords |= words;
      this.allCues |= cues;
    } else starts = startsOfUnlisted(length);
    HASH[i] = hash;
    WORDS[i] = words;
    CUES[i] = cues;
    STARTS[i] = starts;
    CASE[i] = letterCase;
    if (letters > 1) {
      if (letterCase === Case.lower) this.lowerWords++;
      else if (letterCase === Case.upper) this.upperWords++;
    }
  }

  /** Reads the run of letters and digits at `at` into token `i`; returns where it ends. */
  #readWord(i: number, at: number): number {
    scanRun(this.text, at);
    const { end, letters, digits, upper } = RUN;
    const mixed = letters > 0 && digits > 0;
    if (digits > 0) FIGURES[this.figures++] = i;
    if (letters > 0) {
      const written =
        upper === letters ? Case.upper : upper === 0 ? Case.lower : RUN.firstUpper && upper === 1 ? Case.title : Case.other;
      this.#setWord(i, RUN.turns <= 2 ? wordHash(RUN.hash) : MANY_RUNS, end - at, letters, written);
    } else blank(i);
    KIND[i] = mixed ? Kind.mixed : letters > 0 ? Kind.word : Kind.number;
    LEAD[i] = mixed ? RUN.lead : 0;
    if (mixed || letters === 0) STARTS[i] = mixed ? Start.mixed : Start.number;
    return end;
  }
}

/** A token without letters: no word, no cue. */
function blank(i: number): void {
  HASH[i] = 0;
  WORDS[i] = 0;
  CUES[i] = 0;
  CASE[i] = 0;
  LEAD[i] = 0;
}

export type Tokens = TokenColumns;

/** The tokens of the text that is being read. */
export const TOKENS: Tokens = new TokenColumns();
