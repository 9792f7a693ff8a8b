import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from './run.ts';

const CONFIG = 'cad-audit.config.yaml';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cad-audit-start-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const scan = (...args: readonly string[]) => run(['scan', ...args], { cwd: folder });

describe('the first steps of docs/ci.md, one after the other', () => {
  it('a configuration whose files are not there says where to change them', async () => {
    expect((await run(['init'], { cwd: folder })).code).toBe(0);
    const ran = await scan();
    expect(ran.code).toBe(3);
    expect(ran.stderr).toContain('Change "files" in the configuration');
  });

  it('a baseline that only the call knows of says how later scans find it', async () => {
    mkdirSync(join(folder, 'data'));
    writeFileSync(join(folder, 'data/calls.csv'), `Caller_Name,Phone\n${'JANE ROE,515-555-0143\n'.repeat(20)}`);
    expect((await scan()).code).toBe(1);
    const ran = await scan('--baseline', 'other.json', '--update-baseline', '-q');
    expect(ran.code).toBe(0);
    expect(ran.stderr).toMatch(/2 added.*\n {2}Later scans use it with --baseline/);
    expect((await scan()).code).toBe(1);
  });

  it('one that the configuration names holds back what was there', async () => {
    const text = readFileSync(join(folder, CONFIG), 'utf8');
    const named = text.replace('# baseline: cad-audit.baseline.json', 'baseline: cad-audit.baseline.json');
    expect(named).not.toBe(text);
    writeFileSync(join(folder, CONFIG), named);
    const missing = await scan();
    expect([missing.code, missing.stderr]).toEqual([2, expect.stringContaining('Write one with --update-baseline.')]);
    const ran = await scan('--update-baseline', '-q');
    expect([ran.code, ran.stderr]).toEqual([0, 'cad-audit: baseline: 2 added, 0 removed, 0 changed.\n']);
    expect((await scan()).code).toBe(0);
    writeFileSync(join(folder, 'data/more.csv'), `Patient_SSN\n${'078-05-1120\n'.repeat(20)}`);
    expect((await scan()).code).toBe(1);
  });
});
