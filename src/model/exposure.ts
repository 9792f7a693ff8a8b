import type { DataClass, SpanClass } from './data-class.ts';

/**
 * What one row gives away, as a set of at most 32 marks, so that any feed can be judged after the scan without the data.
 * `address-block` is a hundred block, a crossing, or a house number that ends in 00 and may be a block in disguise.
 * Marks without prefix come from a column of their own; `text-` marks from free text; `repeats-` marks say that the free
 * text repeats a value of the same row's own columns. `person-place` is a house number or a position of somebody (a caller's by
 * ALI, a patient's); it sets the marks of places as well only where the table has no place of the incident. Position in this
 * list is the bit.
 */
export const EXPOSURE_MARKS = [
  'address-number',
  'address-unit',
  'address-block',
  'coordinates',
  'name',
  'phone',
  'contact',
  'government-id',
  'vehicle',
  'date-of-birth',
  'medical',
  'hazard',
  'access-code',
  'minor',
  'staff',
  'text',
  'text-name',
  'text-phone',
  'text-address',
  'text-unit',
  'text-medical',
  'text-access-code',
  'text-government-id',
  'text-vehicle',
  'text-date-of-birth',
  'text-hazard',
  'text-coordinates',
  'text-contact',
  'repeats-name',
  'repeats-phone',
  'repeats-address',
  'person-place',
] as const;
export type ExposureMark = (typeof EXPOSURE_MARKS)[number];

/** Mark → its bit. */
export const EXPOSURE_BIT = Object.fromEntries(EXPOSURE_MARKS.map((mark, index) => [mark, (1 << index) >>> 0])) as Readonly<
  Record<ExposureMark, number>
>;

/** Class of a span in free text → the mark of its rows. Classes without a mark of their own are not counted per row: a link reaches nobody. */
export const TEXT_MARKS: Readonly<Partial<Record<SpanClass, ExposureMark>>> = {
  'person-name': 'text-name',
  phone: 'text-phone',
  email: 'text-contact',
  'social-handle': 'text-contact',
  'device-id': 'text-contact',
  'ip-address': 'text-contact',
  'government-id': 'text-government-id',
  'payment-account': 'text-government-id',
  'license-plate': 'text-vehicle',
  'vehicle-id': 'text-vehicle',
  'date-of-birth': 'text-date-of-birth',
  'street-address': 'text-address',
  'unit-or-apartment': 'text-unit',
  coordinates: 'text-coordinates',
  medical: 'text-medical',
  'hazard-flag': 'text-hazard',
  'access-code': 'text-access-code',
};

/** Class of a column, or of a whole cell in a column of another class → the mark of its rows. */
export const CELL_MARKS: Readonly<Partial<Record<DataClass, ExposureMark>>> = {
  'person-name': 'name',
  phone: 'phone',
  email: 'contact',
  'social-handle': 'contact',
  'device-id': 'contact',
  'ip-address': 'contact',
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
};
