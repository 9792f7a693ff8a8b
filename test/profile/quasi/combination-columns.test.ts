import { expect, it } from 'vitest';
import type { FieldPlan, ScanPlan } from '../../../src/model/plan.ts';
import { combinationSources } from '../../../src/profile/quasi/combination-columns.ts';

const field = (name: string, cls: FieldPlan['class']): FieldPlan => ({ name, class: cls, confidence: 0.9, why: [] });

it('a column of place names that is the address of the row is known by its name, not by a block', () => {
  const fields = [field('LOCATION', 'place-name'), field('TYPE', 'call-type')];
  const plan = (addresses: ScanPlan['roles']['addresses']): ScanPlan => ({
    planVersion: 1,
    coverage: 'all',
    fields,
    roles: { time: [], callTypes: [1], addresses, locations: [], names: [], phones: [], narratives: [] },
  });
  const told = (addresses: ScanPlan['roles']['addresses']) =>
    combinationSources(plan(addresses)).map(({ fields, level }) => `${level} ${fields.join()}`);
  expect(told([{ fields: [0] }])).toEqual(['cell TYPE', 'cell LOCATION']);
  expect(told([])).toEqual(['cell TYPE', 'cell LOCATION']);
  const street = combinationSources({ ...plan([{ fields: [0] }]), fields: [field('STREET', 'street-address')] });
  expect(street).toEqual([{ fields: ['STREET'], class: 'street-address', level: 'block' }]);
});
