import { describe, expect, it } from 'vitest';
import { EXPOSURE_BIT } from '../../src/model/exposure.ts';
import type { FieldPlan } from '../../src/model/plan.ts';
import { marksOfField } from '../../src/profile/exposure/exposure-marks.ts';

const plan = (part: Partial<FieldPlan>): FieldPlan => ({ name: 'x', class: 'other', confidence: 0.9, why: [], ...part });

describe('marks of a whole column', () => {
  it.each([
    ['a caution column', { class: 'hazard-flag' }, EXPOSURE_BIT['hazard']],
    ['one that may be something else', { class: 'hazard-flag', confidence: 0.33 }, 0],
    ['a name that is not certain', { class: 'person-name', confidence: 0.4 }, EXPOSURE_BIT['name']],
    ['names of staff', { class: 'person-name', subject: 'officer' }, EXPOSURE_BIT['staff']],
    ['a phone of a business', { class: 'phone', subject: 'business' }, 0],
    ['addresses, which have a reader of their own', { class: 'street-address' }, 0],
  ] as const)('%s', (_, part, marks) => {
    expect(marksOfField(plan(part))).toBe(marks);
  });
});
