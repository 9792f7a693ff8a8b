import { STEP } from '../../src/rules/header/learned/learned-table.ts';
import { hashPart } from '../../src/rules/header/learned/name-parts.ts';
import { labelledTables } from './labelled-names.ts';
import { learnNames } from './learn.ts';
import { linesOf, stepsOf } from './table-text.ts';

/** Weights below this say too little to be carried along, in nats. */
const LEAST = 0.2;

interface Row {
  readonly hash: number;
  readonly weights: readonly (readonly [classAt: number, steps: number])[];
}

/** `src/rules/header/learned/learned-table-data.ts`: the weights learned from every labelled name, laid out as `learned-table.ts` says. */
export function learnedModule(): string {
  const { classes, weights } = learnNames(labelledTables());
  const rows: Row[] = [...weights].flatMap(([part, ofClasses]) => {
    const kept = [...ofClasses].flatMap((weight, at) => (Math.abs(weight) < LEAST ? [] : [[at, stepsOf(weight, STEP)] as const]));
    return kept.length === 0 ? [] : [{ hash: hashPart(part), weights: kept }];
  });
  rows.sort((a, b) => a.hash - b.hash);
  return `// Made by \`npm run eval -- --learn\` from the labelled names in eval/data; do not edit.

/** The classes in the order in which the table numbers them. */
export const LEARNED_CLASSES = [
${classes.map((id) => `  '${id}',\n`).join('')}] as const;

/** Weights of ${rows.length} parts of names, as \`learned-table.ts\` reads them. */
export const LEARNED_TABLE: string = \`
${linesOf(write(rows))}
\`;
`;
}

function write(rows: readonly Row[]): Buffer {
  const total = rows.reduce((sum, { weights }) => sum + weights.length, 0);
  const bytes = Buffer.alloc(4 + 5 * rows.length + 2 * total);
  bytes.writeUInt32LE(rows.length, 0);
  let at = 4 + 5 * rows.length;
  for (const [i, { hash, weights }] of rows.entries()) {
    bytes.writeUInt32LE(hash, 4 + 4 * i);
    bytes.writeUInt8(weights.length, 4 + 4 * rows.length + i);
    for (const [classAt, steps] of weights) {
      bytes.writeUInt8(classAt, at++);
      bytes.writeInt8(steps, at++);
    }
  }
  return bytes;
}
