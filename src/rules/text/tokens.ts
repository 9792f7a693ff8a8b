import { type Lexicon, lexicon } from './lexicon.ts';
import { Case, Kind, MARGIN } from './token-kind.ts';
import { fold, HASH_SEED, hashStep } from './word-hash.ts';

const APOSTROPHE = 0x27;

const CURLY = 0x2019;

const SLASH = 0x2f;

/**
 * The tokens of one text at a time, as columns of numbers that are used again for the next text. Words are known by their
 * hash; nothing is cut out of the text until a grammar needs the characters.
 */
export class Tokens {
  text = '';
  /** Index after the last token; the first is {@link MARGIN}. */
  end = MARGIN;
  /** Union of the word and cue bits of all tokens: a grammar whose words are absent need not run. */
  allWords = 0;
  allCues = 0;
  /** Words in small letters and in capitals, to tell shouting from prose. */
  lowerWords = 0;
  upperWords = 0;
  hasDigit = false;

  #kind = new Uint8Array(0);
  #case = new Uint8Array(0);
  #gap = new Uint8Array(0);
  #lead = new Uint8Array(0);
  #memo = new Uint8Array(0);
  #from = new Int32Array(0);
  #to = new Int32Array(0);
  #hash = new Int32Array(0);
  #words = new Int32Array(0);
  #cues = new Int32Array(0);
  readonly #lexicon: Lexicon = lexicon();

  constructor() {
    this.#grow(2048);
  }

  kind(i: number): number {
    return this.#kind[i] ?? 0;
  }
  letterCase(i: number): number {
    return this.#case[i] ?? 0;
  }
  /** Is there a blank before the token? */
  gap(i: number): boolean {
    return this.#gap[i] === 1;
  }
  /** Digits a mixed token begins with; 0 when it begins with a letter. */
  lead(i: number): number {
    return this.#lead[i] ?? 0;
  }
  from(i: number): number {
    return this.#from[i] ?? 0;
  }
  to(i: number): number {
    return this.#to[i] ?? 0;
  }
  length(i: number): number {
    return this.to(i) - this.from(i);
  }
  /** Hash of a mixed token with more than one run of letters or figures. */
  static readonly MANY_RUNS = 1;

  /** Hash of a word; of the letters of a mixed token that has one run of each; code of a mark. */
  hash(i: number): number {
    return this.#hash[i] ?? 0;
  }
  words(i: number): number {
    return this.#words[i] ?? 0;
  }
  cues(i: number): number {
    return this.#cues[i] ?? 0;
  }
  is(i: number, wordBits: number): boolean {
    return (this.words(i) & wordBits) !== 0;
  }
  announces(i: number, cueBits: number): boolean {
    return (this.cues(i) & cueBits) !== 0;
  }
  isMark(i: number, code: number): boolean {
    return this.kind(i) === Kind.mark && this.hash(i) === code;
  }
  slice(i: number, last = i): string {
    return this.text.slice(this.from(i), this.to(last));
  }
  /** A small number some grammar has worked out for the token, 0 before. */
  memo(i: number): number {
    return this.#memo[i] ?? 0;
  }
  setMemo(i: number, value: number): void {
    this.#memo[i] = value;
  }
  /** Value of a number token of at most nine digits, else -1. */
  number(i: number): number {
    if (this.kind(i) !== Kind.number || this.length(i) > 9) return -1;
    let value = 0;
    for (let at = this.from(i); at < this.to(i); at++) value = value * 10 + this.text.charCodeAt(at) - 48;
    return value;
  }
  digits(i: number): number {
    return this.kind(i) === Kind.number ? this.length(i) : 0;
  }

  /** Cuts `text` into tokens. */
  read(text: string): void {
    this.text = text;
    this.allWords = 0;
    this.allCues = 0;
    this.lowerWords = 0;
    this.upperWords = 0;
    this.hasDigit = false;
    if (this.#kind.length < text.length + 2 * MARGIN) this.#grow(text.length + 2 * MARGIN);
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
      this.#gap[count] = gap;
      this.#memo[count] = 0;
      gap = 0;
      this.#from[count] = at;
      if (fold(code) === 0) {
        this.#blank(count);
        this.#kind[count] = code === 10 || code === 13 ? Kind.lineBreak : Kind.mark;
        this.#hash[count] = code;
        at++;
      } else {
        const fast = code <= 57 ? this.#readFigures(count, at) : this.#readLetters(count, at);
        at = fast > 0 ? fast : this.#readWord(count, at);
      }
      this.#to[count] = at;
      count++;
    }
    this.end = count;
    for (let i = count; i < count + MARGIN; i++) {
      this.#kind[i] = 0;
      this.#blank(i);
      this.#from[i] = length;
      this.#to[i] = length;
      this.#gap[i] = 1;
      this.#memo[i] = 0;
    }
  }

