import type { Candidates } from './candidates.ts';
import { Kind, Memo } from './token/token-kind.ts';
import type { Tokens } from './token/tokens.ts';
import type { WordSet } from './token/word-set.ts';

/** A calendar date in the text that nobody has explained yet. */
export interface LooseDate {
  readonly start: number;
  readonly end: number;
  readonly token: number;
  readonly lastToken: number;
  /** Full year, when the date has one that can be told. */
  readonly year: number;
  readonly form: 'parted' | 'solid' | 'month-name';
}

/** What every grammar gets: the tokens of the text and the place for what it finds. */
export interface Scene {
  readonly tokens: Tokens;
  readonly out: Candidates;
  readonly dates: LooseDate[];
  /** Ordinary writing in small letters, in which capitals mean something. */
  prose: boolean;
}

/** Is the mark with this hash an apostrophe, straight or curly? */
export const isApostrophe = (mark: number): boolean => mark === Mark.apostrophe || mark === Mark.curly;

/** Does one of the words stand among the `reach` tokens before `i`, marks counted? */
export function mentions(tokens: Tokens, i: number, words: WordSet, reach: number): boolean {
  for (let at = i - 1; at >= i - reach && tokens.kind(at) !== Kind.none; at--) if (words.has(tokens.hash(at))) return true;
  return false;
}

/**
 * How many tokens before `i` a word with one of these cues stands: 1 for the neighbour, 0 for none within `reach`. Marks
 * do not count as tokens; a line break ends the search.
 */
export function cueBefore(tokens: Tokens, i: number, cueBits: number, reach: number): number {
  if ((tokens.allCues & cueBits) === 0) return 0;
  let distance = 0;
  for (let at = i - 1; distance < reach; at--) {
    const kind = tokens.kind(at);
    if (kind === Kind.none || kind === Kind.lineBreak) return 0;
    if (kind === Kind.mark) continue;
    distance++;
    if ((tokens.cues(at) & cueBits) !== 0) return distance;
  }
  return 0;
}

/** The same for word bits. */
export function wordBefore(tokens: Tokens, i: number, wordBits: number, reach: number): number {
  if ((tokens.allWords & wordBits) === 0) return 0;
  let distance = 0;
  for (let at = i - 1; distance < reach; at--) {
    const kind = tokens.kind(at);
    if (kind === Kind.none || kind === Kind.lineBreak) return 0;
    if (kind === Kind.mark) continue;
    distance++;
    if ((tokens.words(at) & wordBits) !== 0) return distance;
  }
  return 0;
}

/** Index of the nearest word, number or mixed token before `i` on its line, skipping marks; 0 when there is none. */
export function previousWord(tokens: Tokens, i: number): number {
  for (let at = i - 1; ; at--) {
    const kind = tokens.kind(at);
    if (kind === Kind.none || kind === Kind.lineBreak) return 0;
    if (kind !== Kind.mark) return at;
  }
}

/** Is the token joined to the one before without a blank? */
export const isGlued = (tokens: Tokens, i: number): boolean =>
  !tokens.gap(i) && tokens.kind(i - 1) > Kind.none && tokens.kind(i - 1) !== Kind.lineBreak;

/** Does a name end right before `i`, or before a comma or parenthesis there? Asked once the names are known. */
export const isBehindName = (tokens: Tokens, i: number): boolean => {
  const parted =
    tokens.isMark(i - 1, Mark.comma) ||
    tokens.isMark(i - 1, Mark.open) ||
    (tokens.isMark(i - 1, Mark.dot) && tokens.length(i - 2) === 1);
  return (tokens.memo(parted ? i - 2 : i - 1) & Memo.nameEnd) !== 0;
};

/** First token at or after `i` that is not one of these marks (code units as a string). */
export function skipMarks(tokens: Tokens, i: number, marks: string): number {
  while (tokens.kind(i) === Kind.mark && marks.includes(String.fromCharCode(tokens.hash(i)))) i++;
  return i;
}

export const Mark = {
  quote: 0x22,
  hash: 0x23,
  dollar: 0x24,
  percent: 0x25,
  and: 0x26,
  apostrophe: 0x27,
  open: 0x28,
  close: 0x29,
  star: 0x2a,
  plus: 0x2b,
  comma: 0x2c,
  dash: 0x2d,
  dot: 0x2e,
  slash: 0x2f,
  colon: 0x3a,
  semicolon: 0x3b,
  equals: 0x3d,
  greater: 0x3e,
  at: 0x40,
  openBracket: 0x5b,
  closeBracket: 0x5d,
  underscore: 0x5f,
  bar: 0x7c,
  tilde: 0x7e,
  degree: 0xb0,
  curly: 0x2019,
} as const;
