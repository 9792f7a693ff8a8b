import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'cad-audit-own-'));
afterAll(() => rmSync(folder, { recursive: true }));

const calls = Array.from({ length: 12 }, (_, i) => `24-${i + 1},Mara Kestrel,206-555-01${String(10 + i)}\n`).join('');
writeFileSync(join(folder, 'b.csv'), `Call_No,Caller_Name,Caller_Phone\n${calls}`);

/** A configuration whose override for the file differs from the rest. */
async function scan(general: string, own: string, ...args: readonly string[]) {
  writeFileSync(
    join(folder, 'cad-audit.config.yaml'),
    `files: [b.csv]\nfailOn: ${general}\noverrides:\n  - { files: [b.csv], failOn: ${own} }\n`,
  );
  return run(['scan', ...args], { cwd: folder });
}

describe('the threshold of an override', () => {
  it.each([
    ['none', 'low', 1],
    ['low', 'none', 0],
  ])('general %s, own %s: marks, failures and annotations are those of the file', async (general, own, code) => {
    const quiet = await scan(general, own, '-q');
    expect([quiet.code, /^! /m.test(quiet.stdout)]).toEqual([code, code === 1]);
    expect((await scan(general, own)).stdout).toContain(`(--fail-on ${own})`);
    const junit = (await scan(general, own, '-f', 'junit')).stdout;
    expect(/ failures="0"/.test(junit)).toBe(code === 0);
    expect(/^::error /m.test((await scan(general, own, '-f', 'github')).stdout)).toBe(code === 1);
    expect((await scan(general, own, '-f', 'markdown')).stdout).toContain(`(fail on ${own})`);
    expect((await scan(general, own, '-f', 'html')).stdout).toContain(`(fails on ${own} and above)`);
  });
});
