import type { DataClass } from '../../model/data-class.ts';
import type { HeaderReading } from '../header/header-reading.ts';
import { readInTheirLanguage } from '../header/in-their-language.ts';
import { readLearnables } from '../header/learned/learned-name.ts';
import type { Learnable } from '../header/learned/name-parts.ts';
import { judgeTogether } from '../header/learned/network/judge-together.ts';
import { madeUpNames } from '../header/made-up.ts';
import { adjustByNeighbours, kindOfTable } from '../header/neighbours/neighbours.ts';
import type { TableKind } from '../header/neighbours/table-kind.ts';
import { type FieldName, type PathName, readPathName } from '../header/path-name.ts';
import { readHeader } from '../header/read-header.ts';
import { recogniseSystem } from '../header/systems/recognise.ts';
import { withoutTablePrefix } from '../header/table-prefix.ts';
import type { Language } from '../header/words/foreign/languages.ts';
import type { RulePack } from '../packs/rule-pack.ts';
import { addEvidence, type Evidence } from './judge.ts';
import { hearLearned, weighLearned } from './learned-evidence.ts';

/** Nats of a header score of 1: a decisive name gives odds of about 400 to 1 before values speak. */
const NATS = 6;

export type { FieldName };

export interface HeaderEvidence {
  readonly name: string;
  readonly reading: HeaderReading;
  readonly evidence: Evidence;
  readonly why: ReadonlyMap<DataClass, string>;
  /** What the table is about that the column belongs to. */
  readonly kind: TableKind;
  /** The class that the columns beside it give the name, if any. */
  readonly fromNeighbours: DataClass | undefined;
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

/** Weights were learned of names in Latin letters: of a name in others that no list holds they know nothing. */
const LATIN = /[a-z]/i;

/** Reads a name with the levels above it, or by itself where that says more. */
function readPath({ text, leaf, plumbing }: PathName, among?: ReadonlySet<Language>): HeaderReading {
  if (plumbing) return PLUMBING;
  const reading = readHeader(text, among);
  if (leaf === text || !SPEAKING.test(leaf)) return reading;
  const scores = new Map(reading.scores);
  for (const [id, said] of readHeader(leaf, among).scores) {
    const score = said.score * BY_ITSELF;
    if (score > (scores.get(id)?.score ?? 0)) scores.set(id, { ...said, score });
  }
  return { ...reading, scores };
}

/**
 * Reads all names of a table, each by itself and then beside its neighbours.
 * @param hasValues whether a field has values that will be heard too: then its name counts for less
 */
export function readHeaders(
  fields: readonly FieldName[],
  pack?: RulePack,
  hasValues: (field: number) => boolean = () => false,
): HeaderEvidence[] {
  const texts = withoutTablePrefix(fields.map(readPathName));
  const silent = madeUpNames(texts.map(({ leaf }) => leaf));
  const readings = readInTheirLanguage(texts.length, (at, among) =>
    silent[at] ? SILENT : readPath(texts[at] as PathName, among),
  );
  const leaves = texts.map(({ leaf }) => leaf);
  const kind = kindOfTable(readings, leaves);
  const adjusted = adjustByNeighbours(readings, leaves, kind);
  const learnables = readLearnables(texts, (at) => (readings[at] as HeaderReading).words);
  // It knows names by their company; where every name is known by itself and has values, it takes no time to read it.
  let company: readonly Float32Array[] | undefined;
  const together = (at: number): Float32Array | undefined => {
    if (texts.length > 1) company ??= judgeTogether(learnables);
    return company?.[at];
  };
  const layout = recogniseSystem(texts.map(({ name }) => name));
  return readings.map((reading, i) => {
    const evidence: Evidence = new Map();
    const why = new Map<DataClass, string>();
    let fromNeighbours: DataClass | undefined;
    for (const [id, { score, phrase, because }] of adjusted[i] ?? reading.scores) {
      if (score < 0.05) continue;
      if (because !== undefined) fromNeighbours = id;
      evidence.set(id, score * NATS);
      const says = reading.standard === undefined ? `header says "${phrase}"` : `header is ${phrase} of ${reading.standard}`;
      why.set(id, because === undefined ? says : `${says}, ${because}`);
    }
    const { name } = texts[i] as { name: string };
    if (reading.standard === undefined && (reading.scores.size > 0 || LATIN.test(name))) {
      const learnable = learnables[i] as Learnable;
      if (hasValues(i)) hearLearned(learnable, () => together(i), kind, evidence, why);
      else weighLearned(learnable, together(i), kind, evidence, why, fromNeighbours);
    }
    const known = layout?.classOf(name);
    if (layout !== undefined && known !== undefined) {
      for (const [id, nats] of evidence) evidence.set(id, nats * OVERRULED);
      evidence.set(known, NATS);
      why.set(known, `"${name}" is a column of ${layout.system.title}`);
    }
    if (pack !== undefined) hearPack(pack, (texts[i] as { text: string }).text, evidence, why);
    return { name, reading, evidence, why, kind, fromNeighbours };
  });
}
