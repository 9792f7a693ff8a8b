import type { SinglingOutCell } from '../model/counts.ts';
import { HASH_SPACE, mix } from '../model/hash.ts';
import { PLACE_LEVELS, TIME_LEVELS } from '../model/singling-out.ts';
import { KeyCounts, type KeyCountsJson } from './key-counts.ts';

/** Groups kept per cell of the curve: exact up to here, above it an estimate with a standard error of about 1 %. */
export const GROUPS_KEPT = 8192;

const MINUTE = 60_000;
/** 1970-01-01 was a Thursday; weeks are counted from Monday. */
const DAYS_TO_MONDAY = 3;

/**
 * Rows alone at their place in their stretch of time, for every place level × time level. Group keys are hashed and the
 * smallest kept with exact counts: rows are never sampled, since that inflates uniqueness.
 */
export class SinglingOutCounter {
  /** Rows with place and time, per cell. */
  readonly #rows = new Float64Array(CELLS);
  readonly #groups: KeyCounts[] = Array.from({ length: CELLS }, () => new KeyCounts(GROUPS_KEPT));

  /**
   * @param places per place level one 53-bit hash per row, `NaN` where the row has no such place; `undefined` where the table has none.
   * @param times milliseconds per row, `NaN` where unknown.
   */
  add(rows: number, places: readonly (Float64Array | undefined)[], times: Float64Array): void {
    const steps = stepKeys(rows, times);
    places.forEach((keys, level) => {
      if (keys === undefined) return;
      steps.forEach((stepsOfLevel, t) => {
        const cell = level * TIME_LEVELS.length + t;
        this.#rows[cell] = (this.#rows[cell] as number) + countPairs(keys, stepsOfLevel, this.#groups[cell] as KeyCounts);
      });
    });
  }

  merge(other: SinglingOutCounter): void {
    for (let cell = 0; cell < CELLS; cell++) {
      (this.#rows[cell] as number) += other.#rows[cell] as number;
      (this.#groups[cell] as KeyCounts).merge(other.#groups[cell] as KeyCounts);
    }
  }

  /** Cells in which at least one row has both place and time, finest place first. */
  cells(): readonly SinglingOutCell[] {
    const out: SinglingOutCell[] = [];
    PLACE_LEVELS.forEach((place, level) => {
      TIME_LEVELS.forEach((time, t) => {
        const cell = level * TIME_LEVELS.length + t;
        const rows = this.#rows[cell] as number;
        if (rows > 0) out.push({ place, time, rows, ...shares(this.#groups[cell] as KeyCounts) });
      });
    });
    return out;
  }

  toJSON(): SinglingOutJson {
    return { rows: [...this.#rows], groups: this.#groups.map((groups) => groups.toJSON()) };
  }

  static fromJSON(json: SinglingOutJson): SinglingOutCounter {
    const made = new SinglingOutCounter();
    made.#rows.set(json.rows);
    json.groups.forEach((groups, cell) => {
      made.#groups[cell] = KeyCounts.fromJSON(groups);
    });
    return made;
  }
}

export interface SinglingOutJson {
  readonly rows: readonly number[];
  readonly groups: readonly KeyCountsJson[];
}

const CELLS = PLACE_LEVELS.length * TIME_LEVELS.length;

/** Hashed time per row and level, in the order of `TIME_LEVELS`; the last level leaves time out. */
function stepKeys(rows: number, times: Float64Array): readonly Float64Array[] {
  const keys = TIME_LEVELS.map(() => new Float64Array(rows));
  const [minutes, hours, days, weeks] = keys as [Float64Array, Float64Array, Float64Array, Float64Array];
  for (let row = 0; row < rows; row++) {
    const time = times[row] as number;
    if (Number.isNaN(time)) {
      minutes[row] = hours[row] = days[row] = weeks[row] = Number.NaN;
      continue;
    }
    const day = Math.floor(time / (24 * 60 * MINUTE));
    minutes[row] = mix(Math.floor(time / MINUTE), 1);
    hours[row] = mix(Math.floor(time / (60 * MINUTE)), 2);
    days[row] = mix(day, 3);
    weeks[row] = mix(Math.floor((day + DAYS_TO_MONDAY) / 7), 4);
  }
  return keys;
}

/**
 * Counts every row that has both a place and a time under the sum of their hashes: both are uniform over the hash space, so
 * their sum (within it) is, and two pairs share one with a probability of 2⁻⁵³.
 * @returns the rows counted.
 */
function countPairs(places: Float64Array, steps: Float64Array, groups: KeyCounts): number {
  let counted = 0;
  for (let row = 0; row < places.length; row++) {
    const sum = (places[row] as number) + (steps[row] as number);
    if (Number.isNaN(sum)) continue;
    groups.add(sum >= HASH_SPACE ? sum - HASH_SPACE : sum);
    counted++;
  }
  return counted;
}

/** Kept groups are a uniform sample of all groups with exact sizes, so shares of rows are ratios over the kept. */
function shares(groups: KeyCounts): { alone: number; underEight: number; groups: number; exact: boolean } {
  let rows = 0;
  let alone = 0;
  let underEight = 0;
  for (const size of groups.sizes()) {
    rows += size;
    if (size === 1) alone++;
    if (size < 8) underEight += size;
  }
  return { alone: alone / rows, underEight: underEight / rows, groups: groups.distinct(), exact: groups.exact };
}
