/**
 * What one row gives away, as a set of at most 31 marks, so that any feed can be judged after the scan without the data.
 * Marks without prefix come from a column of their own; `text-` marks from free text; `repeats-` marks say that the free
 * text repeats a value of the same row's own columns. Position in this list is the bit.
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
] as const;
export type ExposureMark = (typeof EXPOSURE_MARKS)[number];

/** Mark → its bit. */
export const EXPOSURE_BIT = Object.fromEntries(EXPOSURE_MARKS.map((mark, index) => [mark, 1 << index])) as Readonly<
  Record<ExposureMark, number>
>;
