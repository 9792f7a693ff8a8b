import { describe, expect, test } from 'vitest';
import { classesOf, spread, times } from './columns.ts';

const n = 30;
const measured = (low: number, high: number): string[] => times(n, (i) => `${spread(i, low, high)}.${spread(i + 5, 0, 10)}`);
const keys = times(n, (i) => String(i + 1));

describe('what a laboratory measures', () => {
  test('each test of a blood count and of chemistry is medical', () => {
    const names = ['Leukocytes', 'Hematocrit', 'Iron', 'AST', 'ALT', 'PSA', 'T3', 'ESR', 'BUN', 'Uric_Acid', 'sodium_mmol_l'];
    const table = Object.fromEntries(names.map((name, at) => [name, measured(1 + at, 60 + at)]));
    expect(classesOf({ sample: keys, ...table }).slice(1)).toEqual(names.map(() => 'medical'));
  });

  test('one that nothing else is called by is so alone', () => {
    expect(classesOf({ id: keys, Triglycerides: measured(1, 4) })[1]).toBe('medical');
  });

  test('the same minerals in a table of food are not', () => {
    const names = ['Iron', 'Magnesium', 'Zinc', 'Calcium'];
    const table = Object.fromEntries(names.map((name, at) => [name, measured(1 + at, 60 + at)]));
    const dishes = times(n, (i) => ['bread', 'rice', 'lentils'][i % 3] ?? '');
    expect(classesOf({ dish: dishes, calories: measured(20, 400), ...table }).slice(2)).toEqual(names.map(() => 'other'));
  });

  test('precincts and altitudes of calls are no tests', () => {
    const calls = {
      run_number: keys,
      call_type: times(n, (i) => ['FALL', 'SEIZURE'][i % 2] ?? ''),
      disposition: times(n, () => 'TRANSPORT'),
    };
    const classes = classesOf({ ...calls, glucose: measured(60, 300), PCT: keys, ALT: measured(100, 900) });
    expect(classes.slice(4)).not.toContain('medical');
  });

  test('short names alone say nothing of a patient', () => {
    const classes = classesOf({ id: keys, PT: measured(1, 4), Iron: measured(1, 4), price: measured(3, 90) });
    expect(classes[2]).not.toBe('medical');
  });
});
