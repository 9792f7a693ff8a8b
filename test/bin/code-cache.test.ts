import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const EXPORT = join(ROOT, 'fixtures/three-cities/alder-bay-feed.csv');
const CACHES = ['help.cache', 'scan.cache', 'laid-out.tables'] as const;

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** The built program, installed once more where it can be damaged. */
function install(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cad-audit-'));
  folders.push(folder);
  const tables = ['dist/rules/header/learned', 'dist/rules/text/learned'];
  for (const part of ['bin', 'dist/program', ...tables, 'package.json'])
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

const inProgram = (folder: string, name: string): string => join(folder, 'dist/program', name);

function run(folder: string, args: readonly string[], options: readonly string[] = []) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...options, join(folder, 'bin/cad-audit.js'), ...args], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '' },
  });
  return { status, stdout, stderr };
}

const scan = (folder: string, options?: readonly string[]) => run(folder, ['scan', EXPORT, '--json'], options);

/** Does V8 take the caches as they lie there, and the program the tables? */
function taken(folder: string): unknown {
  const code = `import { setEngineFlags } from './bin/engine-flags.js';
    import { loadProgram } from './bin/load-program.js';
    setEngineFlags();
    const taken = (cache) => loadProgram({ cache, laidOut: false }).script.cachedDataRejected === false;
    console.log(JSON.stringify([taken('help'), taken('scan'), loadProgram({ laidOut: true }).tables]));`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { cwd: folder, encoding: 'utf8' });
  return JSON.parse(stdout);
}

const wanted = scan(ROOT);

describe('the code cache and the laid out tables', () => {
  it('are made by the build and taken', () => {
    expect(wanted).toMatchObject({ status: 1, stderr: '' });
    expect(taken(ROOT)).toEqual([true, true, true]);
  });

  it('are not needed', () => {
    const folder = install();
    for (const name of CACHES) rmSync(inProgram(folder, name));
    expect(scan(folder)).toEqual(wanted);
    expect(run(folder, ['--version']).stdout).toMatch(/^\d/);
  });

  const damages: Readonly<Record<string, (bytes: Buffer) => Uint8Array>> = {
    'cut short': (bytes) => bytes.subarray(0, bytes.length / 2),
    'shorter than their sums': (bytes) => bytes.subarray(0, 5),
    empty: () => new Uint8Array(0),
    'no cache at all': (bytes) => bytes.fill('not a cache '),
    'damaged in the middle': (bytes) => bytes.fill(0x55, bytes.length / 2, bytes.length / 2 + 64),
    'damaged at their end': (bytes) => bytes.fill(0x55, bytes.length - 16),
    'damaged in their sums': (bytes) => bytes.fill(0x55, 0, 8),
  };
  for (const [how, damage] of Object.entries(damages)) {
    it(`are left aside when they are ${how}`, () => {
      const folder = install();
      for (const name of CACHES) writeFileSync(inProgram(folder, name), damage(readFileSync(inProgram(folder, name))));
      expect(taken(folder)).not.toContain(true);
      expect(scan(folder)).toEqual(wanted);
    });
  }

  it('are left aside when they belong to another script of the same length', () => {
    const folder = install();
    const program = inProgram(folder, 'program.cjs');
    const { stdout } = run(folder, ['--version']);
    const version = stdout.trim();
    const other = version.replace(/\d/g, '9');
    writeFileSync(program, readFileSync(program, 'latin1').replaceAll(`"${version}"`, `"${other}"`), 'latin1');
    expect(taken(folder)).toEqual([false, false, false]);
    expect(run(folder, ['--version']).stdout).toBe(`${other}\n`);
  });

  it('of other flags of V8 changes nothing', () => {
    expect(scan(ROOT, ['--no-opt'])).toEqual(wanted);
    expect(scan(ROOT, ['--max-old-space-size=512'])).toEqual(wanted);
  });

  it('are never written by the program', () => {
    const folder = install();
    for (const name of CACHES) writeFileSync(inProgram(folder, name), '');
    scan(folder);
    for (const name of CACHES) expect(readFileSync(inProgram(folder, name)).length).toBe(0);
  });
});

describe('the program', () => {
  it('that was not built says so', () => {
    const folder = install();
    rmSync(inProgram(folder, '.'), { recursive: true });
    const { status, stderr } = run(folder, ['scan', EXPORT]);
    expect([status, stderr]).toEqual([2, expect.stringContaining('has not been built')]);
  });

  it('starts no other program', () => {
    expect(readFileSync(inProgram(ROOT, 'program.cjs'), 'latin1')).not.toMatch(/require\(['"](node:)?child_process/);
  });
});
