import type { CombinationCounts } from '../../model/combination.ts';
import { mix } from '../../model/hash.ts';
import type { BatchColumns } from '../cells/batch-columns.ts';
import { columnKeys } from '../cells/cell-keys.ts';
import { dayKey } from '../cells/day-key.ts';
import { SampledGroups, type SampledGroupsJson } from '../keys/sampled-groups.ts';
import type { CombinationSource } from './combination-columns.ts';

/** Groups kept per combination: exact up to here. The standard error of a share is at most 1/√8192, 1.1 points. */
const GROUPS_KEPT = 8192;

const DAY = 24 * 60 * 60_000;

/** Counts rows per value of every combination of one to three columns. */
export class CombinationCounter {
  readonly #call: string | undefined;
  readonly #sources: readonly CombinationSource[];
  readonly #combinations: readonly (readonly number[])[];
  readonly #groups: SampledGroups[];

  /** @param call name of the column that tells which rows are of one call. */
  constructor(sources: readonly CombinationSource[], call?: string) {
    this.#call = call;
    this.#sources = sources;
    this.#combinations = sources.length < 2 ? [] : combinationsOf(sources.length);
    this.#groups = this.#combinations.map(() => new SampledGroups(GROUPS_KEPT, call === undefined ? 0 : 1));
  }

  /**
   * @param blocks one hash per row, `NaN` where the row has no block; `undefined` where the table has none.
   * @param times milliseconds per row, `NaN` where unknown.
   * @param calls the call of each row, where that is known.
   */
  add(cells: BatchColumns, blocks: Float64Array | undefined, times: Float64Array, calls?: Uint32Array): void {
    if (this.#combinations.length === 0) return;
    const { rows } = cells.batch;
    const keys = this.#sources.map((source, index) => {
      if (source.level === 'day') return times.map((time) => (Number.isNaN(time) ? Number.NaN : dayKey(Math.floor(time / DAY))));
      // Blocks are keyed as on the curve of singling out, so that a share of both is told once.
      if (source.level === 'block') return blocks ?? new Float64Array(rows).fill(Number.NaN);
      return saltedKeys(rows, columnKeys(cells, source.field), index + 1);
    });
    this.#combinations.forEach(([first = 0, second = -1, third = -1], index) => {
      this.#groups[index]?.addSums(rows, calls, keys[first] as Float64Array, keys[second], keys[third]);
    });
  }

  merge(other: CombinationCounter): void {
    this.#groups.forEach((groups, index) => {
      groups.merge(other.#groups[index] as SampledGroups);
    });
  }

  counts(): CombinationCounts {
    return {
      ...(this.#call === undefined ? {} : { call: this.#call }),
      columns: this.#sources.map(({ fields, class: cls, level }) => ({ fields, class: cls, level })),
      counts: this.#combinations.map((columns, index) => {
        const groups = this.#groups[index] as SampledGroups;
        const { share, margin } = groups.below(2);
        return { columns, rows: groups.rows, alone: share, margin, exact: groups.exact };
      }),
    };
  }

  toJSON(): CombinationCounterJson {
    return this.#groups.map((groups) => groups.toJSON());
  }

  static fromJSON(json: CombinationCounterJson, sources: readonly CombinationSource[], call?: string): CombinationCounter {
    const made = new CombinationCounter(sources, call);
    json.forEach((groups, index) => {
      made.#groups[index] = SampledGroups.fromJSON(groups);
    });
    return made;
  }
}

export type CombinationCounterJson = readonly SampledGroupsJson[];

/** All sets of one, two and three of `count` columns. */
function combinationsOf(count: number): readonly (readonly number[])[] {
  const singles = Array.from({ length: count }, (_, index) => [index]);
  const grow = (sets: readonly number[][]): number[][] =>
    sets.flatMap((set) =>
      singles.filter(([index]) => (index as number) > (set.at(-1) as number)).map(([index]) => [...set, index as number]),
    );
  const pairs = grow(singles);
  return [...singles, ...pairs, ...grow(pairs)];
}

/** The same text in two columns must not look the same, so each column's keys are mixed with its place. */
function saltedKeys(rows: number, raw: Float64Array | undefined, salt: number): Float64Array {
  const keys = new Float64Array(rows).fill(Number.NaN);
  if (raw === undefined) return keys;
  for (let row = 0; row < rows; row++) {
    const key = raw[row] as number;
    if (!Number.isNaN(key)) keys[row] = mix(key, salt);
  }
  return keys;
}
