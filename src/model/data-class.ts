import type { Severity } from './severity.ts';

/**
 * The vocabulary of the whole program: rules, plans, feeds, agreements and reports speak of fields in these words.
 * The ids are stable; they appear in config files and in other people's scripts.
 */
export const DATA_CLASSES = [
  'person-name',
  'phone',
  'email',
  'social-handle',
  'government-id',
  'payment-account',
  'license-plate',
  'vehicle-id',
  'vehicle',
  'device-id',
  'ip-address',
  'date-of-birth',
  'age',
  'sex',
  'race-ethnicity',
  'street-address',
  'unit-or-apartment',
  'address-block',
  'place-name',
  'city-or-region',
  'postal-code',
  'grid-or-beat',
  'latitude',
  'longitude',
  'point',
  'projected-x',
  'projected-y',
  'event-time',
  'incident-id',
  'call-type',
  'disposition',
  'priority',
  'unit-or-officer',
  'call-source',
  'medical',
  'hazard-flag',
  'access-code',
  'media-link',
  'narrative',
  'coordinates',
  'other',
] as const;
export type DataClass = (typeof DATA_CLASSES)[number];

/** Classes a span of free text can have. `coordinates` exists in text only. */
export const SPAN_CLASSES = [
  'person-name',
  'phone',
  'email',
  'social-handle',
  'government-id',
  'payment-account',
  'license-plate',
  'vehicle-id',
  'device-id',
  'ip-address',
  'date-of-birth',
  'age',
  'street-address',
  'unit-or-apartment',
  'address-block',
  'coordinates',
  'medical',
  'hazard-flag',
  'access-code',
  'media-link',
] as const satisfies readonly DataClass[];
export type SpanClass = (typeof SPAN_CLASSES)[number];

/**
 * What a field may do to a person: *direct* names or reaches someone, *locating* says where, *quasi* singles out in
 * combination, *sensitive* harms when tied to someone, *linkage* joins this release to another, *free-text* can hold
 * anything, *context* says what kind of call it was.
 */
export type Role = 'direct' | 'locating' | 'quasi' | 'sensitive' | 'linkage' | 'free-text' | 'context' | 'none';

export interface DataClassFacts {
  /** Plain-English name, lower case, for use inside a sentence. */
  readonly title: string;
  readonly role: Role;
  /** Severity in a public release; `by-precision` is settled by the measured location precision. */
  readonly severity: Severity | 'by-precision';
}

const facts = (title: string, role: Role, severity: DataClassFacts['severity']): DataClassFacts => ({ title, role, severity });

export const DATA_CLASS_FACTS: Readonly<Record<DataClass, DataClassFacts>> = {
  'person-name': facts('name of a person', 'direct', 'high'),
  phone: facts('phone number', 'direct', 'high'),
  email: facts('e-mail address', 'direct', 'high'),
  'social-handle': facts('social-media account', 'direct', 'medium'),
  'government-id': facts('government-issued number', 'direct', 'critical'),
  'payment-account': facts('card or bank account number', 'direct', 'critical'),
  'license-plate': facts('license plate', 'direct', 'high'),
  'vehicle-id': facts('vehicle identification number', 'direct', 'high'),
  vehicle: facts('vehicle description', 'quasi', 'low'),
  'device-id': facts('device identifier or network data', 'direct', 'high'),
  'ip-address': facts('IP address', 'direct', 'medium'),
  'date-of-birth': facts('date of birth', 'quasi', 'high'),
  age: facts('age', 'quasi', 'low'),
  sex: facts('sex or gender', 'quasi', 'low'),
  'race-ethnicity': facts('race or ethnicity', 'sensitive', 'medium'),
  'street-address': facts('street address of one building', 'locating', 'high'),
  'unit-or-apartment': facts('apartment, suite, lot or room', 'locating', 'high'),
  'address-block': facts('hundred block or intersection', 'locating', 'medium'),
  'place-name': facts('name of a place or business', 'locating', 'medium'),
  'city-or-region': facts('city, county or region', 'locating', 'low'),
  'postal-code': facts('postal code', 'locating', 'low'),
  'grid-or-beat': facts('beat, district or grid cell', 'locating', 'low'),
  latitude: facts('latitude', 'locating', 'by-precision'),
  longitude: facts('longitude', 'locating', 'by-precision'),
  point: facts('coordinate pair', 'locating', 'by-precision'),
  'projected-x': facts('projected easting', 'locating', 'by-precision'),
  'projected-y': facts('projected northing', 'locating', 'by-precision'),
  'event-time': facts('time of an event', 'quasi', 'low'),
  'incident-id': facts('incident or case number', 'linkage', 'low'),
  'call-type': facts('type of call', 'context', 'low'),
  disposition: facts('disposition', 'context', 'low'),
  priority: facts('priority', 'context', 'none'),
  'unit-or-officer': facts('response unit or officer', 'linkage', 'medium'),
  'call-source': facts('how the call came in', 'context', 'none'),
  medical: facts('medical information', 'sensitive', 'high'),
  'hazard-flag': facts('premise history or caution flag', 'sensitive', 'high'),
  'access-code': facts('gate, door or alarm code', 'direct', 'critical'),
  'media-link': facts('link to audio, video or photo', 'direct', 'high'),
  narrative: facts('free text', 'free-text', 'high'),
  coordinates: facts('coordinates in text', 'locating', 'by-precision'),
  other: facts('none of the personal classes', 'none', 'none'),
};

/** Every form in which coordinates stand in a table or a text. Whoever asks for one or rules one out means all of them. */
const COORDINATES: ReadonlySet<DataClass> = new Set([
  'latitude',
  'longitude',
  'point',
  'projected-x',
  'projected-y',
  'coordinates',
]);

export const isCoordinate = (cls: DataClass): boolean => COORDINATES.has(cls);

/** Are two classes the same kind of data, in two forms at most? */
export const isSameKind = (a: DataClass, b: DataClass): boolean => a === b || (isCoordinate(a) && isCoordinate(b));

const ADDRESSES: ReadonlySet<DataClass> = new Set(['street-address', 'address-block']);

export const isAddress = (cls: DataClass): boolean => ADDRESSES.has(cls);

/** Is a column of class `held` what somebody who asks for `asked` would get? */
export const answers = (held: DataClass, asked: DataClass): boolean =>
  isSameKind(held, asked) || (isAddress(held) && isAddress(asked));

const CLASS_SET: ReadonlySet<string> = new Set(DATA_CLASSES);

export const isDataClass = (id: string): id is DataClass => CLASS_SET.has(id);
