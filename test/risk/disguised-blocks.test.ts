import { describe, expect, it } from 'vitest';
import type { AddressResult } from '../../src/model/location.ts';
import type { FieldPlan, ScanPlan } from '../../src/model/plan.ts';
import { restateDisguised } from '../../src/risk/disguised-blocks.ts';

const field = (name: string, rest: Partial<FieldPlan> = {}): FieldPlan => ({
  name,
  class: 'street-address',
  confidence: 0.9,
  why: ['header says "address number"'],
  ...rest,
});
const plan = (...fields: readonly FieldPlan[]): ScanPlan => ({
  planVersion: 1,
  coverage: 'all',
  fields,
  roles: { time: [], callTypes: [], addresses: [], locations: [], names: [], phones: [], narratives: [] },
});
const address = (disguisedBlocks: boolean, ...columns: readonly string[]) => ({ columns, disguisedBlocks }) as AddressResult;
const classes = (told: ScanPlan) => told.fields.map((one) => one.class);

describe('house numbers that end in 00', () => {
  it('make hundred blocks of the columns of their address, and of no others', () => {
    const whole = plan(field('number'), field('road'), field('home_address'), field('city', { class: 'city-or-region' }));
    const told = restateDisguised(whole, [address(true, 'number', 'road', 'city'), address(false, 'home_address')]);
    expect(classes(told)).toEqual(['address-block', 'address-block', 'street-address', 'city-or-region']);
    expect(told.fields[0]?.why.at(-1)).toContain('end in 00');
  });

  it('do not overrule a class that the user pinned', () => {
    expect(classes(restateDisguised(plan(field('number', { pinned: true })), [address(true, 'number')]))).toEqual([
      'street-address',
    ]);
  });
});
