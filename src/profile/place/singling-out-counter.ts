import { MOST_K, type PlaceSizes, type SinglingOutCell } from '../../model/counts.ts';
import { mix } from '../../model/hash.ts';
import { PLACE_LEVELS, type TimeGrain, type TimeLevel } from '../../model/singling-out.ts';
import { dayKey } from '../cells/day-key.ts';
import { SampledGroups, type SampledGroupsJson } from '../keys/sampled-groups.ts';
import { nestCells } from './nested-cells.ts';

/** Calls told apart per group of the curve: groups of fewer than eight are told. */
const CALLS_TOLD = 7;

/** Groups kept per cell of the curve: exact up to here. The standard error of a share alone is at most 1/√8192, 1.1 points. */
export const GROUPS_KEPT = 8192;

const MINUTE = 60_000;
/** 1970-01-01 was a Thursday; weeks are counted from Monday. */
const DAYS_TO_MONDAY = 3;

/**
 * Rows alone at their place in their stretch of time, for every place level × time level. Group keys are hashed and the
 * smallest kept with exact counts: rows are never sampled, since that inflates uniqueness.
 */
export class SinglingOutCounter {
  /** Hashed times of one batch, used again for the next. */
  #steps: readonly Float64Array[] = [];
  /** Rows with place and time by both, per cell. */
  readonly #groups: SampledGroups[];
  /** Column that tells which rows are of one call. */
  readonly #call: string | undefined;

