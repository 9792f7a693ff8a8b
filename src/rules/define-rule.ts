import type { DataClass } from '../model/data-class.ts';
import type { HeaderWords, Rule } from '../model/rule.ts';
import { type PhraseTable, wordsOf } from './weigh.ts';

/** A rule as its file writes it: the header phrases as a table that is read when needed. */
type RuleDraft = Omit<Rule, 'header'> & { readonly header: Omit<HeaderWords, 'words'> & { readonly words: PhraseTable } };

const tables = new Map<DataClass, PhraseTable>();

/** The header table of each rule that has been defined. */
export const phraseTables = (): ReadonlyMap<DataClass, PhraseTable> => tables;

/** Marks an object as a rule and freezes it: rules are data, shared by every scan. */
export function defineRule(draft: RuleDraft): Rule {
  const { words: table, ...rest } = draft.header;
  tables.set(draft.id, table);
  let words: HeaderWords['words'] | undefined;
  const header: HeaderWords = {
    ...rest,
    get words() {
      words ??= wordsOf(table);
      return words;
    },
  };
  return Object.freeze({ ...draft, header });
}
