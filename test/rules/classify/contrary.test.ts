import { describe, expect, test } from 'vitest';
import { classesOf, pad, spread, times } from './columns.ts';

const n = 30;
const pick = (text: string, rows = n): string[] => {
  const list = text.split('|');
  return times(rows, (i) => list[i % list.length] ?? '');
};
const one = (name: string, values: readonly string[]): string | undefined => classesOf({ [name]: values })[0];
const fraction = (i: number, low: number, high: number): string => `${spread(i, low, high)}.${pad(1 + spread(i, 0, 98), 2)}7`;
const day = (i: number): string => `${spread(i, 2021, 2024)}-${pad(1 + (i % 12), 2)}-${pad(1 + (i % 28), 2)}`;

describe('what values cannot be, whatever the name says', () => {
  test.each([
    ['share_hispanic', 'race-ethnicity'],
    ['mean area', 'grid-or-beat'],
    ['arrest_rate', 'disposition'],
  ])('fractions under %s are not %s', (name, id) => {
    expect(
      one(
        name,
        times(n, (i) => fraction(i, 1, 90)),
      ),
    ).not.toBe(id);
  });

  test('census tracts with two digits behind the point are still tracts', () => {
    const values = times(n, (i) => `${spread(i, 100, 900)}.${pad(1 + (i % 30), 2)}`);
    expect(one('census_tract', values)).toBe('grid-or-beat');
    const blocks = times(n, (i) => `${spread(i, 1000, 9000)}.${1001 + spread(i, 0, 4000)}`);
    expect(one('census_tract_2000', blocks)).toBe('grid-or-beat');
  });

  test('what is on an account is not its number', () => {
    const amounts = times(n, (i) => `${spread(i, 100, 90000)}.${pad(1 + (i % 98), 2)}`);
    expect(one('Checking_Account', amounts)).toBe('other');
    const numbers = times(n, (i) => String(spread(i, 10_000_000, 99_999_999)));
    expect(one('Checking_Account', numbers)).toBe('payment-account');
  });

  test('numbers are no names of people, however few', () => {
    expect(one('passengers', pick('1|2|3', 6))).not.toBe('person-name');
    expect(one('contact', ['2065550143', '3125550198', '4155550121', '5035550167', '6175550110'])).toBe('phone');
  });

  test('dates are no officers and no names', () => {
    const times_ = times(n, (i) => `${day(i)} 0${i % 10}:1${i % 6}:30`);
    const [pickup, dropoff] = classesOf({ pickup: times_, dropoff: times_, fare: times(n, (i) => `${5 + i}.50`) });
    expect([pickup, dropoff]).toEqual(['event-time', 'event-time']);
    expect(one('reporting_officer', times(n, day))).toBe('event-time');
  });

  test('days that can be fewer than none are no days of the calendar', () => {
    const values = times(n, (i) => String(spread(i, -40, 300)));
    expect(one('day_of_screening', values)).not.toBe('event-time');
  });

  test('spans are named by their unit and what they run from', () => {
    const values = times(n, (i) => String(spread(i, 0, 300)));
    for (const name of ['days_from_arrest', 'months since last visit', 'DaysLate']) expect(one(name, values)).toBe('other');
  });

  test('texts that programs write are no remarks', () => {
    const owners = times(
      n,
      (i) => `C = US, O = Example Trust ${i}, OU = Services of Example Trust, CN = Example Trust Root CA ${i}`,
    );
    const agents = times(
      n,
      (i) => `Mozilla/5.0 (X11; Linux x86_64; rv:${i}.0) Example/2010${pad(i, 4)} Browser/${i}.1 like all the others`,
    );
    expect(classesOf({ issuer: owners, device_information: agents })).toEqual(['other', 'other']);
  });

  test('digests are no numbers of people', () => {
    const values = times(n, (i) =>
      times(20, (k) =>
        spread(i * 20 + k, 16, 255)
          .toString(16)
          .toUpperCase(),
      ).join(':'),
    );
    expect(one('fingerprint', values)).toBe('other');
  });

  test('texts of which each row has its own are no types of calls', () => {
    const values = times(60, (i) => `library ${i} for graphs and trees of kind ${i % 7}`);
    expect(
      classesOf({ Package: times(60, (i) => `lib-${i}`), Priority: pick('optional|extra', 60), Description: values })[2],
    ).not.toBe('call-type');
  });
});

