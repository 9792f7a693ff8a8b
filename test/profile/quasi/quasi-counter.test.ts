import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuasiColumns } from '../../../src/model/quasi.ts';
import { BatchColumns } from '../../../src/profile/cells/batch-columns.ts';
import { GroupTable } from '../../../src/profile/quasi/group-table.ts';
import { QuasiCounter } from '../../../src/profile/quasi/quasi-counter.ts';
import { RowBatch } from '../../../src/source/batch/row-batch.ts';

type Row = readonly string[];
const batchOf = (rows: readonly Row[], first = 1) =>
  new RowBatch(
    rows,
    rows[0]?.length ?? 0,
    first,
    rows.map((_, index) => first + index),
  );
const count = (rows: readonly Row[], columns: QuasiColumns): QuasiCounter => {
  const counter = new QuasiCounter(columns);
  counter.add(columnsOf(batchOf(rows)));
  return counter;
};

/** Beat, age band, sex, what happened. */
const CALLS: readonly Row[] = [
  ['B1', '20s', 'F', 'theft'],
  ['B1', '20s', 'F', 'assault'],
  ['B1', '30s', 'M', 'theft'],
  ['B2', '30s', 'M', 'theft'],
  ['B2', '30s', 'M', 'theft'],
  ['B2', '40s', 'F', 'overdose'],
];
const value = (fields: readonly number[], sensitive?: number): QuasiColumns => ({
  fields,
  missing: 'value',
  ...(sensitive === undefined ? {} : { sensitive }),
});

function columnsOf(batch: RowBatch): BatchColumns {
  const columns = new BatchColumns();
  columns.open(batch);
  return columns;
}

describe('k-anonymity of chosen columns', () => {
  it.each([
    // Groups of beat and age: 2, 1, 2, 1.
    { fields: [0, 1], groups: 4, k: 1, alone: 2 / 6, averageRisk: 4 / 6, separation: 1 - 4 / 30 },
    // Groups of beat: 3, 3.
    { fields: [0], groups: 2, k: 3, alone: 0, averageRisk: 2 / 6, separation: 1 - 12 / 30 },
    // Groups of sex: 3, 3.
    { fields: [2], groups: 2, k: 3, alone: 0, averageRisk: 2 / 6, separation: 1 - 12 / 30 },
    // All four: 1, 1, 1, 2, 1.
    { fields: [0, 1, 2, 3], groups: 5, k: 1, alone: 4 / 6, averageRisk: 5 / 6, separation: 1 - 2 / 30 },
  ])('groups columns $fields', ({ fields, groups, k, alone, averageRisk, separation }) => {
    const counts = count(CALLS, value(fields)).counts();
    expect(counts).toMatchObject({ rows: 6, groups, k, exact: true });
    expect(counts.alone).toBeCloseTo(alone, 12);
    expect(counts.averageRisk).toBeCloseTo(averageRisk, 12);
    expect(counts.highestRisk).toBeCloseTo(1 / k, 12);
    expect(counts.distinction).toBeCloseTo(groups / 6, 12);
    expect(counts.separation).toBeCloseTo(separation, 12);
  });

  it('says what a group gives away about the sensitive column', () => {
    const { sensitive } = count(CALLS, value([0], 3)).counts();
    // B1: theft 2, assault 1; B2: theft 2, overdose 1. All: theft 4/6, assault 1/6, overdose 1/6.
    expect(sensitive?.distinctL).toBe(2);
    expect(sensitive?.entropyL).toBeCloseTo(Math.exp(-(2 / 3) * Math.log(2 / 3) - (1 / 3) * Math.log(1 / 3)), 12);
    expect(sensitive?.t).toBeCloseTo((0 + 1 / 6 + 1 / 6) / 2, 12);
    expect(sensitive?.disclosed).toBe(0);
    expect(count(CALLS, value([0, 1], 3)).counts().sensitive).toMatchObject({ distinctL: 1, disclosed: 4 / 6 });
  });

  it('takes a missing cell for a value, or for anything', () => {
    const rows = [
      ['B1', '20s'],
      ['B1', ''],
      ['B2', '20s'],
      ['N/A', '30s'],
    ];
    expect(count(rows, { fields: [0, 1], missing: 'value' }).counts()).toMatchObject({ alone: 1, k: 1, missing: 'value' });
    const any = count(rows, { fields: [0, 1], missing: 'any' }).counts();
    // The second row matches the first and, through its missing age, the fourth; the third is alone.
    expect(any).toMatchObject({ alone: 1 / 4, k: 1, missing: 'any' });
    expect(any.averageRisk).toBeCloseTo((1 / 2 + 1 / 3 + 1 + 1 / 2) / 4, 12);
  });

  const cell = fc.constantFrom('a', 'b', 'c', '');
  const rowsOf = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 40 });

  it('agrees with comparing every row with every row', () => {
    fc.assert(
      fc.property(rowsOf, fc.constantFrom('value' as const, 'any' as const), (rows, missing) => {
        const alike = (a: string, b: string) => a === b || (missing === 'any' && (a === '' || b === ''));
        const sizes = rows.map((row) => rows.filter((other) => row.every((text, i) => alike(text, other[i] ?? ''))).length);
        const counts = count(rows, { fields: [0, 1, 2], missing }).counts();
        expect(counts.k).toBe(Math.min(...sizes));
        expect(counts.alone).toBeCloseTo(sizes.filter((size) => size === 1).length / rows.length, 9);
        expect(counts.averageRisk).toBeCloseTo(sizes.reduce((sum, size) => sum + 1 / size, 0) / rows.length, 9);
        for (const { k, rows: under } of counts.under) expect(under).toBe(sizes.filter((size) => size < k).length);
      }),
    );
  });

  it('gives the same however the rows are split, through JSON and back', () => {
    fc.assert(
      fc.property(rowsOf, fc.nat(40), (rows, at) => {
        const columns = value([0, 1], 2);
        const parts = [rows.slice(0, at), rows.slice(at)].filter((part) => part.length > 0).map((part) => count(part, columns));
        const whole = new QuasiCounter(columns);
        for (const part of parts.reverse()) whole.merge(QuasiCounter.fromJSON(JSON.parse(JSON.stringify(part)), columns));
        expect(whole.counts()).toEqual(count(rows, columns).counts());
        expect(JSON.stringify(whole)).toBe(JSON.stringify(count(rows, columns)));
      }),
    );
  });
});

