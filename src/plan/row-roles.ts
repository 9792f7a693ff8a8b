import type { DataClass } from '../model/data-class.ts';
import type { ColumnEvidence, FieldPlan, RowRoles } from '../model/plan.ts';
import type { Readers } from '../model/reading.ts';
import { findAddressColumns } from './address-columns.ts';
import { findLocationColumns } from './location-columns.ts';
import { findTimeColumns } from './time-columns.ts';

/** More call-type columns than this say the same again. */
const MOST_CALL_TYPES = 4;

/** Fields of a class that are about people other than staff and businesses. */
export const findPeople = (fields: readonly FieldPlan[], cls: DataClass): readonly number[] =>
  fields.flatMap((field, index) =>
    field.class === cls && field.subject !== 'officer' && field.subject !== 'business' && field.freeText !== true ? [index] : [],
  );

/** Which fields say where, when, what and who for a row. */
export function findRowRoles(fields: readonly FieldPlan[], evidence: readonly ColumnEvidence[], readers: Readers): RowRoles {
  const ofClass = (cls: DataClass, keep: (field: FieldPlan) => boolean = () => true) =>
    fields.flatMap((field, index) => (field.class === cls && keep(field) ? [index] : []));
  const mostFilled = (indexes: readonly number[]) =>
    [...indexes].sort((a, b) => (evidence[b]?.filled ?? 0) - (evidence[a]?.filled ?? 0) || a - b)[0];
  const addresses = findAddressColumns(fields, evidence, readers);
  const areas = ofClass('grid-or-beat', (field) => field.subject === undefined);
  // A column that says the same in every row is the whole of the file's area; to cut the place to it is to drop the place.
  const beat = mostFilled(areas.filter((index) => (evidence[index]?.values.length ?? 0) > 1)) ?? mostFilled(areas);
  const postalCode = mostFilled(ofClass('postal-code', (field) => field.subject === undefined));
  const incident = ofClass('incident-id', (field) => field.freeText !== true)[0];
  return {
    time: findTimeColumns(fields, evidence, readers),
    callTypes: ofClass('call-type').slice(0, MOST_CALL_TYPES),
    addresses,
    locations: findLocationColumns(fields, evidence, addresses, readers),
    ...(beat === undefined ? {} : { beat }),
    ...(postalCode === undefined ? {} : { postalCode }),
    ...(incident === undefined ? {} : { incident }),
    names: findPeople(fields, 'person-name'),
    phones: findPeople(fields, 'phone'),
    narratives: fields.flatMap((field, index) => (field.freeText === true ? [index] : [])),
  };
}
