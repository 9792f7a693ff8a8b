import { CALL_GROUPS, type CallGroup } from '../../model/call-group.ts';
import { GROUPED_LEVELS, type GroupedPlaces } from '../../model/grouped-places.ts';
import { HASH_SPACE, mix } from '../../model/hash.ts';
import { PLACE_LEVELS, type TimeGrain } from '../../model/singling-out.ts';
import { KeyCounts, type KeyCountsJson } from '../keys/key-counts.ts';

/** Pairs of a place-and-hour and a group that are kept: exact up to here. */
export const PAIRS_KEPT = 8192;
const HOUR = 3_600_000;

/** The lowest bits of a key hold the group, so that the smallest keys are all groups of the smallest places and hours. */
const GROUP_SPACE = 64;

const LEVELS = GROUPED_LEVELS.map((place) => PLACE_LEVELS.indexOf(place));

/** Rows per place, hour and group of calls; places are sampled, rows never. A commutative monoid like every counter. */
export class GroupedPlacesCounter {
  /** Rows with place and time, per group. */
  readonly #rows = LEVELS.map(() => new Float64Array(CALL_GROUPS.length));
  readonly #pairs: KeyCounts[];
  readonly #call: string | undefined;
  /** The key of one row, see `KeyCounts.addAt`. */
  readonly #pair = new Float64Array(1);

  /** @param call name of the column that tells which rows are of one call. */
  constructor(call?: string) {
    this.#call = call;
    this.#pairs = LEVELS.map(() => new KeyCounts(PAIRS_KEPT, call === undefined ? 0 : 1));
  }

  /**
   * @param places per place level one 53-bit hash per row, `NaN` where the row has no such place.
   * @param times milliseconds per row, `NaN` where unknown.
   * @param groups index into `CALL_GROUPS` per row.
   * @param calls the call of each row, where that is known.
   */
  add(
    rows: number,
    places: readonly (Float64Array | undefined)[],
    times: Float64Array,
    groups: Uint8Array,
    calls?: Uint32Array,
  ): void {
    LEVELS.forEach((level, index) => {
      const keys = places[level];
      if (keys === undefined) return;
      const counted = this.#rows[index] as Float64Array;
      const pairs = this.#pairs[index] as KeyCounts;
      const pair = this.#pair;
      let hour = Number.NaN;
      let step = 0;
      for (let row = 0; row < rows; row++) {
        const place = keys[row] as number;
        const time = times[row] as number;
        if (Number.isNaN(place) || Number.isNaN(time)) continue;
        const now = Math.floor(time / HOUR);
        if (now !== hour) {
          hour = now;
          step = mix(hour, 2);
        }
        const sum = place + step;
        const group = groups[row] as number;
        counted[group] = (counted[group] as number) + 1;
        pair[0] = Math.floor((sum >= HASH_SPACE ? sum - HASH_SPACE : sum) / GROUP_SPACE) * GROUP_SPACE + group;
        pairs.addAt(pair, 0, 1, calls === undefined ? 0 : (calls[row] as number));
      }
    });
  }

  merge(other: GroupedPlacesCounter): void {
    this.#rows.forEach((rows, index) => {
      other.#rows[index]?.forEach((count, group) => {
        rows[group] = (rows[group] as number) + count;
      });
      (this.#pairs[index] as KeyCounts).merge(other.#pairs[index] as KeyCounts);
    });
  }

  /** Levels at which at least one row has a place and a time. `grain`: what the times tell. */
  summary(grain: TimeGrain = 'minute'): readonly GroupedPlaces[] {
    return GROUPED_LEVELS.flatMap((place, index) => {
      const rows = this.#rows[index] as Float64Array;
      if (rows.every((count) => count === 0)) return [];
      const pairs = this.#pairs[index] as KeyCounts;
      const { kept, sets } = sumUp(wholePlaces(pairs), this.#call !== undefined);
      return [
        {
          place,
          time: grain === 'minute' ? 'hour' : grain,
          ...(this.#call === undefined ? {} : { call: this.#call }),
          exact: pairs.exact,
          rows: CALL_GROUPS.flatMap((group, at) =>
            rows[at] === 0 ? [] : [{ group, rows: rows[at] as number, kept: kept[at] as number }],
          ),
          sets,
        },
      ];
    });
  }

  toJSON(): GroupedPlacesJson {
    return { rows: this.#rows.map((rows) => [...rows]), pairs: this.#pairs.map((pairs) => pairs.toJSON()) };
  }

  static fromJSON(json: GroupedPlacesJson, call?: string): GroupedPlacesCounter {
    const made = new GroupedPlacesCounter(call);
    json.rows.forEach((rows, index) => {
      made.#rows[index]?.set(rows);
    });
    json.pairs.forEach((pairs, index) => {
      made.#pairs[index] = KeyCounts.fromJSON(pairs);
    });
    return made;
  }
}

export interface GroupedPlacesJson {
  readonly rows: readonly (readonly number[])[];
  readonly pairs: readonly KeyCountsJson[];
}

type Place = readonly (readonly [group: number, rows: number, calls: number])[];

/** The kept pairs by place; the last place of a sample may have been cut through and is left out. */
function wholePlaces(pairs: KeyCounts): readonly Place[] {
  const places: (readonly [number, number, number])[][] = [];
  let last = -1;
  for (const [key, rows, calls] of pairs.entries()) {
    const place = Math.floor(key / GROUP_SPACE);
    if (place !== last) places.push([]);
    last = place;
    places.at(-1)?.push([key % GROUP_SPACE, rows, calls]);
  }
  return pairs.exact ? places : places.slice(0, -1);
}

function sumUp(places: readonly Place[], byCall: boolean): { readonly kept: Float64Array; readonly sets: GroupedPlaces['sets'] } {
  const kept = new Float64Array(CALL_GROUPS.length);
  const sets = new Map<string, { one: CallGroup[]; several: CallGroup[]; places: number; rows: number[] }>();
  for (const place of places) {
    const id = place.map(([group, , calls]) => (calls === 1 ? group : group + GROUP_SPACE)).join();
    const set = sets.get(id) ?? { one: groupsOf(place, true), several: groupsOf(place, false), places: 0, rows: [] };
    set.places++;
    place.filter(isOne).forEach(([, rows], index) => {
      set.rows[index] = (set.rows[index] ?? 0) + rows;
    });
    sets.set(id, set);
    for (const [group, rows] of place) kept[group] = (kept[group] as number) + rows;
  }
  const sorted = [...sets].sort(([a], [b]) => (a < b ? -1 : 1));
  return { kept, sets: sorted.map(([, { rows, ...set }]) => (byCall ? { ...set, rows } : set)) };
}

const isOne = ([, , calls]: Place[number]): boolean => calls === 1;

const groupsOf = (place: Place, alone: boolean): CallGroup[] =>
  place.filter((one) => isOne(one) === alone).map(([group]) => CALL_GROUPS[group] as CallGroup);
