import { describe, expect, it } from 'vitest';
import type { AddressResult } from '../../src/model/location.ts';
import type { FieldPlan, ScanPlan } from '../../src/model/plan.ts';
import { ADDRESS_LEVELS, type AddressLevel } from '../../src/model/reading.ts';
import { restateAddresses } from '../../src/risk/measured-addresses.ts';

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
const noRows = Object.fromEntries(ADDRESS_LEVELS.map((level) => [level, 0])) as AddressResult['rows'];
const address = (disguisedBlocks: boolean, ...columns: readonly string[]) =>
  ({ columns, disguisedBlocks, level: 'number', rows: { ...noRows, number: 9 } }) as unknown as AddressResult;
const saying = (rows: Partial<AddressResult['rows']>, level: AddressLevel, crossing?: readonly string[]): AddressResult => ({
  columns: ['road'],
  ...(crossing === undefined ? {} : { crossing }),
  rows: { ...noRows, ...rows },
  level,
  disguisedBlocks: false,
  remainder: 0,
  end00: { share: 0, n: 0 },
});
const classes = (told: ScanPlan) => told.fields.map((one) => one.class);

describe('house numbers that end in 00', () => {
  it('make hundred blocks of the columns of their address, and of no others', () => {
    const whole = plan(field('number'), field('road'), field('home_address'), field('city', { class: 'city-or-region' }));
    const told = restateAddresses(whole, [address(true, 'number', 'road', 'city'), address(false, 'home_address')]);
    expect(classes(told)).toEqual(['address-block', 'address-block', 'street-address', 'city-or-region']);
    expect(told.fields[0]?.why.at(-1)).toContain('end in 00');
  });

  it('do not overrule a class that the user pinned', () => {
    expect(classes(restateAddresses(plan(field('number', { pinned: true })), [address(true, 'number')]))).toEqual([
      'street-address',
    ]);
  });
});

describe('what most rows of a column of street addresses say', () => {
  it.each<[string, AddressResult, object]>([
    ['streets', saying({ street: 100 }, 'street'), { class: 'street-address', level: 'street' }],
    ['streets, and a few houses', saying({ street: 97, number: 3 }, 'street'), { class: 'street-address', level: 'street' }],
    ['mile markers', saying({ 'mile-marker': 9 }, 'mile-marker'), { class: 'street-address', level: 'mile-marker' }],
    ['crossings', saying({ intersection: 60, street: 40 }, 'intersection'), { class: 'address-block' }],
    ['blocks', saying({ block: 60, number: 40 }, 'block'), { class: 'address-block' }],
    ['houses', saying({ number: 90, empty: 10 }, 'number'), { class: 'street-address' }],
    ['houses, and others', saying({ number: 60, intersection: 40 }, 'number'), { class: 'street-address', buildings: 60 }],
    ['places, and some houses', saying({ place: 60, number: 40 }, 'place'), { class: 'street-address', buildings: 40 }],
    // A column of bare house numbers reads as names of places too.
    ['places', saying({ place: 100 }, 'place'), { class: 'street-address' }],
  ])('is told: %s', (_, found, expected) => {
    const [told] = restateAddresses(plan(field('road')), [found]).fields;
    expect({
      class: told?.class,
      ...(told?.level && { level: told.level }),
      ...(told?.buildings && { buildings: told.buildings }),
    }).toEqual(expected);
  });

  it.each<[string, AddressResult, object]>([
    ['streets', saying({ street: 100 }, 'street'), { class: 'address-block', level: 'street' }],
    ['blocks', saying({ block: 60, street: 40 }, 'block'), { class: 'address-block' }],
    ['houses', saying({ number: 60, street: 40 }, 'number'), { class: 'address-block' }],
  ])('is told of a column that its name calls blocks: %s', (_, found, expected) => {
    const [told] = restateAddresses(plan(field('road', { class: 'address-block' })), [found]).fields;
    expect({ class: told?.class, ...(told?.level && { level: told.level }) }).toEqual(expected);
  });

  it.each([
    [saying({ block: 60, number: 40 }, 'block'), 'most rows of the whole table say a hundred block'],
    [
      saying({ block: 40, number: 30, street: 30 }, 'block'),
      'more rows of the whole table say a hundred block than anything else',
    ],
  ])('calls no plurality most rows', (found, why) => {
    expect(restateAddresses(plan(field('road')), [found]).fields[0]?.why.at(-1)).toBe(why);
  });

  it('makes a crossing of both streets', () => {
    const other = { ...saying({ street: 100 }, 'street'), columns: ['other'] };
    const told = restateAddresses(plan(field('road'), field('other')), [
      saying({ intersection: 100 }, 'intersection', ['other']),
      other,
    ]);
    expect(classes(told)).toEqual(['address-block', 'address-block']);
  });
});
