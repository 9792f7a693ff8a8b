import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Batch } from '../../src/model/batch.ts';
import type { ScanPlan } from '../../src/model/plan.ts';
import { planScan } from '../../src/plan/plan-scan.ts';
import { TableProfile } from '../../src/profile/table-profile.ts';
import { profileKit } from '../../src/rules/profile-kit.ts';
import { RowBatch } from '../../src/source/batch/row-batch.ts';
import { openTable } from '../../src/source/open-table.ts';

const HEADER = [
  'Incident',
  'Received',
  'Nature',
  'Address',
  'Latitude',
  'Longitude',
  'Caller_Name',
  'Phone',
  'Remarks',
  'Outcome',
];

/** Fictional people and places; values repeat, are missing, or stand where they do not belong. */
const row = fc.tuple(
  fc.nat(40).map((n) => `25-${1000 + n}`),
  fc
    .record({ day: fc.integer({ min: 10, max: 28 }), hour: fc.integer({ min: 10, max: 23 }) })
    .map(({ day, hour }) => `2025-01-${day} ${hour}:05:00`),
  fc.constantFrom('BURGLARY RES', 'DOMESTIC', 'OVERDOSE', 'ALARM', ''),
  fc.constantFrom(
    '1423 N Wrenfield Ave',
    '1425 N Wrenfield Ave Apt 4',
    '14XX N Wrenfield Ave',
    'Wrenfield Ave / Tollgate Rd',
    'REDACTED',
    '',
  ),
  fc.constantFrom('41.251101', '41.251102', '0', ''),
  fc.constantFrom('-93.101101', '-93.101102', '0', ''),
  fc.constantFrom('Quillfeather, Dorabel', 'Osterhagen, Lutz', 'UNKNOWN', ''),
  fc.constantFrom('515-555-0143', '(515) 555-0178', '515 555 0101', ''),
  fc.constantFrom(
    'RP QUILLFEATHER C/B 515-555-0143',
    'GATE CODE 7731 AT 1423 N WRENFIELD',
    'NO ANSWER AT DOOR',
    'PT DOB 03/14/1987 CHEST PAIN',
    '',
  ),
  fc.constantFrom('REPORT', 'UNFOUNDED', '515-555-0199', 'NULL', ''),
);
const rows = fc.array(row, { minLength: 1, maxLength: 60 });

const kit = profileKit();
const SEED_ROWS = fc.sample(row, { numRuns: 80, seed: 7 });
const csv = [HEADER, ...SEED_ROWS].map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n');
const plan: ScanPlan = await openTable({ bytes: Buffer.from(csv) }).then((table) => planScan(table, kit.readers));

const batchOf = (cells: readonly (readonly string[])[], first: number): Batch =>
  new RowBatch(
    cells,
    HEADER.length,
    first,
    cells.map((_, index) => first + index + 1),
  );

const profileOf = (cells: readonly (readonly string[])[], first = 1): TableProfile => {
  const profile = new TableProfile(plan, kit);
  if (cells.length > 0) profile.add(batchOf(cells, first));
  return profile;
};

const throughJson = (profile: TableProfile): TableProfile =>
  TableProfile.fromJSON(JSON.parse(JSON.stringify(profile.toJSON())), plan, kit);

