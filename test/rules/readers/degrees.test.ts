import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDegrees } from '../../../src/rules/readers/degrees.ts';

describe('readDegrees', () => {
  it.each([
    ['43.1127987', 43.1127987, 7],
    ['-87.95674149999999', -87.95674149999999, 14],
    ['38.567995300000010000000', 38.56799530000001, 21],
    ['+40.50', 40.5, 2],
    [' 40.5 ', 40.5, 1],
    ['87956742', 87956742, 0],
    ['40', 40, 0],
    ['.5', 0.5, 1],
    ['43,1127987', 43.1127987, 7],
    ['-1.2e1', -12, 0],
    ['4.3112e+01', 43.112, 3],
    ['43.11 N', 43.11, 2],
    ['W 87.95', -87.95, 2],
    ['31:12:30.0', 31 + 12 / 60 + 30 / 3600, 4],
    ['-97:12:30', -(97 + 12 / 60 + 30 / 3600), 3],
    ['31°12\'30.5"N', 31 + 12 / 60 + 30.5 / 3600, 4],
    ['97 12.5 W', -(97 + 12.5 / 60), 2],
  ])('%s', (text, degrees, decimals) => {
    expect(readDegrees(text)).toEqual({ degrees, decimals });
  });

  it.each(['', ' ', '-', '.', 'NA', 'N', '376***', '12-34', '1.2.3', '31:99:00', '(43.1', 'REDACTED'])(
    'nothing in %j',
    (text) => {
      expect(readDegrees(text)).toBeUndefined();
    },
  );

  it('gives the same number as the standard parser, whatever the digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 179 }), fc.stringMatching(/^\d{0,20}$/), fc.boolean(), (whole, digits, minus) => {
        const text = `${minus ? '-' : ''}${whole}.${digits}`;
        expect(readDegrees(text)).toEqual({ degrees: Number(text), decimals: digits.length });
      }),
    );
  });
});
