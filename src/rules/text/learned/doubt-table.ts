import { DOUBT_TABLE } from './doubt-table-data.ts';
import { findThing, placeThing, roomFor } from './things.ts';

/** A step of the stored weights, in nats. */
export const DOUBT_STEP = 1 / 16;
/** Added to a stored weight, so that none is below 0. */
export const DOUBT_ZERO = 128;

/** Bytes of an entry: the hash of a part, little-endian, and its weight in steps with {@link DOUBT_ZERO} added. The hash of the first is 0: what every span has. */
const ENTRY = 5;

interface DoubtTable {
  /** Hash of a part and its weight, as `things.ts` keeps them. */
  readonly rows: Int32Array;
  /** What every span has for itself, in steps. */
  readonly always: number;
}

let table: DoubtTable | undefined;

function decodeTable(): DoubtTable {
  const bytes = Buffer.from(DOUBT_TABLE, 'base64');
  const rows = roomFor(bytes.length / ENTRY);
  for (let at = ENTRY; at < bytes.length; at += ENTRY) placeThing(rows, bytes.readInt32LE(at), bytes[at + 4] as number);
  return { rows, always: bytes.length === 0 ? 0 : (bytes[4] as number) - DOUBT_ZERO };
}

/** What the first `count` parts and being found at all say together for a span, in nats: below 0 it is likelier to be none. */
export function saidFor(parts: Int32Array, count: number): number {
  table ??= decodeTable();
  const { rows, always } = table;
  let steps = always;
  for (let k = 0; k < count; k++) {
    const weight = findThing(rows, parts[k] as number);
    if (weight >= 0) steps += weight - DOUBT_ZERO;
  }
  return steps * DOUBT_STEP;
}
