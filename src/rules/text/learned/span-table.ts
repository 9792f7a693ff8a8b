import { type PreparedTables, prepared } from '../../../model/prepared.ts';
import { Cue } from '../token/word-bits.ts';
import { KINDS, kindOf, LABELS } from './labels.ts';
import { SPAN_TABLE } from './span-table-data.ts';
import { placeThing, roomFor } from './things.ts';
import { TOKENS_ON } from './token-parts.ts';

/** A step of the stored weights, in nats. */
export const STEP = 1 / 16;

/** Words worth a look are marked by one bit each in so many numbers; some others share a bit by chance. */
const MARKS = 1 << 11;

/** What the words of a label's spans do, in steps: begin a span (by class), end one, go on with one (both by label). */
export const MOVES = KINDS + 2 * LABELS;
export const ENDS = KINDS;
export const GOES_ON = KINDS + LABELS;

export interface SpanTable {
  /** Key of a thing (`token-parts.ts`), and where its first entry begins, as `things.ts` keeps them. */
  readonly rows: Int32Array;
  /**
   * What things say of the tokens around them, in entries, those of a thing one behind the other. The lowest bit of an entry is set in the
   * last one of its thing, the next {@link PLACE_BITS} say where it belongs ({@link placeOf}), the others what is said there in
   * {@link STEP}s, two weights in one ({@link LANE}). Most things say something of one or two classes at one or two tokens.
   */
  readonly entries: Int32Array;
  /** {@link MOVES} numbers, in steps. */
  readonly moves: Int32Array;
  /** Bits of the words that stand in spans, then of those that stand before them. */
  readonly marks: Int32Array;
}

/**
 * Two weights, or sums of weights, in one number: that of going on with a span times 2 ** LANE, and that of beginning one added to it. So
 * both are summed up at once; sums of the second must stay within half a lane.
 */
export const LANE = 14;

/** The part of two sums that is of beginning a span. */
export const beginning = (both: number): number => (both << (32 - LANE)) >> (32 - LANE);
/** The part that is of going on with one. */
export const goingOn = (both: number): number => (both - beginning(both)) >> LANE;

/** Tokens that a thing says something of lie at most so far from it. */
export const REACH = 2;
const PLACE_BITS = 6;
/** Marks the last list of a thing, where it is written. */
export const LAST = 1 << 6;

/** Where an entry belongs: so many weights behind those of the token {@link REACH} before its thing, each token having one for each class. */
export const placeOf = (entry: number): number => (entry >> 1) & ((1 << PLACE_BITS) - 1);
export const weightOf = (entry: number): number => entry >> (1 + PLACE_BITS);
export const isLast = (entry: number): boolean => (entry & 1) !== 0;
const entryOf = (place: number, weight: number): number => ((weight << PLACE_BITS) | place) << 1;

/** Before anything has been learned. */
const EMPTY: SpanTable = {
  rows: new Int32Array(2),
  entries: new Int32Array(),
  moves: new Int32Array(MOVES),
  marks: new Int32Array(2 * MARKS),
};

let table: SpanTable | undefined;

/** The weights learned from labelled notes: from what the build has kept where there is such a thing, read at the first note. */
export function spanTable(): SpanTable {
  if (table !== undefined) return table;
  const rows = prepared('spanRows');
  const entries = prepared('spanEntries');
  const moves = prepared('spanMoves');
  const marks = prepared('spanMarks');
  table = rows && entries && moves && marks ? { rows, entries, moves, marks } : decodeTable(Buffer.from(SPAN_TABLE, 'base64'));
  return table;
}

/** Takes other weights than the program's: for who learns them, before the first note is read. */
export function takeSpanTable(bytes: Buffer): void {
  table = decodeTable(bytes);
}

/** What the build keeps of the table. */
export function layOutSpans(): Pick<PreparedTables, 'spanRows' | 'spanEntries' | 'spanMoves' | 'spanMarks'> {
  const { rows, entries, moves, marks } = spanTable();
  return { spanRows: rows, spanEntries: entries, spanMoves: moves, spanMarks: marks };
}

/**
 * Written as 32-bit numbers, little-endian: the {@link MOVES}; how many words stand in spans, and their hashes; the same of words before
 * spans; how many things there are, and their keys. Then for each thing lists of bytes: what it is to a token (with {@link LAST} if no further list follows), how
 * many weights follow, pairs of a label and a weight in {@link STEP}s. All in base64.
 */
function decodeTable(bytes: Buffer): SpanTable {
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
  const keys = Int32Array.from({ length: count }, next);
  const written = new Int8Array(bytes.buffer, bytes.byteOffset + at, bytes.byteLength - at);
  const rows = roomFor(count);
  const entries: number[] = [];
  const said = new Map<number, number>();
  let read = 0;
  for (const key of keys) {
    said.clear();
    for (let more = true; more; ) {
      const as = written[read] as number;
      const end = read + 2 + 2 * (written[read + 1] as number);
      const token = (REACH + (TOKENS_ON[as & ~LAST] as number)) * KINDS;
      for (let pair = read + 2; pair < end; pair += 2) {
        const label = written[pair] as number;
        const place = token + kindOf(label);
        said.set(place, (said.get(place) ?? 0) + (written[pair + 1] as number) * (label > KINDS ? 1 << LANE : 1));
      }
      read = end;
      more = (as & LAST) === 0;
    }
    if (said.size === 0) continue;
    placeThing(rows, key, entries.length);
    for (const [place, weight] of said) entries.push(entryOf(place, weight));
    entries.push((entries.pop() as number) | 1);
  }
  return { rows, entries: Int32Array.from(entries), moves, marks };
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
