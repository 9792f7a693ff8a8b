import type { CallGroup } from './call-group.ts';
import type { ProjectedSystem } from './plan.ts';

/** What an address text says, first match wins. `number` names one building, `number-unit` one home in it. */
export const ADDRESS_LEVELS = [
  'empty',
  'redacted',
  'coordinates',
  'mile-marker',
  'block',
  'intersection',
  'number-unit',
  'number',
  'street',
  'place',
  'area',
] as const;
export type AddressLevel = (typeof ADDRESS_LEVELS)[number];

/** Texts of a level, in the plural: `streets without house number`. */
export const ADDRESS_TEXTS: Readonly<Record<AddressLevel, string>> = {
  empty: 'no address',
  redacted: 'withheld addresses',
  coordinates: 'coordinates written as an address',
  'mile-marker': 'mile markers',
  block: 'hundred blocks',
  intersection: 'intersections',
  'number-unit': 'addresses of one home',
  number: 'addresses of one building',
  street: 'streets without house number',
  place: 'names of places',
  area: 'areas',
};

/** One address text, taken apart as far as it goes. Strings are upper-cased and squeezed. Lives only while a batch is counted. */
export interface AddressReading {
  readonly level: AddressLevel;
  /** House number as written, without unit; `''` where there is none. */
  readonly number: string;
  /** Street without number, unit and city; for an intersection both streets in alphabetical order, joined by ` & `. */
  readonly street: string;
  /** House number cut to its hundred (`1423` → 1400); `-1` where there is none. */
  readonly hundred: number;
  readonly unit: string;
}

/** A coordinate value. `decimals` counts the digits after the point as written, trailing zeros included. */
export interface DegreesReading {
  readonly degrees: number;
  readonly decimals: number;
}

/** Where {@link Readers.degreesAt} puts its answer: one object for all cells. */
export interface MutableDegrees {
  degrees: number;
  decimals: number;
}

/** A cell that a code of letters and digits names; the point read is its middle. */
export interface CodeCell {
  readonly unit: 'degrees' | 'metres';
  /** Edges in the unit. */
  readonly north: number;
  readonly east: number;
}

/** A pair read from one text (WKT, `(lat, lng)`, GeoJSON, …). */
export interface PointReading {
  readonly lat: number;
  readonly lon: number;
  readonly decimals: number;
  /** A pair in a bare text, whose order is a habit: nothing but the numbers says which is the latitude. */
  readonly bare?: true;
  readonly cell?: CodeCell;
  /**
   * Edge in degrees of the region that a code cut to its end leaves open: `lat` and `lon` are then the way from its south-west
   * corner, 0 to this.
   */
  readonly within?: number;
}

/** Turns eastings and northings of a projected system into degrees. */
export type Unproject = (east: number, north: number) => { readonly lat: number; readonly lon: number };

/** Functions over raw values that `rules/` makes and `scan.ts` hands to `profile/`; siblings do not import each other. */
export interface Readers {
  readonly address: (text: string) => AddressReading;
  /** The crossing of a street with the street that another column names; `undefined` where that names none. */
  readonly crossing: (street: AddressReading, other: string) => AddressReading | undefined;
  /**
   * Whether readings of `<number> <rest>` may be shared by all house numbers of one class: a reading of the level `number`,
   * `number-unit` or `block` is then right for each of them, but for `number` and `hundred`. Spares most readings.
   */
  readonly houseClass: (number: number) => number;
  readonly sharesHouses: (rest: string) => boolean;
  /** Milliseconds since 1970 as if the clock time were UTC (local time is what singles out); `NaN` when it is no time. */
  readonly time: (text: string) => number;
  /** Number of the call's group by the table's call-type cells. */
  readonly callGroup: (...types: readonly string[]) => CallGroup;
  readonly degrees: (text: string) => DegreesReading | undefined;
  /** The same for plain decimals in ASCII bytes; `false` where the text has to be asked. */
  readonly degreesAt: (bytes: Uint8Array, start: number, end: number, into: MutableDegrees) => boolean;
  /** The commonest forms of `time` in ASCII bytes; `NaN` where the text has to be asked. */
  readonly timeAt: (bytes: Uint8Array, start: number, end: number) => number;
  readonly point: (text: string) => PointReading | undefined;
  /** The way back to degrees; `undefined` where the zone is open or its formulas are not known. */
  readonly unproject: (system: ProjectedSystem) => Unproject | undefined;
}
