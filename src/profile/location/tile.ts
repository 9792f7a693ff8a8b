import { mix } from '../../model/hash.ts';

/**
 * Positions are not kept. A point is known by a hash of its coordinates rounded to 1e-5 degree (about a metre), and where
 * distances are needed by its place inside a **hidden tile**: what is left of the coordinate after division by 0.05 degree
 * (5.5 km north to south). Which tile of the country it was is not kept, so distances up to half a tile can be measured and
 * the place cannot be looked up. Projected coordinates are treated alike with a tile of 5,000 units.
 */
export type Plane = 'degrees' | 'projected';

/** Steps along the edge of a tile: 1e-6 degree (0.11 m), or 0.1 unit. */
export const TILE_STEPS = 50_000;

interface PlaneScale {
  /** What points are rounded to before they are hashed and compared. */
  readonly point: number;
  /** Steps of a tile per unit of the coordinate. */
  readonly steps: number;
}

const SCALES: Readonly<Record<Plane, PlaneScale>> = {
  degrees: { point: 1e5, steps: 1e6 },
  projected: { point: 1, steps: 10 },
};

/** Hash of a point rounded to about a metre. */
export function pointKey(lat: number, lon: number, plane: Plane): number {
  const scale = SCALES[plane].point;
  return mix(Math.round(lat * scale), Math.round(lon * scale), plane === 'degrees' ? undefined : 0x1b873593);
}

/** Place inside the hidden tile as one number. */
export function tilePlace(lat: number, lon: number, plane: Plane): number {
  const scale = SCALES[plane].steps;
  return wrap(Math.round(lat * scale)) * TILE_STEPS + wrap(Math.round(lon * scale));
}

/** North and east parts of the way from one tile place to another, in metres (or units), at most half a tile. */
export const wayBetween = (from: number, to: number, metres: TileMetres): { readonly north: number; readonly east: number } => ({
  north: wayAlong('north', from, to, metres),
  east: wayAlong('east', from, to, metres),
});

/** One part of the way from one tile place to another. */
export function wayAlong(axis: keyof TileMetres, from: number, to: number, metres: TileMetres): number {
  const steps =
    axis === 'north' ? Math.floor(to / TILE_STEPS) - Math.floor(from / TILE_STEPS) : (to % TILE_STEPS) - (from % TILE_STEPS);
  return shortest(steps) * metres[axis];
}

/** Length of a step of a tile in metres. */
export interface TileMetres {
  readonly north: number;
  readonly east: number;
}

/** Metres per step at a latitude (series of the WGS 84 ellipsoid); units per step for projected coordinates. */
export function tileMetres(plane: Plane, latitude: number): TileMetres {
  if (plane === 'projected') return { north: 0.1, east: 0.1 };
  const phi = (latitude * Math.PI) / 180;
  const north = 111132.954 - 559.822 * Math.cos(2 * phi) + 1.175 * Math.cos(4 * phi);
  const east = 111412.84 * Math.cos(phi) - 93.5 * Math.cos(3 * phi) + 0.118 * Math.cos(5 * phi);
  return { north: north / 1e6, east: east / 1e6 };
}

/** Eastings of 100 to 899 km and northings of 1,700 to 8,000 km: UTM metres between 15° and 72° N. State Plane northings are smaller. */
export const isUtmSized = (north: number, east: number): boolean =>
  north >= 1_700_000 && north < 8_000_000 && east >= 100_000 && east < 900_000;

function wrap(steps: number): number {
  const rest = steps % TILE_STEPS;
  return rest < 0 ? rest + TILE_STEPS : rest;
}

function shortest(steps: number): number {
  if (steps > TILE_STEPS / 2) return steps - TILE_STEPS;
  return steps < -TILE_STEPS / 2 ? steps + TILE_STEPS : steps;
}
