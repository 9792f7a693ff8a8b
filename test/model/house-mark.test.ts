import { describe, expect, it } from 'vitest';
import { blockRows, houseRows } from '../../src/model/house-mark.ts';
import type { AddressResult } from '../../src/model/location.ts';
import { ADDRESS_LEVELS } from '../../src/model/reading.ts';

const address = (rows: Partial<AddressResult['rows']>, remainder = 0, disguisedBlocks = false): AddressResult => ({
  columns: ['addr'],
  disguisedBlocks,
  remainder,
  level: 'block',
  end00: { share: 0, n: 0 },
  rows: { ...(Object.fromEntries(ADDRESS_LEVELS.map((level) => [level, 0])) as AddressResult['rows']), ...rows },
});

describe('rows that name a house, and rows that name a block', () => {
  it.each([
    ['houses and blocks', address({ number: 7, 'number-unit': 2, block: 30, intersection: 4, coordinates: 3 }, 12), 9, 34],
    ['disguised blocks', address({ number: 80, 'number-unit': 5, intersection: 4 }, 10, true), 10, 79],
    ['disguised blocks and coordinates', address({ number: 80, coordinates: 3 }, 10, true), 7, 73],
    ['coordinates alone', address({ number: 80, coordinates: 3 }, 3, true), 0, 80],
  ])('%s', (_, one, houses, blocks) => {
    expect([houseRows(one), blockRows(one)]).toEqual([houses, blocks]);
  });
});
