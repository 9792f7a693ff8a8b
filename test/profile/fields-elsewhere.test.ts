import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXPOSURE_BIT } from '../../src/model/exposure.ts';
import type { FieldPlan } from '../../src/model/plan.ts';
import { planScan } from '../../src/plan/plan-scan.ts';
import { BatchColumns } from '../../src/profile/cells/batch-columns.ts';
import type { FieldChoice } from '../../src/profile/cells/held-rows.ts';
import { FieldCounter } from '../../src/profile/field/field-counter.ts';
import { FieldsProfile } from '../../src/profile/field/fields-profile.ts';
import { TableProfile } from '../../src/profile/table-profile.ts';
import { profileKit } from '../../src/rules/profile-kit.ts';
import { RowBatch } from '../../src/source/batch/row-batch.ts';
import { openTable } from '../../src/source/open-table.ts';

const HEADER = ['Incident', 'Received', 'Nature', 'Address', 'Caller_Name', 'Remarks'];
const row = fc.tuple(
  fc.nat(40).map((n) => `25-${1000 + n}`),
  fc.integer({ min: 10, max: 28 }).map((day) => `2025-01-${day} 14:05:00`),
  fc.constantFrom('BURGLARY RES', 'DOMESTIC', 'OVERDOSE', ''),
  fc.constantFrom('1423 N Wrenfield Ave', '14XX N Wrenfield Ave', ''),
  fc.constantFrom('Quillfeather, Dorabel', 'Osterhagen, Lutz', 'UNKNOWN', ''),
  fc.constantFrom('RP QUILLFEATHER C/B 515-555-0143', 'GATE CODE 7731 AT 1423 N WRENFIELD', 'NO ANSWER AT DOOR', ''),
);
const kit = profileKit();
const csv = [HEADER, ...fc.sample(row, { numRuns: 80, seed: 7 })]
  .map((cells) => cells.map((cell) => `"${cell}"`).join(','))
  .join('\n');
const plan = await openTable({ bytes: Buffer.from(csv) }).then((table) => planScan(table, kit.readers));

const batchOf = (cells: readonly (readonly string[])[], first: number): RowBatch =>
  new RowBatch(
    cells,
    HEADER.length,
    first,
    cells.map((_, index) => first + index + 1),
  );

describe('fields counted elsewhere', () => {
  it('have free text among them', () => {
    expect(plan.fields.some(({ freeText }) => freeText === true)).toBe(true);
  });

  it('give the counts that one profile gives, whichever fields they are and whenever their marks come', () => {
    const choices = fc.constantFrom<FieldChoice | 'none'>('all', 'texts', 'none');
    const batches = fc.array(fc.tuple(fc.array(row, { minLength: 1, maxLength: 20 }), choices, fc.boolean()), { maxLength: 6 });
    fc.assert(
      fc.property(batches, (parts) => {
        const whole = new TableProfile(plan, kit);
        const rest = new TableProfile(plan, kit);
        const fields = new FieldsProfile(plan, kit);
        const late: (() => void)[] = [];
        let first = 1;
        for (const [cells, which, isLate] of parts) {
          const batch = batchOf(cells, first);
          first += cells.length;
          whole.add(batch);
          if (which === 'none') {
            rest.add(batch);
            continue;
          }
          const marks = new Int32Array(cells.length);
          let counted = false;
          const count = (): void => {
            fields.add(batch, which, marks);
            counted = true;
          };
          if (isLate) late.push(count);
          else count();
          rest.add(batch, { fields: which, marks, isCounted: () => counted });
        }
        for (const count of late) count();
        rest.mergeFields(fields.toJSON(), kit);
        expect(rest.counts()).toEqual(whole.counts());
      }),
      { numRuns: 40 },
    );
  });
});

describe('a flag column', () => {
  const cells = ['0', 'N', 'No', 'false', '', '1', 'Y', 'DOG IN YARD'];
  const kinds: readonly Partial<FieldPlan>[] = [
    { name: 'Caution_Flag', class: 'hazard-flag' },
    { name: 'CautionNote', class: 'hazard-flag', freeText: true },
    { name: 'NARCAN_GIVEN', class: 'medical' },
  ];

  it.each(kinds)('warns in the rows in which the flag is set: $name', (kind) => {
    const flag: FieldPlan = { ...(plan.fields[0] as FieldPlan), confidence: 0.9, ...kind };
    const columns = new BatchColumns();
    columns.open(
      new RowBatch(
        cells.map((cell) => [cell]),
        1,
        1,
        cells.map((_, index) => index + 2),
      ),
    );
    const marks = new Int32Array(cells.length);
    const counter = new FieldCounter(flag, kit);
    counter.add(columns, 0, marks);
    const mark = EXPOSURE_BIT[kind.class === 'medical' ? 'medical' : 'hazard'];
    expect([...marks].map((found) => (found & mark) !== 0)).toEqual([false, false, false, false, false, true, true, true]);
    expect(counter.counts().filled).toBe(7);
  });
});
