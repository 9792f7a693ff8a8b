import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'cad-audit-tables-'));
const table = (header: string, row: (n: number) => string) =>
  Buffer.from([header, ...Array.from({ length: 60 }, (_, n) => row(n))].join('\n'));

const CALLS = table('Incident,Nature,Callback', (n) => `25-${n},ALARM,515-555-01${String(n % 100).padStart(2, '0')}`);
const UNITS = table('Unit,Station', (n) => `E${n},${n % 7}`);

writeFileSync(
  join(folder, 'release.zip'),
  zipSync({ 'calls.csv': CALLS, 'units.csv': UNITS, 'readme.pdf': Buffer.from('%PDF-1.7') }),
);
writeFileSync(join(folder, 'stack.csv'), Buffer.concat([CALLS, Buffer.from('\n\n\n'), UNITS]));
writeFileSync(join(folder, 'damaged.zip'), zipSync({ 'calls.csv': CALLS, 'broken.json': Buffer.from('[{"a": 1}, {') }));

afterAll(() => rmSync(folder, { recursive: true }));

const scanned = async (...args: string[]) => {
  const { code, stdout, stderr } = await run(['scan', ...args, '--json'], { cwd: folder });
  const json = stdout === '' ? undefined : JSON.parse(stdout);
  return { code, stderr, scans: json?.scans ?? (json === undefined ? [] : [json]) };
};
const labels = (scans: readonly { source: { name: string; part?: object } }[]) =>
  scans.map(({ source }) => [source.name, source.part]);

describe('an input with several tables', () => {
  it('gives a result for each member of an archive', async () => {
    const { code, scans } = await scanned('release.zip');
    expect(labels(scans)).toEqual([
      ['release.zip', { member: 'calls.csv' }],
      ['release.zip', { member: 'units.csv' }],
    ]);
    expect(code).toBe(1);
  });

  it('gives a result for each table of a text', async () => {
    const { scans } = await scanned('stack.csv');
    expect(scans.map(({ source }: { source: { rows: number } }) => source.rows)).toEqual([60, 60]);
    expect(scans[1].source.part).toEqual({ table: 2 });
  });

  it('gives the others where one cannot be read, and fails', async () => {
    const { code, stderr, scans } = await scanned('damaged.zip');
    expect(labels(scans)).toContainEqual(['damaged.zip', { member: 'calls.csv' }]);
    expect(code === 2 || code === 3).toBe(true);
    expect(stderr === '' ? JSON.stringify(scans) : stderr).toMatch(/broken\.json|cut off|incomplete/);
  });

  it('can be narrowed to one', async () => {
    expect(labels((await scanned('release.zip', '--member', 'units.csv')).scans)).toEqual([
      ['release.zip', { member: 'units.csv' }],
    ]);
    const missing = await scanned('release.zip', '--member', 'people.csv');
    expect({ code: missing.code, stderr: missing.stderr }).toEqual({ code: 2, stderr: expect.stringMatching(/people\.csv/) });
  });

  it('takes a pinned column that one of them has, and refuses one that none has', async () => {
    const pinned = await scanned('release.zip', '--column', 'Station=other');
    expect(pinned.scans).toHaveLength(2);
    const none = await scanned('release.zip', '--column', 'Nobody=phone');
    expect({ code: none.code, stderr: none.stderr }).toEqual({ code: 2, stderr: expect.stringMatching(/No table .* "Nobody"/) });
  });
});
