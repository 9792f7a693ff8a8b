import type { SpanClass } from '../../src/model/data-class.ts';
import { readRows } from '../data-file.ts';

/** A note and the spans of personal data in it. */
export interface LabelledNote {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly class: SpanClass }[];
}

const FILES = ['', '-blind', '-draws', '-gathered'].map((set) => `narratives${set}.jsonl`);

/** Every labelled narrative there is. */
export const labelledNotes = (): readonly LabelledNote[] => FILES.flatMap((file) => readRows<LabelledNote>(file));
