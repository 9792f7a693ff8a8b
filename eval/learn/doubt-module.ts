import { DOUBT_STEP, DOUBT_ZERO } from '../../src/rules/text/learned/doubt-table.ts';
import { doubtExamples } from './doubt-examples.ts';
import { labelledNotes } from './labelled-notes.ts';
import { type LearnedDoubts, learnDoubts } from './learn-doubts.ts';
import { linesOf, stepsOf } from './table-text.ts';

/** Weights below this say too little to be carried along, in nats. */
const LEAST = 0.1;

/** `src/rules/text/learned/doubt-table-data.ts`: learned from what is found alone in labelled notes and remarks, laid out as `doubt-table.ts` says. */
export function doubtModule(): string {
  const lines = linesOf(packDoubts(learnDoubts(doubtExamples(labelledNotes()))));
  return `// Made by \`npm run eval -- --learn\` from the labelled notes in eval/data; do not edit.

/** Weights of parts of found spans, as \`doubt-table.ts\` reads them. */
export const DOUBT_TABLE: string = \`
${lines}
\`;
`;
}

/** The bytes that `doubt-table.ts` reads. */
export function packDoubts({ always, weights }: LearnedDoubts): Buffer {
  const kept = [...weights].filter(([, nats]) => Math.abs(nats) >= LEAST).sort(([a], [b]) => a - b);
  const entries = [[0, always] as const, ...kept];
  const bytes = Buffer.alloc(5 * entries.length);
  for (const [at, [hash, nats]] of entries.entries()) {
    bytes.writeInt32LE(hash, 5 * at);
    bytes[5 * at + 4] = DOUBT_ZERO + stepsOf(nats, DOUBT_STEP);
  }
  return bytes;
}
