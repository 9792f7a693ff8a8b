import type { DataClass } from '../../../model/data-class.ts';
import { type PreparedTables, prepared } from '../../../model/prepared.ts';
import { LEARNED_CLASSES, LEARNED_TABLE } from './learned-table-data.ts';
import { placeOf } from './sorted-hashes.ts';

/** A unit of the stored weights, in nats. */
export const STEP = 0.05;

/** Classes the table tells apart. */
export const learnedClasses: readonly DataClass[] =
  (prepared('learnedClasses')?.split(' ') as DataClass[] | undefined) ?? LEARNED_CLASSES;

interface Table {
  /** Hashes of the parts known, ascending. */
  readonly hashes: Uint32Array;
  /** Where the weights of each part begin; one more than there are parts. */
  readonly starts: Uint32Array;
  /** Pairs of a class (its place in {@link learnedClasses}) and a weight in {@link STEP}s. */
  readonly weights: Int8Array;
}

let table: Table | undefined;

/** What the build keeps of the table. */
export function layOutLearned(): Pick<PreparedTables, 'learnedClasses' | 'learnedHashes' | 'learnedStarts' | 'learnedWeights'> {
  const { hashes, starts, weights } = readTable();
  return {
    learnedClasses: learnedClasses.join(' '),
    learnedHashes: hashes,
    learnedStarts: starts,
    learnedWeights: weights,
  };
}

/** The table, from what the build has kept where there is such a thing. It is read at the first name that asks. */
function readTable(): Table {
  const hashes = prepared('learnedHashes');
  const starts = prepared('learnedStarts');
  const weights = prepared('learnedWeights');
  table ??= hashes && starts && weights ? { hashes, starts, weights } : decodeTable();
  return table;
}

/**
 * The table is written as: number of parts (u32), their hashes (u32 each, ascending), how many weights each has (u8 each), the
 * weights (class, i8), all little-endian, in base64.
 */
function decodeTable(): Table {
  const bytes = Buffer.from(LEARNED_TABLE, 'base64');
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const count = view.getUint32(0, true);
  const hashes = new Uint32Array(count);
  for (let i = 0; i < count; i++) hashes[i] = view.getUint32(4 + 4 * i, true);
  const starts = new Uint32Array(count + 1);
  for (let i = 0; i < count; i++) starts[i + 1] = (starts[i] as number) + (bytes[4 + 4 * count + i] as number);
  return { hashes, starts, weights: new Int8Array(bytes.buffer, bytes.byteOffset + 4 + 5 * count, bytes.length - 4 - 5 * count) };
}

/** Calls `add` with each weight, in nats, that a part has; parts never learned have none. */
export function weightsOf(part: string, add: (classAt: number, weight: number) => void): void {
  const { hashes, starts, weights } = readTable();
  const place = placeOf(hashes, part);
  if (place < 0) return;
  for (let i = starts[place] as number; i < (starts[place + 1] as number); i++)
    add(weights[2 * i] as number, (weights[2 * i + 1] as number) * STEP);
}
