import { describe, expect, it } from 'vitest';
import type { ScanResult } from '../../src/model/result.ts';
import { filesLabel } from '../../src/report/source-label.ts';

const scan = (name: string, part?: ScanResult['source']['part'], sha256 = name): ScanResult =>
  ({ source: { name, sha256, ...(part === undefined ? {} : { part }) } }) as ScanResult;

describe('how many files were read', () => {
  it.each([
    ['3 files', [scan('a.csv'), scan('b.csv'), scan('c.csv')]],
    ['2 files', [scan('same.csv', undefined, '1'), scan('same.csv', undefined, '2')]],
    ['2 files', [scan('a.zip', { member: 'x.csv' }), scan('a.zip', { member: 'y.csv' })]],
    [
      '3 tables of 1 file',
      [scan('a.xlsx', { sheet: 'S' }), scan('a.xlsx', { sheet: 'T' }), scan('a.xlsx', { sheet: 'T', table: 2 })],
    ],
    ['3 tables of 2 files', [scan('a.csv', { table: 1 }), scan('a.csv', { table: 2 }), scan('b.csv')]],
  ])('%s', (words, scans) => {
    expect(filesLabel(scans)).toBe(words);
  });
});
