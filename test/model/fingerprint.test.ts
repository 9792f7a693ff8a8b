import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../src/model/fingerprint.ts';

describe('the fingerprint of a finding', () => {
  it('does not change with order, case or spacing of columns', () => {
    expect(fingerprint('phone', 'field-is', ['Call Back', 'B'])).toBe(fingerprint('phone', 'field-is', ['b', ' call_back ']));
  });

  it('differs by rule, kind and columns', () => {
    const prints = [
      fingerprint('phone', 'field-is', ['a']),
      fingerprint('email', 'field-is', ['a']),
      fingerprint('phone', 'field-contains', ['a']),
      fingerprint('phone', 'field-is', ['b']),
    ];
    expect(new Set(prints).size).toBe(4);
  });

  it('is stable for good: baselines hold it', () => {
    expect(fingerprint('phone', 'field-is', ['Call_Back_Phone'])).toMatchInlineSnapshot(`"b858357fdf54dfbf"`);
  });
});
