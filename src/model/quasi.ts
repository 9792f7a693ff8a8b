/**
 * What an empty cell (or a null word) means when rows are grouped: `value`, an answer like any other, as ARX counts; `any`, it may be
 * anything, so it matches every value, as sdcMicro counts. `value` tells more rows apart and so finds more risk.
 */
export const MISSING_MEANINGS = ['value', 'any'] as const;
export type MissingMeaning = (typeof MISSING_MEANINGS)[number];

/** Columns that somebody could know about a person from elsewhere, and what must not be learnt. Numbers are field indexes. */
export interface QuasiColumns {
  readonly fields: readonly number[];
  readonly sensitive?: number;
  readonly missing: MissingMeaning;
}

/** Group sizes below which rows are counted: 2 alone; 5, 8 and 11 are the sizes that release policies ask for. */
export const GROUP_SIZES = [2, 5, 8, 11] as const;

/**
 * How far the chosen columns tell rows apart. A group (equivalence class) is all rows with the same values in them.
 * Definitions as in ARX and in Samarati and Sweeney 1998 (k), Machanavajjhala 2007 (l), Li 2007 (t).
 */
export interface QuasiCounts {
  readonly rows: number;
  readonly groups: number;
  /** False where the figures are estimated from a bottom-k sample of the groups. */
  readonly exact: boolean;
  /** How missing cells were counted: `any` needs all groups, and not too many different sets of missing columns. */
  readonly missing: MissingMeaning;
  /** Rows of the smallest group: the table is k-anonymous for this k; of the groups seen, where not exact. */
  readonly k: number;
  /** Share of rows alone in their group (sample uniqueness). */
  readonly alone: number;
  /** How far `alone` may be off, nineteen times in twenty; 0 where exact. See `ShareEstimate`. */
  readonly margin?: number;
  /** Mean over rows of 1/k: the chance to pick the right row, for somebody who knows that a person is in the table (prosecutor risk). */
  readonly averageRisk: number;
  /** 1/k of the smallest group. */
  readonly highestRisk: number;
  /** Rows in groups of fewer rows than {@link GROUP_SIZES}. */
  readonly under: readonly { readonly k: number; readonly rows: number }[];
  /** Groups divided by rows. */
  readonly distinction: number;
  /** Share of all pairs of rows that differ in these columns. */
  readonly separation: number;
  readonly sensitive?: SensitiveCounts;
}

/** {@link QuasiCounts} with the names of the columns they were made on. Names are untrusted text. */
export interface KAnonymity extends Omit<QuasiCounts, 'sensitive'> {
  readonly columns: readonly string[];
  readonly sensitive?: SensitiveCounts & { readonly column: string };
}

/** What a group gives away about the sensitive column. */
export interface SensitiveCounts {
  /** Fewest different values in a group (distinct l-diversity). */
  readonly distinctL: number;
  /** exp of the least entropy of a group (entropy l-diversity). */
  readonly entropyL: number;
  /** Largest distance of a group's distribution from the table's, with equal ground distance: half the sum of differences. */
  readonly t: number;
  /** Share of rows in groups that hold a single value: whoever is in the group has it. */
  readonly disclosed: number;
  /** How far `disclosed` may be off, nineteen times in twenty; 0 where exact. */
  readonly margin?: number;
}
