import { describe, expect, it } from 'vitest';
import type { TableCounts } from '../../src/model/counts.ts';
import type { AddressResult, LocationResult } from '../../src/model/location.ts';
import type { ScanPlan } from '../../src/model/plan.ts';
import { ADDRESS_LEVELS } from '../../src/model/reading.ts';
import { sentence } from '../../src/report/sentence.ts';
import { findBeyondGates } from '../../src/risk/gates.ts';

const plan = {
  fields: [{ name: 'lat' }, { name: 'lon' }],
  roles: { locations: [{ kind: 'degrees', fields: [0, 1] }], addresses: [] },
} as unknown as ScanPlan;

const counts = (under: readonly number[] = []): TableCounts =>
  ({ placeSizes: { place: 'exact', rows: 200, exact: true, under } }) as unknown as TableCounts;

const location = (radiusM: LocationResult['effective']['radiusM']): LocationResult =>
  ({
    columns: ['lat', 'lon'],
    rows: { total: 200, valid: 190, unreadable: 0 },
    effective: { class: 'block', radiusM, confidence: 0.9 },
  }) as unknown as LocationResult;

const address = (rows: Partial<AddressResult['rows']>, disguisedBlocks = false): AddressResult =>
  ({
    columns: ['addr'],
    disguisedBlocks,
    remainder: 0,
    rows: { ...Object.fromEntries(ADDRESS_LEVELS.map((level) => [level, 0])), ...rows },
  }) as unknown as AddressResult;

describe('a limit of precision', () => {
  it.each([
    [{ p50: 34, p90: 56 }, 150, 1],
    [{ p50: 100, p90: 151 }, 150, 0],
    [null, 150, 0],
  ] as const)('points %j against %d m', (radius, maxPrecisionM, found) => {
    const findings = findBeyondGates(plan, counts(), [location(radius)], [], { maxPrecisionM });
    expect(findings).toHaveLength(found);
    if (found === 1) expect(findings[0]).toMatchObject({ kind: 'finer-than-allowed', severity: 'high', count: 190, of: 200 });
  });

  it.each([
    [address({ number: 10, block: 90 }), 150, 100],
    [address({ number: 10, block: 90 }), 40, 10],
    [address({ number: 10, block: 90 }), 20, undefined],
    [address({ number: 100 }, true), 40, undefined],
    [address({ number: 100 }, true), 150, 100],
    [address({ street: 100 }), 150, undefined],
    [{ ...address({ number: 100 }, true), remainder: 7 }, 40, 7],
  ] as const)('address texts', (one, maxPrecisionM, count) => {
    expect(findBeyondGates(plan, counts(), [], [one], { maxPrecisionM })[0]?.count).toBe(count);
  });
});

describe('houses among blocks that are too fine as well', () => {
  it('are told apart from them', () => {
    const [finding] = findBeyondGates(plan, counts(), [], [address({ number: 10, block: 90, street: 5 })], {
      maxPrecisionM: 150,
    });
    expect(finding === undefined ? '' : sentence(finding)).toBe(
      'addr: 10 of 105 rows (9.5%) tell one building, nine in ten within 25 m (82 ft), and 90 a block, nine in ten within 56 m (180 ft); no finer than 150 m (490 ft) is allowed.',
    );
  });
});

describe('a least k', () => {
  const under = [0, 0, 0.1, 0.2, 0.3];

  it.each([
    [2, 20],
    [4, 60],
    [1, undefined],
  ])('k %d on rows of the file', (minK, count) => {
    const [finding] = findBeyondGates(plan, counts(under), [], [], { minK });
    expect(finding?.count).toBe(count);
    if (count !== undefined)
      expect(finding).toMatchObject({ kind: 'smaller-than-k', args: { counted: 'rows' }, fields: ['lat', 'lon'] });
  });

  it('goes by addresses where they are known, points without any aside', () => {
    const trueK = {
      columns: ['x'],
      addresses: 9,
      radiusM: 50,
      points: 4,
      rows: 100,
      exact: false,
      under: [0, 0.3, 0.4, 0.5],
      none: 0.3,
    };
    const [finding] = findBeyondGates(plan, counts(under), [], [], { minK: 3 }, trueK);
    expect(finding).toMatchObject({ count: 20, of: 100, fields: ['x'], args: { counted: 'addresses', exact: false } });
  });

  it('finds nothing where no limit is set', () => {
    expect(findBeyondGates(plan, counts(under), [location({ p50: 1, p90: 2 })], [], {})).toEqual([]);
  });
});
