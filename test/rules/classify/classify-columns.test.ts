import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classifyColumns } from '../../../src/rules/classify/classify-columns.ts';
import { explainColumn } from '../../../src/rules/classify/explain-column.ts';
import { readers } from '../../../src/rules/readers/index.ts';
import { classesOf, column, pad, spread, times } from './columns.ts';

const GIVEN = ['MARIA', 'JENNIFER', 'MIGUEL', 'KEVIN', 'PATRICIA', 'STEVEN', 'LINDA', 'CARLOS', 'THANH', 'DEBORAH'] as const;
const FAMILY = [
  'HERNANDEZ',
  'KOWALSKI',
  'NGUYEN',
  'PATEL',
  'SANCHEZ',
  'THOMPSON',
  'RODRIGUEZ',
  'OKAFOR',
  'JOHNSON',
  'MURPHY',
] as const;
const STREETS = ['MAPLE ST', 'OAK AVE', 'ELM DR', 'CEDAR LN', 'PINE RD', 'BIRCH CT'] as const;

const at = <T>(list: readonly T[], i: number): T => list[spread(i, 0, list.length)] as T;
const phones = times(40, (i) => `${at(['415', '202', '303', '512'], i)}-555-01${pad(i % 100, 2)}`);
const names = times(40, (i) => `${at(FAMILY, i)}, ${at(GIVEN, i + 77)}`);
const houses = times(40, (i) => `${spread(i, 101, 9800) | 1} ${at(STREETS, i)}`);

