import type { Unproject } from '../../model/reading.ts';

/** Axes of the ellipsoids of Great Britain and Ireland in metres (EPSG 7001 and 7002). */
const ELLIPSOIDS: Readonly<Record<string, readonly [a: number, b: number]>> = {
  airy: [6_377_563.396, 6_356_256.909],
  mod_airy: [6_377_340.189, 6_356_034.446],
};

/**
 * Transverse Mercator on an ellipsoid of its own, inverse, and on to WGS 84: Krüger's series to the third order (Karney 2011),
 * then the seven parameters of the datum, as positions are turned (EPSG method 9606). `undefined` for an ellipsoid that is not known.
 */
export function fromOldDatum(parameter: (name: string) => string | undefined): Unproject | undefined {
  const axes = ELLIPSOIDS[parameter('ellps') ?? ''];
  const shift = (parameter('towgs84') ?? '').split(',').map(Number);
  if (axes === undefined || shift.length !== 7) return undefined;
  const [a, b] = axes;
  const number = (name: string): number => Number(parameter(name) ?? 0);
  const n = (a - b) / (a + b);
  const squared = (a * a - b * b) / (a * a);
  const scale = (number('k') * a * (1 + n ** 2 / 4 + n ** 4 / 64)) / (1 + n);
  const start = meridianAt(number('lat_0') * RADIANS, n, Math.sqrt(squared));
  const beta = [n / 2 - (2 / 3) * n ** 2 + (37 / 96) * n ** 3, n ** 2 / 48 + n ** 3 / 15, (17 / 480) * n ** 3];
  const delta = [2 * n - (2 / 3) * n ** 2 - 2 * n ** 3, (7 / 3) * n ** 2 - (8 / 5) * n ** 3, (56 / 15) * n ** 3];
  return (east, north) => {
    const xi = (north - number('y_0')) / scale + start;
    const eta = (east - number('x_0')) / scale;
    let x = xi;
    let y = eta;
    for (const [j, factor] of beta.entries()) {
      x -= factor * Math.sin(2 * (j + 1) * xi) * Math.cosh(2 * (j + 1) * eta);
      y -= factor * Math.cos(2 * (j + 1) * xi) * Math.sinh(2 * (j + 1) * eta);
    }
    const chi = Math.asin(Math.sin(x) / Math.cosh(y));
    const phi = delta.reduce((sum, factor, j) => sum + factor * Math.sin(2 * (j + 1) * chi), chi);
    return toWgs84(phi, number('lon_0') * RADIANS + Math.atan2(Math.sinh(y), Math.cos(x)), a, squared, shift);
  };
}

/** Length of the meridian from the equator, in radii of the sphere with the same meridian. */
function meridianAt(phi: number, n: number, e: number): number {
  const sine = Math.sin(phi);
  const chi = Math.atan(Math.sinh(Math.atanh(sine) - e * Math.atanh(e * sine)));
  const alpha = [n / 2 - (2 / 3) * n ** 2 + (5 / 16) * n ** 3, (13 / 48) * n ** 2 - (3 / 5) * n ** 3, (61 / 240) * n ** 3];
  return alpha.reduce((sum, factor, j) => sum + factor * Math.sin(2 * (j + 1) * chi), chi);
}

/** Through the middle of the earth: degrees on the one ellipsoid → metres → metres moved, turned and scaled → degrees on WGS 84. */
function toWgs84(phi: number, lambda: number, a: number, squared: number, shift: readonly number[]): ReturnType<Unproject> {
  const [dx = 0, dy = 0, dz = 0, rx = 0, ry = 0, rz = 0, ppm = 0] = shift;
  const curve = a / Math.sqrt(1 - squared * Math.sin(phi) ** 2);
  const x = curve * Math.cos(phi) * Math.cos(lambda);
  const y = curve * Math.cos(phi) * Math.sin(lambda);
  const z = curve * (1 - squared) * Math.sin(phi);
  const grown = 1 + ppm * 1e-6;
  const [aroundX, aroundY, aroundZ] = [rx * ARC_SECOND, ry * ARC_SECOND, rz * ARC_SECOND];
  const east = dx + grown * (x - aroundZ * y + aroundY * z);
  const north = dy + grown * (aroundZ * x + y - aroundX * z);
  const up = dz + grown * (-aroundY * x + aroundX * y + z);
  // Bowring's latitude: right to a millimetre near the ground.
  const flat = Math.hypot(east, north);
  const theta = Math.atan2(up * WGS84.a, flat * WGS84.b);
  const latitude = Math.atan2(
    up + WGS84.second * WGS84.b * Math.sin(theta) ** 3,
    flat - WGS84.squared * WGS84.a * Math.cos(theta) ** 3,
  );
  return { lat: latitude / RADIANS, lon: Math.atan2(north, east) / RADIANS };
}

const RADIANS = Math.PI / 180;
const ARC_SECOND = RADIANS / 3600;
const FLATTENING = 1 / 298.257223563;
const SQUARED = FLATTENING * (2 - FLATTENING);
const WGS84 = {
  a: 6_378_137,
  b: 6_378_137 * (1 - FLATTENING),
  squared: SQUARED,
  second: SQUARED / (1 - SQUARED),
} as const;
