import type { Subject } from '../../model/subject.ts';
import { WORD_GROUPS, type WordGroup } from './word-groups.ts';

const BY_GROUP: readonly (readonly [WordGroup, Subject])[] = [
  ['caller', 'caller'],
  ['patient', 'patient'],
  ['victim', 'victim'],
  ['suspect', 'suspect'],
  ['owner', 'owner'],
  ['staff', 'officer'],
];
const BUSINESS: ReadonlySet<string> = new Set(['business', 'company', 'employer', 'facility', 'school', 'merchant']);

/** Whom the words of a name are about; the first word that tells decides. */
export function readSubject(words: readonly string[]): Subject | undefined {
  for (const word of words) {
    if (word === 'back') return 'caller';
    if (word === 'reporting' && /^(?:person|party)$/.test(words[words.indexOf(word) + 1] ?? '')) return 'caller';
    const groups = WORD_GROUPS.get(word) ?? [];
    for (const [group, subject] of BY_GROUP) if (groups.includes(group) && word !== 'casualty') return subject;
    if (BUSINESS.has(word)) return 'business';
  }
  return words.at(-1) === 'by' ? 'officer' : undefined;
}
