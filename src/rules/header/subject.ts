import type { DataClass } from '../../model/data-class.ts';
import { isPlace, type Subject } from '../../model/subject.ts';
import type { HeaderReading } from './header-reading.ts';
import { WORD_GROUPS, type WordGroup } from './words/word-groups.ts';

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

/** Where the telephone network says that the caller's phone was, or its line is: ALI, ANI, Phase II, cell site. */
const FROM_THE_NETWORK: ReadonlySet<string> = new Set(
  'ali ani pani esrd esrk esqk wph phase rebid aml els phone telephone cell wireless handset tower'.split(' '),
);

/** The subject of a field of this class, by the words of its name. */
export function subjectOf({ subject, words }: Pick<HeaderReading, 'subject' | 'words'>, id: DataClass): Subject | undefined {
  if (OF_NOBODY.has(id)) return undefined;
  return subject ?? (isPlace(id) && words.some((word) => FROM_THE_NETWORK.has(word)) ? 'caller' : undefined);
}
