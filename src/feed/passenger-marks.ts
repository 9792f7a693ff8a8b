import type { DataClass, SpanClass } from '../model/data-class.ts';
import type { ExposureMark } from '../model/exposure.ts';

/** Class of a span in free text → the mark of its rows. Classes without a mark of their own are not counted per row. */
export const TEXT_MARKS: Readonly<Partial<Record<SpanClass, ExposureMark>>> = {
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
  coordinates: 'text-coordinates',
  medical: 'text-medical',
  'hazard-flag': 'text-hazard',
  'access-code': 'text-access-code',
};

/** Class of a whole cell in a column of another class → the mark of its rows. */
export const CELL_MARKS: Readonly<Partial<Record<DataClass, ExposureMark>>> = {
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
};
