import { describe, expect, it } from 'vitest';
import type { AddressResult } from '../../src/model/location.ts';
import { ADDRESS_LEVELS, type AddressLevel } from '../../src/model/reading.ts';
import { addressRows } from '../../src/report/address-rows.ts';

const column = (rows: Partial<Record<AddressLevel, number>>, disguisedBlocks: boolean, remainder = 0): AddressResult => ({
  columns: ['Address'],
  rows: Object.fromEntries(ADDRESS_LEVELS.map((level) => [level, rows[level] ?? 0])) as Record<AddressLevel, number>,
  level: disguisedBlocks ? 'block' : 'number',
  disguisedBlocks,
  remainder,
  end00: { share: disguisedBlocks ? 0.98 : 0.1, n: 100 },
});

describe('what an address column says, row by row', () => {
  it('names a building for every house number', () =>
    expect(addressRows(column({ number: 90, street: 10 }, false))).toEqual([
      { words: 'one building (house number)', rows: 90 },
      { words: 'a street without number', rows: 10 },
    ]));

  it('names no building for a hundred block in disguise, but one for the numbers left among them', () =>
    expect(addressRows(column({ number: 90, 'number-unit': 2, coordinates: 4, street: 10 }, true, 7))).toEqual([
      { words: 'a hundred block, written as a house number', rows: 89 },
      { words: 'coordinates written as text', rows: 4 },
      { words: 'one home (house number and unit)', rows: 2 },
      { words: 'one building (house number)', rows: 1 },
      { words: 'a street without number', rows: 10 },
    ]));
});
