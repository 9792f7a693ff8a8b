import { CHARACTERS, loadBytes, loadText } from './characters.ts';
import { blankTildes, CUT, cutTokens } from './cut-tokens.ts';
import { CASE, CUES, FIGURES, FROM, GAP, HASH, KIND, LEAD, MEMO, STARTS, TO, WORDS } from './token-columns.ts';
import { Kind, MARGIN } from './token-kind.ts';
import { OF_LISTS } from './word-bits.ts';

/**
 * The tokens of one text at a time, as columns of numbers that are used again for the next text. Words are known by their
 * hash; nothing is cut out of the text until a grammar needs the characters. There is one such text at a time: {@link TOKENS}.
 */
class TokenColumns {
  #text: string | undefined;
  #makeText = (): string => '';
  #length = 0;
  /** Index after the last token; the first is {@link MARGIN}. */
  end = MARGIN;
  /** Union of the word and cue bits of all tokens: a grammar whose words are absent need not run. */
  allWords = 0;
  allCues = 0;
  /** Words in small letters and in capitals, to tell shouting from prose. */
  lowerWords = 0;
  upperWords = 0;
  /** Dots with another one behind: some dispatchers part their remarks with them. */
  doubledDots = 0;
  /** How many numbers and mixed tokens there are: {@link figure}. */
  figures = 0;

  /** The text as a string, made when a grammar asks for it. */
  get text(): string {
    this.#text ??= this.#makeText();
    return this.#text;
  }

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
  /** Cues of the lists. */
  cues(i: number): number {
    return (CUES[i] as number) & OF_LISTS;
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
    return at >= 0 && at < this.#length ? (CHARACTERS[at] as number) : 0;
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
    for (; at < end; at++) value = value * 10 + (CHARACTERS[at] as number) - 48;
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
    this.#text = text;
    loadText(text);
    this.#cut(text.length);
  }

  /**
   * The same for ASCII bytes, at most {@link PIECE} of them; `text` makes a string of them.
   * @returns `false`, with nothing read, where some are not ASCII.
   */
  readBytes(bytes: Uint8Array, start: number, end: number, text: () => string): boolean {
    if (!loadBytes(bytes, start, end)) return false;
    this.#text = undefined;
    this.#makeText = text;
    this.#cut(end - start);
    return true;
  }

  #cut(length: number): void {
    cutTokens(length);
    if (blankTildes(length)) cutTokens(length);
    this.#length = length;
    this.end = CUT.end;
    this.allWords = CUT.allWords;
    this.allCues = CUT.allCues;
    this.lowerWords = CUT.lowerWords;
    this.upperWords = CUT.upperWords;
    this.figures = CUT.figures;
    this.doubledDots = CUT.dots;
  }
}

export type Tokens = TokenColumns;

/** The tokens of the text that is being read. */
export const TOKENS: Tokens = new TokenColumns();
