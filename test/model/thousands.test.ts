import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thousands } from '../../src/model/thousands.ts';

describe('thousands', () => {
  it('are marked as American readers expect', () => {
    fc.assert(fc.property(fc.nat({ max: 1e12 }), (n) => thousands(n) === n.toLocaleString('en-US')));
    expect([0, 999, 1000, 48_210, 1_000_000].map(thousands)).toEqual(['0', '999', '1,000', '48,210', '1,000,000']);
  });
});