describe('classification by values', () => {
  test('what the values say needs no header', () => {
    expect(
      classesOf({
        c1: phones,
        c2: names,
        c3: times(40, (i) => `person${i}@example.com`),
        c4: times(40, (i) => `${spread(i, 100, 660)}-${pad(spread(i, 10, 99), 2)}-${pad(spread(i, 1000, 9999), 4)}`),
        c5: houses,
        c6: times(40, (i) => `${pad(spread(i, 1, 60), 2)}XX ${at(STREETS, i)}`),
        c7: times(40, (i) => `POINT (-77.0${pad(spread(i, 100, 9999), 4)} 38.9${pad(spread(i + 9, 100, 9999), 4)})`),
        c8: times(40, (i) => `2024-03-${pad(1 + (i % 28), 2)} ${pad(i % 24, 2)}:10:00`),
        c9: times(40, (i) => (i % 2 === 0 ? 'Male' : 'Female')),
        c10: times(40, (i) => at(['WHITE', 'BLACK', 'HISPANIC', 'ASIAN / PACIFIC ISLANDER'], i)),
        c11: times(20, (i) => `https://media.example.com/calls/${i}.wav`),
      }),
    ).toEqual([
      ...['phone', 'person-name', 'email', 'government-id', 'street-address', 'address-block', 'point', 'event-time', 'sex'],
      ...['race-ethnicity', 'media-link'],
    ]);
  });

  test('values overrule a header that says something else', () => {
    expect(classesOf({ Location: times(20, (i) => `(38.9${pad(i * 37, 4)}, -77.0${pad(i * 53, 4)})`) })).toEqual(['point']);
    expect(classesOf({ Address: times(30, (i) => `${10 + i}XX ${at(STREETS, i)}`) })).toEqual(['address-block']);
    expect(classesOf({ Address: times(30, (i) => `${(10 + i) * 100} ${at(STREETS, i)}`) })).toEqual(['address-block']);
    const text = times(
      30,
      (i) =>
        `Caller ${i} says a man is yelling in the rear of the building. He left on foot ${i} minutes ago and is now at the corner.`,
    );
    expect(classesOf({ incident_number: times(30, String), desc: text, type: times(30, () => 'DISTURBANCE') })[1]).toBe(
      'narrative',
    );
  });

  test('X and Y are degrees or projected, as their size says', () => {
    const lon = times(30, (i) => `-77.0${pad(spread(i, 0, 99999), 5)}`);
    const lat = times(30, (i) => `38.9${pad(spread(i + 5, 0, 99999), 5)}`);
    expect(classesOf({ X: lon, Y: lat })).toEqual(['longitude', 'latitude']);
    const east = times(30, (i) => String(spread(i, 1_380_000, 1_420_000)));
    const north = times(30, (i) => `${spread(i, 550_000, 600_000)}.25`);
    expect(classesOf({ X: east, Y: north })).toEqual(['projected-x', 'projected-y']);
    expect(classesOf({ Longitude: east, Latitude: north })).toEqual(['projected-x', 'projected-y']);
  });

  test('microdegrees without sign stay latitude and longitude', () => {
    expect(
      classesOf({
        Latitude: times(20, (i) => String(38_900_000 + i * 811)),
        Longitude: times(20, (i) => String(77_010_000 + i * 733)),
      }),
    ).toEqual(['latitude', 'longitude']);
  });

  test('staff columns that hold names are about officers', () => {
    const [verdict] = classifyColumns([column('CallTaking_Performed_By', names)], readers);
    expect(verdict).toMatchObject({ class: 'unit-or-officer', subject: 'officer' });
  });

  test('the caller’s columns are about the caller', () => {
    const [name, phone] = classifyColumns([column('Caller_Name', names), column('Call_Back_Phone', phones)], readers);
    expect(name).toMatchObject({ class: 'person-name', subject: 'caller' });
    expect(phone).toMatchObject({ class: 'phone', subject: 'caller' });
    expect(phone?.why).toContain('100% of 40 distinct values looked at pass the North American numbering plan');
    expect(phone?.why).toContain('header says "call back phone"');
  });

  test.each([
    ['North American', ['(202) 555-01', '(312) 555-01'], 'pass the North American numbering plan'],
    ['German', ['030 5550', '089 5550'], 'have the form of telephone numbers with a leading 0'],
    ['international', ['+49 30 5550', '+44 20 5550'], 'have the form of telephone numbers with + and a country code'],
    [
      'mixed',
      ['+49 30 5550', '(202) 555-01'],
      'have the form of telephone numbers (20 with + and a country code, 20 North American)',
    ],
  ])('the reason names what %s numbers were tested for', (_, starts, words) => {
    const numbers = times(40, (i) => {
      const start = starts[i % 2] as string;
      return `${start}${String(i).padStart(start.startsWith('(') ? 2 : 4, '0')}`;
    });
    const [verdict] = classifyColumns([column('Telefon', numbers)], readers);
    expect(verdict?.class).toBe('phone');
    expect(verdict?.why).toContain(`100% of 40 distinct values looked at ${words}`);
  });

  test('what is called a phone and is none failed all forms', () => {
    const dates = times(40, (i) => `2024-03-${pad(1 + (i % 28), 2)} 10:${pad(i, 2)}`);
    const { candidates } = explainColumn([column('Phone', dates)], 0, readers);
    const why = candidates.flatMap((candidate) => candidate.reasons.map(({ says }) => says));
    expect(why).toContain('only 0% of 40 distinct values looked at have a form of telephone numbers');
  });

  test('birth dates spread over generations, before the time of the export', () => {
    const born = times(60, (i) => `${spread(i, 1940, 2008)}-0${1 + (i % 9)}-1${i % 10}`);
    expect(classesOf({ created_at: times(60, () => '2024-03-01 10:00:00'), c2: born })[1]).toBe('date-of-birth');
  });

  test('a list of determinants is medical', () => {
    const values = times(60, (i) => `${1 + (i % 32)}${'ABCDE'.charAt(i % 5)}${pad(1 + (i % 9), 2)}`);
    expect(classesOf({ c1: values })).toEqual(['medical']);
  });

  test('an empty column falls back on its name', () => {
    expect(classesOf({ Caller_Name: [], Latitude: ['', '', ''], SSN: ['', 'NULL'] })).toEqual([
      'person-name',
      'latitude',
      'government-id',
    ]);
  });

  test('reasons never hold a value', () => {
    const cell = fc.oneof(fc.constantFrom(...names, ...phones, ...houses), fc.string({ minLength: 4, maxLength: 60 }));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 40 }), (values) => {
        const [verdict] = classifyColumns([column('field', values)], readers);
        const said = (verdict?.why ?? []).join(' ');
        for (const value of values)
          if (value.length >= 8 && !'distinct values every'.includes(value)) expect(said).not.toContain(value);
      }),
      { numRuns: 100 },
    );
  });

  test('any values give a verdict with a confidence between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(fc.string({ maxLength: 200 }), { maxLength: 60 }), (name, values) => {
        const [verdict] = classifyColumns([column(name, values)], readers);
        expect(verdict?.confidence).toBeGreaterThan(0);
        expect(verdict?.confidence).toBeLessThan(1);
        expect(verdict?.why.length).toBeGreaterThan(0);
      }),
    );
  });
});
