import { hashPart } from '../../../src/rules/header/learned/name-parts.ts';
import { STEP } from '../../../src/rules/header/learned/network/network-table.ts';
import { WIDTH } from '../../../src/rules/header/learned/network/shape.ts';
import { labelledTables } from '../labelled-names.ts';
import { linesOf, stepsOf } from '../table-text.ts';
import { type LearnedNetwork, learnNetwork } from './learn-network.ts';

/** `src/rules/header/learned/network/network-table-data.ts`: the network learned from every labelled table, laid out as `network-table.ts` says. */
export function networkModule(): string {
  const network = learnNetwork(labelledTables());
  return `// Made by \`npm run eval -- --learn\` from the labelled names in eval/data; do not edit.

/** Vectors of ${network.parts.length} parts of names and the layers above them, as \`network-table.ts\` reads them. */
export const NETWORK: string = \`
${linesOf(packNetwork(network))}
\`;
`;
}

/** The bytes that `network-table.ts` reads. */
function packNetwork({ parts, vectors, layers }: LearnedNetwork): Buffer {
  const sorted = parts.map((part, row) => ({ hash: hashPart(part), row })).sort((a, b) => a.hash - b.hash);
  const head = Buffer.alloc(4 + 4 * sorted.length + 4 * layers.length);
  head.writeUInt32LE(sorted.length, 0);
  for (const [i, { hash }] of sorted.entries()) head.writeUInt32LE(hash, 4 + 4 * i);
  for (const [i, number] of layers.entries()) head.writeFloatLE(number, 4 + 4 * sorted.length + 4 * i);
  const rows = Int8Array.from(
    sorted.flatMap(({ row }) => [...vectors.subarray(row * WIDTH, (row + 1) * WIDTH)].map((number) => stepsOf(number, STEP))),
  );
  return Buffer.concat([head, Buffer.from(rows.buffer)]);
}
