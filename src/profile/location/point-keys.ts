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
    const { lat, lon, status } = rows;
    const { points, places, phases, cells } = this;
    for (let row = 0; row < rows.rows; row++) {
      if (HAS_POSITION[status[row] as number] === 0) {
        points[row] = places[row] = phases[row] = cells[row] = Number.NaN;
        continue;
      }
      const plane = planeOf(status, row);
      points[row] = pointKey(lat[row] as number, lon[row] as number, plane);
      places[row] = tilePlace(lat[row] as number, lon[row] as number, plane);
      cells[row] = cellKey(lat[row] as number, lon[row] as number, plane);
      phases[row] = phaseKey(points[row] as number);
    }
  }
}

/** The plane of a row's numbers. */
export const planeOf = (status: Uint8Array, row: number): Plane => (status[row] === STATUS.projected ? 'projected' : 'degrees');
