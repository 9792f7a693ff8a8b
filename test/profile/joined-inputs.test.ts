import { describe, expect, it } from 'vitest';
import type { SourceFacts } from '../../src/model/table.ts';
import { joinInputs, sliceNotices } from '../../src/profile/file/joined-inputs.ts';

const input = (name: string, rows: number, slice?: readonly [index: number, of: number]): SourceFacts => ({
  name,
  format: 'csv',
  encoding: 'utf-8',
  bytes: 900,
  rows,
  sha256: slice === undefined || slice[0] === slice[1] ? `hash of ${name}` : null,
  ...(slice === undefined ? {} : { slice: { index: slice[0], of: slice[1] } }),
});

describe('slices of one input', () => {
  it('become the input once all of them are there, in whatever order', () => {
    const inputs = [input('a.csv', 30, [3, 3]), input('a.csv', 10, [1, 3]), input('a.csv', 20, [2, 3])];
    expect(joinInputs(inputs)).toEqual([input('a.csv', 60)]);
    expect(sliceNotices(inputs)).toEqual([]);
  });

  it('stay slices while some are missing, and that is told', () => {
    const inputs = [input('a.csv', 30, [3, 4]), input('a.csv', 10, [1, 4])];
    expect(joinInputs(inputs)).toEqual(inputs);
    expect(sliceNotices(inputs)).toMatchObject([
      { text: expect.stringContaining('slice 2, 4 of 4 are not here'), count: 2, incomplete: true },
    ]);
  });

  it('of another input, or cut in another number, do not fill the gap', () => {
    const inputs = [input('a.csv', 30, [1, 2]), input('b.csv', 10, [2, 2]), input('a.csv', 10, [2, 3])];
    expect(joinInputs(inputs)).toEqual(inputs);
    expect(sliceNotices(inputs)).toHaveLength(3);
  });

  it('leave other inputs alone', () => {
    const inputs = [input('a.csv', 1, [1, 1]), input('b.csv', 5), input('c.csv', 6)];
    expect(joinInputs(inputs)).toEqual([input('a.csv', 1), input('b.csv', 5), input('c.csv', 6)]);
  });

  it('do not count twice', () => {
    const twice = [input('a.csv', 30, [1, 2]), input('a.csv', 30, [1, 2])];
    expect(() => joinInputs(twice)).toThrow(/Slice 1 of 2 .* twice/);
  });
});

describe('one input', () => {
  const whole = input('a.csv', 30);

  it.each<[string, readonly SourceFacts[]]>([
    ['as it is', [whole, input('b.csv', 3), whole]],
    ['under another name', [whole, { ...whole, name: 'copy.csv' }]],
    [
      'as a sheet',
      [
        { ...whole, part: { sheet: 'Calls' } },
        { ...whole, part: { sheet: 'Calls' } },
      ],
    ],
    ['beside its slices', [whole, input('a.csv', 10, [1, 2]), input('a.csv', 20, [2, 2])]],
    ['beside its last slice', [whole, input('a.csv', 20, [2, 2])]],
  ])('does not count twice %s', (_, inputs) => {
    expect(() => joinInputs(inputs)).toThrow(/An input is among the profiles twice/);
  });

  it.each<[string, readonly SourceFacts[]]>([
    [
      'two sheets of a workbook',
      [
        { ...whole, part: { sheet: 'May' } },
        { ...whole, part: { sheet: 'June' } },
      ],
    ],
    ['two tables of a text', [whole, { ...whole, part: { table: 2 } }]],
    ['files alike without a row', [input('a.csv', 0), input('a.csv', 0)]],
    ['inputs whose hash is not known', [whole, { ...whole, sha256: null }, { ...whole, sha256: null }]],
  ])('is not seen in %s', (_, inputs) => {
    expect(joinInputs(inputs)).toEqual(inputs);
  });
});
