import { describe, expect, test } from 'vitest';
import { DATA_CLASS_FACTS, type DataClass, isDataClass } from '../../../src/model/data-class.ts';
import { classesOf, pad, spread, times } from './columns.ts';

/** Classes that would be a false alarm for harmless values. */
const alarming = (id: string | undefined): boolean => {
  if (id === undefined || !isDataClass(id)) return true;
  const role = DATA_CLASS_FACTS[id].role;
  return role === 'direct' || role === 'sensitive' || id === 'date-of-birth';
};

/** Values that look like personal data and are not, each under a header that says nothing. */
const HARMLESS: Readonly<Record<string, readonly string[]>> = {
  'event timestamps are no dates of birth': times(
    60,
    (i) => `2024-0${1 + (i % 9)}-1${i % 10} ${pad(i % 24, 2)}:${pad(i % 60, 2)}:15`,
  ),
  'event dates are no dates of birth': times(60, (i) => `0${1 + (i % 9)}/1${i % 10}/2024`),
  'dates of many years of calls are no dates of birth': times(60, (i) => `${2006 + (i % 18)}-0${1 + (i % 9)}-1${i % 10}`),
  'epoch seconds are no phones': times(80, (i) => String(1_700_000_000 + i * 7919)),
  'epoch milliseconds are no cards': times(80, (i) => String(1_700_000_000_000 + i * 7_919_331)),
  'incident numbers of ten digits are no phones': times(80, (i) => `2023${pad(341_000 + i * 13, 6)}`),
  'incident numbers of nine digits are no SSNs': times(80, (i) => `21${pad(1_042_000 + i * 7, 7)}`),
  'record numbers of sixteen digits are no cards': times(80, (i) => `4${pad(202_100_000_000_000 + spread(i, 0, 1e9), 15)}`),
  'record numbers of fifteen digits are no IMEIs': times(80, (i) => `3520210${pad(spread(i, 0, 1e8), 8)}`),
  'case numbers with a year are no SSNs': times(80, (i) => `21-${pad(i * 37, 6)}`),
  'latitudes are no postal codes or phones': times(80, (i) => `38.${pad(880_000 + spread(i, 0, 60_000), 6)}`),
  'whole projected coordinates are no postal codes': times(80, (i) => String(spread(i, 501_000, 560_000))),
  'decimals are nothing': times(80, (i) => `${spread(i, 1, 900)}.${pad(spread(i + 500, 0, 100), 2)}`),
  'unit ids are no plates': times(40, (i) => `${1 + (i % 6)}A${10 + (i % 25)}`),
  'fire units are no apartments or plates': times(40, (i) => `${['E', 'L', 'M', 'BC'][i % 4]}${1 + (i % 30)}`),
  'beats that look like determinants are no medical data': times(
    40,
    (i) => `${1 + (i % 3)}${'ABCD'.charAt(i % 4)}${1 + (i % 9)}`,
  ),
  'badge numbers are no access codes': times(60, (i) => String(spread(i, 1000, 9999))),
  'clock times as four digits are no access codes': times(60, (i) => `${pad(i % 24, 2)}${pad((i * 7) % 60, 2)}`),
  'ten codes are nothing': times(30, (i) => `10-${10 + (i % 40)}`),
  'penal codes are nothing': ['5150', '242', '459', '647F', '10851', '20002', '415', '602', '594', '273.5'],
  'mile markers are nothing personal': times(30, (i) => `MM ${100 + i}.${i % 10}`),
  'model years are no ages or births': times(25, (i) => String(1998 + i)),
  'business names with names of people in them': [
    ...[
      "ST MARY'S",
      'JOHNSON COUNTY',
      'WALMART',
      'MADISON AVE',
      'LINCOLN HIGH',
      'WILSON ELEMENTARY',
      "MARTIN'S MARKET",
      'JACKSON PARK',
    ],
    ...[
      'WASHINGTON SQUARE',
      'DAVIS AUTO SALES',
      'HARRIS TEETER',
      'MORGAN STANLEY BUILDING',
      'ST JOSEPH HOSPITAL',
      'TAYLOR CHEVROLET',
    ],
  ],
  'streets with names of people in them': [
    'MARTIN LUTHER KING BLVD',
    'JEFFERSON ST',
    'ELIZABETH AVE',
    'THOMAS RD',
    'HENRY ST',
    'ST JAMES PL',
    'MARY ST',
  ],
  'dosages are nothing': ['5MG', '10 ML', '0.4MG IN', '325 MG', '81 MG', '2.5MG', '50 MCG', '1 G'],
  'version numbers are no IP addresses': ['1.2.3', '10.0.1', '2.4.1.3', '3.0.0.1', '4.12.0.2', '1.0.0.0', '10.2.1.7', '5.1.3.2'],
  'browsers are no people': ['Safari', 'Chrome', 'Firefox', 'Safari', 'Edge', 'Opera'],
  'cities are no people': [
    'JACKSON',
    'MADISON',
    'AUSTIN',
    'CHARLOTTE',
    'LINCOLN',
    'JACKSONVILLE',
    'SAINT PAUL',
    'FORT WAYNE',
    'SANTA ROSA',
  ],
  'call types are no people': [
    'WELFARE CHECK',
    'TRAFFIC STOP',
    'NOISE COMPLAINT',
    'FOOT PATROL',
    'AMBER ALERT',
    'DOMESTIC',
    'GRAND THEFT',
    'MISSING PERSON',
  ],
  'months and weekdays are no people': ['APRIL', 'MAY', 'JUNE', 'AUGUST', 'MONDAY', 'FRIDAY', 'JANUARY', 'MARCH'],
  'five-digit codes are no postal codes by themselves': times(30, (i) => String(60_001 + i)),
  'scenario codes': ['SCN-125', 'SCN-113', 'SCN-100', 'SCN-131', 'SCN-140', 'SCN-102', 'SCN-108', 'SCN-119'],
  'yes and no': ['Y', 'N', 'Y', 'Y', 'N', 'N', 'Y', 'N'],
  'zero and one': ['0', '1', '1', '0', '1', '0', '1', '0'],
  'letters for shifts are no sexes': ['A', 'B', 'C', 'D', 'A', 'B', 'C', 'D'],
  'colours are no races': ['WHITE', 'BLACK', 'RED', 'SILVER', 'BLUE', 'GREEN', 'GRAY', 'WHITE'],
};

