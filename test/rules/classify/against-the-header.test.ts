import { describe, expect, test } from 'vitest';
import { isPartOfBirthDate } from '../../../src/rules/value/birth-date.ts';
import { isLoosePhone } from '../../../src/rules/value/phone.ts';
import { classesOf, pad, spread, times } from './columns.ts';

const n = 40;
const pick = (text: string): string[] => {
  const list = text.split('|');
  return times(n, (i) => list[spread(i, 0, list.length)] ?? '');
};
const one = (name: string, values: readonly string[]): string | undefined => classesOf({ [name]: values })[0];

describe('values correct what a header says', () => {
  test('firms are no people', () => {
    expect(one('seller_name', pick('Northgate Supply LLC|Harbor Goods Ltd|Ridgeline Partners|Lakeside Bank'))).not.toBe(
      'person-name',
    );
  });

  test('titles are no names', () => {
    expect(one('name', pick('Cozy loft near park|Sunny room downtown|Garden suite|Harbor view studio'))).not.toBe('person-name');
  });

  test('pages are no crossings', () => {
    expect(
      one(
        'address',
        times(n, (i) => `https://shop.example/list/${spread(i, 100000, 999999)}`),
      ),
    ).toBe('other');
  });

  test('years are no distances', () => {
    expect(one('exp_y', pick('2025|2026|2027'))).toBe('other');
  });

  test('flights and lots of goods are no flats', () => {
    expect(
      one(
        'FL_NUM',
        times(n, (i) => `9F${spread(i, 1000, 9999)}`),
      ),
    ).not.toBe('unit-or-apartment');
    expect(
      one(
        'reagent_lot',
        times(n, (i) => `P${spread(i, 10000, 99999)}`),
      ),
    ).not.toBe('unit-or-apartment');
    expect(one('apt', pick('APT12B|APT3A|APT4C|APT110'))).toBe('unit-or-apartment');
  });

  test('numbers shorter than those of cards are none', () => {
    expect(
      one(
        'credit_card',
        times(n, (i) => `${spread(i, 100000, 999999)}${spread(i + 3, 10000, 99999)}`),
      ),
    ).toBe('other');
  });

  test('sizes are no sexes', () => {
    expect(one('gender', pick('S|M|L|XL'))).toBe('other');
    expect(one('gender', pick('M|F|X'))).toBe('sex');
  });

  test('numbers are no witnesses', () => {
    expect(one('witnesses', pick('0|1|2|3'))).not.toBe('person-name');
  });

  test('shares are no degrees', () => {
    expect(
      one(
        'value_x',
        times(n, (i) => `0.${pad(spread(i, 0, 9999), 4)}`),
      ),
    ).toBe('other');
  });

  test('versions are no days', () => {
    expect(
      one(
        'firmware',
        times(n, (i) => `${1 + (i % 9)}.${i % 12}.${i}`),
      ),
    ).toBe('other');
  });

  test('numbers behind two letters are no places', () => {
    expect(
      one(
        'movie_id',
        times(n, (i) => `tt${spread(i, 1_000_000, 9_999_999)}`),
      ),
    ).not.toBe('point');
  });

  test('parcels numbered like social security numbers are parcels', () => {
    const values = times(n, (i) => `${pad(100 + i, 3)}-${pad(10 + i, 2)}-${pad(1000 + i * 7, 4)}`);
    expect(one('parcel', values)).toBe('other');
    expect(one('ref', values)).toBe('government-id');
  });
});

describe('values that have another form than expected keep their header', () => {
  test.each([
    ['Informant Telephone', times(n, (i) => `07${spread(i, 100, 999)} ${spread(i + 9, 100_000, 999_999)}`), 'phone'],
    ['Telephone', times(n, (i) => `06 ${10 + (i % 80)} ${10 + (i % 70)} 34 ${10 + (i % 60)}`), 'phone'],
    ['Plate State', pick('CA|TX|NV|OR'), 'license-plate'],
    ['BirthYr', times(n, (i) => String(1940 + i)), 'date-of-birth'],
    ['DOB', times(n, (i) => `${1 + (i % 12)}/${1 + (i % 28)}/${pad(40 + i, 2)}`), 'date-of-birth'],
  ] as const)('%s', (name, values, expected) => {
    expect(one(name, values)).toBe(expected);
  });

  test.each(['07700 900123', '06 12 34 56 78', '98765 43210', '020 7946 0958', '+44 20 7946 0958'])(
    '%s can be dialed',
    (value) => {
      expect(isLoosePhone(value)).toBe(true);
    },
  );

  test.each(['2024-03-01', '12.34567', '1111111', '123', 'A5551234', '12345678901234567'])('%s cannot', (value) => {
    expect(isLoosePhone(value)).toBe(false);
  });

  test.each([
    ['1987', true],
    ['7/14/87', true],
    ['07/14', true],
    ['xx/xx/1987', true],
    ['1787', false],
    ['7/14/1987', false],
    ['150', false],
  ])('%s is a part of a birth date: %s', (value, expected) => {
    expect(isPartOfBirthDate(value)).toBe(expected);
  });
});
