import { LAST, STEP } from '../../src/rules/text/learned/span-table.ts';
import { asOfPart, keyOfPart, wordPart } from '../../src/rules/text/learned/token-parts.ts';
import { labelledNotes } from './labelled-notes.ts';
import { type LearnedSpans, learnSpans, type WordCount } from './learn-spans.ts';
import { linesOf, stepsOf } from './table-text.ts';

/** Weights below this say too little to be carried along, in nats. */
const LEAST = 0.35;
/** A word is worth a look from this share of its places in spans, or right before one, and this weight, in nats. */
const LEAST_SHARE = 0.3;
const LEAST_SHARE_BEFORE = 0.5;
const LEAST_WEIGHT = 0.5;
const LEAST_TIMES = 3;

/** `src/rules/text/learned/span-table-data.ts`: the weights learned from every labelled note, laid out as `span-table.ts` says. */
export function spanModule(): string {
  const lines = linesOf(packSpans(learnSpans(labelledNotes())));
  return `// Made by \`npm run eval -- --learn\` from the labelled notes in eval/data; do not edit.

/** Weights of parts of tokens, as \`span-table.ts\` reads them. */
export const SPAN_TABLE: string = \`
${lines}
\`;
`;
}

/** The bytes that `span-table.ts` reads. */
export function packSpans({ weights, moves, words }: LearnedSpans): Buffer {
  const things = new Map<number, number[][]>();
  for (const [part, of] of [...weights].sort(([a], [b]) => a - b)) {
    const pairs = [...of].flatMap((nats, label) => (Math.abs(nats) < LEAST ? [] : [label, stepsOf(nats, STEP)]));
    if (pairs.length === 0) continue;
    const lists = things.get(keyOfPart(part)) ?? [];
    things.set(keyOfPart(part), lists);
    lists.push([asOfPart(part), pairs.length / 2, ...pairs]);
  }
  const strongest = (hash: number): number => Math.max(...(weights.get(wordPart(hash)) ?? [0]));
  const within = wordsThat(
    words,
    ({ within: times, all }, hash) => times >= LEAST_TIMES && times >= LEAST_SHARE * all && strongest(hash) >= LEAST_WEIGHT,
  );
  const before = wordsThat(words, ({ before: times, all }) => times >= LEAST_TIMES && times >= LEAST_SHARE_BEFORE * all);
  const head = [...moves].map((nats) => Math.round(nats / STEP));
  const numbers = Int32Array.from([...head, within.length, ...within, before.length, ...before, things.size, ...things.keys()]);
  const bytes = Int8Array.from([...things.values()].flatMap(withLast));
  return Buffer.concat([Buffer.from(numbers.buffer), Buffer.from(bytes.buffer)]);
}

const wordsThat = (words: LearnedSpans['words'], may: (count: WordCount, hash: number) => boolean): number[] =>
  [...words].flatMap(([hash, count]) => (may(count, hash) ? [hash] : [])).sort((a, b) => a - b);

/** The bytes of a thing's lists. */
const withLast = (lists: readonly (readonly number[])[]): number[] =>
  lists.flatMap(([as = 0, ...rest], n) => [n === lists.length - 1 ? as | LAST : as, ...rest]);