  /** A token without letters: no word, no cue. */
  #blank(i: number): void {
    this.#hash[i] = 0;
    this.#words[i] = 0;
    this.#cues[i] = 0;
    this.#case[i] = 0;
    this.#lead[i] = 0;
  }

  /** Plain figures at `at`; 0 when letters are stuck to them. */
  #readFigures(i: number, at: number): number {
    const { text } = this;
    const length = text.length;
    let code = 48;
    while (code >= 48 && code <= 57) code = ++at < length ? text.charCodeAt(at) : 0;
    if (code >= 65 && (code < 128 ? fold(code) !== 0 : true)) return 0;
    this.#kind[i] = Kind.number;
    this.#blank(i);
    this.hasDigit = true;
    return at;
  }

  /** Plain ASCII letters at `at`; 0 when figures, an apostrophe, a slash or another alphabet follow. */
  #readLetters(i: number, at: number): number {
    const { text } = this;
    const start = at;
    let hash = HASH_SEED;
    let upper = 0;
    const length = text.length;
    let code = text.charCodeAt(at);
    for (;;) {
      if (code >= 65 && code <= 90) {
        upper++;
        hash = hashStep(hash, code);
      } else if (code >= 97 && code <= 122) hash = hashStep(hash, code - 32);
      else break;
      code = ++at < length ? text.charCodeAt(at) : 0;
    }
    if (code >= 128 || code === APOSTROPHE || (code >= 48 && code <= 57) || (code === SLASH && at === start + 1)) return 0;
    this.#setWord(i, hash, at - start, upper, text.charCodeAt(start) <= 90);
    this.#kind[i] = Kind.word;
    this.#lead[i] = 0;
    return at;
  }

  /** Looks the word up and notes how it is written. */
  #setWord(i: number, hash: number, letters: number, upper: number, firstUpper: boolean): void {
    let words = 0;
    let cues = 0;
    const slot = this.#lexicon.find(hash);
    if (slot >= 0) {
      words = this.#lexicon.words(slot);
      cues = this.#lexicon.cues(slot);
      this.allWords |= words;
      this.allCues |= cues;
    }
    this.#hash[i] = hash;
    this.#words[i] = words;
    this.#cues[i] = cues;
    this.#case[i] =
      upper === letters ? Case.upper : upper === 0 ? Case.lower : firstUpper && upper === 1 ? Case.title : Case.other;
    if (letters > 1) {
      if (upper === 0) this.lowerWords++;
      else if (upper === letters) this.upperWords++;
    }
  }

  /** Reads the run of letters and digits at `at` into token `i`; returns where it ends. */
  #readWord(i: number, at: number): number {
    const { text } = this;
    const length = text.length;
    let hash = HASH_SEED;
    let letters = 0;
    let digits = 0;
    let upper = 0;
    let lead = 0;
    let turns = 0;
    let inDigits = false;
    let firstUpper = false;
    for (; at < length; at++) {
      const code = text.charCodeAt(at);
      const folded = fold(code);
      if (folded === 0) {
        if ((code !== APOSTROPHE && code !== CURLY) || letters === 0 || digits > 0) break;
        const next = at + 1 < length ? fold(text.charCodeAt(at + 1)) : 0;
        if (next <= 57) break;
        const after = at + 2 < length ? fold(text.charCodeAt(at + 2)) : 0;
        if (next === 83 && after === 0) break; // 'S
        hash = hashStep(hash, APOSTROPHE);
        continue;
      }
      if (folded >= 48 && folded <= 57) {
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
    if (letters === 1 && digits === 0 && at < length && text.charCodeAt(at) === SLASH) {
      const second = at + 1 < length ? fold(text.charCodeAt(at + 1)) : 0;
      const after = at + 2 < length ? fold(text.charCodeAt(at + 2)) : 0;
      if (second > 57 && after === 0) {
        hash = hashStep(hashStep(hash, SLASH), second);
        if (text.charCodeAt(at + 1) === second) upper++;
        letters = 2;
        at += 2;
      }
    }
    const mixed = letters > 0 && digits > 0;
    this.#kind[i] = mixed ? Kind.mixed : letters > 0 ? Kind.word : Kind.number;
    this.#lead[i] = mixed ? lead : 0;
    if (digits > 0) this.hasDigit = true;
    if (letters > 0) this.#setWord(i, turns <= 2 ? hash : Tokens.MANY_RUNS, letters, upper, firstUpper);
    else this.#blank(i);
    return at;
  }

  #grow(size: number): void {
    this.#kind = new Uint8Array(size);
    this.#case = new Uint8Array(size);
    this.#gap = new Uint8Array(size);
    this.#lead = new Uint8Array(size);
    this.#memo = new Uint8Array(size);
    this.#from = new Int32Array(size);
    this.#to = new Int32Array(size);
    this.#hash = new Int32Array(size);
    this.#words = new Int32Array(size);
    this.#cues = new Int32Array(size);
  }
}
