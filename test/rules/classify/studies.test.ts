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

  test('health asked of persons by itself', () => {
    const names = ['Anxiety?', 'Panic attack?', 'Obesity_level'];
    const persons = { Age: times(n, (i) => String(18 + i)), Gender: times(n, (i) => 'FM'[i % 2] ?? '') };
    for (const name of names) expect(classesOf({ ...persons, [name]: flags, course: keys })[2], name).toBe('medical');
  });

  test('results of tests, told with what is abnormal', () => {
    const tests = times(n, (i) => ['Blood Sugar', 'Lipid Panel'][i % 2] ?? '');
    const table = {
      test_id: keys,
      test_name: tests,
      test_value: figures(3, 300),
      unit: times(n, () => 'mg/dL'),
      is_abnormal: flags,
    };
    expect(classesOf(table).slice(1)).toEqual(['medical', 'medical', 'other', 'medical']);
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

  test('chassis as programs make them up, and plates of other scripts', () => {
    const chassis = times(n, (i) => `CHS-19600${String(13_389 + 7 * i)}`);
    const plates = times(n, (i) => `${10 + i}${'가나다라마'[i % 5]}${String(1000 + 37 * i)}`);
    const cars = { make: times(n, () => 'KIA'), model: times(n, () => 'K5') };
    expect(classesOf({ ...cars, chassis_no: chassis, plate: plates }).slice(2)).toEqual(['vehicle-id', 'license-plate']);
  });

  test('the number of an accident is no account', () => {
    const numbers = times(n, (i) => String(893_184 + 11 * i));
    expect(classesOf({ ACCNUM: numbers, ACCLASS: flags, INVAGE: flags, INJURY: flags })[0]).toBe('incident-id');
  });
});
