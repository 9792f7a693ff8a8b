import { describe, expect, it } from 'vitest';
import type { AddressCounts } from '../../../src/model/location.ts';
import { ADDRESS_LEVELS, type AddressLevel } from '../../../src/model/reading.ts';
import { judgeAddress } from '../../../src/risk/location/judge-address.ts';

function counts(rows: Partial<Record<AddressLevel, number>>, end00 = { share: 0, n: 0 }, round = 0): AddressCounts {
  const all = Object.fromEntries(ADDRESS_LEVELS.map((level) => [level, rows[level] ?? 0])) as Record<AddressLevel, number>;
  return { group: 0, columns: ['address'], rows: all, round, end00, distinct: 10 };
}

describe('judgeAddress', () => {
  it('counts exact house numbers left over in a column of blocks', () => {
    expect(judgeAddress(counts({ block: 800, number: 30, 'number-unit': 5, intersection: 100 }))).toMatchObject({
      level: 'block',
      remainder: 35,
      disguisedBlocks: false,
    });
  });

  it('sees hundred blocks in disguise, and the exact numbers among them', () => {
    expect(judgeAddress(counts({ number: 1000, intersection: 200 }, { share: 0.95, n: 400 }, 983))).toMatchObject({
      level: 'block',
      disguisedBlocks: true,
      remainder: 17,
    });
  });

  it('does not judge by a few house numbers', () => {
    expect(judgeAddress(counts({ number: 12 }, { share: 1, n: 12 }))).toMatchObject({
      level: 'number',
      disguisedBlocks: false,
      remainder: 0,
    });
  });

  it('lets withheld texts be the level only where nothing else is more', () => {
    expect(judgeAddress(counts({ redacted: 10, block: 900 })).level).toBe('block');
    expect(judgeAddress(counts({ redacted: 900, block: 10 })).level).toBe('redacted');
    expect(judgeAddress(counts({ empty: 900 })).level).toBe('empty');
    expect(judgeAddress(counts({ empty: 900, number: 1 })).level).toBe('number');
  });
});
