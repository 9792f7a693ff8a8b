import type { DataClass } from '../../model/data-class.ts';
import { adjustByNeighbours } from '../header/neighbours.ts';
import { type HeaderReading, readHeader } from '../header/read-header.ts';
import { recogniseSystem } from '../header/systems/recognise.ts';
import type { RulePack } from '../packs/rule-pack.ts';
import { addEvidence, type Evidence } from './judge.ts';

/** Nats of a header score of 1: a decisive name gives odds of about 400 to 1 before values speak. */
const NATS = 6;

export type FieldName = string | { readonly name: string; readonly path?: readonly string[] };

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

/** Longest part of a path that takes part in the name: the field and two levels above. */
const LEVELS = 3;

/** Levels that only hold others and say nothing of them. */
const WRAPPERS: ReadonlySet<string> = new Set(
  `attributes body content data description detail details document elements entry extended_data extra features fields info items list
   meta object objects payload properties record records response result results root row rows value values`.split(/\s+/),
);

/** The text that is read: the last levels of a nested path, else the name. Array indexes and {@link WRAPPERS} go. */
function textOf(field: FieldName): { name: string; text: string } {
  if (typeof field === 'string') return { name: field, text: field };
  const path = field.path ?? [];
  const levels = path.filter(
    (level, i) => level !== '' && !/^\d+$/.test(level) && (i === path.length - 1 || !WRAPPERS.has(level.toLowerCase())),
  );
  return { name: field.name, text: levels.length > 0 && path.length > 1 ? levels.slice(-LEVELS).join(' ') : field.name };
}

/** Reads all names of a table, each by itself and then beside its neighbours. */
export function readHeaders(fields: readonly FieldName[], pack?: RulePack): HeaderEvidence[] {
  const texts = fields.map(textOf);
  const readings = texts.map(({ text }) => readHeader(text));
  const adjusted = adjustByNeighbours(
    readings,
    texts.map(({ text }) => text),
  );
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
