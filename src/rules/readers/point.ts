import type { PointReading } from '../../model/reading.ts';
import { readPlaceCode } from './codes/index.ts';
import { readDegrees } from './degrees.ts';

/**
 * Reads a coordinate pair from one text: WKT `POINT (lon lat)` (with or without SRID, Z, M; the first of a `MULTIPOINT`), GeoJSON (`coordinates` is
 * lon, lat), objects with named members in JSON or printed Python form, Esri `x`/`y`, `LL(lat,lon)`, and pairs `(lat, lon)`,
 * also behind an address over several lines, and `geo:lat,lon` (RFC 5870). A bare pair whose first number cannot be a latitude is lon, lat. A plus code, an
 * MGRS reference or a geohash stands for the middle of its cell.
 */
export function readPoint(text: string): PointReading | undefined {
  if (text.length > LONGEST) return undefined;
  let at = 0;
  while (at < text.length && text.charCodeAt(at) <= 32) at++;
  const first = text.charCodeAt(at);
  if (first === BRACE) return readObject(text);
  if (first === SQUARE) return pairOf(text, innermost(text, at), LON_LAT);
  if (first === ROUND) return bare(pairOf(text, at + 1, LAT_LON));
  if (first === 76 || first === 108)
    return /^\s*LL\s*\(/i.test(text) ? pairOf(text, text.indexOf('(') + 1, LAT_LON) : readBehindText(text);
  if (WKT_STARTS.has(first) && /^\s*(?:SRID=\d+;\s*)?(?:MULTI)?POINT/i.test(text)) {
    const open = text.indexOf('(');
    return open < 0 ? undefined : pairOf(text, innermost(text, open), LON_LAT);
  }
  if ((first === 103 || first === 71) && /^\s*geo:/i.test(text)) return pairOf(text, text.indexOf(':') + 1, LAT_LON);
  if (isNumeric(first)) {
    const pair = bare(pairOf(text, at, LAT_LON));
    if (pair) return pair;
  }
  return readBehindText(text) ?? readPlaceCode(text);
}

const LONGEST = 2000;
type Order = 0 | 1;
const LAT_LON: Order = 0;
const LON_LAT: Order = 1;

/** `2500 ALDER AVE\nSpringfield, XX\n(37.1, -122.2)`: the last parenthesis holds the pair. */
function readBehindText(text: string): PointReading | undefined {
  const open = text.lastIndexOf('(');
  return open < 0 ? undefined : bare(pairOf(text, open + 1, LAT_LON));
}

/** A number beyond 90 has settled the order; else a column may tell it. */
const bare = (read: PointReading | undefined): PointReading | undefined =>
  read === undefined || Math.abs(read.lon) > 90 ? read : { ...read, bare: true };

/** Behind the last of the brackets that open at a place: the first point of several. */
function innermost(text: string, open: number): number {
  let at = open + 1;
  while (at < text.length && (text.charCodeAt(at) <= 32 || text.charCodeAt(at) === text.charCodeAt(open))) at++;
  return at;
}

/** Two numbers from `from` on, separated by a comma, a semicolon, a slash or blanks. */
function pairOf(text: string, from: number, order: Order): PointReading | undefined {
  let end = from;
  while (end < text.length && !CLOSES[Math.min(text.charCodeAt(end), 127)]) end++;
  const inner = text.slice(from, end);
  let cut = inner.indexOf(',');
  // More than one comma: decimal commas, or a third number (height), which is left alone.
  if (cut < 0) cut = inner.indexOf(';');
  if (cut < 0) cut = hemisphereIn(inner);
  if (cut < 0) cut = blankIn(inner);
  if (cut < 0) return undefined;
  const rest = inner.slice(cut + 1);
  const first = readDegrees(unquoted(inner.slice(0, cut)));
  const second = readDegrees(unquoted(upToThird(rest)));
  if (!first || !second) return undefined;
  // In a bare pair the order is a habit; a number beyond 90 settles it.
  if (order === LON_LAT || (Math.abs(first.degrees) > 90 && Math.abs(second.degrees) <= 90))
    return point(second.degrees, first.degrees, first.decimals, second.decimals);
  return point(first.degrees, second.degrees, first.decimals, second.decimals);
}

function upToThird(rest: string): string {
  const trimmed = rest.trim();
  for (let i = 0; i < trimmed.length; i++) {
    const code = trimmed.charCodeAt(i);
    if (code === 44 || code === 59 || code === 32)
      return /[:°'"]|[NSEW]$/i.test(trimmed) && code === 32 ? trimmed : trimmed.slice(0, i);
  }
  return trimmed;
}

/** The blank behind the first hemisphere letter: `41 15 00 N 87 30 00 W`. */
function hemisphereIn(inner: string): number {
  const at = inner.search(/[NSEW] [0-9]/i);
  return at < 0 || at > 20 ? -1 : at + 1;
}

function blankIn(inner: string): number {
  const start = inner.length - inner.trimStart().length;
  const at = inner.indexOf(' ', start);
  return at;
}

/** GeoJSON, Socrata location objects, Esri geometry; JSON or Python's printed form. */
function readObject(text: string): PointReading | undefined {
  const coordinates = text.indexOf('coordinates');
  if (coordinates >= 0) {
    const open = text.indexOf('[', coordinates);
    if (open < 0) {
      const round = text.indexOf('(', coordinates);
      return round < 0 ? undefined : pairOf(text, round + 1, LON_LAT);
    }
    return pairOf(text, innermost(text, open), LON_LAT);
  }
  const lat = memberOf(text, LAT_NAMES);
  const lon = memberOf(text, LON_NAMES);
  return lat && lon ? point(lat.degrees, lon.degrees, lat.decimals, lon.decimals) : undefined;
}

const LAT_NAMES = ['latitude', 'lat', 'y'];
const LON_NAMES = ['longitude', 'lng', 'lon', 'long', 'x'];

/** The number behind a member name in quotes (or bare, as some printers write it). */
function memberOf(text: string, names: readonly string[]): ReturnType<typeof readDegrees> {
  const lower = text.toLowerCase();
  for (const name of names) {
    for (let at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + 1)) {
      const after = lower.charCodeAt(at + name.length);
      const before = lower.charCodeAt(at - 1);
      if (isLetter(after) || isLetter(before)) continue;
      let from = at + name.length;
      while (from < text.length && ' \'":='.includes(text.charAt(from))) from++;
      let to = from;
      while (to < text.length && !' ,}\'"'.includes(text.charAt(to))) to++;
      const number = readDegrees(text.slice(from, to));
      if (number) return number;
    }
  }
  return undefined;
}

function point(lat: number, lon: number, a: number, b: number): PointReading {
  return { lat, lon, decimals: Math.max(a, b) };
}

function unquoted(text: string): string {
  const trimmed = text.trim();
  const code = trimmed.charCodeAt(0);
  if ((code === 34 || code === 39) && trimmed.length > 1 && trimmed.charCodeAt(trimmed.length - 1) === code)
    return trimmed.slice(1, -1);
  return trimmed;
}

function isNumeric(code: number): boolean {
  return (code >= 48 && code <= 57) || code === 45 || code === 43;
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** First letters of POINT, SRID and MULTIPOINT. */
const WKT_STARTS: ReadonlySet<number> = new Set([80, 112, 83, 115, 77, 109]);
const BRACE = 123;
const SQUARE = 91;
const ROUND = 40;
const CLOSES = Uint8Array.from({ length: 128 }, (_, code) => (code === 41 || code === 93 || code === 125 ? 1 : 0));
