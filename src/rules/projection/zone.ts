/** A projected reference system. */
export interface Zone {
  /** `EPSG:2263`. */
  readonly id: string;
  readonly title: string;
  /** Postal code of the state; `''` for systems that belong to none. */
  readonly state: string;
  /** Metres per unit. */
  readonly unitMetres: number;
  /** Definition for proj4. */
  readonly definition: string;
  /** South, west, north, east in degrees. */
  readonly area: readonly [south: number, west: number, north: number, east: number];
}
