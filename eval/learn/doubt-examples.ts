import { findUndoubted } from '../../src/rules/text/find-spans.ts';
import { doubtedClass, doubtParts, MOST_DOUBT_PARTS } from '../../src/rules/text/learned/doubt-parts.ts';
import { takeSpanTable } from '../../src/rules/text/learned/span-table.ts';
import { KNOWN } from '../../src/rules/text/token/known-words.ts';
import { fragmentsOf } from './fragments.ts';
import type { LabelledNote } from './labelled-notes.ts';
import { learnSpans } from './learn-spans.ts';
import { packSpans } from './span-module.ts';

/** The only thing found in a note, or in a remark out of one. */
export interface DoubtExample {
  readonly parts: Int32Array;
  /** Does the note have a label of the class there? */
  readonly right: boolean;
  /** How much it counts. */
  readonly weight: number;
}

/** Remarks are many, and their things are told by what the whole note was about: they count less than notes. */
const FRAGMENT = 0.3;
/** So many notes one behind the other are read together: writers put what looks alike side by side. */
const TOGETHER = 10;

const INTO = new Int32Array(MOST_DOUBT_PARTS);

/**
 * What is found alone in labelled notes. Half of them is read with weights of spans that were learned from the other half: of notes they
 * were learned from, weights say what is right, and nothing false would be left to learn from.
 */
export function doubtExamples(notes: readonly LabelledNote[]): readonly DoubtExample[] {
  const halfOf = (at: number): number => Math.floor(at / TOGETHER) % 2;
  return [0, 1].flatMap((half) => {
    takeSpanTable(packSpans(learnSpans(notes.filter((_, at) => halfOf(at) !== half))));
    KNOWN.fill(0);
    const read = notes.filter((_, at) => halfOf(at) === half);
    return [
      ...read.flatMap((note) => exampleOf(note, 1)),
      ...read.flatMap(fragmentsOf).flatMap((note) => exampleOf(note, FRAGMENT)),
    ];
  });
}

function exampleOf({ text, spans }: LabelledNote, weight: number): readonly DoubtExample[] {
  const found = findUndoubted(text);
  const [only] = found;
  if (found.length !== 1 || only === undefined || doubtedClass(only) === -1) return [];
  const right = spans.some((label) => label.class === only.class && label.start < only.end && only.start < label.end);
  return [{ right, weight, parts: Int32Array.from(new Set(INTO.slice(0, doubtParts(only, INTO)))) }];
}
