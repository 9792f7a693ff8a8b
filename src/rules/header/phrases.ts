import type { DataClass } from '../../model/data-class.ts';
import { rules } from '../index.ts';
import { arrange } from './arrange.ts';
import { canonical } from './canonical.ts';
import { GROUP_ELEMENTS, WORD_GROUPS } from './word-groups.ts';

/** A header phrase of a rule, in head-last order; elements are words or `@group`. */
export interface Phrase {
  readonly class: DataClass;
  readonly elements: readonly string[];
  readonly weight: number;
  /** No `@group` in it: it names these very words. */
  readonly literal: boolean;
}

let byLast: ReadonlyMap<string, readonly Phrase[]> | undefined;

/** Phrases by their last element. */
export function phrasesByLast(): ReadonlyMap<string, readonly Phrase[]> {
  if (byLast !== undefined) return byLast;
  const map = new Map<string, Phrase[]>();
  for (const rule of rules) {
    for (const [text, weight] of Object.entries(rule.header.words)) {
      const elements = text.includes(' ')
        ? arrange(text.split(' ').flatMap((word) => canonical(word) ?? word)).words
        : (canonical(text) ?? [text]);
      const last = elements.at(-1);
      if (last === undefined) continue;
      const list = map.get(last) ?? [];
      list.push({ class: rule.id, elements, weight, literal: !text.includes('@') });
      map.set(last, list);
    }
  }
  byLast = map;
  return map;
}

let heads: ReadonlySet<string> | undefined;

/** Words that end some phrase: known words that can be the head of a name. */
export function headWords(): ReadonlySet<string> {
  heads ??= new Set([...phrasesByLast().keys()].filter((key) => !key.startsWith('@')).concat([...WORD_GROUPS.keys()]));
  return heads;
}

const fits = (element: string, word: string): boolean =>
  element === word || (GROUP_ELEMENTS.get(word)?.includes(element) ?? false);

/**
 * Where the phrase begins if it ends at `end`, else -1. A phrase of two words may leave out one word between them that is no
 * head of anything: `incident internal id`.
 */
export function matchStart(phrase: Phrase, words: readonly string[], end: number): number {
  const { elements } = phrase;
  const start = end - elements.length + 1;
  if (start < 0) return -1;
  let fitting = true;
  for (let i = elements.length - 2; i >= 0 && fitting; i--) fitting = fits(elements[i] as string, words[start + i] as string);
  if (fitting) return start;
  if (elements.length !== 2 || end < 2 || headWords().has(words[end - 1] as string)) return -1;
  return fits(elements[0] as string, words[end - 2] as string) ? end - 2 : -1;
}

const endings = new Map<string, readonly Phrase[]>();
/** Words are kept up to this many, so that hostile input cannot fill memory. */
const MOST_ENDINGS = 5000;

/** Phrases whose last element fits the word. */
export function phrasesEndingIn(word: string): readonly Phrase[] {
  const stored = endings.get(word);
  if (stored !== undefined) return stored;
  const map = phrasesByLast();
  const found = [word, ...(GROUP_ELEMENTS.get(word) ?? [])].flatMap((last) => map.get(last) ?? []);
  if (endings.size >= MOST_ENDINGS) endings.clear();
  endings.set(word, found);
  return found;
}
