import type { DataClass } from '../../../model/data-class.ts';
import { phraseTables } from '../../define-rule.ts';
import { rules } from '../../index.ts';
import { readPhrases } from '../../weigh.ts';
import { ABBREVIATIONS } from './abbreviations.ts';
import { MOVING } from './arrange.ts';

/** The header phrases of all rules, side by side in lists: some thousand small objects would cost more than all else here. */
interface RulePhrases {
  readonly texts: readonly string[];
  readonly classes: readonly DataClass[];
  readonly weights: readonly number[];
  /** Number of words of each. */
  readonly lengths: readonly number[];
  /** Is the phrase written otherwise than names are read: with an abbreviation, a plural, or a word that moves? */
  readonly unsettled: readonly boolean[];
  /** Every word they consist of. */
  readonly words: ReadonlyMap<string, boolean>;
}

let phrases: RulePhrases | undefined;
/** `s` */
const S = 115;

/** The header phrases of all rules. Read once: both the vocabulary and the phrase table are made of them. */
export function rulePhrases(): RulePhrases {
  if (phrases !== undefined) return phrases;
  const texts: string[] = [];
  const classes: DataClass[] = [];
  const weights: number[] = [];
  const lengths: number[] = [];
  const unsettled: boolean[] = [];
  const words = new Map<string, boolean>();
  const isUnsettled = (word: string): boolean => {
    let found = words.get(word);
    if (found === undefined) {
      found = word.charCodeAt(word.length - 1) === S || MOVING.has(word) || ABBREVIATIONS.has(word);
      words.set(word, found);
    }
    return found;
  };
  const tables = phraseTables();
  for (const { id } of rules) {
    const table = tables.get(id);
    if (table === undefined) continue;
    readPhrases(table, (text, weight) => {
      texts.push(text);
      classes.push(id);
      weights.push(weight);
      let start = 0;
      let length = 1;
      let moves = false;
      for (let blank = text.indexOf(' '); blank !== -1; blank = text.indexOf(' ', start)) {
        if (isUnsettled(text.slice(start, blank))) moves = true;
        start = blank + 1;
        length++;
      }
      lengths.push(length);
      unsettled.push(isUnsettled(start === 0 ? text : text.slice(start)) || moves);
    });
  }
  phrases = { texts, classes, weights, lengths, unsettled, words };
  return phrases;
}
