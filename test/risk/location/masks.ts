import type { Converter } from 'proj4';
import { mulberry32 } from '../../../eval/mulberry32.ts';
import { degreesOfUtm, utmOf } from '../../../src/model/utm.ts';
import { type Call, degreesAt, eastOf, type Mask, metresAt, northOf, PER_DEGREE } from './synthetic-city.ts';

/** As it is. */
export const none: Mask = ({ east, north }) => ({ east, north });

/** A receiver with a normal error per axis. */
export const gps =
  (sigma: number): Mask =>
  ({ east, north }, chance) => {
    const r = sigma * Math.sqrt(-2 * Math.log(1 - chance()));
    const turn = 2 * Math.PI * chance();
    return { east: east + r * Math.cos(turn), north: north + r * Math.sin(turn) };
  };

const endsOf = ({ number }: Call): readonly [number, number] => {
  const hundred = Math.floor(number / 100);
  return [eastOf(hundred), eastOf(hundred + 1)];
};

const middle = (call: Call) => {
  const [from, to] = endsOf(call);
  return { east: (from + to) / 2, north: northOf(call.street) };
};

/** The middle of the hundred block. */
export const block: Mask = (call) => middle(call);

/** The nearer end of the block. */
export const intersection: Mask = (call) => {
  const [from, to] = endsOf(call);
  return { east: call.east - from < to - call.east ? from : to, north: northOf(call.street) };
};

export const rounding =
  (decimals: number): Mask =>
  ({ east, north }) => ({ east, north, decimals });

export const truncation =
  (decimals: number): Mask =>
  ({ east, north }) => ({ east, north, decimals, cut: true });

/** Snapped to the nearest point of a grid of degrees. */
export const degreeGrid =
  (step: number): Mask =>
  ({ east, north }) => ({
    east: Math.round(east / PER_DEGREE.lon / step) * step * PER_DEGREE.lon,
    north: Math.round(north / PER_DEGREE.lat / step) * step * PER_DEGREE.lat,
  });

function shift(call: Call, least: number, most: number, chance: () => number) {
  const r = Math.sqrt(least ** 2 + chance() * (most ** 2 - least ** 2));
  const turn = 2 * Math.PI * chance();
  return { east: call.east + r * Math.cos(turn), north: call.north + r * Math.sin(turn) };
}

/** Every row moved anew inside a disc, or inside a ring. */
export const jitter =
  (most: number, least = 0): Mask =>
  (call, chance) =>
    shift(call, least, most, chance);

/** Every house moved once. */
export const stickyOffset =
  (most: number): Mask =>
  (call) =>
    shift(call, 0, most, mulberry32(call.street * 100_003 + call.number));

/** The centre of a square district. */
export const districtCentre =
  (edge: number): Mask =>
  ({ east, north }) => ({ east: (Math.floor(east / edge) + 0.5) * edge, north: (Math.floor(north / edge) + 0.5) * edge });

/** Snapped to the nearest point of a grid of metres in UTM. */
export const utmGrid =
  (step: number): Mask =>
  ({ east, north }) => {
    const { lat, lon } = degreesAt(east, north);
    const place = utmOf(lat, lon, { zone: 0, east: 0, north: 0 });
    const snapped = degreesOfUtm({
      zone: place.zone,
      east: Math.round(place.east / step) * step,
      north: Math.round(place.north / step) * step,
    });
    return metresAt(snapped.lat, snapped.lon);
  };

/** The middle of the cell of a geohash with so many characters. */
export const geohash =
  (characters: number): Mask =>
  ({ east, north }) => {
    const height = 180 / 2 ** Math.floor(2.5 * characters);
    const width = 360 / 2 ** Math.ceil(2.5 * characters);
    const { lat, lon } = degreesAt(east, north);
    return metresAt((Math.floor((lat + 90) / height) + 0.5) * height - 90, (Math.floor((lon + 180) / width) + 0.5) * width - 180);
  };

/** The middle of a hexagon of a lattice that is turned by 0.4; `step` metres from middle to middle. */
export const hexagons =
  (step: number): Mask =>
  ({ east, north }) => {
    const along = (east * Math.cos(0.4) + north * Math.sin(0.4)) / step;
    const across = (north * Math.cos(0.4) - east * Math.sin(0.4)) / step;
    const row = Math.round(across / (Math.sqrt(3) / 2));
    let best = { along: 0, across: 0, way: Number.POSITIVE_INFINITY };
    for (const line of [row - 1, row, row + 1]) {
      const start = line % 2 === 0 ? 0 : 0.5;
      const at = { along: Math.round(along - start) + start, across: (line * Math.sqrt(3)) / 2 };
      const way = Math.hypot(at.along - along, at.across - across);
      if (way < best.way) best = { ...at, way };
    }
    return {
      east: (best.along * Math.cos(0.4) - best.across * Math.sin(0.4)) * step,
      north: (best.along * Math.sin(0.4) + best.across * Math.cos(0.4)) * step,
    };
  };

/** The nearest of some points that are strewn over the city. */
export function strewn(count: number): Mask {
  const chance = mulberry32(count);
  const points = Array.from({ length: count }, () => ({ east: 110 + 5500 * chance(), north: 6300 * chance() - 100 }));
  const known = new Map<Call, { readonly east: number; readonly north: number }>();
  return (call) => {
    let best = known.get(call);
    if (best !== undefined) return best;
    let least = Number.POSITIVE_INFINITY;
    for (const point of points) {
      const way = Math.hypot(point.east - call.east, point.north - call.north);
      if (way < least) [best, least] = [point, way];
    }
    known.set(call, best ?? call);
    return best ?? call;
  };
}

/** Snapped to a grid of units of a projection. */
export const projectedGrid =
  (projection: Converter, step: number): Mask =>
  ({ east, north }) => {
    const { lat, lon } = degreesAt(east, north);
    const [x = 0, y = 0] = projection.forward([lon, lat]);
    const [back = 0, up = 0] = projection.inverse([Math.round(x / step) * step, Math.round(y / step) * step]);
    return metresAt(up, back);
  };

/** A part of the rows published one way, the rest another. */
export const mixture =
  (share: number, some: Mask, others: Mask): Mask =>
  (call, chance) =>
    chance() < share ? some(call, chance) : others(call, chance);
