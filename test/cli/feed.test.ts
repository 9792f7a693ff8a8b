import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { fakeHost } from './fake-host.ts';
import { csv, secrets } from './planted.ts';

const ROWS = 60;
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cad-audit-feed-'));
  await writeFile(join(folder, 'export.csv'), csv(ROWS));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function run(...args: readonly string[]) {
  const host = fakeHost(args, { cwd: folder });
  return { code: await main(host), ...host.written };
}

describe('cad-audit feed', () => {
  it('a header without rows is no feed of nothing: it ends with 3, and says why', async () => {
    await writeFile(join(folder, 'names.csv'), 'Caller_Name,Address\n');
    const { code, err } = await run('feed', 'names.csv', '--to', 'ring-neighbors-cad-2019');
    expect([code, err]).toEqual([3, 'cad-audit: names.csv: There are no data rows: fields are told by their names alone.\n']);
    const why = await run('explain', 'names.csv#Address');
    expect(why.out).toContain('the name only: there are no rows');
  });

  it.each([[[]], [['--json']]])('prints no value of the file (%j)', async (more) => {
    const { code, out, err } = await run('feed', 'export.csv', '--to', 'ring-neighbors-cad-2019', '--rows', '20', ...more);
    expect(code).toBe(0);
    expect(err).toBe('');
    for (const secret of secrets(ROWS)) {
      // Types of calls and column names are words of the report as well.
      if (
        /^[A-Z ]+$/.test(secret) &&
        out.toUpperCase().includes(secret) &&
        ['BURGLARY IN PROGRESS', 'CHEST PAIN', 'OVERDOSE'].includes(secret)
      )
        continue;
      expect(out.includes(secret), 'a value stands in the output').toBe(false);
    }
  });

  it('shows the block of what would be delivered exactly', async () => {
    const { out } = await run('feed', 'export.csv', '--to', 'ring-neighbors-cad-2019', '--json');
    const report = JSON.parse(out);
    const address = report.rows[0].cells.find((cell: { column: string }) => cell.column === 'Address');
    expect(address.delivered).toBe('#### A AAAAAAAAA AA');
    expect(address.shown).toEqual({ kind: 'block', text: '#### block of A AAAAAAAAA AA' });
    const text = report.rows[0].cells.find((cell: { column: string }) => cell.column === 'Comments');
    expect(text.inside).toContain('phone');
    expect(text.shown.kind).toBe('unknown');
    expect(report.rows.every((row: { group: string }) => row.group === 'burglary')).toBe(true);
  });

  it('writes values only to the file it is told to, with a warning, for its owner alone', async () => {
    const { code, out, err } = await run('feed', 'export.csv', '--to', 'ring-neighbors-cad-2019', '--raw', 'raw.csv');
    expect(code).toBe(0);
    expect(err).toMatch(/raw\.csv holds values of the export.*delete it/);
    const raw = await readFile(join(folder, 'raw.csv'), 'utf8');
    expect(raw.trimEnd().split('\n')).toHaveLength(1 + ROWS / 5);
    expect(raw).toContain('1013 N QUILLMERE ST');
    expect(raw).toContain('1000 block of N QUILLMERE ST');
    expect(raw).toContain(',-87.9123457,');
    expect(out).not.toContain('QUILLMERE');
    expect((await stat(join(folder, 'raw.csv'))).mode & 0o077).toBe(0);
  });

  it('takes the place of a file that others may read by one that they may not', async () => {
    await writeFile(join(folder, 'open.csv'), 'old\n');
    await chmod(join(folder, 'open.csv'), 0o644);
    expect((await run('feed', 'export.csv', '--to', 'ring-neighbors-cad-2019', '--raw', 'open.csv')).code).toBe(0);
    expect((await stat(join(folder, 'open.csv'))).mode & 0o077).toBe(0);
    expect(await readFile(join(folder, 'open.csv'), 'utf8')).toContain('1013 N QUILLMERE ST');
  });

  it.each([
    [['feed', 'export.csv', '--to', 'ring-neighbors-cad-2019', '--raw', '-'], 'file of its own'],
    [['feed', 'export.csv', '--to', 'ring-neighbors-cad-2019', '--raw', 'export.csv'], 'is read'],
    [['feed', 'export.csv', '--to', 'ring-neighbors-cad-2019', '--raw', '.'], 'is a directory'],
    [['feed', '-', '--to', 'ring-neighbors-cad-2019'], 'reads its input twice'],
    [['feed', 'export.csv', '--to', 'none'], 'not "none"'],
    [['feed', 'export.csv', '--to', 'ring'], 'no feed profile'],
    [['feed', 'export.csv'], '--to'],
  ])('refuses %j', async (args, message) => {
    const before = await readFile(join(folder, 'export.csv'), 'utf8');
    const { code, err } = await run(...args);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(await readFile(join(folder, 'export.csv'), 'utf8')).toBe(before);
  });
});

describe('cad-audit impact', () => {
  it('drafts without a value of the file, and marks what is for people', async () => {
    const { code, out } = await run(
      'impact',
      'export.csv',
      '--feed',
      'ring-neighbors-cad-2019',
      '-f',
      'markdown',
      '-f',
      'html=page.html',
      '-f',
      'json=draft.json',
    );
    expect(code).toBe(0);
    const page = await readFile(join(folder, 'page.html'), 'utf8');
    for (const text of [out, page]) {
      for (const word of ['QUILLFEATHER', 'QUILLMERE', '555-01', '43.0123']) expect(text).not.toContain(word);
      expect(text).toContain('To be answered');
      expect(text).toContain('Masking does not end such a review');
      expect(text).not.toMatch(/\bleak|illegal/i);
    }
    expect(page).not.toMatch(/<script|<link|<img/i);
    const draft = JSON.parse(await readFile(join(folder, 'draft.json'), 'utf8'));
    expect(draft.sections.map((one: { title: string }) => one.title)).toEqual([
      'Abstract',
      'Overview',
      'Use governance',
      'Data collection and use',
      'Storage, retention and deletion',
      'Sharing and accuracy',
      'Legal obligations, risks and compliance',
      'Monitoring and enforcement',
    ]);
    expect(draft.risks.length).toBeGreaterThan(3);
  });

  it('counts one column as one', async () => {
    await writeFile(join(folder, 'one.csv'), 'Remarks\nLOUD MUSIC AT THE PARK\n');
    const { out } = await run('impact', 'one.csv', '--feed', 'ring-neighbors-cad-2019');
    expect(out).toContain('`one.csv`, 1 row, 1 column, SHA-256');
    expect(out).not.toMatch(/\b1 (?:rows|columns)\b/);
  });

  it('ends with 3 for a header without rows', async () => {
    await writeFile(join(folder, 'header.csv'), 'Caller_Name,Address\n');
    expect((await run('impact', 'header.csv', '--feed', 'ring-neighbors-cad-2019')).code).toBe(3);
  });
});
