import type { Batch } from '../model/batch.ts';
import type { FieldPlan, LocationColumns } from '../model/plan.ts';
import type { Readers } from '../model/reading.ts';
import type { Islands } from '../rules/projection/tell-zone.ts';

/** Rows that settle the order. */
const LOOKED_AT = 200;
/** Degrees by which the same place may differ from column to column. */
const NEAR = 0.1;
/** Share of the rows that have to agree. */
const MOST = 0.9;

/**
 * Columns of bare pairs with the longitude first. Where a number is beyond 90 the pair tells it itself, and so it does in North
 * America; elsewhere the name of the column tells (`lon_lat`, `xy`), or degrees in the same rows, or the country of the post codes.
 */
export function tellOrder(
  locations: readonly LocationColumns[],
  fields: readonly FieldPlan[],
  batches: readonly Batch[],
  readers: Readers,
  islands: Islands | undefined,
): readonly LocationColumns[] {
  return locations.map((location) => {
    const [field = 0] = location.fields;
    if (location.kind !== 'point') return location;
    const pairs = barePairs(field, batches, readers);
    if (pairs.length === 0) return location;
    const beside = locations.find(({ kind }) => kind === 'degrees');
    const turned =
      beside === undefined
        ? (islands !== undefined &&
            pairs.filter(({ lat, lon }) => isThere(lon, lat) && !isThere(lat, lon)).length > MOST * pairs.length) ||
          (isLongitudeFirst(fields[field]?.name ?? '') &&
            !(islands !== undefined && pairs.every(({ lat, lon }) => isThere(lat, lon))))
        : isTurned(pairs, beside, readers);
    return turned ? { ...location, longitudeFirst: true as const } : location;
  });
}

interface BarePair {
  readonly lat: number;
  readonly lon: number;
  readonly batch: Batch;
  readonly row: number;
}

function barePairs(field: number, batches: readonly Batch[], readers: Readers): readonly BarePair[] {
  const pairs: BarePair[] = [];
  for (const batch of batches) {
    for (let row = 0; row < batch.rows && pairs.length < LOOKED_AT; row++) {
      const point = readers.point(batch.value(field, row));
      if (point?.bare === true && point.lat !== 0) pairs.push({ lat: point.lat, lon: point.lon, batch, row });
    }
  }
  return pairs;
}

/** Do degrees of the same rows agree with the pairs the other way round, and not as they stand? */
function isTurned(pairs: readonly BarePair[], { fields: [lat = 0, lon = 0] }: LocationColumns, readers: Readers): boolean {
  let [both, turned] = [0, 0];
  for (const { lat: first, lon: second, batch, row } of pairs) {
    const north = readers.degrees(batch.value(lat, row))?.degrees;
    const east = readers.degrees(batch.value(lon, row))?.degrees;
    if (north === undefined || east === undefined || north === 0) continue;
    both++;
    if (Math.abs(first - east) < NEAR && Math.abs(second - north) < NEAR && Math.abs(first - north) >= NEAR) turned++;
  }
  return both > 0 && turned > MOST * both;
}

/** Within the British Isles. */
const isThere = (lat: number, lon: number): boolean => lat >= 49 && lat <= 61.5 && lon >= -11 && lon <= 2.5;

/** `lon_lat`, `LongLat`, `longitude_latitude`, `xy`. */
const isLongitudeFirst = (name: string): boolean =>
  /lon(?:g|gitude)?[^a-z]*(?:and)?[^a-z]*lat|lng[^a-z]*lat|(?:^|[^a-z])x[^a-z]*y(?:[^a-z]|$)/i.test(name);
