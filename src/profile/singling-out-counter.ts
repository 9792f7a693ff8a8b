import type { SinglingOutCell } from '../model/counts.ts';
import { PLACE_LEVELS, TIME_LEVELS } from '../model/singling-out.ts';
import { mix } from './hash.ts';
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
   * @param places per place level one hash per row, `NaN` where the row has no such place; `undefined` where the table has none.
   * @param times milliseconds per row, `NaN` where unknown.
   */
  add(rows: number, places: readonly (Float64Array | undefined)[], times: Float64Array): void {
    const steps = new Float64Array(TIME_LEVELS.length);
    for (let row = 0; row < rows; row++) {
      const time = times[row] as number;
      stepsOf(time, steps);
      for (let level = 0; level < PLACE_LEVELS.length; level++) {
        const place = places[level]?.[row];
        if (place === undefined || Number.isNaN(place)) continue;
        for (let t = 0; t < TIME_LEVELS.length; t++) {
          const step = steps[t] as number;
          if (Number.isNaN(step)) continue;
          const cell = level * TIME_LEVELS.length + t;
          (this.#rows[cell] as number)++;
          (this.#groups[cell] as KeyCounts).add(mix(place, step));
        }
      }
    }
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

/** Time in steps of each level, in the order of `TIME_LEVELS`; the last level leaves time out. */
function stepsOf(time: number, into: Float64Array): void {
  const day = Math.floor(time / (24 * 60 * MINUTE));
  into[0] = Math.floor(time / MINUTE);
  into[1] = Math.floor(time / (60 * MINUTE));
  into[2] = day;
  into[3] = Math.floor((day + DAYS_TO_MONDAY) / 7);
  into[4] = 0;
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
