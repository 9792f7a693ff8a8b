import type { DataClass } from '../../model/data-class.ts';
import { adjustByNeighbours } from '../header/neighbours.ts';
import { type HeaderReading, readHeader } from '../header/read-header.ts';
import type { Evidence } from './judge.ts';

/** Nats of a header score of 1: a decisive name gives odds of about 400 to 1 before values speak. */
const NATS = 6;

export type FieldName = string | { readonly name: string; readonly path?: readonly string[] };

export interface HeaderEvidence {
  readonly name: string;
  readonly reading: HeaderReading;
  readonly evidence: Evidence;
  readonly why: ReadonlyMap<DataClass, string>;
}

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
export function readHeaders(fields: readonly FieldName[]): HeaderEvidence[] {
  const texts = fields.map(textOf);
  const readings = texts.map(({ text }) => readHeader(text));
  const adjusted = adjustByNeighbours(
    readings,
    texts.map(({ text }) => text),
  );
  return readings.map((reading, i) => {
    const evidence: Evidence = new Map();
    const why = new Map<DataClass, string>();
    for (const [id, { score, phrase, because }] of adjusted[i] ?? reading.scores) {
      if (score < 0.05) continue;
      evidence.set(id, score * NATS);
      const says = reading.standard === undefined ? `header says "${phrase}"` : `header is ${phrase} of ${reading.standard}`;
      why.set(id, because === undefined ? says : `${says}, ${because}`);
    }
    return { name: (texts[i] as { name: string }).name, reading, evidence, why };
  });
}