  /** @param call name of the column that tells which rows are of one call. */
  constructor(call?: string) {
    this.#call = call;
    this.#groups = Array.from({ length: CELLS }, (_, cell) => {
      return new SampledGroups(GROUPS_KEPT, call === undefined ? 0 : ALL_SIZES.has(cell) ? MOST_K : CALLS_TOLD);
    });
  }

  /**
   * @param places per place level one 53-bit hash per row, `NaN` where the row has no such place; `undefined` where the table has none.
   * @param times milliseconds per row, `NaN` where unknown.
   * @param calls the call of each row, where that is known.
   */
  add(rows: number, places: readonly (Float64Array | undefined)[], times: Float64Array, calls?: Uint32Array): void {
    if (places.every((keys) => keys === undefined)) return;
    if ((this.#steps[0]?.length ?? 0) < rows) this.#steps = COUNTED_TIMES.map(() => new Float64Array(Math.ceil(rows * 1.1)));
    writeSteps(rows, times, this.#steps);
    for (let level = 0; level < places.length; level++) {
      const keys = places[level];
      if (keys === undefined) continue;
      for (let t = 0; t < COUNTED_TIMES.length; t++) {
        const cell = level * COUNTED_TIMES.length + t;
        (this.#groups[cell] as SampledGroups).addSums(rows, calls, keys, this.#steps[t]);
      }
    }
  }

  merge(other: SinglingOutCounter): void {
    this.#groups.forEach((groups, cell) => {
      groups.merge(other.#groups[cell] as SampledGroups);
    });
  }

  /**
   * Cells in which at least one row has both place and time, finest place first. Steps finer than the times tell (`grain`) are left
   * out; where they tell a month, all days of a month are one.
   */
  cells(grain: TimeGrain = 'minute'): readonly SinglingOutCell[] {
    const out: SinglingOutCell[] = [];
    const call = this.#call === undefined ? {} : { call: this.#call };
    PLACE_LEVELS.forEach((place, level) => {
      COUNTED_TIMES.forEach((counted, t) => {
        const groups = this.#groups[level * COUNTED_TIMES.length + t] as SampledGroups;
        const time = toldAs(counted, grain);
        if (groups.rows > 0 && time !== undefined) out.push({ place, time, ...shares(groups), ...call });
      });
    });
    return nestCells(out, !out.some(({ place }) => place === '25m'));
  }

  /** How many rows share a place, for the finest place that some row has. */
  placeSizes(): PlaceSizes | undefined {
    for (const [level, place] of PLACE_LEVELS.entries()) {
      const groups = this.#groups[level * COUNTED_TIMES.length + ANY_TIME] as SampledGroups;
      const { rows, exact } = groups;
      const call = this.#call === undefined ? {} : { call: this.#call };
      if (rows > 0) return { place, rows, under: sharesUnder(groups), exact, ...call };
    }
    return undefined;
  }

  toJSON(): SinglingOutJson {
    return this.#groups.map((groups) => groups.toJSON());
  }

  static fromJSON(json: SinglingOutJson, call?: string): SinglingOutCounter {
    const made = new SinglingOutCounter(call);
    json.forEach((groups, cell) => {
      made.#groups[cell] = SampledGroups.fromJSON(groups);
    });
    return made;
  }
}

/** Share of the rows in groups of fewer than `index` calls. Estimates of neighbours may cross, what they estimate cannot. */
function sharesUnder(groups: SampledGroups): readonly number[] {
  let least = 0;
  return Array.from({ length: MOST_K + 1 }, (_, k) => {
    least = Math.max(least, groups.below(k).share);
    return least;
  });
}

export type SinglingOutJson = readonly SampledGroupsJson[];

/** Steps of time that are counted. */
const COUNTED_TIMES = ['minute', 'hour', 'day', 'week', 'any'] as const satisfies readonly TimeLevel[];

/** What a counted step is called where times tell no more than `grain`; `undefined` where it says nothing of its own. */
function toldAs(counted: (typeof COUNTED_TIMES)[number], grain: TimeGrain): TimeLevel | undefined {
  if (grain === 'month') return counted === 'day' ? 'month' : counted === 'any' ? 'any' : undefined;
  return COUNTED_TIMES.indexOf(counted) < COUNTED_TIMES.indexOf(grain) ? undefined : counted;
}

const ANY_TIME = COUNTED_TIMES.indexOf('any');
/** Cells that {@link SinglingOutCounter.placeSizes} may ask: where there are points, there is an exact place before a hexagon. */
const ALL_SIZES: ReadonlySet<number> = new Set(
  PLACE_LEVELS.flatMap((level, index) => (level === '25m' || level === '530m' ? [] : [index * COUNTED_TIMES.length + ANY_TIME])),
);
const CELLS = PLACE_LEVELS.length * COUNTED_TIMES.length;

/** Hashed time per row and level, in the order of `COUNTED_TIMES`; the last level leaves time out. */
function writeSteps(rows: number, times: Float64Array, keys: readonly Float64Array[]): void {
  const [minutes, hours, days, weeks] = keys as [Float64Array, Float64Array, Float64Array, Float64Array];
  let day = Number.NaN;
  let week = 0;
  for (let row = 0; row < rows; row++) {
    const time = times[row] as number;
    if (Number.isNaN(time)) {
      minutes[row] = hours[row] = days[row] = weeks[row] = Number.NaN;
      continue;
    }
    const today = Math.floor(time / (24 * 60 * MINUTE));
    if (today !== day) {
      day = today;
      week = mix(Math.floor((day + DAYS_TO_MONDAY) / 7), 4);
    }
    minutes[row] = mix(Math.floor(time / MINUTE), 1);
    hours[row] = mix(Math.floor(time / (60 * MINUTE)), 2);
    days[row] = dayKey(today);
    weeks[row] = week;
  }
}

/** Rows of the only call at their place in their time, and of one of fewer than eight. */
function shares(groups: SampledGroups): Pick<SinglingOutCell, 'rows' | 'alone' | 'margin' | 'underEight' | 'groups' | 'exact'> {
  const { share: alone, margin } = groups.below(2);
  const underEight = Math.max(alone, groups.below(8).share);
  return { rows: groups.rows, alone, margin, underEight, groups: groups.distinct(), exact: groups.exact };
}
