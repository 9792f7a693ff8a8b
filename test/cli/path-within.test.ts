import { resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isWithin, pathWithin } from '../../src/cli/config/path-within.ts';

const at = (path: string): string => resolve(`${sep}data`, path);

describe('a path in a folder', () => {
  const table: readonly (readonly [string, boolean, string | undefined])[] = [
    ['.', true, undefined],
    ['a.csv', true, 'a.csv'],
    ['deep/down/a.csv', true, 'deep/down/a.csv'],
    ['..a.csv', true, '..a.csv'],
    ['..deep/a.csv', true, '..deep/a.csv'],
    ['...', true, '...'],
    ['..', false, undefined],
    ['../a.csv', false, undefined],
    ['../..a.csv', false, undefined],
    ['../data2/a.csv', false, undefined],
  ];
  for (const [path, inside, name] of table)
    it(path, () => expect([isWithin(at('.'), at(path)), pathWithin(at('.'), at(path))]).toEqual([inside, name]));

  it('another drive is outside', () => {
    if (sep === '\\') expect(isWithin('C:\\data', 'D:\\data\\a.csv')).toBe(false);
  });
});
