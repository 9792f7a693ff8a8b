import { describe, expect, test } from 'vitest';
import { classifyFields } from '../../../src/rules/classify/classify-fields.ts';
import { madeUpNames } from '../../../src/rules/header/made-up.ts';
import { classesOf, spread, times } from '../classify/columns.ts';

describe('names that programs make up', () => {
  test.each([
    [['col_1', 'Column 2', 'field3', 'V4', 'X.1', 'Unnamed: 0', 'attr-7'], true],
    [['x1', 'x2', 'x3'], true],
    [['col_a', 'col_b', 'col_k'], true],
    [['col_r', 'address'], false],
    [['x1', 'y1'], false],
    [['phone1', 'phone2', 'phone3'], false],
    [['address_1', 'address_2', 'address_3'], false],
  ])('%j: %s', (names, expected) => {
    expect(madeUpNames(names)).toEqual(names.map(() => expected));
  });

  test('say nothing by themselves', () => {
    expect(classifyFields(['x1', 'x2', 'x3', 'col_4']).map((verdict) => verdict.class)).toEqual(times(4, () => 'other'));
  });

  test('leave the word to the values', () => {
    expect(
      classesOf({
        V1: times(40, (i) => `2024-03-1${i % 9} 0${i % 9}:15:00`),
        V2: times(40, (i) => `41${spread(i, 0, 9)}-555-01${spread(i, 10, 99)}`),
        V3: times(40, (i) => (i % 2 === 0 ? 'Male' : 'Female')),
        V4: times(40, (i) => String(spread(i, 1, 900))),
      }),
    ).toEqual(['event-time', 'phone', 'sex', 'other']);
  });
});
