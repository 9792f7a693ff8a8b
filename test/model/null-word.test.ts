import { expect, it } from 'vitest';
import { isNullWord } from '../../src/model/null-word.ts';

it.each([
  ['', true],
  ['NULL', true],
  [' n/a ', true],
  ['   ', true],
  [' '.repeat(60), true],
  ['\t'.repeat(21), true],
  [`NULL${' '.repeat(60)}`, true],
  [`${' '.repeat(60)}(null)`, true],
  ['xxxx', true],
  ['X', false],
  ['x ', false],
  ['NB', false],
  ['0', false],
  [`Kestrel${' '.repeat(60)}`, false],
  [`${' '.repeat(60)}Kestrel`, false],
  ['NO FURTHER INFORMATION GIVEN', false],
])('says whether a cell only says that there is nothing: %j', (value, wanted) => expect(isNullWord(value)).toBe(wanted));