describe('whole numbers with a point of the program', () => {
  test('an age, a postal code and a telephone number stay what they are', () => {
    const ages = times(n, (i) => `${20 + spread(i, 0, 60)}.0`);
    const codes = times(n, (i) => `${spread(i, 20000, 29999)}.0`);
    const phones = times(n, (i) => `${spread(i, 206, 208)}555${pad(spread(i, 100, 199), 4)}.0`);
    expect(classesOf({ age: ages, zip: codes, phone: phones })).toEqual(['age', 'postal-code', 'phone']);
  });
});

describe('forms of registers and of test data', () => {
  test('names with e-mail addresses are e-mail addresses', () => {
    const values = times(n, (i) => `Ann Field ${i} <ann.field${i}@example.com>`);
    expect(one('Maintained by', values)).toBe('email');
  });

  test('names that a generator numbered are names', () => {
    const first = ['Rosa318', 'Peter41', 'Maria902', 'James77', 'Linda5', 'Robert660'];
    const last = ['Miller204', 'Lopez19', 'Johnson3', 'Smith877', 'Garcia56', 'Brown410'];
    expect(
      one(
        'field_7',
        times(n, (i) => `${first[i % 6]} ${last[(i * 5) % 6]}`),
      ),
    ).toBe('person-name');
    expect(one('asset', pick('Pump12 Line4|Pump13 Line4|Valve2 Line9|Valve3 Line9'))).not.toBe('person-name');
  });

  test('a few addresses of machines are enough', () => {
    expect(one('Proxy Information', ['203.0.113.175', '198.51.100.204', '203.0.113.119', '198.51.100.133', '', '', ''])).toBe(
      'ip-address',
    );
  });

  test('addresses of a house or an office are addresses without a name', () => {
    const values = times(n, (i) => `10.12${i % 9}.2.${1 + (i % 3)}`);
    expect(one('column_1', values)).toBe('ip-address');
    // Nor are they days with points.
    expect(
      one(
        'column_1',
        times(9, (i) => `10.10.${10 + (i % 3) * 10}.${1 + (i % 4)}`),
      ),
    ).toBe('ip-address');
    expect(one('app_version', values)).not.toBe('ip-address');
  });

  test('drivers beside other numbers of a person are licences', () => {
    const values = times(n, (i) => `S999${pad(spread(i, 10000, 99999), 5)}`);
    const ssn = times(n, (i) => `899-${pad(10 + i, 2)}-${pad(1000 + i, 4)}`);
    const passport = times(n, (i) => `X${spread(i, 1_000_000, 9_999_999)}X`);
    expect(classesOf({ SSN: ssn, DRIVERS: values, PASSPORT: passport })).toEqual([
      'government-id',
      'government-id',
      'government-id',
    ]);
  });
});

