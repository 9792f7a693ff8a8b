import fc from 'fast-check';
import { expect, test } from 'vitest';
import { refusePattern } from '../../../src/rules/packs/linear-pattern.ts';

test.each([
  'J\\d{2}-\\d{5}',
  '[A-Z]{1,3}[- ]?\\d{3,8}',
  '(?:JAN|FEB|MAR) \\d{1,2}',
  '\\d{3}(?:-\\d{4})?',
  '[^\\]]{1,20}',
  '\\p{Lu}{2}\\d{4}',
  '(AB|CD)\\d{4}',
])('%s is taken', (pattern) => {
  expect(refusePattern(pattern)).toBeUndefined();
});

test.each([
  ['\\d+', 'upper limit'],
  ['a*', 'upper limit'],
  ['a{3,}', 'upper limit'],
  ['(a{1,9}){1,9}', 'repeats something'],
  ['(a?){1,9}', 'repeats something'],
  ['(?:a|ab){2,30}', 'repeats something'],
  ['(a)\\1', 'refers back'],
  ['(?<n>a)\\k<n>', 'names a group'],
  ['(?=a)b', 'looks around'],
  ['(?<!a)b', 'looks around'],
  ['a{1,500}', 'more than 100 times'],
  ['\\d{0,50}\\d{0,50}\\d{0,50}x', 'ways'],
  ['(', 'not a regular expression'],
  ['', 'empty'],
  ['a'.repeat(401), 'longer'],
])('%s is refused', (pattern, why) => {
  expect(refusePattern(pattern)).toContain(why);
});

test('a pattern that is taken fails on hostile text after little work', () => {
  // The number of steps is bounded by the ways; a pattern that slipped through would not end here.
  const atom = fc.constantFrom(
    'a',
    '\\d',
    '[ab]',
    '(?:a|b)',
    '(?:ab)?',
    'a{0,9}',
    '[ab]{1,20}',
    '(a{1,3})',
    'a{2}',
    'a+',
    '(a{1,9}){3}',
  );
  fc.assert(
    fc.property(fc.array(atom, { minLength: 1, maxLength: 12 }), (atoms) => {
      const pattern = atoms.join('');
      if (refusePattern(pattern) !== undefined) return;
      expect(new RegExp(`^(?:${pattern})!$`, 'iu').test('ab'.repeat(128))).toBe(false);
      expect(new RegExp(`^(?:${pattern})!$`, 'iu').test('a'.repeat(256))).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test('any text is judged, and only well-formed patterns are taken', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (pattern) => {
      if (refusePattern(pattern) === undefined) expect(() => new RegExp(pattern, 'iu')).not.toThrow();
    }),
  );
});
