import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportInput, ownKind } from '../../src/cli/files/own-file.ts';
import type { Host } from '../../src/cli/terminal/host.ts';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'cad-audit-own-'));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (...args: readonly string[]) => run([...args], { cwd: folder });

/** Files that the program writes or reads beside exports, as it makes them. */
const KINDS = {
  'result.json': 'a saved result',
  'results.json': 'a saved result',
  'fields.json': 'a saved result',
  'simulation.json': 'a saved result',
  'profile.json': 'a profile',
  'plan.json': 'a plan',
  'cad-audit.baseline.json': 'a baseline',
  'agreement.yaml': 'an agreement file',
} as const;

beforeAll(async () => {
  mkdirSync(join(folder, 'data'));
  for (const name of ['calls.csv', 'data/more.csv'])
    writeFileSync(join(folder, name), 'Call_No,Caller_Name\n24-1,Mara Kestrel\n24-2,Ivo Tarn\n');
  await at('scan', 'calls.csv', '-f', 'json=result.json', '--plan', 'plan.json', '--exit-zero');
  await at('scan', 'calls.csv', 'data/more.csv', '-f', 'json=results.json', '--exit-zero');
  await at('scan', 'calls.csv', '--update-baseline', '--baseline', 'cad-audit.baseline.json', '--exit-zero');
  await at('profile', 'calls.csv', '-o', 'profile.json');
  await at('feed', 'calls.csv', '--to', 'citizen', '-f', 'json=simulation.json');
  await at('agreement', 'init', 'agreement.yaml');
  writeFileSync(join(folder, 'fields.json'), (await at('fields', 'Caller_Name', '--json')).stdout);
});

describe('a file of the program’s own', () => {
  it.each(Object.entries(KINDS))('is no export: %s', async (name, what) => {
    const { code, stdout, stderr } = await at('scan', name);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`${name}: This is ${what} of cad-audit, not an export.\n  `);
  });

  it.each([['scan'], ['profile', '-o', 'out.json'], ['impact', '--feed', 'citizen'], ['agreement', 'verify', 'agreement.yaml']])(
    'is no export in a pipe either: %s',
    async (...args) => {
      const input = readFileSync(join(folder, 'result.json'));
      const { code, stdout, stderr } = await run([...args, '-'], { cwd: folder, input });
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain('This is a saved result of cad-audit, not an export.\n  cad-audit report reads');
    },
  );

  it.each([1, 100, 4095, 4096, 9000])('leaves a pipe whole that comes in pieces of %i bytes', async (size) => {
    const text = `Call_No,Unit\n${Array.from({ length: 900 }, (_, at) => `24-${at},E${at}\n`).join('')}`;
    const pieces = Buffer.from(text);
    async function* stdin() {
      for (let at = 0; at < pieces.length; at += size) yield pieces.subarray(at, at + size);
    }
    const read: Uint8Array[] = [];
    for await (const piece of exportInput({ stdin: stdin() } as unknown as Host).stream) read.push(piece);
    expect(Buffer.concat(read).toString()).toBe(text);
  });

  it.each([
    [
      'of another tool',
      '{ "schemaVersion": 1, "tool": { "name": "cad-export" }, "calls": [{ "Call_No": "24-1" }, { "Call_No": "24-2" }] }',
    ],
    ['that names this one', '{ "calls": [{ "tool": { "name": "cad-audit" }, "Call_No": "24-1" }, { "Call_No": "24-2" }] }'],
  ])('is told from an export %s', async (_, text) => {
    writeFileSync(join(folder, 'other.json'), text);
    expect((await at('scan', 'other.json')).stdout).toContain('2 rows');
  });

  it.each([
    ['empty lines', '\n'],
    ['empty lines of Windows', '\r\n'],
    ['blank lines', ' \t\n'],
    ['comments', '# a\n\n'],
    ['blanks', ' '],
  ])('is told from an export that begins with many %s, and that soon', async (_, head) => {
    const path = join(folder, 'empty-top.csv');
    writeFileSync(path, `${head.repeat(1000)}Call_No,Unit\n24-1,E51\n`);
    expect(await ownKind(path)).toBeUndefined();
  });

  it.each([
    ['comments and empty lines above', '# ours\n\n  \n  # theirs\r\n\r\nagreement: cad-audit/agreement/v1\n'],
    ['written as JSON', '\n{\n  "agreement": "cad-audit/agreement/v1"\n}\n'],
    ['indented', '  agreement : "cad-audit/agreement/v1"\n'],
  ])('is told by its first key: %s', async (_, text) => {
    const path = join(folder, 'other.yaml');
    writeFileSync(path, text);
    expect((await ownKind(path))?.what).toBe('an agreement file');
  });

  it.skipIf(process.platform === 'win32')('is not looked for in a named pipe, which can be read once', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    const scanned = at('scan', 'pipe', '--exit-zero');
    await writeFile(join(folder, 'pipe'), 'Call_No,Caller_Name\n24-1,Mara Kestrel\n24-2,Ivo Tarn\n');
    expect((await scanned).stdout).toContain('2 rows');
  });

  it.each([
    ['explain', 'result.json#name'],
    ['profile', 'result.json', '-o', 'out.json'],
    ['feed', 'profile.json', '--to', 'citizen'],
    ['impact', 'result.json', '--feed', 'citizen'],
    ['compare', 'profile.json'],
  ])('is refused by %s', async (...args) => {
    const { code, stdout, stderr } = await at(...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/This is a (?:saved result|profile) of cad-audit, not an export\.\n {2}cad-audit report reads/);
  });

  it('is left out of a folder, which is told, also where nothing else is in it', async () => {
    writeFileSync(join(folder, 'data', 'result.json'), (await at('scan', 'calls.csv', '--json')).stdout);
    const told = `cad-audit: ${join('data', 'result.json')}: left out, because it is a saved result of cad-audit.\n`;
    const scanned = await at('scan', 'data');
    expect([scanned.code, scanned.stderr]).toEqual([1, told]);
    expect((await at('scan', 'data', '--json')).stderr).toBe('');
    rmSync(join(folder, 'data', 'more.csv'));
    expect(await at('scan', 'data')).toEqual({ code: 3, stdout: 'Nothing was scanned.\n', stderr: told });
  });
});

describe('compare', () => {
  it('says what is needed where there is nothing to compare with', async () => {
    const alone = await at('compare', 'calls.csv');
    expect([alone.code, alone.stdout]).toEqual([1, expect.stringContaining('cad-audit agreement init')]);
    const told = await at('compare', 'agreement.yaml');
    expect(told.stdout).toContain('To compare with: a second agreement');
    expect((await at('compare', 'agreement.yaml', 'calls.csv')).stdout).not.toContain('To compare with');
  });
});
