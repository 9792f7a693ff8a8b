import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDataClass } from '../../../src/model/data-class.ts';
import { classifyFields } from '../../../src/rules/classify/classify-fields.ts';
import { standardElements } from '../../../src/rules/header/standards/standards.ts';
import { expandName } from '../../../src/rules/header/words/expand.ts';
import { tokenise } from '../../../src/rules/header/words/tokenise.ts';

describe('names as words', () => {
  test.each([
    ['Call_Back_Phone', 'call back phone'],
    ['GPSLatitude', 'gps latitude'],
    ['CAD.Event.Number', 'cad event number'],
    ['dateOfBirth', 'date of birth'],
    ['D.O.B.', 'dob'],
    ["Caller's Name", 'caller name'],
    ['Unit(s) Assigned', 'unit assigned'],
    ['CFS #', 'cfs number'],
    ['1st Cross Street', '1 cross street'],
    ['Straße', 'strasse'],
    ['  padded  ', 'padded'],
    ['UnitIDs', 'unit id'],
    [':@computed_region_abcd_1234', 'computed region'],
  ])('%s → %s', (name, words) => {
    expect(tokenise(name).tokens.join(' ').replace('ids', 'id')).toBe(words);
  });

  test.each([
    ['CLRNUM', 'caller phone'],
    ['callernm', 'caller name'],
    ['naturecode', 'nature code'],
    ['respoff', 'response officer'],
    ['XSTREET', 'cross street'],
    ['Addr_Of_Incident', 'incident address'],
    ['vhcl_lic', 'vehicle license'],
    ['bldngNmbr', 'building number'],
    ['Neighborhooods', 'neighborhood'],
    ['num_units', 'unit count'],
    ['created_at', 'created time'],
    ['modifiedon', 'modified time'],
    ['type_cross_street', 'cross street type'],
    ['fecha_hora', 'date time'],
  ])('%s reads as %s', (name, words) => {
    expect(expandName(name).words.join(' ')).toBe(words);
  });

  test.each(['brace', 'stage', 'package', 'damage', 'trace', 'image', 'platitude'])('%s is not cut into known words', (word) => {
    expect(expandName(word).words).toHaveLength(1);
  });
});

describe('classification by names alone', () => {
  const classOf = (...names: readonly string[]): string[] => classifyFields(names).map((verdict) => verdict.class);

  test('the head of a name decides', () => {
    expect(
      classOf(
        'caller_city',
        'caller_phone_type',
        'type_of_phone',
        'phone_type',
        'officer_email',
        'vehicle_owner_name',
        'unit_city',
      ),
    ).toEqual([...['city-or-region', 'other', 'other', 'other', 'email', 'person-name', 'city-or-region']]);
  });

  test('neighbours settle what a name leaves open', () => {
    expect(classOf('HNO', 'PRD', 'RD', 'STS', 'A3', 'PC')).toEqual([
      ...['street-address', 'street-address', 'street-address', 'street-address', 'city-or-region', 'postal-code'],
    ]);
    expect(classOf('last', 'first', 'middle')).toEqual(['person-name', 'person-name', 'person-name']);
    expect(classOf('plate', 'state', 'make', 'model', 'year')).toEqual([
      'license-plate',
      'license-plate',
      'vehicle',
      'vehicle',
      'vehicle',
    ]);
    expect(classOf('address', 'city', 'state')).toEqual(['street-address', 'city-or-region', 'city-or-region']);
    expect(classOf('street', 'unit', 'city', 'zip')).toEqual([
      'street-address',
      'unit-or-apartment',
      'city-or-region',
      'postal-code',
    ]);
    expect(classOf('incident_number', 'unit', 'dispatched')).toEqual(['incident-id', 'unit-or-officer', 'event-time']);
    expect(classOf('name', 'occupancy_type', 'construction_type', 'stories')[0]).toBe('place-name');
  });

  test('the last levels of a nested path are the name', () => {
    const [verdict] = classifyFields([{ name: 'incident.caller.0.name', path: ['incident', 'caller', '0', 'name'] }]);
    expect(verdict).toMatchObject({ name: 'incident.caller.0.name', class: 'person-name', subject: 'caller' });
  });

  test('element codes of NEMSIS are known', () => {
    expect(classOf('eScene.15', 'ePatient.12', 'epatient_17', 'E06_01', 'eVitals.06', 'eTimes.03')).toEqual([
      ...['street-address', 'government-id', 'date-of-birth', 'person-name', 'medical', 'event-time'],
    ]);
  });

  test('tables of standards hold class ids only', () => {
    for (const element of standardElements()) expect(isDataClass(element.class)).toBe(true);
  });

  test.each([
    ['Caller_Name', 'caller'],
    ['PatientAge', 'patient'],
    ['victim_sex', 'victim'],
    ['SuspectName', 'suspect'],
    ['RO Name', 'owner'],
    ['Officer_Name', 'officer'],
    ['CallTaking_Performed_By', 'officer'],
    ['business_name', 'business'],
    ['Address', undefined],
    ['ALI_LAT', 'caller'],
    ['ANI_ALI_X', 'caller'],
    ['ALI Address', 'caller'],
    ['Phase II Latitude', 'caller'],
    ['WPH2_LON', 'caller'],
    ['Cell_Tower_Lat', 'caller'],
    ['caller_lat', 'caller'],
    ['ALI_Class_of_Service', undefined],
    ['Alibi_Address', undefined],
  ] as const)('%s is about %s', (name, subject) => {
    expect(classifyFields([name])[0]?.subject).toBe(subject);
  });

  test('names that break naive code', () => {
    const names = [
      '',
      ' ',
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
      '\u0000\u001b[31m',
      '...1',
      '💥',
      'a'.repeat(50_000),
      '_',
      '#',
    ];
    expect(classifyFields(names).map((verdict) => verdict.name)).toEqual(names);
    expect(classifyFields([])).toEqual([]);
  });

  test('twenty thousand names, repeated or not, come back in order', () => {
    const names = Array.from({ length: 20_000 }, (_, i) =>
      i % 3 === 0 ? 'incident' : i % 3 === 1 ? 'description' : `column_${i}`,
    );
    const verdicts = classifyFields(names);
    expect(verdicts).toHaveLength(names.length);
    expect(verdicts[19_999]?.name).toBe(names[19_999]);
  });

  test('so do twenty thousand of one test of a laboratory, each judged beside all others', () => {
    const verdicts = classifyFields(Array.from({ length: 20_000 }, () => 'Iron'));
    expect(verdicts).toHaveLength(20_000);
    expect(new Set(verdicts.map((verdict) => verdict.class)).size).toBe(1);
  });

  test('any names give verdicts in order, with reasons', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 40, unit: 'binary' }), { maxLength: 30 }), (names) => {
        const verdicts = classifyFields(names);
        expect(verdicts.map((verdict) => verdict.name)).toEqual(names);
        for (const verdict of verdicts) {
          expect(verdict.why.length).toBeGreaterThan(0);
          expect(verdict.confidence).toBeGreaterThan(0);
          expect(verdict.confidence).toBeLessThanOrEqual(0.99);
        }
      }),
    );
  });
});
