import { describe, expect, test } from 'vitest';
import { classesOf, pad, spread, times } from './columns.ts';

const n = 30;
const pick = (text: string, rows = n): string[] => {
  const list = text.split('|');
  return times(rows, (i) => list[i % list.length] ?? '');
};
const one = (name: string, values: readonly string[]): string | undefined => classesOf({ [name]: values })[0];
const whole = (low: number, high: number): string[] => times(n, (i) => String(spread(i, low, high)));

describe('where something is has digits', () => {
  test.each([
    ['LotShape', 'regular|oval|IR1|IR2', 'point'],
    ['cap shape', 'x|b|s|f', 'point'],
    ['spc_latin', 'Acer novum|Quercus ficta|Tilia minor', 'latitude'],
    ['longitudinal', 'yes|partly|never so', 'longitude'],
  ])('%s of %s is no %s', (name, values, id) => {
    expect(one(name, pick(values))).not.toBe(id);
  });

  test('one number is no point', () => {
    expect(one('Dew Point', whole(-10, 70))).not.toBe('point');
  });

  test('codes of places and texts of points still are', () => {
    const shapes = times(n, (i) => `POINT (-93.${pad(spread(i, 0, 99999), 5)} 44.${pad(spread(i + 40, 0, 99999), 5)})`);
    expect(one('shape', shapes)).toBe('point');
  });
});

describe('who is reached and when something was has digits', () => {
  test.each([
    ['phone', 'cordless|wired|cordless|none so far', 'phone'],
    ['zip', 'oak|elm|fir', 'postal-code'],
    ['stop', 'traffic|foot', 'event-time'],
    ['Unit 7 with STOP', 'Unit 7 with STOP|Unit 7 without', 'event-time'],
  ])('%s of %s is no %s', (name, values, id) => {
    expect(one(name, pick(values))).not.toBe(id);
  });

  test('codes of one digit are no postal codes', () => {
    expect(one('cp', pick('0|1|2|3'))).not.toBe('postal-code');
    expect(one('cp', pick('28013|08002|41004|48009'))).toBe('postal-code');
  });

  test('days of the week still are times', () => {
    expect(one('received_day', pick('Monday|Tuesday|Friday'))).toBe('event-time');
  });
});

describe('flats and blocks have numbers of their own', () => {
  test.each(['sqft_lot', 'lot', 'LotArea'])('areas under %s are no flats', (name) => {
    expect(one(name, [...whole(2000, 90000), '41000', '52000'])).not.toBe('unit-or-apartment');
  });

  test.each(['floors', 'RESIDENTIAL UNITS', 'rooms'])('%s are counted', (name) => {
    expect(one(name, whole(1, 40))).not.toBe('unit-or-apartment');
  });

  test('the floor of a flat is still one', () => {
    const [, floor] = classesOf({
      address: times(n, (i) => `${100 + i} Sample St`),
      floor: whole(1, 30),
      city: pick('Sampleton|Fielding'),
    });
    expect(floor).toBe('unit-or-apartment');
  });

  test('block and lot side by side are of a parcel, hundreds are of a street', () => {
    const [block, lot] = classesOf({
      BLOCK: whole(310, 9000),
      LOT: whole(1, 1200),
      year: whole(1950, 2020),
      price: whole(9, 99999),
    });
    expect([block, lot]).toEqual(['other', 'other']);
    expect(
      one(
        'block',
        times(n, (i) => String(100 * (1 + spread(i, 0, 90)))),
      ),
    ).toBe('address-block');
  });

  test('a lot far from any address is of goods', () => {
    const [lot] = classesOf({
      lot_number: pick('L-20014|L-20015|L-30102'),
      farm: pick('North field|South field'),
      bags: whole(1, 90),
      region: pick('Oromo|Huila'),
      variety: pick('Sample|Field'),
      moisture: whole(1, 12),
      grade: pick('A|B'),
      certification_address: pick('a1b2c3d4|b2c3d4e5'),
    });
    expect(lot).toBe('other');
  });
});

describe('nobody is older than the oldest', () => {
  const cured = ['3', '7', '14', '28', '56', '90', '180', '270', '365', '400'];
  test('days of curing are no ages', () => {
    expect(
      one(
        'age',
        times(n, (i) => cured[i % cured.length] as string),
      ),
    ).not.toBe('age');
  });

  test('fillers for an age nobody knows are no reason', () => {
    expect(one('age', [...whole(1, 90), '999', '999', '200'])).toBe('age');
  });
});

describe('counts are not what they count', () => {
  test.each(['new_tests', 'icu_patients', 'suicides_no', 'Recovered'])('%s', (name) => {
    const [, counted] = classesOf({
      country: pick('Atlantis|Utopia'),
      [name]: whole(0, 4000),
      population: whole(9000, 90000),
      year: whole(1990, 2020),
      gdp: whole(1, 99999),
      continent: pick('North|South'),
    });
    expect(counted).not.toBe('medical');
  });

  test('births are no days of birth', () => {
    const [, births] = classesOf({ county: pick('Sample|Field'), births: whole(1, 90), deaths: whole(1, 90) });
    expect(births).toBe('other');
  });
});

describe('plates', () => {
  const letters = (i: number, count: number): string =>
    times(count, (k) => 'ABDEFGHJKLMN'[spread(7 * i + k, 0, 12)] ?? '').join('');
  const cars = { brand: pick('Audi|Toyota'), model: pick('A4|Corolla'), color: pick('white|blue'), price: whole(5000, 90000) };
  const more = { ...cars, mileage: whole(10, 900), fuel: pick('petrol|diesel') };

  test.each<[string, (i: number) => string]>([
    ['of India', (i) => `${['KA', 'UP', 'MH'][i % 3]} ${spread(i, 10, 99)} ${spread(i, 1000, 9999)}`],
    ['of Great Britain', (i) => `${letters(i, 2)}${spread(i, 10, 24)} ${letters(i + 90, 3)}`],
    ['of Russia', (i) => `${'ABEKM'[i % 5]}${spread(i, 100, 999)}${'OP'[i % 2]}X${[77, 99, 36, 178][i % 4]}RUS`],
    ['of China', (i) => `${'京沪粤'[i % 3]}${letters(i, 1)}${spread(i, 10000, 99999)}`],
  ])('%s are told by their form', (_, plate) => {
    expect(classesOf({ 'Car Number': times(n, plate), ...more })[0]).toBe('license-plate');
    expect(classesOf({ q7: times(n, plate), ...more })[0]).toBe('license-plate');
  });

  test('codes of goods are none', () => {
    const codes = times(n, (i) => `${letters(i, 2)} ${spread(i, 10, 99)} ${spread(i, 1000, 9999)}`);
    expect(classesOf({ code: codes, ...more })[0]).not.toBe('license-plate');
    expect(
      one(
        'asn',
        times(n, (i) => `AS${spread(i, 64496, 64511)}`),
      ),
    ).not.toBe('license-plate');
  });

  test('how many cars were registered is none', () => {
    expect(classesOf({ month: whole(1, 12), registrations: whole(90000, 300000), ...more })[1]).not.toBe('license-plate');
  });
});

describe('how old', () => {
  test('a machine is, is nobody\u2019s age', () => {
    const machines = { machine_id: whole(1, 500), cost: whole(1000, 90000), age: whole(1, 19), risk: whole(0, 100) };
    expect(classesOf({ ...machines, vendor: pick('A|B'), score: whole(0, 9) })[2]).toBe('other');
  });
});
