import type { DataClass } from './data-class.ts';

/** How a column takes part in a combination: its cell as it is, the day of its time, or the block of its place. */
export type CombinationLevel = 'cell' | 'day' | 'block';

/** A column of a combination. */
export interface CombinationColumn {
  /** Names of the fields that make it (a place may be split over several). */
  readonly fields: readonly string[];
  readonly class: DataClass;
  readonly level: CombinationLevel;
}

/** How many rows two or three columns together single out. */
export interface CombinationCount {
  /** Indexes into the list of columns, ascending; one to three of them. */
  readonly columns: readonly number[];
  /** Rows that have a value in each. */
  readonly rows: number;
  /** Share of those rows that are the only one with their values, or of the only call. */
  readonly alone: number;
  /** How far `alone` may be off, nineteen times in twenty; 0 where exact. See `ShareEstimate`. */
  readonly margin: number;
  readonly exact: boolean;
}

/** Every combination of up to three of a few columns. */
export interface CombinationCounts {
  /** The column whose equal values make rows one call: such rows do not hide each other. */
  readonly call?: string;
  readonly columns: readonly CombinationColumn[];
  readonly counts: readonly CombinationCount[];
}

/** A set of columns that together single rows out. */
export interface TellingSet {
  readonly columns: readonly CombinationColumn[];
  readonly rows: number;
  readonly alone: number;
  /** As of a {@link CombinationCount}; absent in results of builds that did not tell it. */
  readonly margin?: number;
  readonly exact: boolean;
}

export interface CombinationRisk {
  /** The column whose equal values make rows one call: such rows do not hide each other. */
  readonly call?: string;
  /** The sets that single out most, each more than any part of it; five at most. */
  readonly sets: readonly TellingSet[];
  /** By how much of the rows a column raises the share alone when it joins up to two others, on average. */
  readonly adds: readonly { readonly column: CombinationColumn; readonly share: number }[];
}
