import { describe, expect, test } from 'vitest';
import { classesOf, spread, times } from './columns.ts';

const n = 30;
const keys = times(n, (i) => String(i + 1));
const flags = times(n, (i) => String((i * 7) % 3 === 0 ? 1 : 0));
const figures = (low: number, high: number): string[] => times(n, (i) => `${spread(i, low, high)}.${spread(i + 5, 0, 9)}`);
const table = (names: readonly string[], values: (at: number) => string[]): Record<string, string[]> =>
  Object.fromEntries(names.map((name, at) => [name, values(at)]));

describe('studies of patients', () => {
  test('symptoms are told by one another', () => {
    const names = ['YELLOW_FINGERS', 'FATIGUE', 'WHEEZING', 'SHORTNESS OF BREATH', 'SWALLOWING DIFFICULTY', 'CHEST PAIN'];
    expect(classesOf({ id: keys, ...table(names, () => flags) }).slice(1)).toEqual(names.map(() => 'medical'));
  });

  test('so are stages, receptors and nodes', () => {
    const names = ['Tumor Size', 'Estrogen Status', 'Progesterone Status', 'Regional Node Examined', 'Survival Months', 'Grade'];
    const classes = classesOf({ id: keys, ...table(names, (at) => figures(1 + at, 40 + at)) }).slice(1);
    expect(classes).toEqual(names.map(() => 'medical'));
  });

  test('enzymes and proteins in full, wherever they stand', () => {
    const names = [
      'Alkaline_Phosphotase',
      'Aspartate_Aminotransferase',
      'Total_Bilirubin',
      'creatinine_phosphokinase',
      'ejection_fraction',
    ];
    for (const name of names) expect(classesOf({ id: keys, [name]: figures(5, 90) })[1], name).toBe('medical');
  });

  test('drugs by the endings and by the lists of their families', () => {
    const names = ['glimepiride', 'pioglitazone', 'tolbutamide', 'insulin', 'metformin'];
    const steps = times(n, (i) => ['No', 'Steady', 'Up', 'Down'][i % 4] ?? '');
    expect(classesOf({ id: keys, ...table(names, () => steps) }).slice(1)).toEqual(names.map(() => 'medical'));
  });

  test('stages, grades and nodes of anything else are not', () => {
    const names = ['stage', 'grade', 'nodes', 'texture', 'radius', 'smoke'];
    const classes = classesOf({ order_id: keys, price: figures(3, 90), quantity: keys, ...table(names, () => flags) }).slice(3);
    expect(classes).not.toContain('medical');
  });

  test('occupants thrown out of a car were not measured', () => {
    const crash = { crash_id: keys, driver_age: times(n, (i) => String(20 + i)), seat: flags, airbag: flags };
    expect(classesOf({ ...crash, ejection: flags })[4]).not.toBe('date-of-birth');
  });
});

describe('keys and dates', () => {
  test('a column that counts the rows is a key', () => {
    expect(classesOf({ id: keys, call_type: flags, disposition: flags, dispatched: flags })[0]).toBe('other');
  });

  test('one that begins elsewhere may be the number of the call', () => {
    const numbers = times(n, (i) => String(2_024_000_117 + 3 * i));
    expect(classesOf({ id: numbers, call_type: flags, disposition: flags, dispatched: flags })[0]).toBe('incident-id');
  });

  test('births may be written with the month and two figures of the year', () => {
    const births = times(n, (i) => `${1 + (i % 28)}-Mar-${39 + i}`);
    expect(classesOf({ id: keys, BIRTH: births, AGE: times(n, (i) => String(30 + i)) })[1]).toBe('date-of-birth');
  });

  test('the number of an accident is no account', () => {
    const numbers = times(n, (i) => String(893_184 + 11 * i));
    expect(classesOf({ ACCNUM: numbers, ACCLASS: flags, INVAGE: flags, INJURY: flags })[0]).toBe('incident-id');
  });
});
