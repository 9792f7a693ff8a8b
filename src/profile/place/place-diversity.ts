import { CALL_GROUPS } from '../../model/call-group.ts';
import type { PlaceDiversity } from '../../model/diversity.ts';
import type { GroupedLevel } from '../../model/grouped-places.ts';
import { HASH_SPACE } from '../../model/hash.ts';
import { PLACE_LEVELS } from '../../model/singling-out.ts';
import { RowSpread, type RowSpreadJson } from '../keys/row-spread.ts';
import type { RecordSample } from '../location/record-sample.ts';
import { diversityOf } from './diversity-of.ts';
import { addRows, type PlaceEntry, samplePlaces } from './place-entry.ts';

/** Places kept: the blocks of a large city, so that all is exact; a uniform sample of the places where there are more. */
export const PLACES_KEPT = 65_536;

/** Levels at which a place is shared by homes; the block where there is one. */
const LEVELS = ['block', 'exact'] as const satisfies readonly GroupedLevel[];

/** Rows per place, for places where all are of one call group; rows per call group. A commutative monoid like every counter. */
export class PlaceDiversityCounter {
  readonly #places = LEVELS.map(() => samplePlaces(PLACES_KEPT));
  /** Rows with such a place, per level and call group. */
  readonly #rows = LEVELS.map(() => new Float64Array(CALL_GROUPS.length));
  /** The same by place, which tells of places too large to be left to a sample. */
  readonly #spread = LEVELS.map(() => new RowSpread(CALL_GROUPS.length));
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
      const counted = this.#rows[index];
      const spread = this.#spread[index];
      if (places === undefined || sample === undefined || counted === undefined || spread === undefined) return;
      for (let row = 0; row < rows; row++) {
        if (Number.isNaN(places[row])) continue;
        const group = groups[row] as number;
        counted[group] = (counted[group] as number) + 1;
        spread.add(places, row, group);
        const at = sample.atRow(places, row);
        if (at >= 0) addRows(sample.records, at, group, 1, calls === undefined ? 0 : (calls[row] as number));
      }
    });
  }

  merge(other: PlaceDiversityCounter): void {
    LEVELS.forEach((_, index) => {
      this.#places[index]?.merge(other.#places[index] as RecordSample<PlaceEntry>);
      this.#addRows(index, other.#rows[index] as Float64Array);
      this.#spread[index]?.merge(other.#spread[index] as RowSpread);
    });
  }

  #addRows(level: number, rows: ArrayLike<number>): void {
    const counted = this.#rows[level] as Float64Array;
    for (let group = 0; group < rows.length; group++) counted[group] = (counted[group] as number) + (rows[group] as number);
  }

  /** What the first level that has places tells; `undefined` where no sensitive call has a place. */
  summary(): PlaceDiversity | undefined {
    const index = this.#rows.findIndex((rows) => rows.some((count) => count > 0));
    const place = LEVELS[index];
    if (place === undefined) return undefined;
    const sample = this.#places[index] as RecordSample<PlaceEntry>;
    const bound = sample.bound();
    const groups = diversityOf(
      sample.entries(),
      this.#rows[index] as Float64Array,
      this.#spread[index] as RowSpread,
      (bound ?? HASH_SPACE) / HASH_SPACE,
    );
    if (groups.length === 0) return undefined;
    return { place, exact: bound === null, ...(this.#call === undefined ? {} : { call: this.#call }), groups };
  }

  toJSON(): PlaceDiversityJson {
    return this.#places.map((sample, index) => ({
      rows: [...(this.#rows[index] as Float64Array)],
      entries: sample
        .entries()
        .map(([key, { group, rows, call }]) => (call === 0 ? [key, group, rows] : [key, group, rows, call])),
      bound: sample.bound(),
      spread: (this.#spread[index] as RowSpread).toJSON(),
    }));
  }

  static fromJSON(json: PlaceDiversityJson, call?: string): PlaceDiversityCounter {
    const made = new PlaceDiversityCounter(call);
    json.forEach(({ rows, entries, bound, spread }, index) => {
      made.#addRows(index, rows);
      made.#spread[index]?.merge(RowSpread.fromJSON(spread, CALL_GROUPS.length));
      made.#places[index]?.restore(
        entries.map(([key, group, held, of = 0]) => [key, { group, rows: held, call: of }]),
        bound,
      );
    });
    return made;
  }
}

export type PlaceDiversityJson = readonly {
  readonly rows: readonly number[];
  readonly entries: readonly (readonly [key: number, group: number, rows: number, call?: number])[];
  readonly bound: number | null;
  readonly spread: RowSpreadJson;
}[];
