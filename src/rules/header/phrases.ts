import type { DataClass } from '../../model/data-class.ts';
import { ABBREVIATIONS } from './abbreviations.ts';
import { arrange, MOVING } from './arrange.ts';
import { canonical } from './canonical.ts';
import { rulePhrases } from './rule-phrases.ts';
import { GROUP_ELEMENTS, WORD_GROUPS } from './word-groups.ts';

/** A header phrase of a rule, in head-last order. */
export interface Phrase {
  readonly class: DataClass;
  /** Number of its words. */
  readonly length: number;
  readonly weight: number;
  /** No `@group` in it: it names these very words. */
  readonly literal: boolean;
}

/** A phrase found in a name, from word `start` to word `end`, both included. */
export interface Match {
  readonly phrase: Phrase;
  readonly start: number;
  readonly end: number;
}

interface PhraseTable {
  /** Elements joined by blanks → the phrases of these elements. */
  readonly byText: ReadonlyMap<string, readonly Phrase[]>;
  /** Words that end some phrase: known words that can be the head of a name. */
  readonly heads: ReadonlySet<string>;
  readonly longest: number;
}

let table: PhraseTable | undefined;
/** `@` and `s` */
const AT = 64;
const S = 115;

/** Words of a phrase spelt out and with their head last; most are so already. */
function settle(words: readonly string[]): readonly string[] {
  let moves = false;
  let changes = false;
  for (const word of words) {
    if (MOVING.has(word)) moves = true;
    if (word.charCodeAt(word.length - 1) === S || ABBREVIATIONS.has(word)) changes = true;
  }
  const spelt = changes ? words.flatMap((word) => canonical(word) ?? word) : words;
  return words.length > 1 && (moves || changes) ? arrange(spelt).words : spelt;
}

function phraseTable(): PhraseTable {
  if (table !== undefined) return table;
  const byText = new Map<string, Phrase[]>();
  const heads = new Set<string>(WORD_GROUPS.keys());
  let longest = 1;
  for (const { class: id, text: written, words, weight } of rulePhrases()) {
    const elements = settle(words);
    const last = elements[elements.length - 1];
    if (last === undefined) continue;
    if (last.charCodeAt(0) !== AT) heads.add(last);
    const text = elements === words ? written : elements.join(' ');
    const phrase: Phrase = { class: id, length: elements.length, weight, literal: !text.includes('@') };
    const others = byText.get(text);
    if (others === undefined) byText.set(text, [phrase]);
    else others.push(phrase);
    longest = Math.max(longest, elements.length);
  }
  table = { byText, heads, longest };
  return table;
}

/** Words that end some phrase: known words that can be the head of a name. */
export const headWords = (): ReadonlySet<string> => phraseTable().heads;

/** Most ways to read a stretch of words by their groups; a word belongs to four at most. */
const MOST_READINGS = 256;

/** All texts of phrases that a stretch of words fits: each word as it is, or any group it belongs to. */
function readings(words: readonly string[], start: number, end: number, skip: number): readonly string[] {
  let texts: string[] = [''];
  for (let i = start; i <= end; i++) {
    if (i === skip) continue;
    const word = words[i] as string;
    const elements = GROUP_ELEMENTS.get(word);
    const next: string[] = [];
    for (const text of texts) {
      const before = text === '' ? '' : `${text} `;
      next.push(before + word);
      if (elements !== undefined) for (const element of elements) next.push(before + element);
    }
    if (next.length > MOST_READINGS) return [];
    texts = next;
  }
  return texts;
}

/**
 * The phrases in a name. A phrase of two words may leave out one word between them that is no head of anything:
 * `incident internal id`.
 */
export function findPhrases(words: readonly string[]): readonly Match[] {
  const { byText, heads, longest } = phraseTable();
  const found: Match[] = [];
  const look = (start: number, end: number, skip: number): void => {
    for (const text of readings(words, start, end, skip)) {
      const phrases = byText.get(text);
      if (phrases !== undefined) for (const phrase of phrases) found.push({ phrase, start, end });
    }
  };
  for (let end = 0; end < words.length; end++) {
    for (let start = end; start >= 0 && end - start < longest; start--) look(start, end, -1);
    if (end >= 2 && !heads.has(words[end - 1] as string)) look(end - 2, end, end - 1);
  }
  return found;
}
