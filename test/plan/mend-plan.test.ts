import { expect, test } from 'vitest';
import type { TableCounts } from '../../src/model/counts.ts';
import type { FieldPlan, ScanPlan } from '../../src/model/plan.ts';
import { mendPlan } from '../../src/plan/mend-plan.ts';

const planOf = (field: FieldPlan): ScanPlan => ({ fields: [field], roles: {} }) as unknown as ScanPlan;
const counts = { fields: [{ filled: 60, passes: { 'government-id': 50 } }] } as unknown as TableCounts;
const field = (confidence: number, runnerUp?: FieldPlan['runnerUp']): FieldPlan => ({
  name: 'part_no',
  class: 'other',
  confidence,
  why: [],
  ...(runnerUp === undefined ? {} : { runnerUp }),
});

test('the full table overrules a sample that did not see the form', () => {
  expect(mendPlan(planOf(field(0.9)), counts).plan.fields[0]?.class).toBe('government-id');
});

test('a sample that saw the form and was outdone by the name stays', () => {
  const decided = field(0.85, { class: 'government-id', confidence: 0.1 });
  expect(mendPlan(planOf(decided), counts)).toMatchObject({ changed: [], plan: { fields: [decided] } });
});

test('a form that nothing else has overrules the name all the same', () => {
  const mail = { fields: [{ filled: 60, passes: { email: 60 } }] } as unknown as TableCounts;
  expect(mendPlan(planOf(field(0.85, { class: 'email', confidence: 0.1 })), mail).changed).toEqual(['part_no']);
});

test('an undecided sample is overruled all the same', () => {
  const undecided = field(0.5, { class: 'government-id', confidence: 0.4 });
  expect(mendPlan(planOf(undecided), counts).changed).toEqual(['part_no']);
});
