import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toldBound, toldMetres } from '../../src/model/told-metres.ts';
import {
  aboutShare,
  bytes,
  count,
  countTold,
  estimate,
  metres,
  percentOf,
  perHundred,
  plural,
  share,
  shareOrAbout,
  shareTold,
  sure,
} from '../../src/report/numbers.ts';

describe('numbers as they are said', () => {
  it('counts', () => {
    expect([0, 7, 999, 1000, 48_210, 1_234_567].map(count)).toEqual(['0', '7', '999', '1,000', '48,210', '1,234,567']);
    expect([plural(1, 'row'), plural(2, 'row'), plural(0, 'match', 'matches')]).toEqual(['1 row', '2 rows', '0 matches']);
  });

  it('shares', () => {
    const table: readonly (readonly [number, string])[] = [
      [0, '0%'],
      [1e-9, '<0.1%'],
      [0.001, '0.1%'],
      [0.0347, '3.5%'],
      [0.05, '5%'],
      [0.129, '13%'],
      [0.994, '99.4%'],
      [0.9999, '>99.9%'],
      [1, '100%'],
      [Number.NaN, '–'],
    ];
    for (const [n, want] of table) expect(percentOf(n), String(n)).toBe(want);
  });

  it('a part is never said to be none or all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 9 }), fc.integer({ min: 1, max: 10 ** 9 }), (a, b) => {
        fc.pre(a !== b);
        const [n, of] = a < b ? [a, b] : [b, a];
        return !/\((?:0|100)%\)|all |none /.test(share(n, of));
      }),
    );
    expect(share(5, 5)).toBe('all 5 rows');
    expect(share(1, 1)).toBe('the only row');
    expect(share(0, 5)).toBe('none of 5 rows');
    expect(share(0, 0)).toBe('0 of 0 rows');
  });

  it('estimates are no finer than a sample tells, and never none or all', () => {
    expect([7, 694, 24_835, 1_234_567].map(estimate)).toEqual(['about 7', 'about 690', 'about 24,800', 'about 1,230,000']);
    expect(aboutShare(24_835, 26_595)).toBe('about 24,800 of 26,595 rows (93%)');
    // Rounded up it would be more than there are.
    expect(aboutShare(26_590, 26_595)).toBe('about 26,590 of 26,595 rows (>99.9%)');
    expect(aboutShare(8297, 8297)).toBe('all or nearly all of 8,297 rows');
    expect(aboutShare(0, 8297)).toBe('hardly any of 8,297 rows');
    expect(shareOrAbout(24_835, 26_595, true)).toBe(share(24_835, 26_595));
  });

  it('shares of a hundred', () => {
    expect([0, 0.001, 0.0055, 0.01, 0.864, 0.99, 0.9946, 0.999, 1].map((n) => perHundred(n))).toEqual([
      'no rows',
      'fewer than 1 of 100 rows',
      'fewer than 1 of 100 rows',
      '1 of 100 rows',
      '86 of 100 rows',
      '99 of 100 rows',
      'more than 99 of 100 rows',
      'more than 99 of 100 rows',
      'all rows',
    ]);
  });

  it('distances, two figures, both units', () => {
    expect([0.05, 0.11, 0.7, 7.04, 25, 94.6, 560, 998, 1850, 12_345].map(metres)).toEqual([
      'less than 0.1 m (4 in)',
      '0.1 m (0.4 ft)',
      '0.7 m (2.3 ft)',
      '7 m (23 ft)',
      '25 m (82 ft)',
      '95 m (310 ft)',
      '560 m (1,800 ft)',
      '1 km (3,300 ft)',
      '1.9 km (6,100 ft)',
      '12 km (7.7 mi)',
    ]);
  });

  it('sizes and certainty', () => {
    expect([0, 1, 999, 1000, 9_940, 21_004_117, 3_200_000_000].map(bytes)).toEqual([
      '0 bytes',
      '1 byte',
      '999 bytes',
      '1.0 kB',
      '9.9 kB',
      '21 MB',
      '3.2 GB',
    ]);
    expect([0, 0.5, 0.999, 1].map(sure)).toEqual(['0%', '50%', '99%', '99%']);
  });

  it('a count that is estimated is never more than there are, nor all unless the estimate is', () => {
    const table: [number, number, number][] = [
      [24_812, 26_595, 24_800],
      [26_590, 26_595, 26_590],
      [999, 1000, 999],
      [1000, 1000, 1000],
      [1003, 1000, 1000],
      [4, 1000, 4],
    ];
    for (const [n, of, want] of table) expect(countTold(n, of), `${n} of ${of}`).toBe(want);
  });

  it('a share as a number is neither none nor all unless it is', () => {
    const table: [number, number, number][] = [
      [0, 2, 0],
      [0.001, 2, 0.001],
      [0.00001234, 4, 0.00001],
      [0.934, 2, 0.93],
      [0.99987, 2, 0.9999],
      [0.999987, 4, 0.99999],
      [1, 2, 1],
    ];
    for (const [share, decimals, want] of table) expect(shareTold(share, decimals), String(share)).toBe(want);
  });
});

it.each([
  [0, 'less than 0.1 m (4 in)'],
  [0.56, '0.6 m (1.8 ft)'],
  [0.97, '1 m (3.2 ft)'],
  [9.96, '10 m (33 ft)'],
  [56.4, '56 m (190 ft)'],
  [1234, '1.2 km (4,000 ft)'],
])('one distance has one figure wherever it is told: %d', (m, said) => {
  expect(metres(m)).toBe(said);
  if (m >= 0.1 && m < 995) expect(said).toMatch(new RegExp(`^${toldMetres(m)} m`));
});

it.each([
  [0.007, 0.1],
  [0.22, 0.3],
  [0.3, 0.3],
  [0.56, 0.6],
  [7.1, 7.1],
  [9.96, 10],
  [70.7, 71],
  [123, 130],
  [0, 0],
])('nothing exceeds what is told as the most: %d', (m, told) => expect(toldBound(m)).toBe(told));
