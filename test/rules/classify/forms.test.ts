import { describe, expect, test } from 'vitest';
import { classesOf, pad, spread, times } from './columns.ts';

const n = 40;
const pick = (text: string): string[] => {
  const list = text.split('|');
  return times(n, (i) => list[spread(i, 0, list.length)] ?? '');
};
const one = (name: string, values: readonly string[]): string | undefined => classesOf({ [name]: values })[0];

describe('values that show what they are without a header', () => {
  test.each([
    ['blood groups', pick('A+|O-|AB+|B-|O+'), 'medical'],
    ['blood pressures', times(n, (i) => `${spread(i, 100, 180)}/${spread(i + 99, 55, 95)}`), 'medical'],
    ['codes of diseases', pick('E11.9|J45.20|I10|M54.5|K21.0|S72.0|F32.9'), 'medical'],
    ['drugs', pick('lisinopril 10 mg|Metformin|warfarin|Omeprazole|Sertraline 50mg'), 'medical'],
    ['illnesses', pick('Acute bronchitis|COPD|Atrial fibrillation|Otitis media|Obesity'), 'medical'],
    ['masked cards', times(n, (i) => `**** **** **** ${pad(spread(i, 0, 9999), 4)}`), 'payment-account'],
    ['masked social security numbers', times(n, (i) => `XXX-XX-${pad(spread(i, 0, 9999), 4)}`), 'government-id'],
    ['codes of doors', times(n, (i) => `Gate code ${pad(spread(i, 0, 9999), 4)}#`), 'access-code'],
    ['phones of France', times(n, (i) => `06 12 34 ${pad(spread(i, 10, 99), 2)} ${pad(spread(i + 7, 10, 99), 2)}`), 'phone'],
  ] as const)('%s', (_, values, id) => {
    expect(one('Unnamed: 3', values)).toBe(id);
  });
});

describe('values that only look personal', () => {
  test.each([
    ['community', times(n, (i) => `${spread(i, 0, 100)}%`)],
    ['owner_cost', times(n, (i) => `$${spread(i, 1, 900)}.50`)],
    ['comments', times(n, (i) => String(spread(i, 0, 400)))],
    ['state', pick('RUN|IDLE|FAULT')],
    ['vib_x', times(n, (i) => (spread(i, -30_000, 30_000) / 10_000).toFixed(4))],
    ['hash', times(n, (i) => spread(i, 0x10000000, 0xffffffff).toString(16))],
    ['car_age', times(n, (i) => String(spread(i, 0, 18)))],
  ] as const)('%s', (name, values) => {
    expect(one(name, values)).toBe('other');
  });

  test('illnesses under the nature of a call are calls', () => {
    expect(one('call_nature', pick('Chest pain|Seizure|Overdose|Headache|Allergic reaction'))).toBe('call-type');
  });

  test('columns named A1 to A6 are no civic address', () => {
    const table = Object.fromEntries(
      times(6, (i) => `A${i + 1}`).map((name, k) => [name, times(n, (i) => String(spread(i + k, 0, 900)))]),
    );
    expect(classesOf(table)).toEqual(times(6, () => 'other'));
  });
});

test('an address that is one of the network is no street', () => {
  expect(
    one(
      'address',
      times(n, (i) => `203.0.113.${spread(i, 1, 254)}`),
    ),
  ).toBe('ip-address');
});

describe('a header that promises a number and values that are none', () => {
  test.each([
    ['ssn', pick('Desk lamp, oak|Trail shoe 42|Tea set 6 pc|Paper towels')],
    ['vin', pick('Northgate Supply|Harbor Goods|Ridgeline Partners')],
    ['license_plate', times(n, (i) => String(spread(i, 1, 120)))],
    ['iban', times(n, (i) => `${pad(i, 8)}-0000-4000-8000-${pad(spread(i, 0, 99_999), 12)}`)],
  ] as const)('%s', (name, values) => {
    expect(one(name, values)).toBe('other');
  });

  test('sexes in figures stay sexes', () => {
    expect(one('sex', pick('0|1'))).toBe('sex');
  });

  test('one plate in all rows stays a plate', () => {
    expect(
      one(
        'plate',
        times(n, () => '7ABC123'),
      ),
    ).toBe('license-plate');
  });
});
