import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StatedCounter, type StatedRows } from '../../../src/profile/location/stated-radius.ts';

const anyRows: fc.Arbitrary<StatedRows> = fc
  .array(
    fc.tuple(fc.oneof(fc.constant(Number.NaN), fc.double({ min: 0.01, max: 1e6, noNaN: true })), fc.integer({ min: 0, max: 2 })),
    { maxLength: 40 },
  )
  .map((rows) => ({ metres: Float64Array.from(rows, ([radius]) => radius), service: Uint8Array.from(rows, ([, code]) => code) }));

const all = (): boolean => true;

function countOf(...parts: readonly StatedRows[]): StatedCounter {
  const made = new StatedCounter();
  for (const rows of parts) made.add(rows, all);
  return made;
}

describe('StatedCounter', () => {
  it('counts the same whatever way the rows are split, and after it was written down', () => {
    fc.assert(
      fc.property(anyRows, anyRows, (a, b) => {
        const merged = countOf(b);
        merged.merge(countOf(a));
        const whole = countOf(a, b);
        expect(merged.summary()).toEqual(whole.summary());
        const read = new StatedCounter();
        read.restore(JSON.parse(JSON.stringify(whole.toJSON())));
        expect(read.summary()).toEqual(whole.summary());
      }),
    );
  });

  it('gives quantiles to 2 %', () => {
    const metres = Float64Array.from({ length: 1000 }, (_, i) => i + 1);
    const { p50 = 0, p90 = 0 } = countOf({ metres, service: new Uint8Array(1000) }).summary() ?? {};
    expect(Math.abs(p50 / 500 - 1)).toBeLessThan(0.02);
    expect(Math.abs(p90 / 900 - 1)).toBeLessThan(0.02);
  });

  it('says nothing where nothing was stated', () => {
    expect(countOf({ metres: Float64Array.of(Number.NaN), service: Uint8Array.of(0) }).summary()).toBeUndefined();
  });

  it('leaves rows without a position out', () => {
    const made = new StatedCounter();
    made.add({ metres: Float64Array.of(10, 20), service: Uint8Array.of(1, 2) }, (row) => row === 1);
    expect(made.summary()).toMatchObject({ n: 1, towers: 0, phones: 1 });
  });
});
