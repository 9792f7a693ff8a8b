import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'cad-audit-mistaken-'));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (...args: readonly string[]) => run(args, { cwd: folder });

beforeAll(() => {
  writeFileSync(join(folder, 'calls.csv'), 'Call_No,Sex,Nature\n24-1,F,ALARM\n24-2,M,ALARM\n');
  writeFileSync(join(folder, 'cut.xml'), '<calls><call><name>x</name></call><call><name>y</call></calls>');
});

describe('a mistaken call', () => {
  it.each([
    [['help', 'bogus'], "cad-audit: unknown command 'bogus'\n"],
    [['help', 'scna'], '(Did you mean scan?)'],
    [['scan', 'calls.csv', '--quasi', 'Nature,'], '--quasi names a column without a name.\n  One comma'],
    [['scan', 'calls.csv', '--quasi', 'Sex', '--quasi', ''], '--quasi names a column without a name.'],
    [['scan', 'calls.csv', '--quasi', 'Sxe'], 'There is no column named "Sxe" to measure.'],
    [['scan', 'calls.csv', '-f', 'json='], 'No file stands behind -f json=.'],
    [['scan', 'cut.xml'], 'The XML is not well-formed at line 1, column 54.'],
  ])('says what is wrong: %j', async (args, told) => {
    const { code, stdout, stderr } = await at(...args);
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining(told)]);
  });

  it.each(['--config', '--baseline'])('data given for %s leaves no key of its own in the error', async (flag) => {
    writeFileSync(join(folder, 'people.json'), '{"Mara Kestrel": "206-555-0143", "2065550143": "Odile Renn"}');
    const { code, stdout, stderr } = await at('scan', 'calls.csv', flag, 'people.json');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).not.toMatch(/Kestrel|5550143|Odile/);
  });

  it('help of a command, of help and of nothing is help', async () => {
    expect((await at('help', 'agreement')).stdout).toContain('cad-audit agreement');
    for (const args of [['help'], ['help', 'help']]) expect((await at(...args)).stdout).toMatch(/^Usage: cad-audit \[options\]/);
  });
});