describe('values that only look personal, under a header that says nothing', () => {
  test.each(Object.entries(HARMLESS))('%s', (_, values) => {
    const [id] = classesOf({ field_1: values });
    expect({ id, alarming: alarming(id) }).toEqual({ id, alarming: false });
  });
});

describe('headers that contain a telling word as a part of another', () => {
  const CASES: readonly (readonly [string, readonly string[], DataClass])[] = [
    ['scenario_code', ['SCN-125', 'SCN-113', 'SCN-100'], 'access-code'],
    ['ACADEMIC_YEAR_CODE', ['1999', '2000', '2001'], 'date-of-birth'],
    ['acid_level', ['123', '456', '789'], 'incident-id'],
    ['incident_count', ['123', '456', '789'], 'incident-id'],
    ['decoder_ring', ['123', '456', '789'], 'access-code'],
    ['email_verified', ['0', '1', '1', '0', '1'], 'email'],
    ['browser', ['Safari', 'Chrome', 'Safari'], 'person-name'],
    ['event_timestamp', ['2026-01-15 10:30:45', '2026-01-16 11:45:00', '2026-01-17 09:00:00'], 'date-of-birth'],
    ['access_channel', ['web', 'phone', 'desk'], 'access-code'],
    ['status_reason', ['ok', 'late', 'void'], 'person-name'],
    ['user_credits', ['120', '80', '15'], 'payment-account'],
    ['signature_required', ['Y', 'N', 'Y', 'N', 'Y'], 'person-name'],
    ['streetcar_line', ['F', 'E', 'K'], 'street-address'],
    ['phone_model', ['X100', 'X200', 'Z3'], 'phone'],
    ['caller_type', ['CITIZEN', 'ALARM CO', 'OFFICER'], 'person-name'],
    ['patient_count', ['1', '2', '1', '3', '1'], 'medical'],
  ];
  test.each(CASES)('%s is not what its part says', (name, values, never) => {
    expect(classesOf({ [name]: values })[0]).not.toBe(never);
  });
});

describe('fields that keep what a header only hints at', () => {
  test('a phone column of yes and no is no phone', () => {
    expect(classesOf({ phone: ['Y', 'N', 'Y', 'Y', 'N', 'N'] })).toEqual(['other']);
  });
  test('a name column of agencies is no person', () => {
    expect(classesOf({ 'Reported by': times(12, (i) => `Example Town ${i} Police`) })[0]).not.toBe('person-name');
  });
  test('a birth-date column inside the time of the export is a time', () => {
    const dates = times(40, (i) => `2024-0${1 + (i % 9)}-1${i % 10}`);
    expect(classesOf({ received_date: dates, dob: dates })).toEqual(['event-time', 'event-time']);
  });
});