describe('a table profile', () => {
  it('was planned as the columns are', () => {
    expect(plan.fields.map((field) => field.class)).toEqual([
      'incident-id',
      'event-time',
      'call-type',
      'street-address',
      'latitude',
      'longitude',
      'person-name',
      'phone',
      'narrative',
      'disposition',
    ]);
  });

  it('counts the different values of every column, texts among them', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const { fields } = profileOf(all).counts();
        const different = (at: number, left: readonly string[]) =>
          new Set(all.map((cells) => cells[at]).filter((cell) => cell !== undefined && !left.includes(cell))).size;
        const told = fields.map(({ distinct, distinctExact }) => [distinct, distinctExact]);
        expect(told[2]).toEqual([different(2, ['']), true]);
        expect(told[6]).toEqual([different(6, ['', 'UNKNOWN']), true]);
        expect(told[8]).toEqual([different(8, ['']), true]);
      }),
      { numRuns: 20 },
    );
  });

  it('has the empty profile as identity', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const left = new TableProfile(plan, kit);
        left.merge(profileOf(all));
        const right = profileOf(all);
        right.merge(new TableProfile(plan, kit));
        expect(left.toJSON()).toEqual(profileOf(all).toJSON());
        expect(right.toJSON()).toEqual(profileOf(all).toJSON());
      }),
      { numRuns: 20 },
    );
  });

  it('does not depend on the order of merging', () => {
    fc.assert(
      fc.property(rows, rows, (a, b) => {
        const one = profileOf(a);
        one.merge(profileOf(b, a.length + 1));
        const other = profileOf(b, a.length + 1);
        other.merge(profileOf(a));
        expect(one.toJSON()).toEqual(other.toJSON());
        expect(one.counts()).toEqual(other.counts());
      }),
      { numRuns: 20 },
    );
  });

  it('is the same for any chunking, batch by batch or part by part, and after a trip through JSON', () => {
    fc.assert(
      fc.property(rows, fc.array(fc.nat(60), { maxLength: 5 }), (all, cuts) => {
        const edges = [0, ...cuts.filter((cut) => cut < all.length).sort((a, b) => a - b), all.length];
        const batched = new TableProfile(plan, kit);
        const merged = new TableProfile(plan, kit);
        for (let i = 1; i < edges.length; i++) {
          const [from = 0, to = 0] = [edges[i - 1], edges[i]];
          if (to > from) batched.add(batchOf(all.slice(from, to), from + 1));
          merged.merge(throughJson(profileOf(all.slice(from, to), from + 1)));
        }
        expect(batched.counts()).toEqual(profileOf(all).counts());
        expect(merged.counts()).toEqual(profileOf(all).counts());
      }),
      { numRuns: 30 },
    );
  });

  it('holds no cell of four or more characters', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const json = JSON.stringify(profileOf(all).toJSON());
        const planned = JSON.stringify(plan);
        for (const cell of new Set(all.flat())) {
          if (cell.length >= 4 && !planned.includes(cell)) expect(json).not.toContain(cell);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('a word for nothing is one in cells that are padded to their column, too', () => {
    const rows = ['NULL', '(null)', 'N/A'].map((word) => Array.from({ length: 10 }, () => word.padEnd(90)));
    const { fields } = profileOf(rows).counts();
    expect(fields.map(({ filled, nullWords }) => [filled, nullWords])).toEqual(fields.map(() => [0, 3]));
  });

  it('counts what is there', () => {
    const cells = (remarks: string, outcome: string, nature = 'DOMESTIC') => [
      '25-1001',
      '2025-01-10 10:05:00',
      nature,
      '1423 N Wrenfield Ave',
      '41.251101',
      '-93.101101',
      'Quillfeather, Dorabel',
      '515-555-0143',
      remarks,
      outcome,
    ];
    const counts = profileOf([
      cells('RP QUILLFEATHER C/B 515-555-0143', 'REPORT'),
      cells('GATE CODE 7731 AT 1423 N WRENFIELD', '515-555-0199', 'ALARM'),
      cells('', 'NULL'),
    ]).counts();
    const field = (name: string) => counts.fields.find((one) => one.name === name);
    expect(field('Outcome')).toMatchObject({
      filled: 2,
      nullWords: 1,
      contains: [{ class: 'phone', cells: 1, first: { record: 2 }, form: '###-###-####' }],
    });
    expect(
      field('Remarks')
        ?.contains.map(({ class: cls, cells: n }) => `${cls} ${n}`)
        .sort(),
    ).toEqual(expect.arrayContaining(['access-code 1', 'person-name 1', 'phone 1', 'street-address 1']));
    expect(counts.callGroups).toEqual([
      { group: 'domestic-violence', rows: 2 },
      { group: 'alarm', rows: 1 },
    ]);
    expect(counts.exposure.reduce((sum, { rows: n }) => sum + n, 0)).toBe(3);
    expect(counts.period).toEqual({ from: '2025-01-10', to: '2025-01-10' });
    expect(counts.singlingOut.find(({ place, time }) => place === 'exact' && time === 'hour')).toMatchObject({
      rows: 3,
      alone: 0,
      groups: 1,
      exact: true,
    });
  });
});
