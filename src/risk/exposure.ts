import { type CallGroup, isSensitive } from '../model/call-group.ts';
import type { ExposureRow, TableCounts } from '../model/counts.ts';
import { haveOwnPoints } from '../model/crossing-points.ts';
import { EXPOSURE_BIT, EXPOSURE_MARKS, type ExposureMark } from '../model/exposure.ts';
import type { Finding } from '../model/finding.ts';
import { fingerprint } from '../model/fingerprint.ts';
import { houseTest } from '../model/house-mark.ts';
import type { AddressResult, LocationResult } from '../model/location.ts';
import { finestLocation, type ScanPlan } from '../model/plan.ts';
import type { ExposureSummary } from '../model/result.ts';
import { isOfIncident } from '../model/subject.ts';

const bits = (...marks: readonly ExposureMark[]): number => marks.reduce((sum, mark) => sum | EXPOSURE_BIT[mark], 0);

const NAME_OR_REACH = bits('name', 'phone', 'contact');
const NAME_OR_REACH_ANYWHERE = NAME_OR_REACH | bits('text-name', 'text-phone', 'text-contact');
const REPEATS = bits('repeats-name', 'repeats-phone', 'repeats-address');

/** Rows by what they give away. */
export function summariseExposure(
  counts: TableCounts,
  locations: readonly LocationResult[],
  addresses: readonly AddressResult[],
): ExposureSummary {
  const { exposure, rows } = counts;
  const marks = Object.fromEntries(
    EXPOSURE_MARKS.map((mark) => [mark, rowsWith(exposure, EXPOSURE_BIT[mark])] as const).filter(([, count]) => count > 0),
  );
  return {
    rows,
    marks,
    nameOrReach: rowsWith(exposure, NAME_OR_REACH),
    nameOrReachAnywhere: rowsWith(exposure, NAME_OR_REACH_ANYWHERE),
    textRepeatsRow: rowsWith(exposure, REPEATS),
    sensitiveAtBuilding: sensitiveAtBuilding(exposure, buildingTest(counts, locations, addresses)),
    callGroups: counts.callGroups,
  };
}

/** Rows with any of the marks. */
function rowsWith(exposure: readonly ExposureRow[], wanted: number): number {
  return exposure.reduce((sum, { marks, rows }) => ((marks & wanted) === 0 ? sum : sum + rows), 0);
}

/**
 * Is a row tied to one building? By coordinates only where they were measured to be that exact and do not stand for a crossing
 * that the address names, by house numbers only where they are not hundred blocks written as numbers.
 */
function buildingTest(
  { locations: measured }: TableCounts,
  locations: readonly LocationResult[],
  addresses: readonly AddressResult[],
): (row: ExposureRow) => boolean {
  const own = locations.some(({ subject }) => isOfIncident(subject)) || addresses.some(({ subject }) => isOfIncident(subject));
  const counts = ({ subject }: LocationResult | AddressResult): boolean => !own || isOfIncident(subject);
  const exactPoint = locations.some(
    (one) => counts(one) && (one.effective.class === 'building' || one.effective.class === 'few-doors'),
  );
  const isHouse = houseTest(addresses.filter(counts));
  const others = bits('address-unit', 'text-address') | (tellsPersonBuilding(locations, addresses) ? bits('person-place') : 0);
  const points = exactPoint ? bits('coordinates') : 0;
  const atCrossings = others | (haveOwnPoints(measured) ? points : 0);
  return ({ marks, crossing }) => (marks & (crossing === true ? atCrossings : others | points)) !== 0 || isHouse(marks);
}

/** Where a caller or a patient was is a building as well, if every column that tells it tells one. */
function tellsPersonBuilding(locations: readonly LocationResult[], addresses: readonly AddressResult[]): boolean {
  const points = locations.filter(({ subject, rows }) => !isOfIncident(subject) && rows.valid > 0);
  const texts = addresses.filter(({ subject, rows }) => !isOfIncident(subject) && rows.number + rows['number-unit'] > 0);
  return (
    points.length + texts.length > 0 &&
    points.every(({ effective }) => effective.class === 'building' || effective.class === 'few-doors') &&
    texts.every(({ disguisedBlocks }) => !disguisedBlocks)
  );
}

function sensitiveAtBuilding(
  exposure: readonly ExposureRow[],
  isBuilding: (row: ExposureRow) => boolean,
): ExposureSummary['sensitiveAtBuilding'] {
  const perGroup = new Map<CallGroup, number>();
  for (const row of exposure) {
    if (isSensitive(row.group) && isBuilding(row)) perGroup.set(row.group, (perGroup.get(row.group) ?? 0) + row.rows);
  }
  const groups = [...perGroup]
    .map(([group, rows]) => ({ group, rows }))
    .sort((a, b) => b.rows - a.rows || (a.group < b.group ? -1 : 1));
  return { rows: groups.reduce((sum, { rows }) => sum + rows, 0), groups };
}

/** Findings on combinations within one row: sensitive type at one building, free text that repeats the row. */
export function findInRows(plan: ScanPlan, summary: ExposureSummary): readonly Finding[] {
  const out: Finding[] = [];
  const names = (indexes: readonly number[]) => indexes.map((index) => plan.fields[index]?.name ?? '');
  const { roles } = plan;
  const { rows, groups } = summary.sensitiveAtBuilding;
  if (rows > 0) {
    const fields = names([...roles.callTypes, ...(roles.addresses[0]?.fields ?? []), ...(finestLocation(roles)?.fields ?? [])]);
    out.push({
      rule: 'sensitive-at-building',
      kind: 'sensitive-at-building',
      args: { groups },
      severity: 'high',
      confidence: 0.9,
      fields,
      count: rows,
      of: summary.rows,
      evidence: [],
      fingerprint: fingerprint('sensitive-at-building', 'sensitive-at-building', fields),
    });
  }
  const repeats = [
    { what: 'name', mark: 'repeats-name', fields: roles.names },
    { what: 'phone', mark: 'repeats-phone', fields: roles.phones },
    { what: 'address', mark: 'repeats-address', fields: roles.addresses.flatMap((address) => address.fields) },
  ] as const;
  for (const { what, mark, fields: repeated } of repeats) {
    const count = summary.marks[mark] ?? 0;
    if (count === 0) continue;
    const fields = names([...roles.narratives, ...repeated]);
    out.push({
      rule: 'text-repeats-row',
      kind: 'text-repeats-row',
      args: { what },
      severity: 'high',
      confidence: 0.95,
      fields,
      count,
      of: summary.marks.text ?? summary.rows,
      evidence: [],
      fingerprint: fingerprint('text-repeats-row', `text-repeats-row:${what}`, fields),
    });
  }
  return out;
}
