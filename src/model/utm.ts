/** Universal Transverse Mercator on WGS 84: metres east and north in a zone of six degrees. Southern northings carry no false 10,000 km. */
export interface UtmPlace {
  zone: number;
  east: number;
  north: number;
}

/**
 * Degrees → UTM by Krüger's series to the third order of the third flattening (Karney 2011): below a millimetre inside a zone.
 * Fills `out` and returns it, so that no row makes an object.
 * @param zone the zone to use; that of the longitude where it is left out.
 */
export function utmOf(latitude: number, longitude: number, out: UtmPlace, zone = zoneOf(longitude)): UtmPlace {
  const sine = Math.sin(latitude * RADIANS);
  const delta = (longitude - meridianOf(zone)) * RADIANS;
  const t = Math.sinh(Math.atanh(sine) - E * Math.atanh(E * sine));
  const xi = Math.atan2(t, Math.cos(delta));
  const eta = Math.atanh(Math.sin(delta) / Math.hypot(1, t));
  let north = xi;
  let east = eta;
  for (let j = 1; j <= 3; j++) {
    const a = ALPHA[j - 1] as number;
    north += a * Math.sin(2 * j * xi) * Math.cosh(2 * j * eta);
    east += a * Math.cos(2 * j * xi) * Math.sinh(2 * j * eta);
  }
  out.zone = zone;
  out.east = FALSE_EAST + SCALE * east;
  out.north = SCALE * north;
  return out;
}

/** UTM → degrees, the same series turned round. */
export function degreesOfUtm({ zone, east, north }: UtmPlace): { readonly lat: number; readonly lon: number } {
  const xi = north / SCALE;
  const eta = (east - FALSE_EAST) / SCALE;
  let x = xi;
  let y = eta;
  for (let j = 1; j <= 3; j++) {
    const b = BETA[j - 1] as number;
    x -= b * Math.sin(2 * j * xi) * Math.cosh(2 * j * eta);
    y -= b * Math.cos(2 * j * xi) * Math.sinh(2 * j * eta);
  }
  const chi = Math.asin(Math.sin(x) / Math.cosh(y));
  let phi = chi;
  for (let j = 1; j <= 3; j++) phi += (DELTA[j - 1] as number) * Math.sin(2 * j * chi);
  return { lat: phi / RADIANS, lon: meridianOf(zone) + Math.atan2(Math.sinh(y), Math.cos(x)) / RADIANS };
}

/** The zone of a longitude, 1 to 60, without the exceptions of Norway. */
export const zoneOf = (longitude: number): number => Math.min(60, Math.max(1, Math.floor((longitude + 180) / 6) + 1));

const meridianOf = (zone: number): number => zone * 6 - 183;

const RADIANS = Math.PI / 180;
const FLATTENING = 1 / 298.257223563;
const E = Math.sqrt(FLATTENING * (2 - FLATTENING));
const N = FLATTENING / (2 - FLATTENING);
const FALSE_EAST = 500_000;
/** Scale on the central meridian times the radius of the sphere with the same meridian length. */
const SCALE = ((0.9996 * 6_378_137) / (1 + N)) * (1 + N ** 2 / 4 + N ** 4 / 64);
const ALPHA = [N / 2 - (2 / 3) * N ** 2 + (5 / 16) * N ** 3, (13 / 48) * N ** 2 - (3 / 5) * N ** 3, (61 / 240) * N ** 3];
const BETA = [N / 2 - (2 / 3) * N ** 2 + (37 / 96) * N ** 3, N ** 2 / 48 + N ** 3 / 15, (17 / 480) * N ** 3];
const DELTA = [2 * N - (2 / 3) * N ** 2 - 2 * N ** 3, (7 / 3) * N ** 2 - (8 / 5) * N ** 3, (56 / 15) * N ** 3];
