import type { AddressLevel } from '../model/reading.ts';
import type { ScanResult } from '../model/result.ts';
import { SEVERITIES, type Severity } from '../model/severity.ts';
import { isOfIncident } from '../model/subject.ts';
import { isRead } from './address-rows.ts';
import { counting } from './answer/next-step.ts';
import { aloneShare, usualCell } from './answer/when.ts';
import { byRadius, strayBuildings } from './answer/where.ts';
import { count, plural, shortMetres } from './numbers.ts';
import { sourceLabel } from './source-label.ts';

const NOT_TOLD = '–';

/** What a table of several files says of one of them, alike in every format. Neutralised. */
export interface FileLine {
  readonly file: string;
  readonly rows: string;
  readonly findings: string;
  readonly worst: Severity | typeof NOT_TOLD;
  readonly place: string;
  readonly alone: string;
}

export function fileLine(scan: ScanResult): FileLine {
  const findings = counting(scan.findings);
  const cell = usualCell(scan.singlingOut);
  return {
    file: sourceLabel(scan.source),
    rows: count(scan.source.rows),
    findings: count(findings.length),
    worst: SEVERITIES.toReversed().find((severity) => findings.some((one) => one.severity === severity)) ?? NOT_TOLD,
    place: placeOf(scan),
    alone: cell === undefined ? NOT_TOLD : aloneShare(cell),
  };
}

/** The heads of {@link FileLine}, in the order of a table. */
export const FILE_HEADS = ['file', 'rows', 'findings', 'worst', 'place', 'alone'] as const;

/** What the last columns hold. */
export const FILE_NOTE =
  'Place: nine in ten of the finest points lie within this distance; without points, what most address texts say. Where an address text is finer, the rows in which it names a building. Alone: rows that are each the only one at their place in their hour, or in the time that a file tells.';

/** What an address text tells, in the room of a cell. */
const LEVEL_WORDS: Readonly<Record<AddressLevel, string>> = {
  empty: NOT_TOLD,
  redacted: 'withheld',
  coordinates: 'coordinates',
  'mile-marker': 'mile marker',
  block: 'block',
  intersection: 'intersection',
  'number-unit': 'home',
  number: 'building',
  street: 'street',
  place: 'place name',
  area: 'area',
};

/** Levels of a text that names a building. */
const BUILDINGS: ReadonlySet<AddressLevel> = new Set<AddressLevel>(['number', 'number-unit']);

/** `25 m`, `block`; `block; building in 45 rows`. */
function placeOf(scan: ScanResult): string {
  const effective = byRadius(scan.location)[0]?.effective;
  const radius = effective?.radiusM ?? undefined;
  const read = scan.addresses.filter(isRead);
  const level = (read.find(({ subject }) => isOfIncident(subject)) ?? read[0])?.level;
  const usual = radius !== undefined ? shortMetres(radius.p90) : level === undefined ? NOT_TOLD : LEVEL_WORDS[level];
  const tellsBuilding = radius !== undefined ? effective?.class === 'building' : level !== undefined && BUILDINGS.has(level);
  const houses = strayBuildings(scan);
  return tellsBuilding || houses === 0 ? usual : `${usual}; building in ${plural(houses, 'row')}`;
}
