import { linkSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from './run.ts';

const DATA = 'Event_No,Call_Time,Nature,Address\n31-1,2031-03-01 10:10,THEFT,12 OAK ST\n31-2,2031-03-02 11:10,FIRE,14 OAK ST\n';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cad-audit-overwritten-'));
  writeFileSync(join(folder, 'calls.csv'), DATA);
  symlinkSync('calls.csv', join(folder, 'link.csv'));
  linkSync(join(folder, 'calls.csv'), join(folder, 'hard.csv'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('no report is written over what it is about', () => {
  it.each([
    'scan calls.csv -o calls.csv',
    'scan calls.csv -o ./link.csv',
    'scan link.csv -f json=calls.csv',
    'scan . -f table -f csv=calls.csv',
    'scan *.csv -o calls.csv',
    'feed calls.csv --to citizen -o calls.csv',
    'feed calls.csv --to citizen --raw link.csv',
    'feed calls.csv --to citizen --raw hard.csv',
    'feed link.csv --to citizen --raw ./calls.csv',
    'impact calls.csv --feed citizen -o calls.csv',
    'profile calls.csv -o calls.csv',
  ])('%s', async (line) => {
    const { code, stdout, stderr } = await run(line.split(' '), { cwd: folder });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('is read, so no report is written over it');
    expect(readFileSync(join(folder, 'calls.csv'), 'utf8')).toBe(DATA);
  });

  it('beside it is', async () => {
    expect((await run(['scan', 'calls.csv', '-o', 'calls.txt', '--exit-zero'], { cwd: folder })).code).toBe(0);
    expect(readFileSync(join(folder, 'calls.txt'), 'utf8')).toContain('2 rows');
    expect((await run(['scan', 'calls.csv', '-o', 'calls.txt', '--exit-zero'], { cwd: folder })).code).toBe(0);
  });
});