describe('names of things', () => {
  const currencies = 'Krona|Zloty|Forint|Lempira|Guarani|Dalasi|Kwacha|Baht|Tugrik|Dram|Lek|Pula';

  test('a bare name without people in it', () => {
    expect(
      classesOf({ alpha_3: times(12, (i) => `X${i}A`), name: pick(currencies, 12), numeric: times(12, String) })[1],
    ).not.toBe('person-name');
  });

  test('goods and machines', () => {
    const goods = pick(
      'Small Black Shirt|Trail Shoes - Size 7|Soccer Ball|Lip Gloss 5 ml|Medium Red Leggings|Eye Shadow|Eau de Toilette|Cleats, firm ground',
      8,
    );
    expect(classesOf({ sku: times(8, (i) => `XQ-${i * 7}`), name: goods, price: times(8, (i) => `${i}.99`) })[1]).toBe('other');
    const machines = {
      name: pick('Main server|Core router|Office switch|Front desk', 8),
      ip_address: times(8, (i) => `192.168.1.${i}`),
      type: pick('a|b', 8),
    };
    expect(classesOf(machines)[0]).toBe('other');
  });

  test('other scripts are not held against it', () => {
    const values = pick(
      '山田 太郎|佐藤 花子|鈴木 一郎|田中 美咲|伊藤 健|渡辺 葵|中村 翔|小林 結衣|加藤 蓮|吉田 凛|山本 陽菜|松本 湊',
      24,
    );
    expect(one('name', values)).toBe('person-name');
  });

  test('rare names beside an e-mail address are names', () => {
    const first = [
      'Mufina',
      'Wynnie',
      'Meggia',
      'Teddina',
      'Blakelin',
      'Zollia',
      'Trstan',
      'Koralin',
      'Merrelin',
      'Hewett',
      'Gussin',
      'Odin',
    ];
    const last = [
      'Pomfrey',
      'Kitlan',
      'Philcot',
      'Housegood',
      'Kittow',
      'Ferrickson',
      'Renihall',
      'Downingham',
      'Plinckner',
      'Jotchman',
    ];
    const table = {
      id: times(24, String),
      phone: times(24, (i) => `206-555-01${pad(i, 2)}`),
      email: times(24, (i) => `user${i}@example.com`),
      name: times(24, (i) => `${first[i % 12]} ${last[i % 10]}`),
      age: times(24, (i) => String(20 + i)),
    };
    expect(classesOf(table)[3]).toBe('person-name');
  });

  test('insurers with a telephone are no people', () => {
    const names = pick(
      'Harborcare|Medishield|Allhealth|Tri-State Plan|NO_INSURANCE|Unity Mutual|Sunrise Coverage|Wellnet|Optiplan|Aidwell',
    );
    const table = {
      id: times(n, String),
      name: names,
      address: times(n, (i) => `${100 + i} Elm St`),
      phone: times(n, (i) => `1-800-555-01${pad(i, 2)}`),
    };
    expect(classesOf(table)[1]).not.toBe('person-name');
  });

  test('a name beside a family name is of a person, whatever else the table tells', () => {
    const table = {
      name: pick('Rosa|Peter|Maria|James|Linda'),
      family_name: pick('Miller|Lopez|Johnson|Smith'),
      website: times(n, (i) => `https://example.com/${i}`),
      opening_hours: pick('9-5|10-6'),
    };
    expect(classesOf(table).slice(0, 2)).toEqual(['person-name', 'person-name']);
  });

  test('an author with an e-mail address is a person', () => {
    const table = {
      commit: times(n, (i) => `a${pad(spread(i, 0, 999999), 6)}`),
      author: pick('Ann Field|Peter Lopez|Maria Johnson|James Miller'),
      author_email: pick('ann@example.com|peter@example.com|maria@example.com|james@example.com'),
      subject: times(n, (i) => `Mend the reader of part ${i}`),
    };
    expect(classesOf(table)[1]).toBe('person-name');
  });

  test('aliases of services', () => {
    const values = times(
      24,
      (i) => `${['sink', 'null', 'quotd', 'readnews', 'untp', 'snmpd', 'rtmpd', 'nbpd'][i % 8]}${'abc'[i % 3]}`,
    );
    expect(classesOf({ service: values, port: times(24, (i) => String(7 + i * 3)), alias: values })[2]).not.toBe('person-name');
  });

  test('licences of programs and common names of countries', () => {
    const software = classesOf({
      name: times(n, (i) => `lib-${i}`),
      version: times(n, (i) => `1.${i}.0`),
      license: pick('MIT|ISC|BSD'),
      repository: times(n, (i) => `https://example.com/lib-${i}.git`),
    });
    expect(software[2]).toBe('other');
  });
});

describe('patients and people', () => {
  test('temperatures of machines are not of patients', () => {
    const warm = times(n, (i) => fraction(i, 40, 80));
    expect(
      classesOf({ cpu_cores: times(n, (i) => String(2 + (i % 60))), cpu_temperature: warm, disk_temperature: warm }),
    ).toEqual(['other', 'other', 'other']);
  });

  test('how many medications there were', () => {
    const counts = times(n, (i) => String(spread(i, 0, 400)));
    const table = {
      name: pick('Harborcare|Medishield|Allhealth'),
      covered_medications: counts,
      COVERED_PROCEDURES: counts,
      immunizations: counts,
    };
    expect(classesOf(table).slice(1)).toEqual(['other', 'other', 'other']);
    expect(one('medications', pick('Lisinopril|Metformin|Insulin|Warfarin'))).toBe('medical');
  });

  test('why a patient comes', () => {
    const [, , , reason] = classesOf({
      patient_id: times(n, String),
      doctor_id: times(n, (i) => String(i % 4)),
      scheduled_at: times(n, (i) => `${day(i)}T09:00:00`),
      reason: pick('Back ache for weeks|Yearly visit|Sugar control|Sore throat'),
    });
    expect(reason).toBe('medical');
  });

  test('a yes under the name of an ethnicity is the ethnicity', () => {
    const table = {
      dob: times(n, (i) => `0${1 + (i % 9)}/1${i % 10}/19${60 + i}`),
      sex: pick('F|M'),
      HispanicLatino: pick('Yes|No'),
    };
    expect(classesOf(table)[2]).toBe('race-ethnicity');
  });

  test('dates of releases over decades are no births where all dates are as old', () => {
    const series = (shift: number) => times(n, (i) => `${1993 + i}-0${1 + (i % 9)}-1${(i + shift) % 10}`);
    expect(
      classesOf({ codename: times(n, (i) => `series ${i}`), created: series(0), release: series(3), eol: series(5) }).slice(1),
    ).not.toContain('date-of-birth');
  });
});
