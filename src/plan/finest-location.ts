import type { Batch } from '../model/batch.ts';
import { isFromPhone } from '../model/phone-position.ts';
import type { FieldPlan, LocationColumns, RowRoles } from '../model/plan.ts';
import type { Readers } from '../model/reading.ts';
import { BatchColumns } from '../profile/cells/batch-columns.ts';
import { columnKeys } from '../profile/cells/cell-keys.ts';
import { LocationCounter } from '../profile/location/location-counts.ts';
import { readLocationRows } from '../profile/location/location-rows.ts';
import { AddressReader } from '../profile/row/address-reader.ts';
import { judgeLocation } from '../risk/location/judge-location.ts';

/** A location has to be this much finer than the first: judged on a sample, near ones are the same. */
const FINER = 0.75;
/** Responses with a point per unit and status have hundreds of locations; copies of copies are no finer. */
const MOST = 8;
/** Rows of the first location's that a finer one has to reach. */
const AS_MANY = 0.5;

/**
 * The location of the row's own place that resolves finest, judged on the sample: a block's middle often comes first and State
 * Plane feet of the house behind it. `undefined` where that is the first one.
 */
export function findFinest(
  fields: readonly FieldPlan[],
  roles: RowRoles,
  batches: readonly Batch[],
  readers: Readers,
): number | undefined {
  const [first] = roles.locations;
  if (first === undefined) return undefined;
  const own = roles.locations.flatMap((location, index) => (isSamePlace(fields, first, location) ? [index] : [])).slice(0, MOST);
  if (own.length < 2) return undefined;
  const judged = own.map((index) => ({ index, ...measure(roles, index, batches, readers) }));
  const [{ radius = Number.NaN, rows = 0 } = {}] = judged;
  const finer = judged
    .filter((one) => one.rows >= AS_MANY * rows && one.radius < FINER * radius)
    .sort((a, b) => a.radius - b.radius || a.index - b.index)[0];
  return finer?.index;
}

/** The place of the same subject, and not where its phone was: that is another place. */
function isSamePlace(fields: readonly FieldPlan[], one: LocationColumns, other: LocationColumns): boolean {
  const byPhone = ({ fields: columns }: LocationColumns): boolean =>
    columns.some((field) => isFromPhone(fields[field]?.name ?? ''));
  return one.subject === other.subject && byPhone(one) === byPhone(other);
}

function measure(
  { locations, addresses, incident }: RowRoles,
  index: number,
  batches: readonly Batch[],
  readers: Readers,
): { readonly radius: number; readonly rows: number } {
  const location = locations[index] as LocationColumns;
  const text = location.address === undefined ? undefined : addresses[location.address];
  const reader = text && new AddressReader(readers, text);
  const counter = new LocationCounter([], location.kind, index);
  const columns = new BatchColumns();
  for (const batch of batches) {
    columns.open(batch);
    counter.add(readLocationRows(batch, location, readers, reader?.read(columns), columnKeys(columns, incident)));
  }
  const { effective, rows } = judgeLocation(counter.summary(), location.system === undefined ? {} : { system: location.system });
  return { radius: effective.radiusM?.p90 ?? Number.POSITIVE_INFINITY, rows: rows.valid };
}
