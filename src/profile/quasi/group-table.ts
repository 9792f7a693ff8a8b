import { HASH_SPACE } from '../../model/hash.ts';

/** Rows with the same values in some columns. */
export interface Group {
  rows: number;
  /** Hash per column; `NaN` where the cell is missing. */
  readonly cells: readonly number[];
  /** Rows per hash of the sensitive value. */
  readonly sensitive: Map<number, number> | undefined;
}

export interface KeptGroups {
  readonly groups: readonly Group[];
  /** The key of each of them. */
  readonly keys: readonly number[];
  /** Number of all groups, kept or not; an estimate where not all are kept. */
  readonly total: number;
  readonly exact: boolean;
  /** The chance with which a group was kept. */
  readonly rate: number;
}

/** Groups kept; below it everything is exact. About 20 MB with eight columns. */
const QUASI_GROUPS_KEPT = 65_536;

/**
 * Groups by their hashed key, bounded by keeping the smallest keys with exact counts (bottom-k, as `KeyCounts`), but with
 * each group's cells and sensitive values. A commutative monoid.
 */
export class GroupTable {
  readonly capacity: number;
  #groups = new Map<number, Group>();
  /** Keys at or above this have been given up. */
  #bound = HASH_SPACE;

  constructor(capacity: number = QUASI_GROUPS_KEPT) {
    this.capacity = capacity;
  }

  /** @param sensitive hash of the sensitive value; `undefined` where there is no such column. */
  add(key: number, cells: () => readonly number[], sensitive: number | undefined): void {
    const group = this.#groupAt(key, cells, sensitive !== undefined);
    if (group === undefined) return;
    group.rows++;
    if (sensitive !== undefined) group.sensitive?.set(sensitive, (group.sensitive.get(sensitive) ?? 0) + 1);
  }

  #groupAt(key: number, cells: () => readonly number[], withSensitive: boolean): Group | undefined {
    if (key >= this.#bound) return undefined;
    let group = this.#groups.get(key);
    if (group === undefined) {
      group = { rows: 0, cells: cells(), sensitive: withSensitive ? new Map() : undefined };
      this.#groups.set(key, group);
      if (this.#groups.size > 2 * this.capacity) this.#prune();
    }
    return group;
  }

  merge(other: GroupTable): void {
    if (other.#bound < this.#bound) this.#bound = other.#bound;
    for (const [key, added] of other.#groups) {
      const group = this.#groupAt(key, () => added.cells, added.sensitive !== undefined);
      if (group === undefined) continue;
      group.rows += added.rows;
      for (const [value, rows] of added.sensitive ?? []) group.sensitive?.set(value, (group.sensitive.get(value) ?? 0) + rows);
    }
    this.#prune();
  }

  /** The kept groups by key, smallest first. */
  kept(): KeptGroups {
    const entries = this.#prune();
    const exact = this.#bound === HASH_SPACE;
    const largest = entries.at(-1)?.[0] ?? 0;
    const total = exact ? entries.length : Math.round(((entries.length - 1) / largest) * HASH_SPACE);
    return {
      groups: entries.map(([, group]) => group),
      keys: entries.map(([key]) => key),
      total,
      exact,
      rate: this.#bound / HASH_SPACE,
    };
  }

  #prune(): readonly (readonly [number, Group])[] {
    const entries = [...this.#groups].filter(([key]) => key < this.#bound).sort((a, b) => a[0] - b[0]);
    if (entries.length > this.capacity) {
      this.#bound = entries[this.capacity]?.[0] ?? this.#bound;
      entries.length = this.capacity;
    }
    if (entries.length < this.#groups.size) this.#groups = new Map(entries);
    return entries;
  }

  toJSON(): GroupTableJson {
    return {
      groups: this.#prune().map(([key, { rows, cells, sensitive }]) => ({
        key,
        rows,
        cells: cells.map((cell) => (Number.isNaN(cell) ? null : cell)),
        ...(sensitive === undefined ? {} : { sensitive: [...sensitive].sort((a, b) => a[0] - b[0]) }),
      })),
      capacity: this.capacity,
      bound: this.#bound,
    };
  }

  static fromJSON({ groups, capacity, bound }: GroupTableJson): GroupTable {
    const made = new GroupTable(capacity);
    made.#bound = bound;
    for (const { key, rows, cells, sensitive } of groups) {
      made.#groups.set(key, {
        rows,
        cells: cells.map((cell) => cell ?? Number.NaN),
        sensitive: sensitive === undefined ? undefined : new Map(sensitive),
      });
    }
    return made;
  }
}

export interface GroupTableJson {
  readonly capacity: number;
  readonly bound: number;
  readonly groups: readonly {
    readonly key: number;
    readonly rows: number;
    readonly cells: readonly (number | null)[];
    readonly sensitive?: readonly (readonly [number, number])[];
  }[];
}
