import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shapeKey, shapeOf } from '../../src/model/shape.ts';

describe('the shape of a value', () => {
  it.each([
    ['1423 N MAPLE ST #204', '9999 A A A #999'],
    ['(212) 555-0100', '(999) 999-9999'],
    ['', ''],
    ['a  b\tc', 'A A A'],
    ['Ñandú 7', 'A 9'],
    ['43.0731', '99.9999'],
  ])('%s → %s', (value, shape) => {
    expect(shapeOf(value)).toBe(shape);
  });

  it('is cut where a value is long', () => {
    expect(shapeOf('9'.repeat(100))).toBe(`${'9'.repeat(64)}…`);
  });

  it('has equal keys exactly where shapes are equal', () => {
    const piece = fc.constantFrom('7', '42', 'a', 'Zz', ' ', '  ', '-', '(', '.', 'ü', '@', 'x'.repeat(70));
    const value = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(shapeKey(a) === shapeKey(b)).toBe(shapeOf(a) === shapeOf(b));
      }),
      { numRuns: 2000 },
    );
  });

  it('keys the empty value, and only it, as 0', () => {
    expect(shapeKey('')).toBe(0);
    fc.assert(fc.property(fc.string({ minLength: 1 }), (value) => shapeKey(value) !== 0));
  });
});
