import type { DataClass } from '../model/data-class.ts';
import { EXPOSURE_BIT, type ExposureMark } from '../model/exposure.ts';
import type { FieldPlan } from '../model/plan.ts';

type MarkTable = Readonly<Partial<Record<DataClass, number>>>;

const table = (marks: Readonly<Partial<Record<DataClass, ExposureMark>>>): MarkTable =>
  Object.fromEntries(Object.entries(marks).map(([cls, mark]) => [cls, EXPOSURE_BIT[mark]]));

/** Class of a column, or of a whole cell, → the mark that a filled cell sets. Addresses and coordinates are judged by their readers. */
export const VALUE_MARK: MarkTable = table({
  'person-name': 'name',
  phone: 'phone',
  email: 'contact',
  'social-handle': 'contact',
  'device-id': 'contact',
  'ip-address': 'contact',
  'media-link': 'contact',
  'government-id': 'government-id',
  'payment-account': 'government-id',
  'license-plate': 'vehicle',
  'vehicle-id': 'vehicle',
  'date-of-birth': 'date-of-birth',
  'unit-or-apartment': 'address-unit',
  medical: 'medical',
  'hazard-flag': 'hazard',
  'access-code': 'access-code',
  'street-address': 'address-number',
  'unit-or-officer': 'staff',
});

/** Class of a span in free text → its mark. */
export const TEXT_MARK: MarkTable = table({
  'person-name': 'text-name',
  phone: 'text-phone',
  email: 'text-contact',
  'social-handle': 'text-contact',
  'device-id': 'text-contact',
  'ip-address': 'text-contact',
  'media-link': 'text-contact',
  'government-id': 'text-government-id',
  'payment-account': 'text-government-id',
  'license-plate': 'text-vehicle',
  'vehicle-id': 'text-vehicle',
  'date-of-birth': 'text-date-of-birth',
  'street-address': 'text-address',
  'unit-or-apartment': 'text-unit',
  medical: 'text-medical',
  'hazard-flag': 'text-hazard',
  'access-code': 'text-access-code',
  coordinates: 'text-coordinates',
});

/** Marks that every filled cell of a field sets. Staff are not the callers; a business is not a person. */
export function marksOfField(plan: FieldPlan): number {
  if (plan.class === 'street-address') return 0;
  if (plan.class === 'person-name' || plan.class === 'phone') {
    if (plan.subject === 'officer') return EXPOSURE_BIT['staff'];
    if (plan.subject === 'business') return 0;
  }
  return VALUE_MARK[plan.class] ?? 0;
}
