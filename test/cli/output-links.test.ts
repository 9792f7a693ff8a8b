import { spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkOwn, checkWritable, writePrivately, writeWhole } from '../../src/cli/files/output.ts';
import { programPath, run } from './run.ts';

const CALLS = 'Event_No,Call_Time,Nature,Address\n31-1,2031-03-01 10:10,THEFT,12 OAK ST\n31-2,2031-03-02 11:10,FIRE,14 OAK ST\n';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cad-audit-output-links-'));
  mkdirSync(join(folder, 'kept'));
  writeFileSync(join(folder, 'kept', 'report.txt'), 'old');
  writeFileSync(join(folder, 'calls.csv'), CALLS);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);
const link = (name: string, to: string): void => symlinkSync(to, at(name));
const read = (name: string): string => readFileSync(at(name), 'utf8');

/** Runs the program with its standard output in a file, as a shell's `>` does. */
async function into(file: string, ...args: readonly string[]) {
  const out = openSync(at(file), 'a');
  const child = spawn(process.execPath, [programPath, ...args], { cwd: folder, stdio: ['ignore', out, 'pipe'] });
  let stderr = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  closeSync(out);
  return { code, stderr };
}

async function* values(): AsyncGenerator<string> {
  yield 'values';
}

describe.skipIf(process.platform === 'win32')('what is written through a link', () => {
  const files: readonly (readonly [what: string, to: string, written: string])[] = [
    ['to a file', 'kept/report.txt', 'kept/report.txt'],
    ['to a link to a file', 'second', 'kept/report.txt'],
    ['to a file that is not there yet', 'kept/fresh.txt', 'kept/fresh.txt'],
    ['through a folder that is a link', 'folder/report.txt', 'kept/report.txt'],
  ];
  it.each(files)('%s goes to the file, and the link stays', async (_, to, written) => {
    link('second', 'kept/report.txt');
    link('folder', 'kept');
    link('report', to);
    await checkWritable(at('report'));
    await writeWhole(at('report'), 'new');
    expect([readlinkSync(at('report')), read(written)]).toEqual([to, 'new']);
    expect(readdirSync(at('kept')).toSorted()).toEqual([...new Set(['report.txt', written.slice(5)])].toSorted());
    expect(readdirSync(folder).toSorted()).toEqual(['calls.csv', 'folder', 'kept', 'report', 'second']);
  });

  it.each([
    ['without an end', 'report'],
    ['into no folder', 'none/report.txt'],
  ])('%s is refused before any work', async (_, to) => {
    link('report', to);
    await expect(checkWritable(at('report'))).rejects.toMatchObject({ code: 'unwritable' });
    await expect(writeWhole(at('report'), 'new')).rejects.toMatchObject({ code: 'unwritable' });
    expect(readlinkSync(at('report'))).toBe(to);
  });

  it('to two files that become one is refused', async () => {
    link('report', 'kept/fresh.txt');
    const ran = await run(['scan', 'calls.csv', '-f', 'csv=report', '-f', 'json=kept/fresh.txt'], { cwd: folder });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('would be written twice');
  });
});

describe.skipIf(!existsSync('/proc/self/fd'))('what is written to an open file', () => {
  const names: readonly (readonly [name: string, to: string])[] = [
    ['itself', '/proc/self/fd/1'],
    ['by way of its folder', 'open/1'],
    ['by way of two links', 'other'],
  ];
  it.each(names)('%s arrives behind what it holds already, and nothing is replaced', async (_, to) => {
    link('open', '/proc/self/fd');
    link('other', '/proc/self/fd/1');
    link('out', to);
    writeFileSync(at('y'), 'before\n');
    const inode = lstatSync(at('y')).ino;
    expect(await into('y', 'scan', 'calls.csv', '-f', 'csv=out', '--exit-zero')).toEqual({ code: 0, stderr: '' });
    expect(read('y')).toMatch(/^before\n[^\n]*severity/);
    expect([readlinkSync(at('out')), lstatSync(at('y')).ino]).toEqual([to, inode]);
    expect(readdirSync(folder).toSorted()).toEqual(['calls.csv', 'kept', 'open', 'other', 'out', 'y']);
  });

  it('that is a socket is refused before the scan', async () => {
    link('out', '/proc/self/fd/1');
    // Children of Node.js have sockets for pipes.
    const ran = await run(['scan', 'calls.csv', '-f', 'csv=out', '--exit-zero'], { cwd: folder });
    expect([ran.code, ran.stdout, ran.stderr.includes('out is a socket')]).toEqual([2, '', true]);
  });
});

describe.skipIf(process.platform === 'win32')('a file of values', () => {
  const refused: readonly (readonly [what: string, to: string, says: string])[] = [
    ['a link to a file', 'kept/report.txt', 'is a link'],
    ['a link to a file that is not there yet', 'kept/fresh.txt', 'is a link'],
    ['a link to an open file', '/proc/self/fd/1', 'is a link'],
  ];
  it.each(refused)('is never %s', async (_, to, says) => {
    link('raw', to);
    await expect(checkOwn(at('raw'))).rejects.toMatchObject({ code: 'unwritable' });
    await expect(writePrivately(at('raw'), values())).rejects.toMatchObject({ code: 'unwritable' });
    const ran = await into('y', 'feed', 'calls.csv', '--to', 'ring-neighbors-cad-2019', '--raw', 'raw');
    expect([ran.code, ran.stderr.includes(says), read('y')]).toEqual([2, true, '']);
    expect([readlinkSync(at('raw')), read('kept/report.txt'), existsSync(at('kept/fresh.txt'))]).toEqual([to, 'old', false]);
  });

  it.skipIf(!existsSync('/proc/self/fd'))('is never an open file of the program', async () => {
    link('open', '/proc/self/fd');
    const ran = await into('y', 'feed', 'calls.csv', '--to', 'ring-neighbors-cad-2019', '--raw', 'open/1');
    expect([ran.code, /is a link|is not a file/.test(ran.stderr), read('y')]).toEqual([2, true, '']);
  });

  it('lies in a folder that may be a link', async () => {
    link('folder', 'kept');
    await writePrivately(join(at('folder'), 'raw.csv'), values());
    expect(read('kept/raw.csv')).toBe('values');
  });
});
