import { describe, expect, test } from 'vitest';
import { classesOf, pad, spread, times } from './columns.ts';
import { count, n, pick, sold } from './sales.ts';

describe('words that stand for something else', () => {
  test('labels of posts are no plates; tags of cars are', () => {
    const labels = pick("['sample']|['field', 'harbor']|['mill']");
    for (const name of ['hashtags', 'post_tags', 'user_tags']) expect(sold(name, labels), name).not.toBe('license-plate');
    expect(sold('vehicle_tag', pick('ABC1234|XYZ9876|LMN4567|QRS3210'))).toBe('license-plate');
  });

  test('clinical terms with their tags are medical, whatever the column is called', () => {
    const terms = pick('Mold (organism)|Acute bronchitis (disorder)|Wheal (finding)|Shellfish (substance)');
    expect(sold('DESCRIPTION', terms)).toBe('medical');
    expect(sold('DESCRIPTION', pick('Mold (large)|Tray (small)|Lid (small)'))).not.toBe('medical');
  });

  test('plates with a country before them, and numbers of an Indian taxpayer', () => {
    expect(
      sold(
        'registration_plate',
        times(n, (i) => `LUX-A${'BCDE'[i % 4]}-${pad(spread(i, 1, 9999), 4)}`),
      ),
    ).toBe('license-plate');
    expect(
      sold(
        'licensePlate',
        times(n, (i) => `SGP${String(2001 + i)}`),
      ),
    ).toBe('license-plate');
    expect(
      sold(
        'asset_tag',
        times(n, (i) => `IT-${String(4000 + i)}`),
      ),
    ).not.toBe('license-plate');
    expect(
      sold(
        'pan',
        times(n, (i) => `ABC${'PQRS'[i % 4]}K${pad(spread(i, 1, 9999), 4)}F`),
      ),
    ).toBe('government-id');
  });

  test('what an incident was is no number of it; a key of rows beside the number is none either', () => {
    const kinds = pick('Lost Property|Theft|Battery|Criminal Damage|Robbery');
    expect(
      classesOf({ Incident: kinds, Location: pick('Quad|Library'), Reported: pick('7/1/10 12:42 PM|7/2/10 1:00 PM') })[0],
    ).toBe('call-type');
    expect(
      classesOf({ _id: times(n, String), call_no: times(n, (i) => `F${pad(i, 6)}`), incident_type: pick('111|321') })[0],
    ).toBe('other');
  });

  test('who was at a scene is a unit, children are no telephones, and the beginning of a VIN is one', () => {
    const units = pick('E3|T5|MED12|E30|BC7');
    expect(classesOf({ Unit_On_Scene_TimeStamp: pick('1/1/15 12:13 AM|1/2/15 1:20 PM'), On_Scene_Unit: units })[1]).toBe(
      'unit-or-officer',
    );
    expect(sold('NumberChildrenAtHome', pick('0|1|2|3|4|5'))).not.toBe('phone');
    expect(
      sold(
        'VIN (1-10)',
        times(n, (i) => `5YJ3E1EB${i % 10}${'KLMN'[i % 4]}`),
      ),
    ).toBe('vehicle-id');
    expect(sold('FSA', pick('T2P|T3K|T1Y|T2E'))).toBe('postal-code');
  });

  test('a chart in two to four letters is a patient’s, one such name is not', () => {
    const chart = {
      age: count(20, 90),
      bp: count(60, 100),
      sg: pick('1.020|1.015'),
      al: count(0, 5),
      su: count(0, 5),
      bgr: count(80, 300),
    };
    const more = {
      bu: count(10, 90),
      sc: count(1, 9),
      sod: count(120, 150),
      pot: count(3, 6),
      pcv: count(20, 50),
      htn: pick('yes|no'),
    };
    const classes = classesOf({ ...chart, ...more });
    expect(classes.slice(2).every((id) => id === 'medical')).toBe(true);
    expect(classesOf({ sku: times(n, String), al: count(0, 5), price: times(n, (i) => `${i}.50`) })[1]).toBe('other');
  });

  test('ages in Spanish, and the numbers of houses under a block', () => {
    expect(sold('victima_rango_etario', pick('40 a 49 años|Más de 60 años|20 a 29 años|30 a 39 años'))).toBe('age');
    expect(
      classesOf({ 'Street Block': times(n, (i) => String(spread(i, 1000, 9999))), 'Street Name': pick('OAK|PINE') })[0],
    ).toBe('street-address');
    expect(classesOf({ 'Street Block': times(n, (i) => `${i + 10}00`), 'Street Name': pick('OAK|PINE') })[0]).toBe(
      'address-block',
    );
  });

  test('what is earned with drugs is an amount, and what hurts a customer no illness', () => {
    expect(
      sold(
        'MedicationRevenue',
        times(n, (i) => `${spread(i, 10, 900)}.50`),
      ),
    ).toBe('other');
    expect(sold('pain_point', pick('No overview of the budget|Too many spreadsheets by hand|Leads get lost'))).not.toBe(
      'medical',
    );
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

  test('numbers of a chassis outside America have no check digit, Indian plates ten characters', () => {
    const chassis = times(n, (i) => `MA3ZDZNY2${String(33_400_000 + spread(i, 0, 90_000))}`);
    expect(sold('chassis_no', chassis)).toBe('vehicle-id');
    expect(
      sold(
        'reg_no',
        times(n, (i) => `KA${pad(i + 1, 2)}MH${String(spread(i, 1000, 9999))}`),
      ),
    ).toBe('license-plate');
  });

  test('a unit among bedrooms is a flat', () => {
    const homes = { price: count(90, 900), bedrooms: count(1, 5), sqft: count(600, 4000), year_built: count(1900, 2020) };
    expect(classesOf({ ...homes, garage: count(0, 3), unit: pick('1A|2B|12|3C') })[5]).toBe('unit-or-apartment');
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
