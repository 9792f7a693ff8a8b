import type { DataClass } from './data-class.ts';

/** Whom a field is about, where its header tells. A caller's name and an officer's name are one class and two findings. */
export const SUBJECTS = ['caller', 'patient', 'victim', 'suspect', 'owner', 'officer', 'business'] as const;
export type Subject = (typeof SUBJECTS)[number];

const PLACES: ReadonlySet<DataClass> = new Set<DataClass>([
  'street-address',
  'unit-or-apartment',
  'address-block',
  'city-or-region',
  'postal-code',
  'latitude',
  'longitude',
  'point',
  'projected-x',
  'projected-y',
]);

/** Does a field of this class say where something is? */
export const isPlace = (cls: DataClass): boolean => PLACES.has(cls);

/** A place of this subject is where the incident was. A business is the place where it happened, not a person's. */
export const isOfIncident = (subject: Subject | undefined): boolean => subject === undefined || subject === 'business';
