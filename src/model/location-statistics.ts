/** Pairs of distinct points of sampled cells by their distance. */
export interface NeighbourCounts {
  /** Edges of a cell in metres (or units). */
  readonly cell: { readonly north: number; readonly east: number };
  readonly points: number;
  /** Upper edges of the rings in metres (or units); the first ring starts at 0. */
  readonly rings: readonly number[];
  /** Pairs per ring. */
  readonly pairs: readonly number[];
}

/** How well distinct points stand on a ruler with a step, on either axis: the length of the mean phase vector, 0 to 1. */
export interface LatticeStatistic {
  /** Degrees, or units of a projected system; metres where `system` is set. */
  readonly step: number;
  /** The system in which degrees were laid on a grid of metres. */
  readonly system?: 'utm' | 'web-mercator';
  readonly lat: number;
  readonly lon: number;
  readonly n: number;
  /** Occupied cells of the step on the emptier axis. */
  readonly cells: number;
}

/** A net along the axes; steps in degrees or units. */
export interface NetStatistic {
  readonly lat: number;
  readonly lon: number;
  /** Share of the distinct points on its lines, on the axis that shows it less. */
  readonly share: number;
  readonly n: number;
  /** Lines on the axis with fewer. */
  readonly cells: number;
}

/** A lattice by the ways between its points. */
export interface SpacingStatistic {
  readonly shape: 'square' | 'hexagon';
  /** Metres (or units) from the middle of a cell to that of the next. */
  readonly step: number;
  /** Share of the distinct points whose way to the nearest other is one that such a lattice has. */
  readonly share: number;
  readonly n: number;
}

/** What rows with a position state of how far off it may be. */
export interface StatedCounts {
  /** Metres, to 2 %. */
  readonly p50: number;
  readonly p90: number;
  /** Rows that state a radius above zero. */
  readonly n: number;
  /** Wireless calls whose point is that of the tower, and of the phone, by their class of service. */
  readonly towers: number;
  readonly phones: number;
}
