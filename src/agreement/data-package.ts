import type { DataClass } from '../model/data-class.ts';
import type { FieldResult, ScanResult } from '../model/result.ts';

/** A descriptor of the Frictionless standards (specs.frictionlessdata.io). */
export type Descriptor = Readonly<Record<string, unknown>>;

/** Types that a class of data always has; everything else is text, because a scan keeps no values to tell more from. */
const TYPES: Readonly<Partial<Record<DataClass, string>>> = { latitude: 'number', longitude: 'number', age: 'integer' };

/**
 * The columns of a scanned file as a Table Schema, with class, confidence and what else was found inside as properties of
 * our own (`cad-audit:…`, which the standard allows).
 */
export const tableSchema = (scan: ScanResult): Descriptor => ({
  $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
  fields: scan.fields.map((field) => describeField(field, scan)),
});

function describeField({ name, class: cls, confidence, subject, filled, contains }: FieldResult, scan: ScanResult): Descriptor {
  const precision = scan.location.find(({ columns }) => columns.includes(name))?.effective;
  return {
    name,
    type: TYPES[cls] ?? 'string',
    'cad-audit:class': cls,
    'cad-audit:confidence': confidence,
    ...(subject === undefined ? {} : { 'cad-audit:subject': subject }),
    'cad-audit:filled': filled,
    ...(contains.length === 0 ? {} : { 'cad-audit:contains': contains.map((one) => ({ class: one.class, cells: one.cells })) }),
    ...(precision === undefined
      ? {}
      : {
          'cad-audit:precision': {
            class: precision.class,
            radiusMetres: precision.radiusM === null ? null : { p50: precision.radiusM.p50, p90: precision.radiusM.p90 },
          },
        }),
  };
}

/** Formats that the standard has a media type for. */
const MEDIA: Readonly<Partial<Record<string, string>>> = {
  csv: 'text/csv',
  json: 'application/json',
  geojson: 'application/geo+json',
  html: 'text/html',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A scanned file as a Data Package with one resource: name, size, hash, encoding, dialect and Table Schema. */
export function dataPackage(scan: ScanResult): Descriptor {
  const { source } = scan;
  const name = nameOf(source.name);
  const { dialect } = source;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    resources: [
      {
        name,
        path: source.name,
        format: source.format,
        ...(MEDIA[source.format] === undefined ? {} : { mediatype: MEDIA[source.format] }),
        encoding: source.encoding,
        bytes: source.bytes,
        ...(source.sha256 === null ? {} : { hash: `sha256:${source.sha256}` }),
        ...(dialect === undefined || source.format !== 'csv'
          ? {}
          : {
              dialect: {
                ...(dialect.delimiter === '' ? {} : { delimiter: dialect.delimiter }),
                header: dialect.header,
                ...(dialect.quote === null ? {} : { quoteChar: dialect.quote }),
              },
            }),
        schema: tableSchema(scan),
      },
    ],
    'cad-audit:tool': scan.tool,
    'cad-audit:rows': source.rows,
  };
}

/** Lower case, with only what a package name may hold. */
const nameOf = (file: string): string =>
  file
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '') || 'export';
