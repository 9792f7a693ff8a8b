import { describe, expect, test } from 'vitest';
import { classesOf, spread, times } from './columns.ts';

const HALLS = ['Larkspur Hall', 'Quince Library', 'Tamarack House', 'North Gymnasium', 'Observatory', 'Dining Hall', 'Chapel'];
const STREETS = ['MAPLE ST', 'OAK AVE', 'ELM DR', 'CEDAR LN', 'PINE RD', 'BIRCH CT', 'ASH BLVD'];
const at = (list: readonly string[], i: number): string => list[spread(i, 0, list.length)] as string;
const dates = times(40, (i) => `2024-03-${String(1 + (i % 28)).padStart(2, '0')}`);

describe('a column called location is what its values are', () => {
  test('names of places', () => {
    expect(
      classesOf({ Reported: dates, Location: times(40, (i) => `${at(HALLS, i)} ${i % 3 === 0 ? 'East' : ''}`.trim()) }),
    ).toEqual(['event-time', 'place-name']);
  });
  test('streets without a house', () => {
    expect(classesOf({ Reported: dates, Location: times(40, (i) => at(STREETS, i)) })).toEqual(['event-time', 'address-block']);
  });
  test('houses', () => {
    expect(classesOf({ Reported: dates, Location: times(40, (i) => `${spread(i, 101, 9800) | 1} ${at(STREETS, i)}`) })).toEqual([
      'event-time',
      'street-address',
    ]);
  });
  test('parts of an address stay parts of an address', () => {
    expect(
      classesOf({
        address_number: times(40, (i) => String(spread(i, 101, 9800))),
        address_road: times(40, (i) => at(['MAPLE', 'OAK', 'ELM', 'CEDAR', 'PINE', 'BIRCH'], i)),
        address_sfx: times(40, (i) => at(['ST', 'AVE', 'DR', 'LN'], i)),
      }),
    ).toEqual(['street-address', 'street-address', 'street-address']);
  });
});

test('two whole numbers in a cell are no point', () => {
  expect(
    classesOf({ BLOCK_GROUP: times(40, (i) => `${String(spread(i, 6000, 9000)).padStart(6, '0')} ${1 + (i % 4)}`) }),
  ).toEqual(['grid-or-beat']);
  expect(classesOf({ zzq: times(40, (i) => `${String(spread(i, 6000, 9000)).padStart(6, '0')} ${1 + (i % 4)}`) })).not.toContain(
    'point',
  );
});
