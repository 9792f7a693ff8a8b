import type { CallGroup } from './call-group.ts';
import type { PlaceLevel, TimeGrain } from './singling-out.ts';

/** Places at which a feed's rows are counted: as they are written, and cut to the block. */
export const GROUPED_LEVELS = ['exact', 'block'] as const satisfies readonly PlaceLevel[];
export type GroupedLevel = (typeof GROUPED_LEVELS)[number];

/**
 * Who shares a place within an hour, by group of calls: from this the rows of any feed can be counted by themselves, as if the
 * others were not there. No place and no hash of one is inside.
 */
export interface GroupedPlaces {
  readonly place: GroupedLevel;
  /** The stretch of time that is shared: an hour, or what the file tells where that is less. */
  readonly time: Exclude<TimeGrain, 'minute'>;
  /** The column that tells which rows are of one call, where one does: then "one" below is one call, however many rows it has. */
  readonly call?: string;
  /** False where the places are a sample: a uniform one of all places and hours, each with all its rows. */
  readonly exact: boolean;
  /** Rows with place and time per group: of the whole table, and of the places kept. */
  readonly rows: readonly { readonly group: CallGroup; readonly rows: number; readonly kept: number }[];
  /** How many kept places and hours hold exactly one row of the groups of `one` each and several of those of `several`. */
  readonly sets: readonly {
    readonly one: readonly CallGroup[];
    readonly several: readonly CallGroup[];
    readonly places: number;
    /** Rows of the one call of each group of `one`, over all these places; absent where each is one row. */
    readonly rows?: readonly number[];
  }[];
}
