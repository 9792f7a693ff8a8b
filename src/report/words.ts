import type { Bound } from '../model/bound.ts';
import type { SinglingOutCell } from '../model/counts.ts';
import type { DataClass } from '../model/data-class.ts';
import type { FactStatus, FeedPrecision } from '../model/feed.ts';
import type { LocationMask } from '../model/location.ts';
import { ADDRESS_TEXTS, type AddressLevel } from '../model/reading.ts';
import type { PlaceLevel, TimeLevel } from '../model/singling-out.ts';
import { isOfIncident, isPlace, type Subject } from '../model/subject.ts';
import { visible } from './escape.ts';

/** The vocabulary in words that go into a sentence. Plural, lower case: "… holds phone numbers". */
const CLASS_WORDS: Readonly<Record<DataClass, string>> = {
  'person-name': 'names of people',
  phone: 'phone numbers',
  email: 'e-mail addresses',
  'social-handle': 'social-media accounts',
  'government-id': 'government-issued numbers',
  'payment-account': 'card or bank account numbers',
  'license-plate': 'license plates',
  'vehicle-id': 'vehicle identification numbers',
  vehicle: 'descriptions of vehicles',
  'device-id': 'device identifiers or network data',
  'ip-address': 'IP addresses',
  'date-of-birth': 'dates of birth',
  age: 'ages',
  sex: 'sex or gender',
  'race-ethnicity': 'race or ethnicity',
  'street-address': 'street addresses of single buildings',
  'unit-or-apartment': 'apartments, suites, lots or rooms',
  'address-block': 'hundred blocks or intersections',
  'place-name': 'names of places or businesses',
  'city-or-region': 'cities, counties or regions',
  'postal-code': 'postal codes',
  'grid-or-beat': 'beats, districts or grid cells',
  latitude: 'latitudes',
  longitude: 'longitudes',
  point: 'coordinate pairs',
  'projected-x': 'projected eastings',
  'projected-y': 'projected northings',
  'event-time': 'times of events',
  'incident-id': 'incident or case numbers',
  'call-type': 'types of calls',
  disposition: 'dispositions',
  priority: 'priorities',
  'unit-or-officer': 'response units or officers',
  'call-source': 'how calls came in',
  medical: 'medical information',
  'hazard-flag': 'premise history or caution flags',
  'access-code': 'gate, door or alarm codes',
  'media-link': 'links to audio, video or photos',
  narrative: 'free text',
  coordinates: 'coordinates in text',
  other: 'nothing personal',
};

const SUBJECT_WORDS: Readonly<Record<Subject, string>> = {
  caller: 'callers',
  patient: 'patients',
  victim: 'victims',
  suspect: 'suspects',
  owner: 'owners',
  officer: 'staff',
  business: 'businesses',
};

/** What stands before a number that is a bound: `at most `; nothing where it is none. */
export const boundWords = (bound: Bound | undefined): string => (bound === undefined ? '' : BOUND_WORDS[bound]);

const BOUND_WORDS: Readonly<Record<Bound, string>> = { 'at-least': 'at least ', 'at-most': 'at most ' };

/**
 * What a field of this class holds, with whom it is about where that is known: `phone numbers of callers`; of street addresses that
 * mostly say less than a building, what they say.
 */
export function holds(cls: DataClass, subject?: Subject, level?: AddressLevel): string {
  const words = level === undefined ? CLASS_WORDS[cls] : ADDRESS_TEXTS[level];
  if (subject === undefined) return words;
  const who = SUBJECT_WORDS[subject];
  // The caller's place is told by the telephone network or asked for; it need not be where the caller lives.
  if (subject === 'caller' && isPlace(cls)) return `where callers were (${words})`;
  return cls === 'person-name' ? `names of ${who}` : `${words} of ${who}`;
}

/** Behind the columns of a place that is not the incident's: ` (where callers were)`. */
export const whosePlace = (subject: Subject | undefined): string => {
  if (subject === undefined || isOfIncident(subject)) return '';
  return subject === 'caller' ? ' (where callers were)' : ` (of ${SUBJECT_WORDS[subject]})`;
};

