import { describe, expect, test } from 'vitest';
import { classesOf, pad, spread, times } from './columns.ts';

const n = 24;
const pick = (text: string): string[] => {
  const list = text.split('|');
  return times(n, (i) => list[i % list.length] ?? '');
};
const degrees = (low: number, high: number): string[] =>
  times(n, (i) => `${spread(i, low, high)}.${pad(spread(i + 7, 1, 9999), 4)}`);

describe('columns without names tell each other', () => {
  test('two halves of a point side by side, wherever in North America', () => {
    const north = degrees(26, 47);
    const west = degrees(70, 122).map((value) => `-${value}`);
    expect(classesOf({ field_1: north, field_2: west })).toEqual(['latitude', 'longitude']);
    expect(classesOf({ field_1: west, field_2: north })).toEqual(['longitude', 'latitude']);
    // Alone, or beside something else, they are figures.
    expect(classesOf({ field_1: north, field_2: times(n, (i) => `${i}.5`) })[0]).toBe('other');
    expect(classesOf({ score: north, field_2: times(n, String), field_3: west })[0]).toBe('other');
  });

  test('a y beyond 90 is no latitude, and the x beside it is one', () => {
    const east = degrees(100, 101);
    const north = degrees(13, 14);
    expect(classesOf({ y: east, x: north })).toEqual(['longitude', 'latitude']);
    expect(classesOf({ y: north, x: east })).toEqual(['latitude', 'longitude']);
  });

  test('postal codes behind states, some without their leading zero', () => {
    const states = pick('MA|TX|CT|NJ|OH|CA');
    const codes = times(n, (i) => (i % 3 === 0 ? String(spread(i, 1000, 2799)) : String(spread(i, 10000, 99999))));
    expect(classesOf({ field_1: states, field_2: codes })[1]).toBe('postal-code');
    expect(classesOf({ field_1: pick('red|green'), field_2: codes })[1]).toBe('other');
    expect(classesOf({ state: states, salary: codes })[1]).toBe('other');
  });

  test('names that come back in e-mail addresses', () => {
    const last = times(
      n,
      (i) => `${['Zorb', 'Quill', 'Vantr', 'Mossb', 'Tarq'][i % 5]}${['ick', 'owen', 'ellby', 'ander'][i % 4]}`,
    );
    const mail = last.map((name, i) => `${'abcdefgh'[i % 8]}${name.toLowerCase()}${i}@example.com`);
    expect(classesOf({ field_1: last, field_2: mail })).toEqual(['person-name', 'email']);
    const city = pick('Tarnwick|Elmsford|Quarryville|Oakmere|Silverbrook');
    expect(classesOf({ field_1: city, field_2: mail })[0]).not.toBe('person-name');
  });

  test('single words beside given names', () => {
    const given = pick('Maria|Linda|Robert|James|Patricia|Jennifer|Michael|Elizabeth|William|Barbara|Richard|Susan');
    const last = times(
      n,
      (i) => `${['Brax', 'Tull', 'Wend', 'Corv'][i % 4]}${['ington', 'mere', 'aghan', 'ovic', 'elli', 'stad'][i % 6]}`,
    );
    expect(classesOf({ field_1: given, field_2: last })).toEqual(['person-name', 'person-name']);
    expect(classesOf({ field_1: given, field_2: pick('north|south|east') })[1]).not.toBe('person-name');
  });

  test('three columns of dates over decades are no births', () => {
    const dates = (shift: number): string[] => times(n, (i) => `${1960 + ((i * 2 + shift) % 50)}-0${1 + (i % 9)}-1${i % 10}`);
    expect(classesOf({ field_1: dates(0), field_2: times(n, (i) => `X${i}`) })[0]).toBe('date-of-birth');
    expect(classesOf({ field_1: dates(0), field_2: dates(3), field_3: dates(7) })).toEqual([
      'event-time',
      'event-time',
      'event-time',
    ]);
  });
});

describe('forms that need no name', () => {
  test('numbers like social security numbers that were never issued', () => {
    const values = times(n, (i) => `999-${pad(10 + i, 2)}-${pad(1000 + i * 37, 4)}`);
    expect(classesOf({ field_1: values })[0]).toBe('government-id');
    expect(classesOf({ parcel: values })[0]).toBe('other');
  });

  test('account numbers with the country and the length of an IBAN', () => {
    const values = times(n, (i) => `NL91ABNA${1_312_728_792 + i * 7919}`);
    expect(classesOf({ type: pick('CURRENT|SAVINGS'), NUMBER: values, balance: pick('0.00|12.50') })[1]).toBe('payment-account');
    // As long as no IBAN of the country is.
    expect(classesOf({ part: times(n, (i) => `NL91ABNA${1_312 + i}`) })[0]).not.toBe('payment-account');
  });

  test('streets of a generator', () => {
    const words = [
      'Darlene Green',
      'Marsh Union',
      'Valentine Point',
      'Krystal Mill',
      'Evan Roads',
      'David Lodge',
      'Weaver Land',
      'Stacy Glens',
    ];
    const streets = times(n, (i) => `${spread(i, 10, 99999)} ${words[i % 8]}${i % 3 === 0 ? ` Apt. ${100 + i}` : ''}`);
    expect(classesOf({ field_1: streets })[0]).toBe('street-address');
    const goods = times(n, (i) => `${2 + (i % 9)} ${['Pack Soda', 'Piece Set', 'Ounce Bottle', 'Count Towels'][i % 4]}`);
    expect(classesOf({ field_1: goods })[0]).not.toBe('street-address');
  });

  test('telephone numbers of other countries with their area codes in brackets', () => {
    const values = times(n, (i) => (i % 4 === 0 ? `+44 20 7946 0${pad(i, 3)}` : `(0${30 + i}) 5550${pad(100 + i, 3)}`));
    expect(classesOf({ field_1: values })[0]).toBe('phone');
  });

  test('birth dates that leave out the century', () => {
    const values = times(n, (i) => `${1 + (i % 12)}/${1 + (i % 28)}/${pad(40 + i * 2, 2)}`);
    expect(classesOf({ field_1: values })[0]).toBe('date-of-birth');
    const versions = times(n, (i) => `${i % 20}.${i % 7}.${pad((i * 5) % 100, 2)}`);
    expect(classesOf({ field_1: versions })[0]).not.toBe('date-of-birth');
  });

  test('words for sex in French and of forms with more choices', () => {
    expect(classesOf({ field_1: pick('Homme|Femme|Non-binaire') })[0]).toBe('sex');
    expect(classesOf({ field_1: pick('Agender|Bigender|Genderfluid|Female|Male') })[0]).toBe('sex');
  });
});
