import type { CallGroup } from './call-group.ts';
import type { CombinationCounts } from './combination.ts';
import type { DataClass, SpanClass } from './data-class.ts';
import type { PlaceDiversity } from './diversity.ts';
import type { GroupedPlaces } from './grouped-places.ts';
import type { AddressCounts, LocationCounts, LocationPairCounts } from './location.ts';
import type { QuasiCounts } from './quasi.ts';
import type { PlaceLevel, TimeLevel } from './singling-out.ts';

/** The first place something was seen. Record from 1 over data rows; physical line from 1, `0` where there are no lines. */
export interface FirstSeen {
  readonly record: number;
  readonly line: number;
}

/** A class found inside the cells of a field: whole cells that pass a validator, or spans of free text. */
export interface ContainsCount {
  readonly class: DataClass | SpanClass;
  /** Cells with at least one match. */
  readonly cells: number;
  /** Matches. */
  readonly spans: number;
  readonly first: FirstSeen;
  /** The masked form of the first match. */
  readonly form: string;
}

/** Counts of one field over every row. No raw value inside. */
export interface FieldCounts {
  readonly name: string;
  /** Cells with a value, null words not counted. */
  readonly filled: number;
  /** Cells that only say that nothing is there (`NULL`, `N/A`, `REDACTED`, `UNKNOWN` …); not among the filled ones. */
  readonly nullWords: number;
  /** Distinct values among the filled cells. Exact up to 2,048; an estimate when `distinctExact` is false (standard error 2.2 %). */
  readonly distinct: number;
  readonly distinctExact: boolean;
  /** Free-text cells too long to be read to their end. */
  readonly overlong: number;
  /** Of a column of flags: filled cells that say no (`0`, `N`, `No`, `False`). Absent where there are none. */
  readonly unset?: number;
  /** Cells per class, other than the field's own, whose validator the whole cell passes without help from the header. */
  readonly passes: Readonly<Partial<Record<DataClass, number>>>;
  /** First filled cell. */
  readonly first?: FirstSeen;
  readonly contains: readonly ContainsCount[];
}

/** Rows per call-type group and set of exposure marks (see `exposure.ts`). */
export interface ExposureRow {
  readonly group: CallGroup;
  /** Sum of the bits of the marks. */
  readonly marks: number;
  /** Their address texts name a crossing, and no house or block. */
  readonly crossing?: true;
  readonly rows: number;
}

/** Rows that are alone at a place in a stretch of time. */
export interface SinglingOutCell {
  readonly place: PlaceLevel;
  readonly time: TimeLevel;
  /** Rows that have both a place and a time at these levels. */
  readonly rows: number;
  /** The column that tells which rows are of one call, where one does: such rows stand for one in `alone` and `underEight`. */
  readonly call?: string;
  /** Share of those rows that are the only one in their group, or of the only call. */
  readonly alone: number;
  /** How far `alone` may be off, nineteen times in twenty; 0 where exact. See `ShareEstimate`. */
  readonly margin?: number;
  /** Share of those rows whose group holds fewer than eight rows, or calls. */
  readonly underEight: number;
  /** Groups; divided by rows it is the prosecutor risk, the mean of 1/k, where every row is a call. In error by 1.1 % (standard error) when not `exact`. */
  readonly groups: number;
  /** False where the figures are estimated from a bottom-k sample of the groups. */
  readonly exact: boolean;
}

/** How many rows share each place, time left out. */
export interface PlaceSizes {
  readonly place: PlaceLevel;
  readonly rows: number;
  /** The column that tells which rows are of one call, where one does: then calls are counted and not rows. */
  readonly call?: string;
  /** Share of the rows whose place holds fewer than `index` rows (or calls), for index 0 to {@link MOST_K}. */
  readonly under: readonly number[];
  /** False where the shares are estimated from a bottom-k sample of the places. */
  readonly exact: boolean;
}

/** Largest k that can be asked for. */
export const MOST_K = 50;

/** All counts of a table: what `profile/` makes and everything after it is computed from. */
export interface TableCounts {
  readonly rows: number;
  readonly fields: readonly FieldCounts[];
  readonly exposure: readonly ExposureRow[];
  readonly callGroups: readonly { readonly group: CallGroup; readonly rows: number }[];
  readonly singlingOut: readonly SinglingOutCell[];
  /** The finest place of the table by how many rows share it; absent where there is no place. */
  readonly placeSizes?: PlaceSizes;
  /** Rows that share a place in their hour, by group of calls; empty where no row has both a place and a time. */
  readonly groupedPlaces?: readonly GroupedPlaces[];
  /** Absent where fewer than two columns are known outside. */
  readonly combinations?: CombinationCounts;
  /** Where the plan names columns to measure. */
  readonly quasi?: QuasiCounts;
  /** Call types by place; absent where the table has no call type, or no sensitive call has a place. */
  readonly placeDiversity?: PlaceDiversity;
  /** Days of the earliest and latest event (ISO); their years where they lie over thirty years apart or before 1990. */
  readonly period?: { readonly from: string; readonly to: string };
  /** Rows whose dates do not set the period; absent where there are none. */
  readonly datesSetAside?: number;
  readonly locations: readonly LocationCounts[];
  readonly addresses: readonly AddressCounts[];
  /** Location column groups compared with each other; absent where there are fewer than two. */
  readonly locationPairs?: readonly LocationPairCounts[];
}
