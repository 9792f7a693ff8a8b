import { type JsonNode, jsonText, member, scalarText } from './json-node.ts';

/** Takes the value of one leaf. The path is reused by the caller: copy it to keep it. */
export type LeafSink = (path: readonly string[], text: string) => void;

const GEOMETRIES = new Set([
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
]);

/**
 * Tells the leaves of a record by their path. Items of arrays share the path of the array, so a list of persons does not become a
 * hundred columns. A GeoJSON geometry is one leaf, its text. Of a GeoJSON or Esri feature the properties stand at the top; what
 * else a GeoJSON feature has (`id`, `bbox`) comes under `feature`.
 */
export function flatten(record: JsonNode, sink: LeafSink): void {
  const top = typeof record === 'string' || record.kind !== 'object' ? null : record;
  if (!top) {
    walk(record, ['value'], sink);
    return;
  }
  const properties = member(top, 'type') === 'Feature' ? 'properties' : isEsriFeature(top.members) ? 'attributes' : null;
  for (const [key, value] of top.members) {
    if (key === properties && typeof value !== 'string' && value.kind === 'object') {
      for (const [name, inner] of value.members) walk(inner, [name], sink);
    } else if (properties !== null && key === 'geometry') {
      if (member(value, 'x') === undefined && scalarText(value) === undefined) sink([key], jsonText(value));
      else walk(value, [key], sink);
    } else if (properties !== 'properties') walk(value, [key], sink);
    else if (key !== 'type') walk(value, ['feature', key], sink);
  }
}

function walk(node: JsonNode, path: string[], sink: LeafSink): void {
  const text = scalarText(node);
  if (text !== undefined) sink(path, text);
  else if (typeof node === 'string' || node.kind === 'literal') return;
  else if (node.kind === 'array') {
    if (node.items.length === 0) sink(path, '');
    for (const item of node.items) walk(item, path, sink);
  } else if (isGeometry(node)) sink(path, jsonText(node));
  else {
    if (node.members.length === 0) sink(path, '');
    for (const [key, value] of node.members) {
      path.push(key);
      walk(value, path, sink);
      path.pop();
    }
  }
}

function isEsriFeature(members: readonly (readonly [string, JsonNode])[]): boolean {
  return members.some(([key]) => key === 'attributes') && members.every(([key]) => key === 'attributes' || key === 'geometry');
}

function isGeometry(node: JsonNode): boolean {
  const type = member(node, 'type');
  if (typeof type !== 'string' || !GEOMETRIES.has(type)) return false;
  return member(node, 'coordinates') !== undefined || member(node, 'geometries') !== undefined;
}
