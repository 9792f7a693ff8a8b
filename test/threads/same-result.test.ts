import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../cli/run.ts';

// The threads run the build: a worker cannot start from TypeScript.
const { scan } = (await import('../../dist/scan.js' as string)) as typeof import('../../src/scan.ts');
const { WORTH_THREADS } = (await import(
  '../../dist/threads/profile-threads.js' as string
)) as typeof import('../../src/threads/profile-threads.ts');

const folder = mkdtempSync(join(tmpdir(), 'cad-audit-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The vendor-style fixture over and over, large enough that threads are worth it. */
function largeExport(): string {
  const text = readFileSync('fixtures/marrow-county-cad/export.csv', 'utf8');
  const start = text.indexOf('\n') + 1;
  const body = text.slice(start);
  const path = join(folder, 'large.csv');
  writeFileSync(path, text.slice(0, start) + body.repeat(Math.ceil((WORTH_THREADS * 1.05) / body.length)));
  return path;
}

describe('a scan on several threads', () => {
  it('gives the very same result as on one', async () => {
    const path = largeExport();
    const one = await scan(path, { threads: 1 });
    const three = await scan(path, { threads: 3 });
    expect(three).toEqual(one);
    expect(one.source.rows).toBeGreaterThan(50_000);
  }, 120_000);

  it('does so in the program too, whose threads load its one script', async () => {
    const path = largeExport();
    const [one, two] = await Promise.all(
      ['1', '2'].map((threads) => run(['scan', path, '--json', '--exit-zero', '--threads', threads])),
    );
    expect([two?.code, two?.stderr]).toEqual([0, '']);
    expect(two?.stdout).toBe(one?.stdout);
  }, 120_000);
});
