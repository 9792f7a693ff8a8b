import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REPORTER_IDS } from '../../src/report/load-reporters.ts';
import { programPath, run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'cad-audit-pipes-'));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (...args: readonly string[]) => run(args, { cwd: folder });
const calls = `Call_No,Caller_Name,Phone\n${Array.from({ length: 40 }, (_, row) => `24-${row},Mara Kestrel,813-555-01${10 + row}\n`).join('')}`;

beforeAll(async () => {
  writeFileSync(join(folder, 'calls.csv'), calls);
  await at('agreement', 'init', 'terms.yaml');
  await at('scan', 'calls.csv', '-f', 'json=result.json', '--exit-zero');
  await at('profile', 'calls.csv', '-o', 'profile.json', '--key', 'key');
});

/** One call with a named pipe `pipe`, into which a file is written once. */
async function piped(from: string, pipe: string, ...args: readonly string[]) {
  execFileSync('mkfifo', [join(folder, pipe)]);
  const ended = at(...args);
  const writer = spawn('sh', ['-c', 'exec cat "$0" > "$1"', from, pipe], { cwd: folder, stdio: 'ignore' });
  try {
    return await ended;
  } finally {
    writer.kill();
    rmSync(join(folder, pipe));
  }
}

describe.skipIf(process.platform === 'win32')('a named pipe', () => {
  it.each([
    ['calls.csv', ['scan', 'FIFO', '-q'], 1],
    ['calls.csv', ['scan', 'FIFO', '-f', 'csv'], 1],
    ['calls.csv', ['profile', 'FIFO', '-o', 'piped.json'], 0],
    ['calls.csv', ['explain', 'FIFO#Phone'], 0],
    ['calls.csv', ['impact', 'FIFO', '--feed', 'citizen'], 0],
    ['calls.csv', ['compare', 'FIFO'], 1],
    ['calls.csv', ['agreement', 'verify', 'terms.yaml', 'FIFO'], 0],
    ['calls.csv', ['text', 'FIFO'], 0],
    ['result.json', ['report', 'FIFO'], 1],
    ['result.json', ['diff', 'FIFO', 'result.json'], 0],
    ['profile.json', ['report', 'FIFO'], 1],
    ['profile.json', ['merge', 'FIFO', '-o', 'all.json', '--key', 'key'], 0],
  ])('with %s is read once: %j', async (from, args, code) => {
    const ran = await piped(from, 'FIFO', ...args);
    expect([ran.code, ran.stderr]).toEqual([code, '']);
    const file = await at(...args.map((arg) => arg.replace('FIFO', from)));
    expect([ran.code, ran.stdout.replaceAll('FIFO', from)]).toEqual([file.code, file.stdout]);
  });

  it('whose name ends in .json is read once too', async () => {
    expect((await piped('calls.csv', 'pipe.json', 'compare', 'pipe.json')).code).toBe(1);
  });

  it('cannot be simulated, which reads twice', async () => {
    const ran = await piped('calls.csv', 'FIFO', 'feed', 'FIFO', '--to', 'citizen');
    expect([ran.code, ran.stderr]).toEqual([
      2,
      'cad-audit: A simulation reads its input twice, which a pipe cannot be.\n  Save it to a file first.\n',
    ]);
  });

  it('that nobody writes to is left on Ctrl-C, with what is there untouched', async () => {
    execFileSync('mkfifo', [join(folder, 'silent')]);
    writeFileSync(join(folder, 'old.html'), 'old');
    const before = readdirSync(folder);
    const child = spawn(process.execPath, [programPath, 'scan', 'calls.csv', 'silent', '-o', 'old.html'], { cwd: folder });
    setTimeout(() => child.kill('SIGINT'), 1500);
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(130);
    expect(readdirSync(folder)).toEqual(before);
    expect(readFileSync(join(folder, 'old.html'), 'utf8')).toBe('old');
  });
});

describe.skipIf(process.platform === 'win32')('a reader that goes away', () => {
  /** Standard output is a pipe that is closed before anything is written. */
  const unread = (...args: readonly string[]): Promise<{ readonly code: number | null; readonly stderr: string }> =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, [programPath, ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
      let stderr = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        stderr += text;
      });
      child.stdout.destroy();
      child.on('close', (code) => resolve({ code, stderr }));
    });

  it.each(REPORTER_IDS)('leaves the code to the findings: %s', async (format) => {
    expect(await unread('scan', 'calls.csv', '-f', format)).toEqual({ code: 1, stderr: '' });
  });

  it('does not keep other reports from being written', async () => {
    expect((await unread('scan', 'calls.csv', '-f', 'table', '-f', 'csv=late.csv')).code).toBe(1);
    expect(readFileSync(join(folder, 'late.csv'), 'utf8')).toContain('Caller_Name');
  });

  it.each([
    ['report', 'result.json'],
    ['text', 'calls.csv', '--fail-on', 'low'],
  ])('leaves it so for %s', async (...args) => {
    expect(await unread(...args)).toEqual({ code: 1, stderr: '' });
  });

  it('of standard error leaves it too', async () => {
    const child = spawn(process.execPath, [programPath, 'scan', 'calls.csv', 'none.csv', '-q'], { cwd: folder });
    child.stderr.destroy();
    child.stdout.resume();
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(2);
  });

  it('ends the reading of text that has no end', async () => {
    const child = spawn(process.execPath, [programPath, 'text', '-'], { cwd: folder });
    child.stdout.destroy();
    child.stdin.on('error', () => {});
    const endless = setInterval(() => child.stdin.write('CALL 813-555-0177\n'.repeat(10_000)), 10);
    const code = await new Promise((resolve) => child.on('close', resolve));
    clearInterval(endless);
    expect(code).toBe(0);
  });
});
