import { type PreparedTables, prepared } from '../../../model/prepared.ts';
import { Cue } from '../word-bits.ts';
import { KINDS, LABELS } from './labels.ts';
import { SPAN_TABLE } from './span-table-data.ts';

/** A step of the stored weights, in nats. */
export const STEP = 1 / 16;

/** Words worth a look are marked by one bit each in so many numbers; some others share a bit by chance. */
const MARKS = 1 << 11;

/** What the words of a label's spans do, in steps: begin a span (by class), end one, go on with one (both by label). */
export const MOVES = KINDS + 2 * LABELS;
export const ENDS = KINDS;
export const GOES_ON = KINDS + LABELS;

export interface SpanTable {
  /** Hash of a part, and where its weights begin, side by side; a power of two of such pairs, open addressing, 0 for none. */
  readonly rows: Int32Array;
  /** For each part how many weights it has, then pairs of a label and a weight in {@link STEP}s. */
  readonly weights: Int8Array;
  /** {@link MOVES} numbers, in steps. */
  readonly moves: Int32Array;
  /** Bits of the words that stand in spans, then of those that stand before them. */
  readonly marks: Int32Array;
}

/** Before anything has been learned. */
const EMPTY: SpanTable = {
  rows: new Int32Array(2),
  weights: new Int8Array(),
  moves: new Int32Array(MOVES),
  marks: new Int32Array(2 * MARKS),
};

let table: SpanTable | undefined;

/** The weights learned from labelled notes: from what the build has kept where there is such a thing, read at the first note. */
export function spanTable(): SpanTable {
  if (table !== undefined) return table;
  const rows = prepared('spanRows');
  const weights = prepared('spanWeights');
  const moves = prepared('spanMoves');
  const marks = prepared('spanMarks');
  table = rows && weights && moves && marks ? { rows, weights, moves, marks } : decodeTable();
  return table;
}

/** What the build keeps of the table. */
export function layOutSpans(): Pick<PreparedTables, 'spanRows' | 'spanWeights' | 'spanMoves' | 'spanMarks'> {
  const { rows, weights, moves, marks } = spanTable();
  return { spanRows: rows, spanWeights: weights, spanMoves: moves, spanMarks: marks };
}

/**
 * Written as 32-bit numbers, little-endian: the {@link MOVES}; how many words stand in spans, and their hashes; the same of words before
 * spans; how many parts there are, and their hashes. Then for each part one byte for the number of its weights and a pair of
 * bytes for each (label, weight). All in base64.
 */
function decodeTable(): SpanTable {
  const bytes = Buffer.from(SPAN_TABLE, 'base64');
  if (bytes.length === 0) return EMPTY;
  let at = 0;
  const next = (): number => {
    at += 4;
    return bytes.readInt32LE(at - 4);
  };
  const moves = Int32Array.from({ length: MOVES }, next);
  const marks = new Int32Array(2 * MARKS);
  for (const from of [0, MARKS]) for (let left = next(); left > 0; left--) mark(marks, from, next());
  const count = next();
  const hashes = Int32Array.from({ length: count }, next);
  const weights = new Int8Array(bytes.buffer.slice(bytes.byteOffset + at, bytes.byteOffset + bytes.byteLength));
  let size = 1;
  while (3 * size < 4 * count) size *= 2;
  const rows = new Int32Array(2 * size);
  let start = 0;
  for (const hash of hashes) {
    let slot = hash & (size - 1);
    while (rows[2 * slot] !== 0) slot = (slot + 1) & (size - 1);
    rows[2 * slot] = hash;
    rows[2 * slot + 1] = start;
    start += 1 + 2 * (weights[start] as number);
  }
  return { rows, weights, moves, marks };
}

function mark(marks: Int32Array, from: number, hash: number): void {
  const at = from + ((hash >>> 5) & (MARKS - 1));
  marks[at] = (marks[at] as number) | (1 << (hash & 31));
}

/** Whether a word stands in spans, and before them: {@link Cue.within}, {@link Cue.ahead}. */
export function marksOf(hash: number): number {
  const { marks } = spanTable();
  const at = (hash >>> 5) & (MARKS - 1);
  const bit = 1 << (hash & 31);
  return (((marks[at] as number) & bit) === 0 ? 0 : Cue.within) | (((marks[MARKS + at] as number) & bit) === 0 ? 0 : Cue.ahead);
}

/** Where the weights of a part begin, -1 where nothing was learned of it. */
export function findPart(rows: Int32Array, hash: number): number {
  const mask = (rows.length >> 1) - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const found = rows[2 * slot] as number;
    if (found === hash) return rows[2 * slot + 1] as number;
    if (found === 0) return -1;
  }
}
