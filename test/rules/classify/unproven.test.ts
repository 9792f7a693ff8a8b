import { describe, expect, test } from 'vitest';
import { classesOf, spread, times } from './columns.ts';
import { count, n, pick, sold } from './sales.ts';

/** A table of machines with one more column. */
const machine = (name: string, values: readonly string[]): string | undefined =>
  classesOf({
    device_model: pick('Sample 6520|Sample 9310'),
    firmware: pick('4.2|5.1'),
    installed: times(n, (i) => `2023-02-${String(i + 10)}`),
    total_power_watt: count(300, 1200),
    [name]: values,
  })[4];

/** A table of matches with one more column. */
const match = (name: string, values: readonly string[]): string | undefined =>
  classesOf({
    season: pick('2021|2022'),
    team: pick('NYT|LAT|CHI'),
    goals: count(0, 6),
    shots: count(4, 15),
    penalty_min: count(0, 20),
    [name]: values,
  })[5];

describe('a weak name that no value bears out', () => {
  test('numbers of racks and rows are of no handset; an equipment number is', () => {
    expect(machine('device_rack_number', count(1, 9))).not.toBe('device-id');
    expect(machine('device_ru_number', pick('22U-26U|10U-11U|5U'))).not.toBe('device-id');
    expect(machine('imei', pick('490154203237518|356938035643809|352099001761481|353270010078346'))).toBe('device-id');
  });

  test('where a match is played is no address; a venue with house and street is', () => {
    expect(match('location', pick('Home|Away'))).not.toBe('street-address');
    expect(match('location', pick('14 Sample St|120 Field Ave|9 Harbor Rd|77 Mill Ln'))).toBe('street-address');
  });

  test('towns with their state or country under `location` are towns', () => {
    expect(sold('user_location', pick('Sampleton, CA|North Field, England|Harbor, TX|Oakville, Canada'))).toBe('city-or-region');
    expect(sold('user_location', pick('France|Kenya|Brazil|Japan'))).toBe('city-or-region');
  });

  test('calls keep their words: there a location is one', () => {
    const calls = classesOf({
      incident_number: times(n, (i) => `24-${String(10_000 + i)}`),
      call_type: pick('ALARM|WELFARE CHECK|THEFT'),
      received: times(n, (i) => `2024-05-${String(i + 10)} 13:40`),
      disposition: pick('REPORT|CLEAR'),
      location: pick('SAMPLE PARK|FIELD MALL|HARBOR'),
    });
    expect(['street-address', 'place-name']).toContain(calls[4]);
  });

  test('a yes to an illness and the measures of patients stay medical', () => {
    expect(sold('signs_of_mental_illness', pick('True|False'))).toBe('medical');
    const patients = classesOf({
      patient_id: times(n, (i) => String(i + 1)),
      blood_pressure: times(n, (i) => `${String(spread(i, 101, 140))}/${String(spread(i, 61, 90))}`),
      temperature: times(n, (i) => `${String(spread(i, 96, 101))}.${String(spread(i, 0, 9))}`),
      notes: times(n, () => ''),
    });
    expect(patients[2]).toBe('medical');
  });
});

describe('keys, kinds and hashes', () => {
  const many = (text: string): string[] => pick(text, 40);
  const wide = (name: string, values: readonly string[]): string | undefined =>
    classesOf({
      order_id: times(40, (i) => String(1001 + i)),
      product: many('Sample lamp|Sample desk'),
      price: times(40, (i) => String(spread(i, 1, 90))),
      quantity: times(40, (i) => String(spread(i, 1, 9))),
      [name]: values,
    })[4];
  const keys = times(40, (i) => String(spread(i, 1, 900)));

  test.each(['hospital_id', 'device_id', 'visitor_id', 'CreditCardID', 'email_id'])('%s of small numbers is a key', (name) => {
    expect(wide(name, keys)).toBe('other');
  });

  test('the handset itself is no key', () => {
    const handsets = times(40, (i) => `a1b2c3d4-0000-4000-8000-${String(100_000_000_000 + spread(i, 0, 900_000_000))}`);
    expect(wide('device_id', handsets)).toBe('device-id');
  });

  test.each([
    ['note', 'ok|late|fragile'],
    ['remarks', 'A|B'],
    ['summary', 'good|bad'],
    ['details', 'red|blue'],
    ['message', 'sent|read'],
  ])('%s of a few words is no remark', (name, values) => {
    expect(wide(name, many(values))).not.toBe('narrative');
  });

  test('remarks that say something are remarks', () => {
    const said = times(40, (i) => `Customer ${String(i)} asks to leave it behind the house and to ring twice, the bell is weak.`);
    expect(wide('remarks', said)).toBe('narrative');
  });

  test('a hash of a password opens nothing', () => {
    expect(
      wide(
        'password',
        times(40, (i) => `$2b$10$${'abcdef0123456789'.repeat(3)}${String(i)}`),
      ),
    ).not.toBe('access-code');
    expect(
      wide(
        'gate_code',
        times(40, (i) => String(spread(i, 1000, 9999))),
      ),
    ).toBe('access-code');
  });

  test('kinds of rooms, blocks of a field, tags of goods and caps of a market are none of people', () => {
    expect(wide('room', many('standard|deluxe'))).not.toBe('unit-or-apartment');
    expect(wide('block', many('A|B|C'))).not.toBe('address-block');
    expect(wide('tag', many('new|sale|hot'))).not.toBe('license-plate');
    expect(
      wide(
        'market_cap',
        times(40, (i) => String(spread(i, 100_000_000, 999_999_999))),
      ),
    ).not.toBe('postal-code');
    expect(
      wide(
        'impressions',
        times(40, (i) => String(spread(i, 1000, 900_000))),
      ),
    ).not.toBe('medical');
    expect(wide('race', many('Sample Grand Prix|Tour of Fields'))).not.toBe('race-ethnicity');
  });
});
