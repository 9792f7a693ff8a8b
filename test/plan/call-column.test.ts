import { describe, expect, it } from 'vitest';
import type { DataClass } from '../../src/model/data-class.ts';
import { findCallColumn } from '../../src/plan/call-column.ts';
import { openTable } from '../../src/source/open-table.ts';

type Row = readonly [number: string, unit: string, address: string];

/** The column found in a table of an incident number, a unit and an address. */
async function found(rows: readonly Row[], classes: readonly DataClass[] = ['incident-id', 'unit-or-officer', 'street-address']) {
  const text = [['Call_Number', 'Unit', 'Address'], ...rows].map((row) => row.join(',')).join('\n');
  const table = await openTable({ bytes: Buffer.from(text), name: 'calls.csv' });
  const { batches } = await table.sample();
  const fields = table.fields.map(({ name }, index) => ({ name, class: classes[index] ?? 'other', confidence: 1, why: [] }));
  const index = findCallColumn(fields, { addresses: [{ fields: [2] }], locations: [] }, batches);
  return index === undefined ? undefined : fields[index]?.name;
}

const calls = (count: number, units: number, address: (call: number, unit: number) => string): Row[] =>
  Array.from({ length: count * units }, (_, row): Row => {
    const call = Math.floor(row / units);
    return [`25-${1000 + call}`, `E${row % units}`, address(call, row % units)];
  });

const own = (call: number): string => `${100 + 3 * call} QUILL AVE`;

describe('the column that makes rows one call', () => {
  it('is an incident number that comes again at the same place, as in a row for each unit', async () => {
    expect(await found(calls(60, 3, own))).toBe('Call_Number');
  });

  it.each<readonly [string, Row[]]>([
    ['every row has a number of its own', calls(120, 1, own)],
    ['equal numbers are at different places: a number of something else', calls(30, 4, (call, unit) => own(call * 4 + unit))],
    ['all rows are at one place, so that being at the same one says nothing', calls(60, 3, () => '1 QUILL AVE')],
    ['only a handful of rows share a number', [...calls(200, 1, own), ['25-1000', 'E9', own(0)]]],
    [
      'the number is blank or a word for nothing',
      calls(60, 3, own).map(([, unit, address], row): Row => [row % 2 ? '' : 'N/A', unit, address]),
    ],
  ])('is none where %s', async (_, rows) => {
    expect(await found(rows)).toBeUndefined();
  });

  it('is an incident number and nothing else that repeats', async () => {
    expect(await found(calls(60, 3, own), ['other', 'unit-or-officer', 'street-address'])).toBeUndefined();
  });
});
