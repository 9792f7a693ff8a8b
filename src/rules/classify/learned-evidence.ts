import { DATA_CLASS_FACTS, DATA_CLASSES, type DataClass, type Role } from '../../model/data-class.ts';
import { judgeLearned, type LearnedName, labelledAs } from '../header/learned/learned-name.ts';
import type { Learnable } from '../header/learned/name-parts.ts';
import type { TableKind } from '../header/neighbours/table-kind.ts';
import { BASE_OTHER, type Evidence, judge } from './judge.ts';

/** What a nat of the rules counts for beside one of what was learned; found on schemas neither had seen. */
const RULES_COUNT = 0.35;
/** What neighbours say of a name counts for more. */
const NEIGHBOURS_COUNT = 0.7;
/** A rule that is surer counts no more than this, in nats. */
const RULES_AT_MOST = 6.6;
/** Nats of evidence a name can amount to: values of any weight outdo it. */
const AT_MOST = 6.6;
/**
 * What a class of personal data counts for more, in nats: a column of it that is missed costs more than another that is looked at
 * twice. Chosen on draws held out: with 2 instead of 0.8 personal fields found rise by two points at the same accuracy. A name
 * without any other beside it is less sure of what it is.
 */
const MISSED_COSTS = 2;
const MISSED_COSTS_ALONE = 0.7;
/** Nats of the rules from which a name has the title of staff in it, `offcr_nm`, and what that counts for against people at large. */
const TITLED = 4.8;
const TITLE = 3;
/** How far a name goes that nobody knows: `other` is the most frequent class. Only what goes beyond is evidence. */
const UNTOLD = 2.2;
/** What a nat of difference between two classes is worth as evidence. */
const WORTH = 0.8;
/** Most schemas learned from are of calls: of other tables they say little about these, in nats. */
const ELSEWHERE = 1.5;

/** Confidence below which no rule knows a name. */
const UNKNOWN = 0.5;
/** Names of fewer letters (`c1`) say too little beside values. */
const LEAST_LETTERS = 3;
/** Share of the belief from which the table is heard beside values; more for classes that would raise an alarm, most where nobody is called to. */
const HEARD = 0.5;
const HEARD_OF_PEOPLE = 0.6;
const HEARD_OF_PEOPLE_ALONE = 0.8;
const HEARD_ELSEWHERE = 0.9;
/** Nats by which it then outdoes the rules, and what a share of 1 adds: values of any weight outdo it. */
const JUST_MORE = 0.3;
const SURER = 2;

const OF_PEOPLE: ReadonlySet<Role> = new Set<Role>(['direct', 'sensitive', 'free-text']);
/** Of these a mistake raises an alarm too, though they only locate or describe. */
const ALSO_OF_PEOPLE: ReadonlySet<DataClass> = new Set<DataClass>([
  ...([
    'street-address',
    'unit-or-apartment',
    'place-name',
    'latitude',
    'longitude',
    'point',
    'date-of-birth',
    'age',
    'sex',
  ] as const),
]);
/** Of calls and who answers them. */
const OF_CALLS: ReadonlySet<DataClass> = new Set<DataClass>([
  ...(['incident-id', 'call-type', 'disposition', 'priority', 'call-source', 'unit-or-officer', 'grid-or-beat'] as const),
  ...(['hazard-flag', 'place-name', 'device-id'] as const),
]);

/** Labels do not tell streets from blocks and crossings by name, the table takes all for streets: where the rules can tell, they change places. */
const OF_A_STREET: Readonly<Partial<Record<DataClass, DataClass>>> = {
  'address-block': 'street-address',
  'street-address': 'address-block',
};

const CLASSES: readonly DataClass[] = DATA_CLASSES.filter((id) => id !== 'coordinates');
const isOfPeople = (id: DataClass): boolean => OF_PEOPLE.has(DATA_CLASS_FACTS[id].role) || ALSO_OF_PEOPLE.has(id);

/**
 * Where there are no values: weighs what the rules say of a name against what labelled schemas taught, and rewrites the evidence as both together.
 * @param together what the network says of the name beside the others of its table, if there are others
 * @param fromNeighbours the class that the neighbours gave the name, if any
 */
