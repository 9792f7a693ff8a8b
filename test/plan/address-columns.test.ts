import { describe, expect, it } from 'vitest';
import type { DataClass } from '../../src/model/data-class.ts';
import { findAddressColumns } from '../../src/plan/address-columns.ts';
import { partRank } from '../../src/plan/address-parts.ts';
import { readers } from '../../src/rules/readers/index.ts';

interface Column {
  readonly name: string;
  readonly values: readonly string[];
  readonly class?: DataClass;
}

const NUMBERS = ['120', '1423', '905', '3310', '77'];
const HUNDREDS = ['100', '1400', '900', '3300', '12200'];
const WAYS = ['N', 'S', 'W', 'E'];
const NAMES = ['Maple', 'Harlow', 'Quince', 'Alder'];
const TYPES = ['St', 'Ave', 'Rd', 'Ln'];
const STREETS = ['Maple St', 'N Harlow Ave', 'Quince Rd', 'Alder Ln'];

/** Columns of the first address, by name, in the order in which they are read. */
function firstAddress(columns: readonly Column[]): readonly (readonly string[])[] {
  const fields = columns.map(({ name, class: cls = 'street-address' }) => ({ name, class: cls, confidence: 1, why: [] }));
  const evidence = columns.map(({ name, values }) => ({
    name,
    values: values.map((value) => ({ value, count: 3 })),
    filled: values.length * 3,
    rows: 30,
  }));
  return findAddressColumns(fields, evidence, readers).map(({ fields: found }) => found.map((at) => columns[at]?.name ?? ''));
}

describe('findAddressColumns', () => {
  it.each([
    [
      'parts in reading order',
      [
        { name: 'street_no', values: NUMBERS },
        { name: 'pre_dir', values: WAYS },
        { name: 'street_name', values: NAMES },
        { name: 'street_type', values: TYPES },
      ],
      [['street_no', 'pre_dir', 'street_name', 'street_type']],
    ],
    [
      'parts in any other order',
      [
        { name: 'STREET_NAME', values: NAMES },
        { name: 'SUFFIX', values: TYPES },
        { name: 'PREDIR', values: WAYS },
        { name: 'HOUSE_NUMBER', values: NUMBERS },
      ],
      [['HOUSE_NUMBER', 'PREDIR', 'STREET_NAME', 'SUFFIX']],
    ],
    [
      'elements of PIDF-LO',
      [
        { name: 'location.civicAddress.PRD', values: WAYS },
        { name: 'location.civicAddress.RD', values: NAMES },
        { name: 'location.civicAddress.STS', values: TYPES },
        { name: 'location.civicAddress.HNO', values: NUMBERS },
      ],
      [['location.civicAddress.HNO', 'location.civicAddress.PRD', 'location.civicAddress.RD', 'location.civicAddress.STS']],
    ],
    [
      'parts of which some are empty',
      [
        { name: 'AddNum_Pre', values: [] },
        { name: 'Add_Number', values: NUMBERS },
        { name: 'St_PreDir', values: WAYS },
        { name: 'St_PreTyp', values: [] },
        { name: 'St_Name', values: NAMES },
        { name: 'St_PosTyp', values: TYPES },
      ],
      [['AddNum_Pre', 'Add_Number', 'St_PreDir', 'St_PreTyp', 'St_Name', 'St_PosTyp']],
    ],
    [
      'a block number and a street that stand apart',
      [
        { name: 'block', values: HUNDREDS, class: 'address-block' },
        { name: 'reported', values: [], class: 'event-time' },
        { name: 'division', values: [], class: 'grid-or-beat' },
        { name: 'incident', values: [], class: 'incident-id' },
        { name: 'location', values: STREETS, class: 'address-block' },
      ],
      [['block', 'location']],
    ],
    [
      'a house number, its street, and the crossing street',
      [
        { name: 'house', values: NUMBERS },
        { name: 'type', values: [], class: 'call-type' },
        { name: 'zone', values: [], class: 'grid-or-beat' },
        { name: 'unit', values: [], class: 'unit-or-officer' },
        { name: 'cross_street', values: STREETS },
        { name: 'street', values: STREETS },
      ],
      [['house', 'street'], ['cross_street']],
    ],
    [
      'no number for a column of whole addresses',
      [
        { name: 'block', values: HUNDREDS },
        { name: 'type', values: [], class: 'call-type' },
        { name: 'zone', values: [], class: 'grid-or-beat' },
        { name: 'unit', values: [], class: 'unit-or-officer' },
        { name: 'address', values: ['120 Maple St', '1423 Harlow Ave', '905 Quince Rd'] },
      ],
      [['block'], ['address']],
    ],
    [
      'nothing of what a carrier says about itself',
      [
        { name: 'x.ProviderInfo.DataProviderContact.vcard.adr.street', values: STREETS },
        { name: 'address', values: ['120 Maple St', '1423 Harlow Ave', '905 Quince Rd'] },
      ],
      [['address']],
    ],
  ] as const)('joins %s', (_, columns, expected) => {
    expect(firstAddress(columns)).toEqual(expected);
  });
});

describe('partRank', () => {
  it('puts the parts of the standards and of dispatch systems in one order', () => {
    for (const parts of [
      ['HNP', 'HNO', 'HNS', 'PRM', 'PRD', 'STP', 'STPS', 'RD', 'STS', 'POD', 'POM'],
      [
        'AddNum_Pre',
        'Add_Number',
        'AddNum_Suf',
        'St_PreMod',
        'St_PreDir',
        'St_PreTyp',
        'St_PreSep',
        'St_Name',
        'St_PosTyp',
        'St_PosDir',
        'St_PosMod',
      ],
      ['ESTNUM', 'EDIRPRE', 'EFEANME', 'EFEATYP', 'EDIRSUF'],
      ['Street Number', 'Prefix Direction', 'Street Name', 'Street Type', 'Suffix Direction'],
    ]) {
      const ranks = parts.map(partRank);
      expect(ranks).not.toContain(undefined);
      expect(ranks).toEqual([...ranks].sort((a = 0, b = 0) => a - b));
      expect(new Set(ranks).size).toBe(parts.length);
    }
  });

  it.each(['address', 'location', 'city', 'narrative', 'unit', ''])('knows no place for %j', (name) => {
    expect(partRank(name)).toBeUndefined();
  });
});
