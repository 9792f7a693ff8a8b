import { describe, expect, it } from 'vitest';
import type { FieldResult } from '../../src/model/result.ts';
import { fieldHolds } from '../../src/report/personal.ts';

const field = (part: Partial<FieldResult>): FieldResult =>
  ({ name: 'PDF', class: 'other', confidence: 0.2, why: [], filled: 9, contains: [], ...part }) as FieldResult;

describe('what a column holds, in words', () => {
  it.each([
    ['nothing personal', {}],
    ['no class of its own', { contains: [{ class: 'media-link', cells: 9, spans: 9 }] as unknown as FieldResult['contains'] }],
    [
      'dispositions',
      { class: 'disposition', contains: [{ class: 'medical', cells: 1, spans: 1 }] as unknown as FieldResult['contains'] },
    ],
    ['phone numbers of callers', { class: 'phone', subject: 'caller' }],
  ] as const)('%s', (words, part) => {
    expect(fieldHolds(field(part))).toBe(words);
  });
});
