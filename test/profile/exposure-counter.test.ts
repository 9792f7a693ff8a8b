import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXPOSURE_BIT, EXPOSURE_MARKS } from '../../src/model/exposure.ts';
import { ExposureCounter } from '../../src/profile/exposure/exposure-counter.ts';

const row = fc.record({ group: fc.nat(45), crossing: fc.nat(1), marks: fc.nat(2 ** 31 - 1) });

const count = (rows: readonly { group: number; crossing: number; marks: number }[]): ExposureCounter => {
  const counter = new ExposureCounter();
  counter.add(
    Uint8Array.from(rows, ({ group }) => group),
    Uint8Array.from(rows, ({ crossing }) => crossing),
    Int32Array.from(rows, ({ marks }) => marks),
  );
  return counter;
};

describe('the exposure histogram', () => {
  it('adds up to all rows and does not depend on the split', () => {
    fc.assert(
      fc.property(fc.array(row), fc.array(row), (a, b) => {
        const whole = count([...a, ...b]);
        const merged = count(b);
        merged.merge(ExposureCounter.fromJSON(JSON.parse(JSON.stringify(count(a)))));
        expect(merged.rows()).toEqual(whole.rows());
        expect(whole.rows().reduce((sum, { rows }) => sum + rows, 0)).toBe(a.length + b.length);
      }),
    );
  });

  it('has a bit of its own for every mark, all below 2^32', () => {
    const all = EXPOSURE_MARKS.map((mark) => EXPOSURE_BIT[mark]);
    expect(new Set(all).size).toBe(EXPOSURE_MARKS.length);
    expect(Math.min(...all)).toBeGreaterThan(0);
    expect(Math.max(...all)).toBeLessThan(2 ** 32);
  });
});
