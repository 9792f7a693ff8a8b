import type { Agreement } from '../model/agreement.ts';
import type { Term } from '../model/agreement-terms.ts';
import type { InstrumentFact } from '../model/comparison.ts';
import { sourcesOf } from './leaves.ts';

type Key = Exclude<keyof Agreement['instrument'], 'kind'>;

const TITLES: Readonly<Record<Key, string>> = {
  signed: 'Signed',
  signedBy: 'Signed by',
  expires: 'Expires',
  binding: 'Binding',
  approvedByCouncil: 'Approved by the council',
};

/** What is known of the instrument itself, in fixed order; what nobody looked up is left out. */
export const instrumentFacts = ({ instrument }: Agreement): readonly InstrumentFact[] =>
  (Object.keys(TITLES) as readonly Key[]).flatMap((key) => {
    const leaf: Term<string | boolean> | undefined = instrument[key];
    return leaf === undefined || leaf.status === 'unknown' ? [] : [describe(TITLES[key], leaf)];
  });

function describe(title: string, leaf: Term<string | boolean>): InstrumentFact {
  const { page, clause, quote, note } = leaf;
  return {
    title,
    words: sayFact(leaf),
    sources: sourcesOf(leaf),
    ...(page === undefined ? {} : { page }),
    ...(clause === undefined ? {} : { clause }),
    ...(quote === undefined ? {} : { quote }),
    ...(note === undefined ? {} : { note }),
  };
}

function sayFact({ value, status, inferred }: Term<string | boolean>): string {
  const words = value === null ? '' : value === true ? 'yes' : value === false ? 'no' : value;
  if (status === 'stated') return inferred === true ? `${words} (our reading)` : words;
  if (status === 'redacted') return 'blacked out';
  if (status === 'not-applicable') return 'does not apply';
  return words === '' ? status : `${status}: ${words}`;
}
