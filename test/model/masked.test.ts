import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mask } from '../../src/model/masked.ts';

describe('a masked value', () => {
  it.each([
    ['(212) 555-0100', '(###) ###-####'],
    ['Ada 42 Ö', 'Aaa ## A'],
    ['a\u001b[31mb', 'a·[##aa'],
    ['x\u202ey\nz', 'a·a·a'],
    ['٣', '#'],
  ])('%j → %j', (value, masked) => {
    expect(mask(value)).toBe(masked);
  });

  it('keeps no letter or digit of the value, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (value) => {
        expect(mask(value)).toMatch(/^[Aa#·…!-/:-@[-`{-~ ]*$/u);
      }),
    );
  });

  it('is cut at 40 characters', () => {
    expect(mask('9'.repeat(50))).toBe(`${'#'.repeat(40)}…`);
  });
});
