import { DATA_CLASS_FACTS, type DataClass, type Role } from '../../model/data-class.ts';
import { hearWords } from '../header/heard-words.ts';
import { madeUpNames } from '../header/made-up.ts';
import { adjustByNeighbours, kindOfTable } from '../header/neighbours.ts';
import { type FieldName, type PathName, readPathName } from '../header/path-name.ts';
import { type HeaderReading, readHeader } from '../header/read-header.ts';
import { recogniseSystem } from '../header/systems/recognise.ts';
import type { TableKind } from '../header/table-kind.ts';
import type { RulePack } from '../packs/rule-pack.ts';
import { addEvidence, BASE_OTHER, type Evidence, judge } from './judge.ts';

/** Nats of a header score of 1: a decisive name gives odds of about 400 to 1 before values speak. */
const NATS = 6;

export type { FieldName };

export interface HeaderEvidence {
  readonly name: string;
  readonly reading: HeaderReading;
  readonly evidence: Evidence;
  readonly why: ReadonlyMap<DataClass, string>;
}

/** A rule of the user's own counts for more than a built-in one. */
const OWN = 1.4;

/** Adds what the rules of a pack say about a name. */
function hearPack(pack: RulePack, text: string, evidence: Evidence, why: Map<DataClass, string>): void {
  for (const rule of pack.rules) {
    const score = rule.scoreHeader(text);
    if (score === 0) continue;
    addEvidence(evidence, rule.class, score * NATS * OWN);
    why.set(rule.class, `rule ${rule.id} of ${pack.name} knows the name`);
  }
}

/** What words keep of their score where the layout of a recognised system says otherwise. */
const OVERRULED = 0.4;

/** What the parts of a format are that carry no data of the record. */
const PLUMBING: HeaderReading = {
  words: [],
  scores: new Map([['other', { score: 1.1, phrase: 'a part of the format' }]]),
};

/** A name that a program made up says nothing; the values decide. */
const SILENT: HeaderReading = { words: [], scores: new Map() };

/** What the last level of a path keeps of what it says by itself; the levels above it may mean something else. */
const BY_ITSELF = 0.9;
/** A last level of two words or more, `CallPriorityText`, says something without those above it. */
const SPEAKING = /[a-z][A-Z]|[A-Za-z][_ -][A-Za-z]/;

/** Reads a name with the levels above it, or by itself where that says more. */
function readPath({ text, leaf, plumbing }: PathName): HeaderReading {
  if (plumbing) return PLUMBING;
  const reading = readHeader(text);
  if (leaf === text || !SPEAKING.test(leaf)) return reading;
  const scores = new Map(reading.scores);
  for (const [id, said] of readHeader(leaf).scores) {
    const score = said.score * BY_ITSELF;
    if (score > (scores.get(id)?.score ?? 0)) scores.set(id, { ...said, score });
  }
  return { ...reading, scores };
}

/** Confidence below which no rule knows a name, and what the words of names of the same class say is asked for. */
const UNKNOWN = 0.4;
/** Share of the belief from which they are heard; more for classes that would raise an alarm, most where nobody is called to. */
const HEARD = 0.6;
const HEARD_OF_PEOPLE = 0.8;
const HEARD_ELSEWHERE = 0.92;
/** Nats by which hearsay outdoes the rules, and what a share of 1 adds: values of any weight outdo it. */
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
/** Most schemas met are of calls: of other tables their words say nothing about these. */
const OF_CALLS: ReadonlySet<DataClass> = new Set<DataClass>([
  ...(['incident-id', 'call-type', 'disposition', 'priority', 'call-source', 'unit-or-officer', 'grid-or-beat'] as const),
  ...(['hazard-flag', 'place-name', 'device-id'] as const),
]);

const isOfPeople = (id: DataClass): boolean => OF_PEOPLE.has(DATA_CLASS_FACTS[id].role) || ALSO_OF_PEOPLE.has(id);

/** Where the rules hardly know a name, lets the words of labelled schemas speak. */
function addHearsay(words: readonly string[], kind: TableKind, evidence: Evidence, why: Map<DataClass, string>): void {
  if (words.length === 0 || judge(evidence).confidence >= UNKNOWN) return;
  const hearsay = hearWords(words);
  if (hearsay === undefined) return;
  // To call a column harmless that the rules suspect takes as much as to raise an alarm.
  const ofPeople = isOfPeople(hearsay.class) || (hearsay.class === 'other' && isOfPeople(judge(evidence).class));
  const least = ofPeople ? (kind.incidents ? HEARD_OF_PEOPLE : HEARD_ELSEWHERE) : HEARD;
  if (hearsay.share < least || (!kind.incidents && OF_CALLS.has(hearsay.class))) return;
  const best = Math.max(BASE_OTHER, ...evidence.values());
  if (evidence.get(hearsay.class) === best) return;
  evidence.set(hearsay.class, best + JUST_MORE + SURER * (hearsay.share - HEARD));
  why.set(hearsay.class, `columns with "${hearsay.words.join(' ')}" in their names mostly are`);
}

/** Reads all names of a table, each by itself and then beside its neighbours. */
export function readHeaders(fields: readonly FieldName[], pack?: RulePack): HeaderEvidence[] {
  const texts = fields.map(readPathName);
  const silent = madeUpNames(texts.map(({ leaf }) => leaf));
  const readings = texts.map((text, i) => (silent[i] ? SILENT : readPath(text)));
  const leaves = texts.map(({ leaf }) => leaf);
  const kind = kindOfTable(readings, leaves);
  const adjusted = adjustByNeighbours(readings, leaves, kind);
  const layout = recogniseSystem(texts.map(({ name }) => name));
  return readings.map((reading, i) => {
    const evidence: Evidence = new Map();
    const why = new Map<DataClass, string>();
    for (const [id, { score, phrase, because }] of adjusted[i] ?? reading.scores) {
      if (score < 0.05) continue;
      evidence.set(id, score * NATS);
      const says = reading.standard === undefined ? `header says "${phrase}"` : `header is ${phrase} of ${reading.standard}`;
      why.set(id, because === undefined ? says : `${says}, ${because}`);
    }
    const { name } = texts[i] as { name: string };
    if (reading.standard === undefined) addHearsay(reading.words, kind, evidence, why);
    const known = layout?.classOf(name);
    if (layout !== undefined && known !== undefined) {
      for (const [id, nats] of evidence) evidence.set(id, nats * OVERRULED);
      evidence.set(known, NATS);
      why.set(known, `"${name}" is a column of ${layout.system.title}`);
    }
    if (pack !== undefined) hearPack(pack, (texts[i] as { text: string }).text, evidence, why);
    return { name, reading, evidence, why };
  });
}
