import { RecordSample } from '../location/record-sample.ts';

/** What is kept of one place; `group` and `call` where all its rows are of one. */
export interface PlaceEntry {
  /** Index into `CALL_GROUPS`; {@link MIXED} where the rows are of more groups than one. */
  readonly group: number;
  readonly rows: number;
  /** The call that all its rows are of; {@link SEVERAL} where they are of more, 0 where calls are not told. */
  readonly call: number;
}

/** No index into `CALL_GROUPS`. */
export const MIXED = -1;

/** No number of a call: these have 32 bits. */
export const SEVERAL = 2 ** 32;

/** Where the parts of a record are; records begin as zeros, so that the group is told plus one. */
const GROUP = 0;
const ROWS = 1;
const CALL = 2;
const WIDTH = 3;

/** A sample of places with what is kept of each. */
export const samplePlaces = (capacity: number): RecordSample<PlaceEntry> =>
  new RecordSample(capacity, {
    width: WIDTH,
    merge: (records, at, { group, rows, call }) => addRows(records, at, group, rows, call),
    read: (records, at) => {
      const group = (records[at + GROUP] as number) - 1;
      return group < 0
        ? { group: MIXED, rows: records[at + ROWS] as number, call: 0 }
        : { group, rows: records[at + ROWS] as number, call: records[at + CALL] as number };
    },
  });

/** Counts rows of a group and a call into the record at `at`. Once it is mixed it stays so, whatever the order. */
export function addRows(records: Float64Array, at: number, group: number, rows: number, call: number): void {
  records[at + ROWS] = (records[at + ROWS] as number) + rows;
  const held = records[at + GROUP] as number;
  if (held === MIXED) return;
  if (group === MIXED || (held !== 0 && held !== group + 1)) {
    records[at + GROUP] = MIXED;
    return;
  }
  records[at + GROUP] = group + 1;
  const known = records[at + CALL] as number;
  if (call !== 0 && known !== call) records[at + CALL] = known === 0 ? call : SEVERAL;
}
