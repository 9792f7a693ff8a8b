import { describe, expect, it } from 'vitest';
import type { TableCounts } from '../../src/model/counts.ts';
import { EXPOSURE_BIT, type ExposureMark } from '../../src/model/exposure.ts';
import type { AddressResult, LocationResult } from '../../src/model/location.ts';
import { ADDRESS_LEVELS, type AddressLevel } from '../../src/model/reading.ts';
import { summariseExposure } from '../../src/risk/exposure.ts';

const marks = (...names: readonly ExposureMark[]): number => names.reduce((sum, name) => sum | EXPOSURE_BIT[name], 0);

const address = (rows: Partial<Record<AddressLevel, number>>, disguisedBlocks: boolean): AddressResult => ({
  columns: ['Address'],
  rows: Object.fromEntries(ADDRESS_LEVELS.map((level) => [level, rows[level] ?? 0])) as Record<AddressLevel, number>,
  level: disguisedBlocks ? 'block' : 'number',
  disguisedBlocks,
  remainder: 0,
  end00: { share: disguisedBlocks ? 1 : 0.1, n: 100 },
});

const summary = (
  exposure: TableCounts['exposure'],
  addresses: readonly AddressResult[],
  locations: readonly LocationResult[] = [],
  crossingOnePoint?: { readonly share: number; readonly n: number },
) => {
  const rows = exposure.reduce((sum, row) => sum + row.rows, 0);
  const measured = (crossingOnePoint === undefined
    ? []
    : [{ withAddress: { crossingOnePoint } }]) as unknown as TableCounts['locations'];
  return summariseExposure(
    { rows, fields: [], exposure, callGroups: [], singlingOut: [], locations: measured, addresses: [] },
    locations,
    addresses,
  );
};

describe('rows by what they give away', () => {
  const exposure: TableCounts['exposure'] = [
    { group: 'overdose', marks: marks('address-number', 'text', 'text-name'), rows: 10 },
    { group: 'overdose', marks: marks('address-block', 'phone'), rows: 5 },
    { group: 'alarm', marks: marks('address-number', 'name', 'phone', 'repeats-name', 'repeats-phone'), rows: 20 },
    { group: 'domestic-violence', marks: 0, rows: 7 },
  ];

  it('counts rows, not marks', () => {
    expect(summary(exposure, [address({ number: 30 }, false)])).toMatchObject({
      rows: 42,
      marks: { name: 20, phone: 25, 'text-name': 10, 'address-number': 30 },
      nameOrReach: 25,
      nameOrReachAnywhere: 35,
      textRepeatsRow: 20,
    });
  });

  it('ties a sensitive type to a building only where something tells the building', () => {
    expect(summary(exposure, [address({ number: 30 }, false)]).sensitiveAtBuilding).toEqual({
      rows: 10,
      groups: [{ group: 'overdose', rows: 10 }],
    });
  });

  it('takes hundred blocks written as numbers for no building, whatever one number elsewhere says', () => {
    const columns = [address({ number: 3000 }, true), address({ number: 1 }, false)];
    const round: TableCounts['exposure'] = [{ group: 'overdose', marks: marks('address-number', 'address-block'), rows: 10 }];
    expect(summary(round, columns).sensitiveAtBuilding.rows).toBe(0);
    expect(summary(round, [address({ number: 3000 }, false)]).sensitiveAtBuilding.rows).toBe(10);
  });

  it('takes a point at a crossing that the address names for no building, unless such points are their own', () => {
    const point = { columns: ['Lat', 'Lon'], effective: { class: 'building' } } as unknown as LocationResult;
    const seen = (crossing?: true): TableCounts['exposure'] => [
      { group: 'overdose', marks: marks('coordinates', 'address-block'), ...(crossing && { crossing }), rows: 10 },
    ];
    const tied = (exposure: TableCounts['exposure'], crossingOnePoint?: { share: number; n: number }): number =>
      summary(exposure, [], [point], crossingOnePoint).sensitiveAtBuilding.rows;
    expect(tied(seen())).toBe(10);
    expect(tied(seen(true))).toBe(0);
    expect(tied(seen(true), { share: 0.5, n: 200 })).toBe(0);
    expect(tied(seen(true), { share: 0.1, n: 200 })).toBe(10);
    expect(tied(seen(true), { share: 0.1, n: 4 })).toBe(0);
  });

  it('takes a house number left among hundred blocks in disguise for a building', () => {
    expect(summary(exposure, [address({ number: 3000 }, true)]).sensitiveAtBuilding.rows).toBe(10);
  });
});
