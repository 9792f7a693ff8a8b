import { MOST_K } from '../../model/counts.ts';
import type { TrueK } from '../../model/true-k.ts';
import { KeySample } from './key-sample.ts';
import type { LocationRows } from './location-rows.ts';
import { STATUS } from './status.ts';
import { pointKey, tileMetres } from './tile.ts';

/** A published point while addresses around it are counted. Raw: lives only for that. */
interface PublishedPoint {
  rows: number;
  lat: number;
  lon: number;
  addresses: number;
}

/** Turns coordinates of the file into degrees; the same where they are degrees. */
export type AsDegrees = (lat: number, lon: number) => { readonly lat: number; readonly lon: number };

const KEPT = 8192;
const KIND = {
  start: (): PublishedPoint => ({ rows: 0, lat: Number.NaN, lon: Number.NaN, addresses: 0 }),
  merge: (into: PublishedPoint, from: PublishedPoint): void => {
    into.rows += from.rows;
    into.addresses += from.addresses;
    if (Number.isNaN(into.lat)) [into.lat, into.lon] = [from.lat, from.lon];
  },
};

/**
 * Counts the addresses of a list that lie within a radius of published points: the true k of a point. The points come first, then
 * the list, of any length, in one pass; only the points are kept, at most 8,192 of them, a uniform sample with all their rows
 * where there are more. Unlike everything else in `profile/` this holds positions, so it is never written down.
 */
export class PublishedPoints {
  readonly #points = new KeySample(KEPT, KIND);
  readonly #radius: number;
  #cells = new Map<string, PublishedPoint[]>();
  #addresses = 0;
  #edge = { lat: 1, lon: 1 };
  #metres = { lat: 1, lon: 1 };

  /** @param radiusM metres within which an address shares a point. */
  constructor(radiusM: number) {
    this.#radius = Math.max(1, radiusM);
  }

  /** Takes the published points of a batch in. */
  addPublished({ rows, lat, lon, status }: LocationRows, asDegrees: AsDegrees): void {
    for (let row = 0; row < rows; row++) {
      if (Number.isNaN(lat[row] as number) || status[row] === STATUS.relative) continue;
      const at = asDegrees(lat[row] as number, lon[row] as number);
      if (Number.isNaN(at.lat)) continue;
      const point = this.#points.at(pointKey(at.lat, at.lon, 'degrees'));
      if (point === undefined) continue;
      point.rows++;
      [point.lat, point.lon] = [at.lat, at.lon];
    }
  }

  /** Ends the points and makes ready for addresses. */
  seal(): void {
    const points = this.#points.entries().map(([, point]) => point);
    const latitudes = points.map(({ lat }) => lat).sort((a, b) => a - b);
    const step = tileMetres('degrees', latitudes[Math.floor(latitudes.length / 2)] ?? 40);
    this.#metres = { lat: step.north * 1e6, lon: step.east * 1e6 };
    this.#edge = { lat: this.#radius / this.#metres.lat, lon: this.#radius / this.#metres.lon };
    for (const point of points) {
      const key = this.#keyOf(point.lat, point.lon, 0, 0);
      const cell = this.#cells.get(key);
      if (cell === undefined) this.#cells.set(key, [point]);
      else cell.push(point);
    }
  }

  /** Counts the address points of a batch. */
  addAddresses({ rows, lat, lon, status }: LocationRows, asDegrees: AsDegrees): void {
    for (let row = 0; row < rows; row++) {
      if (Number.isNaN(lat[row] as number) || status[row] === STATUS.relative) continue;
      const at = asDegrees(lat[row] as number, lon[row] as number);
      if (Number.isNaN(at.lat)) continue;
      this.#addresses++;
      for (let north = -1; north <= 1; north++)
        for (let east = -1; east <= 1; east++) this.#countIn(this.#cells.get(this.#keyOf(at.lat, at.lon, north, east)), at);
    }
  }

  #countIn(cell: readonly PublishedPoint[] | undefined, at: { readonly lat: number; readonly lon: number }): void {
    if (cell === undefined) return;
    for (const point of cell) {
      const distance = Math.hypot((point.lat - at.lat) * this.#metres.lat, (point.lon - at.lon) * this.#metres.lon);
      if (distance <= this.#radius) point.addresses++;
    }
  }

  #keyOf(lat: number, lon: number, north: number, east: number): string {
    return `${Math.floor(lat / this.#edge.lat) + north},${Math.floor(lon / this.#edge.lon) + east}`;
  }

  /** What was counted, without a position. */
  summary(columns: readonly string[]): TrueK {
    const points = this.#points.entries().map(([, point]) => point);
    const rows = points.reduce((sum, point) => sum + point.rows, 0);
    const rowsWhere = (test: (addresses: number) => boolean): number =>
      rows === 0 ? 0 : points.reduce((sum, point) => sum + (test(point.addresses) ? point.rows : 0), 0) / rows;
    return {
      columns,
      addresses: this.#addresses,
      radiusM: this.#radius,
      points: points.length,
      rows,
      exact: this.#points.distinct().exact,
      under: Array.from({ length: MOST_K + 1 }, (_, k) => rowsWhere((addresses) => addresses < k)),
      none: rowsWhere((addresses) => addresses === 0),
    };
  }
}
