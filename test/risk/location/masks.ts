import { degreesOfUtm, utmOf } from '../../../src/model/utm.ts';
import { BLOCK_M, type Call, chanceFrom, degreesAt, type Mask, metresAt, PER_DEGREE } from './synthetic-city.ts';

const STREET_GAP_M = 210;

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

const middle = ({ number, street }: Call) => ({ east: (Math.floor(number / 100) + 0.5) * BLOCK_M, north: street * STREET_GAP_M });

/** The middle of the hundred block. */
export const block: Mask = (call) => middle(call);

/** The nearer end of the block. */
export const intersection: Mask = (call) => ({
  east: Math.round(call.east / BLOCK_M) * BLOCK_M,
  north: call.street * STREET_GAP_M,
});

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
    shift(call, 0, most, chanceFrom(call.street * 100_003 + call.number));

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

/** A part of the rows published one way, the rest another. */
export const mixture =
  (share: number, some: Mask, others: Mask): Mask =>
  (call, chance) =>
    chance() < share ? some(call, chance) : others(call, chance);
