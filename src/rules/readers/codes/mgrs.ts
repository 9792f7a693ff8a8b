import type { PointReading } from '../../../model/reading.ts';
import { degreesOfUtm, utmOf } from '../../../model/utm.ts';

/**
 * The middle of the square of an MGRS or US National Grid reference (`18SUJ2337106519`, `18S UJ 233 065`): zone and band, the
 * square of 100 km, then as many digits east as north. Polar squares (zones A, B, Y, Z) are not read.
 */
export function readMgrs(text: string): PointReading | undefined {
  if (text.length < 7 || text.length > 22) return undefined;
  const match = /^(\d{1,2})([C-HJ-NP-X])([A-HJ-NP-Z])([A-HJ-NP-V])(\d{4,10})$/.exec(text.replaceAll(' ', '').toUpperCase());
  if (match === null) return undefined;
  const [, zoneText = '', band = '', column = '', line = '', digits = ''] = match;
  const zone = Number(zoneText);
  if (zone < 1 || zone > 60 || digits.length % 2 === 1) return undefined;
  const places = digits.length / 2;
  const step = 10 ** (5 - places);
  // Columns run A to Z in three sets of eight; rows run A to V and begin with F in even zones.
  const set = 'ABCDEFGHJKLMNPQRSTUVWXYZ'.indexOf(column) - ((zone - 1) % 3) * 8;
  if (set < 0 || set > 7) return undefined;
  const row = (LINES.indexOf(line) + (zone % 2 === 0 ? 15 : 0)) % 20;
  const east = (set + 1) * SQUARE + Number(digits.slice(0, places)) * step + step / 2;
  const within = row * SQUARE + Number(digits.slice(places)) * step + step / 2;
  // Rows repeat every 2,000 km; the band says which turn it is.
  const south = BANDS.indexOf(band) * 8 - 80;
  const least = utmOf(south, zone * 6 - 183, { zone, east: 0, north: 0 }).north;
  let north = within + Math.floor(least / TURN) * TURN;
  while (north < least - SQUARE) north += TURN;
  const { lat, lon } = degreesOfUtm({ zone, east, north });
  const top = band === 'X' ? 84 : south + 8;
  if (lat < south - 1 || lat > top + 1) return undefined;
  return { lat, lon, decimals: places, cell: { unit: 'metres', north: step, east: step } };
}

const BANDS = 'CDEFGHJKLMNPQRSTUVWX';
const LINES = 'ABCDEFGHJKLMNPQRSTUV';
const SQUARE = 100_000;
const TURN = 2_000_000;
