import { STATUS, type Status } from './status.ts';

/** A pair after sentinels, range, order, sign and scale were looked at, in the order GBIF uses. */
export interface Placed {
  status: Status;
  lat: number;
  lon: number;
  /** Decimal places that a scale put back adds (6 for microdegrees). */
  scale: number;
}

/**
 * Where a pair of numbers lies. `lat` is the one that should be the latitude (or northing). The window in which a swapped
 * pair, a lost sign or a scale is recognised is the United States and Canada: latitudes 18 to 72, longitudes -180 to -60;
 * elsewhere numbers are taken as they stand. Fills `out` and returns it, so that no row makes an object.
 */
export function placePair(lat: number, lon: number, kind: 'degrees' | 'point' | 'projected', out: Placed): Placed {
  out.scale = 0;
  if (isSentinel(lat, lon)) return put(out, STATUS.sentinel, Number.NaN, Number.NaN);
  const flatLat = lat < 0 ? -lat : lat;
  const flatLon = lon < 0 ? -lon : lon;
  if (flatLat <= 90 && flatLon <= 180) {
    if (lat <= -60 && lon >= 18 && lon <= 72) return put(out, STATUS.swapped, lon, lat);
    if (lon >= 60 && lat >= 18 && lat <= 72 && kind !== 'point') return put(out, STATUS.repaired, lat, -lon);
    return put(out, STATUS.valid, lat, lon);
  }
  if (flatLat <= 180 && flatLon <= 90) return put(out, STATUS.swapped, lon, lat);
  if (Number.isInteger(lat) && Number.isInteger(lon)) {
    // State Plane feet fall into the windows of the smaller scales, so only columns of degrees are tried at those.
    for (let exponent = kind === 'degrees' ? 4 : 6; exponent <= 7; exponent++) {
      const scale = 10 ** exponent;
      if (inWindow(flatLat / scale, flatLon / scale)) return scaled(out, exponent, flatLat / scale, -flatLon / scale);
      if (inWindow(flatLon / scale, flatLat / scale)) return scaled(out, exponent, flatLon / scale, -flatLat / scale);
    }
  }
  if (kind === 'degrees' && !(flatLat > 1000 && flatLon > 1000)) return put(out, STATUS.outside, Number.NaN, Number.NaN);
  if (isMercator(lat, lon)) return put(out, STATUS.mercator, latitudeOf(lat), (lon / MERCATOR_RADIUS) * DEGREES);
  if (flatLat > 1e8 || flatLon > 1e8) return put(out, STATUS.outside, Number.NaN, Number.NaN);
  return put(out, STATUS.projected, lat, lon);
}

function put(out: Placed, status: Status, lat: number, lon: number): Placed {
  out.status = status;
  out.lat = lat;
  out.lon = lon;
  return out;
}

function scaled(out: Placed, exponent: number, lat: number, lon: number): Placed {
  put(out, STATUS.repaired, lat, lon);
  out.scale = exponent;
  return out;
}

function inWindow(lat: number, lon: number): boolean {
  return lat >= 18 && lat <= 72 && lon >= 60 && lon <= 180;
}

/** (0, 0), ±1, all nines, the same number twice: nobody lives there. A single zero is one too: no call comes from the equator. */
function isSentinel(lat: number, lon: number): boolean {
  if (lat === 0 || lon === 0) return true;
  if (lat === lon || lat === -lon) return true;
  return isNines(lat) || isNines(lon);
}

/** 99, 999, 999999, 99.99, -999.9999 … */
function isNines(value: number): boolean {
  const size = value < 0 ? -value : value;
  if (size < 99 || size >= MOST_NINES) return false;
  // Longitudes of the West and all projected numbers are large: only what begins with two nines is worth writing out.
  let least = 99;
  while (least * 10 <= size) least *= 10;
  if (size * 99 >= least * 100) return false;
  return /^99+(?:\.9+)?$/.test(String(size));
}

/** More nines than a number holds. */
const MOST_NINES = 1e16;

/** Metres of EPSG:3857 west of 60° W and between 18° and 72° N: State Plane and UTM have no such negative eastings. */
function isMercator(y: number, x: number): boolean {
  return x <= -6_679_169 && x >= -20_037_509 && y >= 2_037_548 && y <= 11_753_184;
}

const MERCATOR_RADIUS = 6_378_137;
const DEGREES = 180 / Math.PI;

function latitudeOf(y: number): number {
  return (2 * Math.atan(Math.exp(y / MERCATOR_RADIUS)) - Math.PI / 2) * DEGREES;
}
