import type { DataClass } from '../../model/data-class.ts';
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
    if (word === 'chief' && words[words.indexOf(word) + 1] === 'complaint') continue;
    if (word === 'reporting' && /^(?:person|party)$/.test(words[words.indexOf(word) + 1] ?? '')) return 'caller';
    const groups = WORD_GROUPS.get(word) ?? [];
    for (const [group, subject] of BY_GROUP) if (groups.includes(group) && word !== 'casualty') return subject;
    if (BUSINESS.has(word)) return 'business';
  }
  return words.at(-1) === 'by' ? 'officer' : undefined;
}

/** Classes that say nothing about a person, whatever person stands in the name: a supervisor district is an area. */
const OF_NOBODY: ReadonlySet<DataClass> = new Set<DataClass>([
  'grid-or-beat',
  'event-time',
  'incident-id',
  'call-type',
  'disposition',
  'priority',
  'call-source',
  'other',
]);

/** The subject of a field of this class. */
export const subjectOf = (subject: Subject | undefined, id: DataClass): Subject | undefined =>
  OF_NOBODY.has(id) ? undefined : subject;
