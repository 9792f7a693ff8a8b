import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ran, run } from './run.ts';

const demo = fileURLToPath(new URL('../../fixtures/demo-repository/', import.meta.url));
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cad-audit-demo-'));
  cpSync(join(demo, 'repository'), folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const scan = (...args: readonly string[]): Promise<Ran> => run(['scan', ...args], { cwd: folder });
const change = (name: string): void => cpSync(join(demo, 'changes', name), folder, { recursive: true });
const LEAK = '::error file=data/open/calls-2025-03.csv,line=1,col=59,endColumn=66,title=high%3A phone in Callback::';

/** The steps follow one another, as commits do. */
describe('the demonstration repository', () => {
  it('clean → 0, one summary for all files', async () => {
    const ran = await scan();
    expect([ran.code, ran.stderr]).toEqual([0, '']);
    expect(ran.stdout).toContain('3 files');
    expect((await scan('-f', 'github')).stdout).not.toContain('::error');
  });

  it('the milder setting holds for its folder only', async () => {
    expect((await scan('--no-config', '--fail-on', 'medium', 'data/internal')).code).toBe(1);
    expect((await scan('data/internal')).code).toBe(0);
  });

  it('a new leak → 1, with the annotation on the cell of its header', async () => {
    change('new-leak');
    const ran = await scan('-f', 'github');
    expect([ran.code, ran.stderr]).toEqual([1, '']);
    expect(ran.stdout.split('\n')[0]).toContain(LEAK);
    const [header = ''] = readFileSync(join(folder, 'data/open/calls-2025-03.csv'), 'utf8').split('\n');
    expect(header.slice(58, 66)).toBe('Callback');
  });

  it('accepted by the baseline → 0, and the same again', async () => {
    const ran = await scan('--update-baseline', '-q');
    expect([ran.code, ran.stderr]).toEqual([0, 'cad-audit: baseline: 7 added, 0 removed, 0 changed.\n']);
    const written = readFileSync(join(folder, 'cad-audit.baseline.json'), 'utf8');
    expect(written).toContain('"callback"');
    expect(written).not.toMatch(/555|"line"|\d{4}-\d\d-\d\dT/);
    expect((await scan()).code).toBe(0);
    await scan('--update-baseline', '-q');
    expect(readFileSync(join(folder, 'cad-audit.baseline.json'), 'utf8')).toBe(written);
  });

  it('a part of the repository forgets nothing of the rest', async () => {
    const before = readFileSync(join(folder, 'cad-audit.baseline.json'), 'utf8');
    expect((await scan('data/open/calls-2025-01.csv', '--update-baseline', '-q')).code).toBe(0);
    expect(readFileSync(join(folder, 'cad-audit.baseline.json'), 'utf8')).toBe(before);
  });

  it('worse → 1 again', async () => {
    change('worse');
    const ran = await scan('-f', 'github');
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain(LEAK);
    expect(ran.stdout).toContain('person-name in Caller_Name');
    expect(ran.stdout).toContain('6 accepted');
  });

  it('what is gone from the data is a notice', async () => {
    rmSync(join(folder, 'data/open/calls-2025-03.csv'));
    cpSync(join(folder, 'data/open/calls-2025-01.csv'), join(folder, 'data/open/calls-2025-03.csv'));
    const ran = await scan('--json');
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain('baseline-stale');
  });

  it('a broken configuration → 2, with the place and the nearest key', async () => {
    change('broken-config');
    const ran = await scan('-f', 'github');
    expect([ran.code, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toContain('cad-audit.config.yaml:3: failon');
    expect(ran.stderr).toContain('did you mean failOn?');
    expect((await scan('data', '--no-config')).code).toBe(0);
  });

  it('nothing to scan → 3', async () => {
    change('nothing-to-scan');
    const ran = await scan('-f', 'github');
    expect([ran.code, ran.stdout]).toEqual([3, '::error title=cad-audit::Nothing was scanned.\n']);
    expect(ran.stderr).toContain('No data files');
  });
});
