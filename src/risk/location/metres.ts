/** Metres per degree of latitude and longitude at a latitude (series of the WGS 84 ellipsoid, good to centimetres). */
export function metresPerDegree(latitude: number): { readonly lat: number; readonly lon: number } {
  const phi = (latitude * Math.PI) / 180;
  return {
    lat: 111132.954 - 559.822 * Math.cos(2 * phi) + 1.175 * Math.cos(4 * phi),
    lon: 111412.84 * Math.cos(phi) - 93.5 * Math.cos(3 * phi) + 0.118 * Math.cos(5 * phi),
  };
}

/** How far the true place is from the published one. */
export interface Radius {
  readonly p50: number;
  readonly p90: number;
}

/** The middle of a rectangle stands for all of it: distances from the middle, and the worst of them. Edges in metres. */
export function cellRadius(north: number, east: number): Radius & { readonly worst: number } {
  const distances: number[] = [];
  for (let i = 0; i < GRAIN; i++) {
    for (let j = 0; j < GRAIN; j++)
      distances.push(Math.hypot(((i + 0.5) / GRAIN - 0.5) * north, ((j + 0.5) / GRAIN - 0.5) * east));
  }
  distances.sort((a, b) => a - b);
  const at = (q: number): number => distances[Math.floor(q * distances.length)] ?? 0;
  return { p50: at(0.5), p90: at(0.9), worst: Math.hypot(north, east) / 2 };
}

/** The middle of a regular hexagon stands for all of it; `step` is the way to the middle of the next. */
export function hexagonRadius(step: number): Radius & { readonly worst: number } {
  const distances: number[] = [];
  for (let i = 0; i < GRAIN; i++) {
    for (let j = 0; j < GRAIN; j++) {
      // A sixth of the hexagon is a triangle; half of that, between the middle of an edge and a corner, is enough.
      const along = ((i + 0.5) / GRAIN) * (step / 2);
      const across = ((j + 0.5) / GRAIN) * (step / (2 * Math.sqrt(3)));
      if (across <= along / Math.sqrt(3)) distances.push(Math.hypot(along, across));
    }
  }
  distances.sort((a, b) => a - b);
  const at = (q: number): number => distances[Math.floor(q * distances.length)] ?? 0;
  return { p50: at(0.5), p90: at(0.9), worst: step / Math.sqrt(3) };
}

const GRAIN = 40;

/** A place somewhere on a stretch of street of this length, published as its middle (or, the same distances, its nearer end). */
export function stretchRadius(length: number): Radius {
  return { p50: Math.hypot(length / 4, OFF_CENTRELINE_M), p90: Math.hypot(0.45 * length, OFF_CENTRELINE_M) };
}

/** The same, published as the one end of it that has the lower numbers: the places lie anywhere up to its whole length. */
export const cornerRadius = (length: number): Radius => stretchRadius(2 * length);

/**
 * Published as its middle or as its end, either as likely: P(way ≤ r) is half of min(1, 2r / length) and half of min(1, r / length),
 * so a third of the length in the median and 0.8 of it for nine in ten.
 */
export function eitherRadius(length: number): Radius {
  return { p50: Math.hypot(length / 3, OFF_CENTRELINE_M), p90: Math.hypot(0.8 * length, OFF_CENTRELINE_M) };
}

/** Houses stand about this far from the middle of their street. */
const OFF_CENTRELINE_M = 15;

/** Rounds to two significant figures: nothing here is known better. */
export function twoFigures(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  const scale = 10 ** (1 - Math.floor(Math.log10(Math.abs(value))));
  return scale >= 1 ? Math.round(value * scale) / scale : Math.round(value * scale) * Math.round(1 / scale);
}
