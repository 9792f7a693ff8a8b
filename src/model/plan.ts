import type { DataClass } from './data-class.ts';
import type { QuasiColumns } from './quasi.ts';
import { isOfIncident, type Subject } from './subject.ts';

/** What one field was told to be, and why. The answer of classification, with or without values. */
export interface FieldVerdict {
  readonly name: string;
  readonly class: DataClass;
  /** 0 to 1. */
  readonly confidence: number;
  /** Reasons in words, strongest first. Never holds a value. */
  readonly why: readonly string[];
  readonly subject?: Subject;
  /** The class that nearly won. */
  readonly runnerUp?: { readonly class: DataClass; readonly confidence: number };
}

/** Raw evidence about one column for classification: distinct non-empty values of the sample with their counts. */
export interface ColumnEvidence {
  readonly name: string;
  readonly path?: readonly string[];
  /** Distinct values, most frequent first, bounded (about 2,000). Raw: used for judging, never kept. */
  readonly values: readonly { readonly value: string; readonly count: number }[];
  /** Rows of the sample in which the cell is not empty and not a null word. */
  readonly filled: number;
  /** Filled cells read until the list of values was full, where it is; the values say how many differ of these alone. */
  readonly until?: number;
  readonly rows: number;
}

/** A class told with less confidence than this is shown in the field list, but is no finding, and no row is said to carry it. */
export const LEAST_CONFIDENCE = 0.5;

export interface FieldPlan extends FieldVerdict {
  /** Set by the user with `--column`. */
  readonly pinned?: true;
  /** Told by its name alone: the sample had no value in it. */
  readonly nameOnly?: true;
  /** Every cell goes through the span finder. */
  readonly freeText?: true;
}

/** Columns that together hold one location. Numbers are field indexes. */
export interface LocationColumns {
  /** `degrees`: [latitude, longitude]; `point`: [one column]; `projected`: [x, y]. */
  readonly kind: 'degrees' | 'point' | 'projected';
  readonly fields: readonly number[];
  /** The address text of the same subject beside it (index into {@link RowRoles.addresses}). */
  readonly address?: number;
  readonly subject?: Subject;
  /** The reference system of a projected pair, where the user or the file names it. */
  readonly system?: ProjectedSystem;
  /** About where the points are, for codes cut to their end. */
  readonly about?: RegionReference;
  /** Bare pairs of this column have the longitude first. */
  readonly longitudeFirst?: true;
  /** Columns that state how far off the points may be. */
  readonly stated?: StatedColumns;
}

/** Columns in which a file states how exact its points are. Numbers are field indexes. */
export interface StatedColumns {
  /** A radius, and how many metres its unit has. */
  readonly radius?: number;
  readonly unitMetres?: number;
  /** Dilution of precision of a receiver, without a unit. */
  readonly dilution?: number;
  /** Class of service of a call: `WPH1` is the tower, `WPH2` the phone. */
  readonly service?: number;
}

/** About where the points of a table are, in tenths of a degree: from another column, or the middle of the state. */
export interface RegionReference {
  readonly lat: number;
  readonly lon: number;
  /** Degrees around it in which all points lie. */
  readonly reach: number;
}

/** A projected reference system and how it was told. */
export interface ProjectedSystem {
  /** `EPSG:2263`, or words where the zone stays open but not its unit. */
  readonly id: string;
  readonly title: string;
  /** Metres per unit of the columns. */
  readonly unitMetres: number;
  /** How it was told, in words. */
  readonly how: string;
}

/** An address text, possibly split over several columns (number, direction, road, suffix), in reading order. */
export interface AddressColumns {
  readonly fields: readonly number[];
  /** Columns of the street that crosses: read in rows without a house number. */
  readonly crossing?: readonly number[];
  readonly subject?: Subject;
}

/** Which fields say where, when, what and who for a row. Numbers are field indexes. */
export interface RowRoles {
  /** Joined by a blank: `[Date, Time]` or one timestamp. Empty where no field tells the time. */
  readonly time: readonly number[];
  readonly callTypes: readonly number[];
  readonly addresses: readonly AddressColumns[];
  readonly locations: readonly LocationColumns[];
  /** The finest of the locations of the row's own place (index into {@link locations}): rows are singled out on it. Absent where it is the first. */
  readonly finest?: number;
  readonly beat?: number;
  readonly postalCode?: number;
  /** The number that ties rows of one incident together. */
  readonly incident?: number;
  /** The column whose equal values make rows one call; only where the sample has calls of several rows. */
  readonly call?: number;
  /** Names and phones of people other than staff. */
  readonly names: readonly number[];
  readonly phones: readonly number[];
  readonly narratives: readonly number[];
}

/** The location that says most exactly where a row was; `undefined` where the table has none. */
export const finestLocation = ({ locations, finest = 0 }: RowRoles): LocationColumns | undefined => locations[finest];

/** Fields of the row's own address text, the crossing street among them. */
export const addressFields = ({ addresses: [own] }: RowRoles): readonly number[] =>
  own === undefined ? [] : [...own.fields, ...(own.crossing ?? [])];

/** Fields of the finest place of a row: points where there are some, the address text else. */
export const finestPlace = (roles: RowRoles): readonly number[] => finestLocation(roles)?.fields ?? addressFields(roles);

/** Does a column tell where the incident was? Then the place of a caller or a patient never stands in for it. */
export const tellsIncidentPlace = ({ addresses, locations }: RowRoles): boolean =>
  [...addresses, ...locations].some(({ subject }) => isOfIncident(subject));

/** Whose layout a table has: a vendor's dispatch system, a standard, a publishing portal. Told by its column names. */
export interface RecognisedSystem {
  /** Stable: `inform-cad`, `nemsis`, `socrata` … */
  readonly id: string;
  /** Name for people. */
  readonly title: string;
  /** Share of the columns that are the layout's, 0 to 1. */
  readonly share: number;
}

/** The plan is data: printed, saved, edited, reused. */
export interface ScanPlan {
  readonly planVersion: 1;
  readonly fields: readonly FieldPlan[];
  readonly roles: RowRoles;
  /** What the sample was: everything, blocks from the whole input, or the head of a pipe. */
  readonly coverage: 'all' | 'blocks' | 'head' | 'names';
  /** Columns to measure k, l and t on, where somebody asked. */
  readonly quasi?: QuasiColumns;
  /** The system whose layout this is, where the column names tell. */
  readonly system?: RecognisedSystem;
}
