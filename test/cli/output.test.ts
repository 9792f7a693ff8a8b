import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkWritable, chooseTargets, writePrivately, writeWhole } from '../../src/cli/files/output.ts';
import { CadAuditError } from '../../src/model/error.ts';
import { reporters } from '../../src/report/index.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cad-audit-output-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const choose = (flags: Parameters<typeof chooseTargets>[0]): readonly string[] =>
  chooseTargets(flags, reporters, '/x').map(({ reporter, file }) => `${reporter.id}>${file ?? '-'}`);

describe('which report goes where', () => {
  const table: readonly (readonly [Parameters<typeof chooseTargets>[0], readonly string[]])[] = [
    [{}, ['table>-']],
    [{ json: true }, ['json>-']],
    [{ format: ['json'], output: 'r.json' }, ['json>/x/r.json']],
    [{ format: ['table', 'json=r.json'] }, ['table>-', 'json>/x/r.json']],
    [{ format: ['json=a=b.json'] }, ['json>/x/a=b.json']],
    [{ format: ['json=-', 'table'], output: 't.txt' }, ['json>-', 'table>/x/t.txt']],
    [{ output: '-' }, ['table>-']],
  ];
  for (const [flags, want] of table) it(JSON.stringify(flags), () => expect(choose(flags)).toEqual(want));

  it('two reports cannot share standard output', () => {
    expect(() => choose({ format: ['table', 'json'] })).toThrow(CadAuditError);
    expect(() => choose({ format: ['table=a', 'json=a'] })).toThrow(CadAuditError);
    for (const name of ['/dev/stdout', '/dev/fd/1', '/proc/self/fd/1'])
      expect(() => choose({ format: ['table', `json=${name}`] })).toThrow('Two reports would go to the same place.');
    expect(choose({ format: ['table', 'json=/dev/stderr'] })).toEqual(['table>-', 'json>/dev/stderr']);
    expect(() => choose({ format: ['json='] })).toThrow('No file stands behind -f json=.');
  });

  it('an unknown format is told with the known ones', () => {
    expect(() => choose({ format: ['xml'] })).toThrow(
      expect.objectContaining({
        code: 'unknown-format-name',
        hint: 'Formats: table, json, html, markdown, csv, sarif, junit, gitlab, github.',
      }),
    );
  });
});

describe('writing', () => {
  it('replaces a file whole and leaves nothing beside it', async () => {
    const file = join(folder, 'r.json');
    writeFileSync(file, 'old');
    await writeWhole(file, 'new');
    expect(readFileSync(file, 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['r.json']);
  });

  it('refuses a directory and a missing folder before any work', async () => {
    mkdirSync(join(folder, 'd'));
    for (const file of [join(folder, 'd'), join(folder, 'none', 'r.json')]) {
      await expect(checkWritable(file)).rejects.toMatchObject({ code: 'unwritable' });
    }
    await expect(checkWritable(join(folder, 'fresh.json'))).resolves.toBeUndefined();
    expect(existsSync(join(folder, 'fresh.json'))).toBe(false);
  });

  it('a failed write leaves the old file and no rest', async () => {
    await expect(writeWhole(join(folder, 'none', 'r.json'), 'x')).rejects.toMatchObject({ code: 'unwritable' });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a file of values', () => {
  async function* pieces(fails: boolean): AsyncGenerator<string> {
    yield 'one\n';
    if (fails) throw new CadAuditError('unreadable', 'It cannot be read on.');
    yield 'two\n';
  }

  it('is written whole, for its owner alone', async () => {
    const file = join(folder, 'raw.csv');
    writeFileSync(file, 'old', { mode: 0o644 });
    await writePrivately(file, pieces(false));
    expect(readFileSync(file, 'utf8')).toBe('one\ntwo\n');
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(readdirSync(folder)).toEqual(['raw.csv']);
  });

  it('or not at all: what stood there stays, and nothing lies beside it', async () => {
    const file = join(folder, 'raw.csv');
    writeFileSync(file, 'old');
    await expect(writePrivately(file, pieces(true))).rejects.toMatchObject({ code: 'unreadable' });
    expect([readFileSync(file, 'utf8'), readdirSync(folder)]).toEqual(['old', ['raw.csv']]);
    await expect(writePrivately(join(folder, 'none', 'raw.csv'), pieces(false))).rejects.toMatchObject({ code: 'unwritable' });
  });
});