/** How the points were made, as a whole clause. */
export const MASK_WORDS: Readonly<Record<LocationMask, string>> = {
  none: 'no sign of blurring',
  gps: 'looks like GPS readings',
  interpolated: 'placed along the street by house number',
  block: 'made for blocks',
  intersection: 'moved to intersections',
  rounding: 'rounded',
  truncation: 'cut off after some decimals',
  'grid-degrees': 'moved to a grid in degrees',
  'grid-metres': 'moved to a grid in meters or feet',
  jitter: 'moved at random, anew for each row',
  'sticky-offset': 'moved by an offset that stays the same for each address',
  'snap-points': 'moved to a fixed set of points',
  'area-centroid': 'one point for each area',
  mixture: 'made in more than one way',
  unknown: 'how the points were made cannot be told',
};

/** What an address text says. */
export const ADDRESS_WORDS: Readonly<Record<AddressLevel, string>> = {
  empty: 'nothing',
  redacted: 'withheld',
  coordinates: 'coordinates written as text',
  'mile-marker': 'a mile marker',
  block: 'a hundred block',
  intersection: 'an intersection',
  'number-unit': 'one home (house number and unit)',
  number: 'one building (house number)',
  street: 'a street without number',
  place: 'the name of a place',
  area: 'a city, beat or postal code',
};

/** `most rows say a hundred block`; of a plurality `more rows say a hundred block than anything else`. */
export const mostSay = (level: AddressLevel, plurality = false): string =>
  plurality ? `more rows say ${ADDRESS_WORDS[level]} than anything else` : `most rows say ${ADDRESS_WORDS[level]}`;

/** `in the same …` / `at the same …` words of the singling-out table, row heads first. */
export const PLACE_WORDS: Readonly<Record<PlaceLevel, string>> = {
  exact: 'exact place',
  '25m': '25 m cell',
  block: 'block',
  '530m': '530 m cell',
  beat: 'beat',
  'postal-code': 'postal code',
};

export const TIME_WORDS: Readonly<Record<TimeLevel, string>> = {
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  week: 'week',
  month: 'month',
  any: 'no time',
};

/** Where and when rows are alone: `at their exact place in their hour`; of one row, `at its exact place in its hour`. */
export function aloneWhere({ place, time }: Pick<SinglingOutCell, 'place' | 'time'>, rows = 2): string {
  const whose = rows === 1 ? 'its' : 'their';
  return `${place === 'exact' ? 'at' : 'in'} ${whose} ${PLACE_WORDS[place]}${time === 'any' ? ', whatever the time' : ` ${time === 'day' ? 'on' : 'in'} ${whose} ${TIME_WORDS[time]}`}`;
}

/** `are each the only one`, `each belong to the only call`; of one row, `is the only one`, `belongs to the only call`. */
export function onlyOne({ call }: Pick<SinglingOutCell, 'call'>, rows = 2): string {
  if (call === undefined) return rows === 1 ? 'is the only one' : 'are each the only one';
  return rows === 1 ? 'belongs to the only call' : 'each belong to the only call';
}

/** What makes rows one call, where rows of one call stand for one. */
export const oneCall = ({ call }: Pick<SinglingOutCell, 'call'>): string =>
  call === undefined ? '' : ` Rows with the same ${visible(call)} are one call.`;

export const FEED_PRECISION_WORDS: Readonly<Record<FeedPrecision, string>> = {
  'exact-address': 'the full address',
  'exact-coordinates': 'exact coordinates',
  exact: 'the exact place',
  block: 'the hundred block',
  intersection: 'the nearest intersection',
  generalised: 'a coarser place',
  area: 'an area',
  mixed: 'the exact place or a coarser one, by type of call',
  none: 'no location',
};

/** How well a fact about a feed is known, as a remark behind it. */
export const STATUS_WORDS: Readonly<Record<FactStatus, string>> = {
  stated: 'stated',
  observed: 'observed',
  inferred: 'inferred from other facts',
  disputed: 'disputed',
  unverified: 'not verified',
  unknown: 'not known',
};

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[], last = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}