describe('groups beyond the cap', () => {
  it('keep the smallest keys with exact counts, and estimate how many there are', () => {
    const table = new GroupTable(500);
    const space = 2 ** 53;
    for (let i = 0; i < 20_000; i++) {
      // Keys spread evenly; every third group has two rows.
      const key = Math.floor(((i * 0.6180339887498949) % 1) * space);
      for (let times = 0; times < (i % 3 === 0 ? 2 : 1); times++) table.add(key, () => [i], undefined);
    }
    const { groups, total, exact } = table.kept();
    expect({ kept: groups.length, exact }).toEqual({ kept: 500, exact: false });
    expect(total).toBeGreaterThan(18_000);
    expect(total).toBeLessThan(22_000);
    expect(groups.every(({ rows, cells }) => rows === ((cells[0] as number) % 3 === 0 ? 2 : 1))).toBe(true);
  });

  it('is not moved by a group that holds a third of the rows, where not all groups are kept', () => {
    const rows: Row[] = [];
    for (let i = 0; i < 150_000; i++) rows.push(i % 3 === 0 ? ['30', 'B1'] : [String(i % 4999), `B${(i * 7919) % 30_011}`]);
    const sizes = new Map<string, number>();
    for (const row of rows) sizes.set(row.join(), (sizes.get(row.join()) ?? 0) + 1);
    const all = [...sizes.values()];
    const counts = count(rows, value([0, 1])).counts();
    expect(counts.exact).toBe(false);
    expect(Math.abs(counts.alone - all.filter((size) => size === 1).length / rows.length)).toBeLessThan(0.01);
    expect(Math.abs(counts.averageRisk - all.length / rows.length)).toBeLessThan(0.01);
    const pairs = all.reduce((sum, size) => sum + size * (size - 1), 0) / (rows.length * (rows.length - 1));
    expect(Math.abs(counts.separation - (1 - pairs))).toBeLessThan(0.005);
  });

  it('do not leave what is disclosed to whether one large group is among the kept', () => {
    for (let draw = 0; draw < 4; draw++) {
      // A group of 20,000 rows with one value; 80,000 groups of two rows, half of them with two values.
      const rows: Row[] = Array.from({ length: 160_000 }, (_, n) => [`${draw}-${n >> 1}`, n % 4 === 0 ? 'theft' : 'assault']);
      for (let n = 0; n < 20_000; n++) rows.push([`${draw} all`, 'overdose']);
      const { exact, sensitive } = count(rows, value([0], 1)).counts();
      expect(exact).toBe(false);
      expect(Math.abs((sensitive?.disclosed ?? 0) - 100_000 / 180_000)).toBeLessThanOrEqual(sensitive?.margin ?? 0);
      expect(sensitive?.margin).toBeLessThan(0.12);
    }
  });
});
