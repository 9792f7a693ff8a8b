import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findInputs } from '../../src/cli/scan/inputs.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cad-audit-inputs-'));
  for (const name of [
    'b.csv',
    'a.TSV',
    'sub/c.json.gz',
    'sub/notes.md',
    '.hidden.csv',
    '.git/d.csv',
    'node_modules/x/e.csv',
    'sub/Node_Modules/f.csv',
    'sub/data.csv/notes.csvx',
    'sub/data.csv.gz.gz',
    'odd[1].csv',
  ]) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), 'a,b\n1,2\n');
  }
  mkdirSync(join(folder, 'empty'));
  symlinkSync(join(folder, 'b.csv'), join(folder, 'linked.csv'));
  symlinkSync(join(folder, 'sub'), join(folder, 'linked'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const labels = async (...args: readonly string[]): Promise<readonly string[]> =>
  (await findInputs(args, folder)).found.map(({ label }) => label);

describe('inputs', () => {
  it('a directory: its data files, sorted, without hidden files, links and packages', async () => {
    expect(await labels('.')).toEqual(['a.TSV', 'b.csv', 'odd[1].csv', join('sub', 'c.json.gz')]);
  });
  it('a pattern', async () => expect(await labels('**/*.json.gz')).toEqual([join('sub', 'c.json.gz')]));
  it('a name that looks like a pattern but exists', async () => expect(await labels('odd[1].csv')).toEqual(['odd[1].csv']));
  it('each file once, in the order given', async () =>
    expect(await labels('b.csv', 'a.TSV', './b.csv', 'b.csv')).toEqual(['b.csv', 'a.TSV']));
  it('any file that is named, whatever its ending', async () => expect(await labels('sub/notes.md')).toEqual(['sub/notes.md']));
  it('standard input', async () => expect(await labels('-')).toEqual(['<stdin>']));
  it('a missing file and a pattern without a match are failures', async () => {
    const { failures, found } = await findInputs(['nope.csv', '*.xml', 'b.csv'], folder);
    expect(failures.map(({ label, error }) => [label, error.code])).toEqual([
      ['nope.csv', 'not-found'],
      ['*.xml', 'not-found'],
    ]);
    expect(found).toHaveLength(1);
  });
  it.skipIf(process.getuid === undefined || process.getuid() === 0)('a directory that may not be read is a failure', async () => {
    mkdirSync(join(folder, 'closed'), { mode: 0 });
    const { failures, empty } = await findInputs(['closed'], folder);
    rmSync(join(folder, 'closed'), { recursive: true });
    expect(failures.map(({ label, error }) => [label, error.code])).toEqual([['closed', 'unreadable']]);
    expect(empty).toEqual([]);
  });
  it('folders that may be read are not told, whatever is in them', async () =>
    expect((await findInputs(['.'], folder)).closed).toEqual([]));
  it.skipIf(process.getuid === undefined || process.getuid() === 0)('a folder below that may not be read is told', async () => {
    mkdirSync(join(folder, 'sub', 'shut'), { mode: 0 });
    mkdirSync(join(folder, '.shut'), { mode: 0 });
    const { closed, found } = await findInputs(['.'], folder);
    rmSync(join(folder, 'sub', 'shut'), { recursive: true });
    rmSync(join(folder, '.shut'), { recursive: true });
    expect(closed.map(({ label }) => label)).toEqual([join('sub', 'shut')]);
    expect(found).toHaveLength(4);
  });
  it('a directory without data files is told', async () =>
    expect((await findInputs(['empty'], folder)).empty).toEqual(['empty']));
});
