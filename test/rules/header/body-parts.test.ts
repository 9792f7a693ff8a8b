import { describe, expect, test } from 'vitest';
import { classifyFields } from '../../../src/rules/classify/classify-fields.ts';

const classesOf = (names: readonly string[]): string[] => classifyFields(names).map((verdict) => verdict.class);

describe('parts of the body', () => {
  test('one beside the other are what was found on a patient', () => {
    const parts = ['head', 'neck', 'chest', 'back', 'left_upper_arm', 'legLeft', 'LUQ_Abdomen'];
    expect(classesOf(['patient_id', ...parts, 'created_at']).slice(1, -1)).toEqual(parts.map(() => 'medical'));
  });

  test('one by itself may mean anything', () => {
    expect(classesOf(['head', 'title', 'back', 'price'])).not.toContain('medical');
    expect(classesOf(['department', 'head', 'budget', 'hand'])).not.toContain('medical');
  });
});
