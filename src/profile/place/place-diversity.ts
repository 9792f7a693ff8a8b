import { CALL_GROUPS, isSensitive } from '../../model/call-group.ts';
import type { PlaceDiversity } from '../../model/diversity.ts';
import { PLACE_LEVELS, type PlaceLevel } from '../../model/singling-out.ts';
import { RecordSample } from '../location/record-sample.ts';

/** Places kept, with all their rows: a uniform sample of the places where there are more. */
const KEPT = 4096;

/** What is kept of one place. */
interface PlaceEntry {
  /** The call that all its rows are of; {@link SEVERAL} where they are of more, 0 where calls are not told. */
  readonly call: number;
  /** Rows per call group, in the order of `CALL_GROUPS`, up to the last that has any. */
  readonly rows: readonly number[];
}

/** No number of a call: these have 32 bits. */
const SEVERAL = 2 ** 32;

/** Where the parts of a record are. */
const CALL = 0;
const ROWS = 1;

const samplePlaces = (): RecordSample<PlaceEntry> =>
  new RecordSample(KEPT, {
    width: ROWS + CALL_GROUPS.length,
    merge: (records, at, { call, rows }) => {
      addCall(records, at, call);
      rows.forEach((count, group) => {
        (records[at + ROWS + group] as number) += count;
      });
    },
    read: (records, at) => {
      const rows = Array.from(records.subarray(at + ROWS, at + ROWS + CALL_GROUPS.length));
      return { call: records[at + CALL] as number, rows: rows.slice(0, rows.findLastIndex((count) => count > 0) + 1) };
    },
  });

function addCall(records: Float64Array, at: number, call: number): void {
  const held = records[at + CALL];
  if (call === 0 || held === call) return;
  records[at + CALL] = held === 0 ? call : SEVERAL;
}

/** Levels at which a place is shared by homes; the block where there is one. */
const LEVELS = ['block', 'exact'] as const satisfies readonly PlaceLevel[];

/** Rows per place and call group, for sampled places. A commutative monoid like every counter. */
export class PlaceDiversityCounter {
  readonly #places = LEVELS.map(samplePlaces);
  readonly #call: string | undefined;

  /** @param call name of the column that tells which rows are of one call. */
  constructor(call?: string) {
    this.#call = call;
  }

  /**
   * @param keys per place level one hash per row, `NaN` where the row has no such place.
   * @param groups index into `CALL_GROUPS` per row.
   * @param calls the call of each row, where that is known.
   */
  add(rows: number, keys: readonly (Float64Array | undefined)[], groups: Uint8Array, calls?: Uint32Array): void {
    LEVELS.forEach((level, index) => {
      const places = keys[PLACE_LEVELS.indexOf(level)];
      const sample = this.#places[index];
      if (places === undefined || sample === undefined) return;
      for (let row = 0; row < rows; row++) {
        const at = sample.atRow(places, row);
        if (at < 0) continue;
        const { records } = sample;
        (records[at + ROWS + (groups[row] as number)] as number)++;
        if (calls !== undefined) addCall(records, at, calls[row] as number);
      }
    });
  }

  merge(other: PlaceDiversityCounter): void {
    this.#places.forEach((sample, index) => {
      sample.merge(other.#places[index] as RecordSample<PlaceEntry>);
    });
  }

  /** What the first level that has places tells; `undefined` where no sensitive call has a place. */
  summary(): PlaceDiversity | undefined {
    for (const [index, place] of LEVELS.entries()) {
      const sample = this.#places[index] as RecordSample<PlaceEntry>;
      const { count, exact } = sample.distinct();
      if (count === 0) continue;
      const groups = diversityOf(
        sample.entries().map(([, held]) => held),
        exact ? 1 : count / KEPT,
      );
      if (groups.length === 0) return undefined;
      return { place, exact, ...(this.#call === undefined ? {} : { call: this.#call }), groups };
    }
    return undefined;
  }

  toJSON(): PlaceDiversityJson {
    return this.#places.map((sample) => ({
      entries: sample.entries().map(([key, { call, rows }]) => (call === 0 ? [key, rows] : [key, rows, call])),
      bound: sample.bound(),
    }));
  }

  static fromJSON(json: PlaceDiversityJson, call?: string): PlaceDiversityCounter {
    const made = new PlaceDiversityCounter(call);
    json.forEach(({ entries, bound }, index) => {
      made.#places[index]?.restore(
        entries.map(([key, rows, call = 0]) => [key, { call, rows }]),
        bound,
      );
    });
    return made;
  }
}

export type PlaceDiversityJson = readonly {
  readonly entries: readonly (readonly [key: number, rows: readonly number[], call?: number])[];
  readonly bound: number | null;
}[];

/** @param scale places per kept place, to estimate rows where places are sampled. */
function diversityOf(places: readonly PlaceEntry[], scale: number): PlaceDiversity['groups'] {
  return CALL_GROUPS.flatMap((group, index) => {
    if (!isSensitive(group)) return [];
    let rows = 0;
    let oneType = 0;
    let oneCall = 0;
    for (const held of places) {
      const mine = held.rows[index] ?? 0;
      if (mine === 0) continue;
      rows += mine;
      if (held.rows.reduce((sum, others) => sum + others, 0) > mine) continue;
      if (mine === 1 || (held.call !== 0 && held.call !== SEVERAL)) oneCall += mine;
      else oneType += mine;
    }
    return rows === 0 ? [] : [{ group, rows: Math.round(rows * scale), oneType: oneType / rows, oneCall: oneCall / rows }];
  }).sort((a, b) => b.rows - a.rows);
}