export function weighLearned(
  name: Learnable,
  together: Float32Array | undefined,
  kind: TableKind,
  evidence: Evidence,
  why: Map<DataClass, string>,
  fromNeighbours: DataClass | undefined,
): void {
  if (name.words.length === 0) return;
  const learned = judgeLearned(name, together);
  const missedCosts = together === undefined ? MISSED_COSTS_ALONE : MISSED_COSTS;
  const blocks = (evidence.get('address-block') ?? 0) > (evidence.get('street-address') ?? 0);
  const sums = new Map(
    CLASSES.map((id) => {
      const ruled = Math.max(evidence.get(id) ?? 0, id === 'other' ? BASE_OTHER : 0);
      const far = !kind.incidents && OF_CALLS.has(id) ? ELSEWHERE : 0;
      const count = id === fromNeighbours ? NEIGHBOURS_COUNT : RULES_COUNT;
      // Of two that names do not tell apart the rules say which, not what it costs.
      const missed = isOfPeople(labelledAs(id)) ? missedCosts : 0;
      const as = (blocks ? OF_A_STREET[id] : undefined) ?? id;
      return [id, count * Math.min(RULES_AT_MOST, ruled) + learned.logShare(as) + missed - far];
    }),
  );
  const of = (id: DataClass): number => sums.get(id) as number;
  // Whether a name is of the staff is not settled by what it costs to miss one, and the rules know their titles.
  const titled = (evidence.get('unit-or-officer') ?? 0) >= TITLED ? TITLE : 0;
  const staff = of('unit-or-officer') + missedCosts + titled;
  if (staff > of('person-name') && of('person-name') > of('unit-or-officer')) sums.set('unit-or-officer', staff);
  const [best = 'other', second = 'other'] = [...CLASSES].sort((a, b) => of(b) - of(a));
  const lead = best === 'other' ? of('other') - of(second) - UNTOLD : of(best) - of('other');
  const top = Math.min(AT_MOST, BASE_OTHER + WORTH * Math.max(0, lead));
  for (const id of CLASSES) {
    const nats = top - WORTH * (of(best) - of(id));
    if (nats > 0) evidence.set(id, nats);
    else evidence.delete(id);
  }
  if (!why.has(best)) why.set(best, reason(learned, best));
}

/**
 * Where values will speak: lets labelled schemas say what a name is that the rules hardly know.
 * @param together what the network says of the name, worked out when asked
 */
export function hearLearned(
  name: Learnable,
  together: () => Float32Array | undefined,
  kind: TableKind,
  evidence: Evidence,
  why: Map<DataClass, string>,
): void {
  const ruled = judge(evidence);
  if (name.words.length === 0 || ruled.confidence >= UNKNOWN || lettersOf(name) < LEAST_LETTERS) return;
  const company = together();
  const learned = judgeLearned(name, company);
  const best = CLASSES.reduce((most, id) => (learned.logShare(id) > learned.logShare(most) ? id : most));
  const share = Math.exp(learned.logShare(best));
  // To call a column harmless that the rules suspect takes as much as to raise an alarm.
  const ofPeople = isOfPeople(best) || (best === 'other' && isOfPeople(ruled.class));
  const ofPeopleHere = company === undefined ? HEARD_OF_PEOPLE_ALONE : HEARD_OF_PEOPLE;
  const least = ofPeople ? (kind.incidents ? ofPeopleHere : HEARD_ELSEWHERE) : HEARD;
  if (share < least || (!kind.incidents && OF_CALLS.has(best))) return;
  const most = Math.max(BASE_OTHER, ...evidence.values());
  if (evidence.get(best) === most) return;
  evidence.set(best, most + JUST_MORE + SURER * (share - HEARD));
  why.set(best, reason(learned, best));
}

const lettersOf = ({ text }: Learnable): number => text.match(/\p{L}/gu)?.length ?? 0;

function reason(learned: LearnedName, id: DataClass): string {
  const { words, pieces } = learned.because(id);
  if (words.length > 0) return `columns with ${words.map((word) => `"${word}"`).join(', ')} in their names mostly are`;
  if (pieces.length > 0) return `columns with ${pieces.map((piece) => `"${piece}"`).join(', ')} in their names often are`;
  return 'names of this kind often are';
}
