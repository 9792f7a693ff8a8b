import type { DataClass } from '../../model/data-class.ts';
import { rules } from '../index.ts';

/** A header phrase as its rule writes it, cut into words. */
export interface RulePhrase {
  readonly class: DataClass;
  readonly text: string;
  readonly words: readonly string[];
  readonly weight: number;
}

let phrases: readonly RulePhrase[] | undefined;

/** The header phrases of all rules. Cut once: both the vocabulary and the phrase table are made of them. */
export function rulePhrases(): readonly RulePhrase[] {
  if (phrases !== undefined) return phrases;
  const all: RulePhrase[] = [];
  for (const { id, header } of rules)
    for (const text in header.words) {
      const words = text.indexOf(' ') === -1 ? [text] : text.split(' ');
      all.push({ class: id, text, words, weight: header.words[text] as number });
    }
  phrases = all;
  return all;
}
