import type { LocationRows } from './location-rows.ts';
import { cellKey } from './neighbour-sample.ts';
import { phaseKey } from './phase-sample.ts';
import { HAS_POSITION, STATUS } from './status.ts';
import { type Plane, pointKey, tilePlace } from './tile.ts';

/**
 * Hashes and places of the points of one batch, a column each, `NaN` where a row has no position. Kept in columns:
 * a hash handed on from call to call would be an object on the heap, a dozen of them a row. The memory is used again for the next batch.
 */
export class PointKeys {
  points: Float64Array = new Float64Array(0);
  /** Places in the hidden tile. */
  places: Float64Array = new Float64Array(0);
  phases: Float64Array = new Float64Array(0);
  cells: Float64Array = new Float64Array(0);

  /** Takes the points of the next batch. */
  open(rows: LocationRows): void {
    if (this.points.length < rows.rows) {
      const room = Math.ceil(rows.rows * 1.1);
      this.points = new Float64Array(room);
      this.places = new Float64Array(room);
      this.phases = new Float64Array(room);
      this.cells = new Float64Array(room);
    }
    this.#putPoints(rows);
    this.#putPlaces(rows);
    this.#putCells(rows);
    this.#putPhases(rows.rows);
  }

  // A loop for each column: in one for all of them not every call would be inlined, and what is not hands back an object.

  #putPoints({ rows, lat, lon, status }: LocationRows): void {
    const { points } = this;
    for (let row = 0; row < rows; row++) {
      const has = HAS_POSITION[status[row] as number] === 1;
      points[row] = has ? pointKey(lat[row] as number, lon[row] as number, planeOf(status, row)) : Number.NaN;
    }
  }

  #putPlaces({ rows, lat, lon, status }: LocationRows): void {
    const { places } = this;
    for (let row = 0; row < rows; row++) {
      const has = HAS_POSITION[status[row] as number] === 1;
      places[row] = has ? tilePlace(lat[row] as number, lon[row] as number, planeOf(status, row)) : Number.NaN;
    }
  }

  #putCells({ rows, lat, lon, status }: LocationRows): void {
    const { cells } = this;
    for (let row = 0; row < rows; row++) {
      const has = HAS_POSITION[status[row] as number] === 1;
      cells[row] = has ? cellKey(lat[row] as number, lon[row] as number, planeOf(status, row)) : Number.NaN;
    }
  }

  #putPhases(rows: number): void {
    const { points, phases } = this;
    for (let row = 0; row < rows; row++) {
      const point = points[row] as number;
      phases[row] = Number.isNaN(point) ? Number.NaN : phaseKey(point);
    }
  }
}

/** The plane of a row's numbers. */
export const planeOf = (status: Uint8Array, row: number): Plane => (status[row] === STATUS.projected ? 'projected' : 'degrees');
