import { describe, expect, test } from 'vitest';
import { classesOf, spread, times } from './columns.ts';

const n = 12;
const pick = (text: string, rows = n): string[] => {
  const list = text.split('|');
  return times(rows, (i) => list[i % list.length] ?? '');
};
const count = (low: number, high: number): string[] => times(n, (i) => String(spread(i, low, high)));

/** A table of sales with one more column. */
const sold = (name: string, values: readonly string[]): string | undefined =>
  classesOf({
    order_id: times(n, (i) => String(1001 + i)),
    product: pick('Sample lamp|Sample desk'),
    price: count(1, 90),
    quantity: count(1, 9),
    [name]: values,
  })[4];

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

describe('words that stand for something else', () => {
  test('labels of posts are no plates; tags of cars are', () => {
    const labels = pick("['sample']|['field', 'harbor']|['mill']");
    for (const name of ['hashtags', 'post_tags', 'user_tags']) expect(sold(name, labels), name).not.toBe('license-plate');
    expect(sold('vehicle_tag', pick('ABC1234|XYZ9876|LMN4567|QRS3210'))).toBe('license-plate');
  });

  test('a letter before a word is no typing error of another', () => {
    const study = classesOf({
      age: count(30, 60),
      education: count(8, 17),
      meducation: count(3, 17),
      feducation: count(3, 17),
      wage: times(n, (i) => `${String(spread(i, 1, 9))}.5`),
    });
    expect(study.slice(2, 4)).toEqual(['other', 'other']);
  });

  test('a verdict of customers and kinds of rooms are no remarks', () => {
    expect(sold('Feedback', pick('Positive|Negative'))).toBe('other');
    expect(
      classesOf({ type: pick('Single|Double|Suite', 5), description: pick('Single room|Double room|Suite room', 5) })[1],
    ).not.toBe('narrative');
  });

  test('who wrote a book is a person, in a table of a few columns too', () => {
    const books = classesOf({
      TITLE: pick('Sample Code|Field Notes|Harbor Tales'),
      AUTHOR: pick('Maria Sample|John Q. Carter|Linda Douglas'),
      PRICE: pick('39.99|45.00'),
      ISBN: pick('978-0000000002|978-0000000019'),
    });
    expect(books[1]).toBe('person-name');
  });

  test('houses that print books are firms, whoever they are called after', () => {
    const publishers = classesOf({
      name: pick('Carter Random House|Maria & Sample Publishing|Douglas Book Group|Helen Press', 4),
      address: pick('12 Sample St, Sampleton, TX 75001|99 Field Ave, Oakville, OH 44001', 4),
      phone: pick('212-555-0101|212-555-0102', 4),
    });
    expect(publishers[0]).not.toBe('person-name');
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

describe('tables of other things', () => {
  test('a law on breath tests in a table of states is no illness; a smoker among people is a patient’s', () => {
    const states = classesOf({
      state: pick('al|az|ca|co'),
      year: pick('1982|1983|1984'),
      spirits: times(n, (i) => `1.${String(spread(i, 100, 999))}`),
      unemp: times(n, (i) => `${String(spread(i, 3, 14))}.5`),
      beertax: times(n, (i) => `0.${String(spread(i, 100, 999))}`),
      dry: times(n, (i) => `${String(spread(i, 0, 40))}.1`),
      miles: count(5000, 9000),
      breath: pick('yes|no'),
      jail: pick('yes|no'),
      service: pick('no|yes'),
      fatal: count(100, 900),
      pop: count(500_000, 900_000),
      emppop: times(n, (i) => (i < 6 ? '57.79999923706055' : '59.500003814697266')),
    });
    expect(states[7]).not.toBe('medical');
    expect(states[12]).not.toBe('latitude');
    expect(classesOf({ age: count(20, 80), sex: pick('male|female'), bmi: count(19, 40), stroke: pick('yes|no') })[3]).toBe(
      'medical',
    );
  });

  test('what stands beside its code is the name of a thing, an airport beside those of airlines', () => {
    const departments = {
      id: times(5, (i) => String(i + 1)),
      code: pick('HR|FIN|MAR|DEV', 5),
      name: pick('Human Resources|Finance', 5),
    };
    expect(classesOf({ ...departments, country: pick('UK|USA', 5) })[2]).toBe('other');
    const airports = {
      icao: pick('KAAA|KBBB', 4),
      iata: pick('AAA|BBB', 4),
      name: pick('John Sample International Airport|Field', 4),
    };
    expect(classesOf({ ...airports, state: pick('Texas|Ohio', 4) })[2]).toBe('place-name');
  });

  test('a journey goes from town to town', () => {
    expect(
      classesOf({ origin: pick('New York|Lima'), destination: pick('London|Paris'), duration: count(100, 900) }).slice(0, 2),
    ).toEqual(['city-or-region', 'city-or-region']);
  });

  test('who a laptop is given to has a name; the unit that is sent has a number', () => {
    const assets = {
      name: pick('Sample Pro 16|Field 15'),
      type: pick('Laptop|Desktop'),
      serial_number: times(n, (i) => `SN-${String(i)}`),
      location: times(n, (i) => `Office ${String(101 + i)}`),
      status: pick('active|retired'),
    };
    expect(classesOf({ ...assets, assigned_to: pick('John Carter|Sarah Douglas|Emily Franklin|David Coleman') })[5]).toBe(
      'person-name',
    );
  });

  test('addresses of a house and its parts are told by their names', () => {
    const volunteers = {
      id_volunteer: times(n, (i) => String(i + 1)),
      vol_name: pick('Bert|Noel|Rosetta|Pandora'),
      vol_surname: pick('Carter|Douglas|Franklin'),
      vol_address: times(n, (i) => `${String(spread(i, 1, 999))} Sample Place`),
      vol_phone_num: times(n, (i) => `212-555-01${String(i + 10)}`),
      vol_email: times(n, (i) => `person${String(i)}@example.com`),
    };
    expect(classesOf(volunteers)[1]).toBe('person-name');
    expect(sold('OZIP', pick('75001|44001|10001|60601'))).toBe('postal-code');
    expect(
      sold(
        'email_address',
        times(n, (i) => `person${String(i)}@internalmail`),
      ),
    ).toBe('email');
  });
});

describe('numbers of people', () => {
  test('national codes and personal numbers are issued by a state', () => {
    const people = (name: string): string | undefined =>
      classesOf({
        FirstName: pick('Maria|John|Linda'),
        [name]: times(n, (i) => `0${String(10_000_000 + spread(i, 0, 80_000_000))}2`),
        City: pick('Sampleton|Oakville'),
        Gender: pick('Female|Male'),
      })[1];
    for (const name of ['NationalCode', 'PersonalID', 'personal_code']) expect(people(name), name).toBe('government-id');
  });

  test('six digits under a PIN code are a postal code where they share their beginning, else they open a door', () => {
    expect(
      sold(
        'Pin code',
        times(n, (i) => `5600${String(spread(i, 10, 99))}`),
      ),
    ).toBe('postal-code');
    expect(
      sold(
        'pin_code',
        times(n, (i) => String(spread(i, 1000, 9999))),
      ),
    ).toBe('access-code');
  });

  test('a telephone that test data made of one digit is still one', () => {
    const customers = classesOf({
      FirstName: pick('Maria|John|Linda|Helen|Peter|Carlos|Jean|Harold|Betty', 9),
      PhoneNumber: times(9, (i) => String(i + 1).repeat(11)),
      City: pick('Sampleton|Oakville', 9),
    });
    expect(customers[1]).toBe('phone');
  });
});
