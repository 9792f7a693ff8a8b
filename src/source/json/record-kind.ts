import { skipSpace, startsWith } from './json-bytes.ts';

/** How the members of a record become fields. */
export type RecordKind = 'plain' | 'geojson' | 'esri';

const GEOMETRIES: ReadonlySet<unknown> = new Set([
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
]);

/** Tells the kind of a record that may be a feature. */
export function recordKind(text: string): RecordKind {
  const record = parsed(text);
  if (record === null) return 'plain';
  if (record['type'] === 'Feature' && typeof record['properties'] === 'object') return 'geojson';
  const esri = 'attributes' in record && Object.keys(record).every((key) => key === 'attributes' || key === 'geometry');
  return esri && typeof record['attributes'] === 'object' ? 'esri' : 'plain';
}

const MARKS = [...GEOMETRIES].map((name) => Buffer.from(`"${String(name)}"`));
const [TYPE, COORDINATES] = [Buffer.from('"type"'), Buffer.from('"coordinates"')];

/** Whether an object whose bracket stands at `at` begins as nearly all geometries do: with its type, then its coordinates. */
export function beginsAsGeometry(bytes: Uint8Array, at: number, limit: number): boolean {
  const type = skipSpace(bytes, at + 1, limit);
  if (!startsWith(bytes, type, TYPE)) return false;
  const colon = skipSpace(bytes, type + TYPE.length, limit);
  const value = skipSpace(bytes, colon + 1, limit);
  const mark = MARKS.find((one) => startsWith(bytes, value, one));
  if (mark === undefined) return false;
  const comma = skipSpace(bytes, value + mark.length, limit);
  return startsWith(bytes, skipSpace(bytes, comma + 1, limit), COORDINATES);
}

/** How an object that may be a geometry begins. */
const GEOMETRY_START = /^\{\s*"(?:type|coordinates|geometries|bbox|crs)"/;

/** A geometry of more points than this is told by its beginning. */
const LONGEST = 4096;

/** Whether the JSON text of an object is a GeoJSON geometry. */
export function isGeometry(text: string): boolean {
  if (!GEOMETRY_START.test(text)) return false;
  if (text.length > LONGEST) return /"type"\s*:\s*"(?:Multi)?(?:Point|LineString|Polygon)"/.test(text.slice(0, LONGEST));
  const value = parsed(text);
  return value !== null && GEOMETRIES.has(value['type']) && ('coordinates' in value || 'geometries' in value);
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
