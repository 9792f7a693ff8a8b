/** How many addresses lie around published points, counted on a list of address points. */
export interface TrueK {
  /** Columns of the published points. */
  readonly columns: readonly string[];
  /** Address points read. */
  readonly addresses: number;
  /** Metres around a published point in which addresses share it: its effective radius. */
  readonly radiusM: number;
  /** Distinct published points that were looked at. */
  readonly points: number;
  /** Rows on them. */
  readonly rows: number;
  /** False where the points are a uniform sample of all distinct ones. */
  readonly exact: boolean;
  /** Share of the rows with fewer than `index` addresses around their point, for index 0 to 50. */
  readonly under: readonly number[];
  /** Share of the rows with no address at all around their point: parks, motorways, or a list that ends elsewhere. */
  readonly none: number;
}
