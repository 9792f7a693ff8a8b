import { describe, expect, it } from 'vitest';
import type { FieldCounts } from '../../src/model/counts.ts';
import type { ScanPlan } from '../../src/model/plan.ts';
import { findHiddenParts } from '../../src/risk/hidden-parts.ts';

const field = (name: string, cls: 'phone' | 'priority') => ({ name, class: cls, confidence: 0.9, why: [] });
const plan: ScanPlan = {
  planVersion: 1,
  coverage: 'all',
  fields: [field('Priority', 'priority'), field('Callback', 'phone')],
  roles: { time: [], callTypes: [], addresses: [], locations: [], names: [], phones: [1], narratives: [] },
};
const filled = (count: number): FieldCounts =>
  ({ filled: count, distinct: count, distinctExact: true, contains: [], overlong: 0 }) as never;

const find = (priority: number, phone: number, hidden: Parameters<typeof findHiddenParts>[3]) =>
  findHiddenParts(plan, [filled(priority), filled(phone)], 10, hidden).map(({ args, severity, count, fields }) => ({
    ...args,
    severity,
    count,
    fields,
  }));

describe('hidden parts of a workbook', () => {
  it('are no finding where nothing is hidden', () => {
    expect(find(10, 10, undefined)).toEqual([]);
    expect(find(10, 10, { rows: 0, fields: [] })).toEqual([]);
  });

  it('weigh by what is in them', () => {
    expect(find(10, 3, { rows: 0, fields: ['Callback'] })).toEqual([
      { what: 'columns', personal: true, severity: 'high', count: 3, fields: ['Callback'] },
    ]);
    expect(find(10, 3, { rows: 0, fields: ['Priority'] })).toMatchObject([{ personal: false, severity: 'medium', count: 10 }]);
    expect(find(10, 0, { rows: 2, fields: [] })).toMatchObject([{ what: 'rows', personal: false, count: 2 }]);
  });

  it('count a hidden sheet with all its rows, and pass over empty columns', () => {
    expect(find(10, 0, { sheet: 'very-hidden', rows: 0, fields: ['Callback'] })).toMatchObject([{ what: 'sheet', count: 10 }]);
  });
});
