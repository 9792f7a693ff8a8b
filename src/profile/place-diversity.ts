import { CALL_GROUPS, SENSITIVE_CALL_GROUPS } from '../model/call-group.ts';
import type { PlaceDiversity } from '../model/diversity.ts';
import { PLACE_LEVELS, type PlaceLevel } from '../model/singling-out.ts';
import { KeySample } from './location/key-sample.ts';

/** Places kept, with all their rows: a uniform sample of the places where there are more. */
const KEPT = 4096;

const KIND = {
  start: (): number[] => [],
  merge: (into: number[], from: readonly number[]): void => {
    from.forEach((rows, group) => {
      if (rows > 0) addRows(into, group, rows);
    });
  },
};

/** Levels at which a place is shared by homes; the block where there is one. */
const LEVELS = ['block', 'exact'] as const satisfies readonly PlaceLevel[];

/** Rows per place and call group, for sampled places. A commutative monoid like every counter. */
export class PlaceDiversityCounter {
  readonly #places = LEVELS.map(() => new KeySample<number[]>(KEPT, KIND));

  /**
   * @param keys per place level one hash per row, `NaN` where the row has no such place.
   * @param groups index into `CALL_GROUPS` per row.
   */
  add(rows: number, keys: readonly (Float64Array | undefined)[], groups: Uint8Array): void {
    LEVELS.forEach((level, index) => {
      const places = keys[PLACE_LEVELS.indexOf(level)];
      const sample = this.#places[index];
      if (places === undefined || sample === undefined) return;
      for (let row = 0; row < rows; row++) {
        const key = places[row] as number;
        if (Number.isNaN(key)) continue;
        const held = sample.at(key);
        if (held !== undefined) addRows(held, groups[row] as number, 1);
      }
    });
  }

  merge(other: PlaceDiversityCounter): void {
    this.#places.forEach((sample, index) => {
      sample.merge(other.#places[index] as KeySample<number[]>);
    });
  }

  /** What the first level that has places tells; `undefined` where no sensitive call has a place. */
  summary(): PlaceDiversity | undefined {
    for (const [index, place] of LEVELS.entries()) {
      const sample = this.#places[index] as KeySample<number[]>;
      const { count, exact } = sample.distinct();
      if (count === 0) continue;
      const groups = diversityOf(
        sample.entries().map(([, held]) => held),
        exact ? 1 : count / KEPT,
      );
      return groups.length === 0 ? undefined : { place, exact, groups };
    }
    return undefined;
  }

  toJSON(): PlaceDiversityJson {
    return this.#places.map((sample) => ({ entries: sample.entries(), bound: sample.bound() }));
  }

  static fromJSON(json: PlaceDiversityJson): PlaceDiversityCounter {
    const made = new PlaceDiversityCounter();
    json.forEach(({ entries, bound }, index) => {
      made.#places[index]?.restore(
        entries.map(([key, held]) => [key, [...held]]),
        bound,
      );
    });
    return made;
  }
}

export type PlaceDiversityJson = readonly {
  readonly entries: readonly (readonly [key: number, rows: readonly number[]])[];
  readonly bound: number | null;
}[];

function addRows(held: number[], group: number, rows: number): void {
  while (held.length <= group) held.push(0);
  (held[group] as number) += rows;
}

/** @param scale places per kept place, to estimate rows where places are sampled. */
function diversityOf(places: readonly (readonly number[])[], scale: number): PlaceDiversity['groups'] {
  return CALL_GROUPS.flatMap((group, index) => {
    if (!SENSITIVE.has(group)) return [];
    let rows = 0;
    let oneType = 0;
    let oneCall = 0;
    for (const held of places) {
      const mine = held[index] ?? 0;
      if (mine === 0) continue;
      rows += mine;
      if (held.reduce((sum, others) => sum + others, 0) > mine) continue;
      if (mine === 1) oneCall++;
      else oneType += mine;
    }
    return rows === 0 ? [] : [{ group, rows: Math.round(rows * scale), oneType: oneType / rows, oneCall: oneCall / rows }];
  }).sort((a, b) => b.rows - a.rows);
}

const SENSITIVE: ReadonlySet<string> = new Set(SENSITIVE_CALL_GROUPS);
