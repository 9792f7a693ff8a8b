import { describe, expect, test } from 'vitest';
import { classesOf, spread, times } from './columns.ts';

const n = 24;
const GIVEN = 'Maria|James|Linda|Robert|Susan|David|Karen|Thomas'.split('|');
const FAMILY = 'Sanchez|Kowalski|Nguyen|Miller|Johnson|Garcia|Brown|Wilson'.split('|');
const name = (i: number): string => `${GIVEN[spread(i, 0, 8)]} ${FAMILY[spread(i + 50, 0, 8)]}`;
const pick = (text: string, rows = n): string[] => {
  const list = text.split('|');
  return times(rows, (i) => list[i % list.length] ?? '');
};
const one = (header: string, values: readonly string[]): string | undefined => classesOf({ [header]: values })[0];

describe('names in general tables', () => {
  test.each([', ', '; ', ' | ', '/', ' & '])('people named one after the other, with "%s" between', (mark) => {
    const cast = times(n, (i) => [name(i), name(i + 7), name(i + 19), name(i + 31)].join(mark));
    expect(one('q7', cast)).toBe('person-name');
  });

  test('a list of tags is none', () => {
    const tags = times(n, (i) => ['summer sale', 'new arrival', 'red dress', 'free shipping'].slice(i % 3).join(', '));
    expect(one('q7', tags)).toBe('other');
  });

  test('names of fathers tell Russian names without a header', () => {
    expect(one('fio', pick('Образцов Пётр Андреевич|Полева Анна Сергеевна|Примеров Олег Ильич|Садова Вера Олеговна'))).toBe(
      'person-name',
    );
    expect(one('q7', pick('Obraztsov Petr Andreevich|Poleva Anna Sergeevna|Primerov Oleg Olegovich|Sadova Vera Olegovna'))).toBe(
      'person-name',
    );
  });

  test('one name all through a column is of a mountain as often', () => {
    const rows = {
      peak_id: pick('AMA'),
      peak_name: pick('Ada Miller'),
      season: pick('Spring|Autumn'),
      metres: pick('6814|6100'),
    };
    expect(classesOf(rows)[1]).not.toBe('person-name');
  });

  test('goods are called like people', () => {
    const [, goods] = classesOf({
      sku: times(n, (i) => `ABC-${10000 + i}`),
      name: pick('Hannah Ballet Flats|Jackson Leather Sofa|Oliver Desk|Charlotte Rug|Madison Lamp|Austin Chair'),
      brand: pick('Sample|Field'),
      price: times(n, (i) => `${i}.99`),
      stock: times(n, (i) => String(i)),
      size: pick('S|M|L'),
    });
    expect(goods).toBe('other');
  });

  test.each(['agent', 'Referee', 'batsman', 'inspector'])('the %s of a table without calls is a person', (header) => {
    const rows = {
      listing: times(n, (i) => String(i + 1000)),
      [header]: times(n, name),
      price: pick('12|40|7'),
      beds: pick('2|3'),
    };
    const more = { ...rows, garage: pick('yes|no'), year_built: pick('1990|2001') };
    expect(classesOf(more)[1]).toBe('person-name');
  });

  test('a name beside the key or the age of a person is theirs, whether a lexicon knows it or not', () => {
    const strange = pick('Zorvane|Melquist|Trillby|Osk|Farnell|Quenby|Ilvar|Brask');
    const contacts = { studentid: times(n, String), name: strange, batch: pick('3|4'), department: pick('Sales|Training') };
    expect(classesOf(contacts)[1]).toBe('person-name');
    const ages = times(n, (i) => `${17 + i}.3${i % 10}7`);
    const goals = {
      id: pick('1'),
      name: pick('Ada Miller'),
      date: times(n, () => '2004-10-16'),
      age: ages,
      mins: times(n, String),
    };
    const more = { ...goals, played: times(n, String), average: pick('0.98|0.91') };
    expect(classesOf(more).slice(1, 4)).toEqual(['person-name', 'event-time', 'age']);
    const dogs = { id: times(n, String), name: strange, age: pick('3|4'), breed: pick('Beagle|Terrier'), weight: pick('9|12') };
    expect(classesOf({ ...dogs, color: pick('tan|black') })[1]).not.toBe('person-name');
  });

  test.each(['Founder', 'maiden'])('under %s stand people', (header) => {
    expect(classesOf({ no: times(n, String), [header]: pick('Zorvane|Melquist|Trillby|Osk|Farnell|Quenby') })[1]).toBe(
      'person-name',
    );
  });

  test('names of funds are no people', () => {
    expect(one('investor_name', pick('Sample Capital|Field Ventures|Harbor Partners|Oak Investments'))).not.toBe('person-name');
  });
});

describe('birth dates and ages as other programs write them', () => {
  test('midnight of a zone is no time of day', () => {
    const births = times(n, (i) => `${1950 + spread(i, 0, 50)}-0${1 + (i % 9)}-1${i % 9} 00:00:00 UTC`);
    expect(one('DOB', births)).toBe('date-of-birth');
  });

  test('how old somebody is', () => {
    expect(one('how_old_are_you', pick('18-24|25-34|35-44|65 or over|under 18'))).toBe('age');
  });

  test('keys of medicine are no illness', () => {
    const ids = times(n, (i) => String(i + 1));
    const [id] = classesOf({ medication_id: ids, medication_name: pick('Samplin 5 mg|Fieldol'), unit_price: pick('1.20|3.40') });
    expect(id).toBe('other');
  });

  test('four and six digits are postal codes where they are called so', () => {
    expect(
      one(
        'Postcode',
        times(n, (i) => String(3000 + spread(i, 0, 900))),
      ),
    ).toBe('postal-code');
    expect(
      one(
        'insured_zip',
        times(n, (i) => String(430_000 + spread(i, 0, 9000))),
      ),
    ).toBe('postal-code');
  });

  test('names no lexicon has are believed under a plain header; goods and firms have everyday words', () => {
    const strangers =
      'Xoquil Brandareth|Thyrna Velmoski|Ozwin Kaltreider|Bjarvik Stavmere|Keolani Kahanuui|Zsovia Vadaszhi|Ayuvi Takeshoro|Wambuki Ndiranghu';
    const goods = 'Velmo Lamp|Xoquil Chair|Ozwin Table Large|Thyrna Desk|Keolan Sofa|Zsovi Mirror|Ayuvi Shelf|Wambuk Drawer Set';
    const [name] = classesOf({ name: strangers.split('|') });
    expect(name).toBe('person-name');
    expect(classesOf({ name: goods.split('|') })).toEqual(['other']);
  });
});
