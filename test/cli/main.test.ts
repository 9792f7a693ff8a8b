import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { fakeHost } from './fake-host.ts';
import { csv } from './planted.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cad-audit-main-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('what a shell cannot do on demand', () => {
  it('an interrupt while scanning ends with 130, says nothing and writes nothing', async () => {
    const host = fakeHost(['scan', '-', '-o', 'never.txt'], { cwd: folder, input: [csv(5), 'interrupt', csv(5)] });
    expect(await main(host)).toBe(130);
    expect(host.written).toEqual({ out: '', err: '' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('an interrupt while reading text ends with 130', async () => {
    const host = fakeHost(['text'], { input: ['a\n'.repeat(40_000), 'interrupt', 'b\n'.repeat(40_000), 'c\n'.repeat(40_000)] });
    expect(await main(host)).toBe(130);
  });

  it('a closed pipe is no error, a full disk ends with 2', async () => {
    const failing = (code: string) => () => Object.assign(new Error(code), { code });
    const closed = fakeHost(['schema', 'plan'], { failing: failing('EPIPE') });
    expect([await main(closed), closed.written.err]).toEqual([0, '']);
    const full = fakeHost(['schema', 'plan'], { failing: failing('ENOSPC') });
    expect(await main(full)).toBe(2);
    expect(full.written.err).toContain('The output cannot be written.');
  });
});
