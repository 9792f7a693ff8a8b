import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { readHeaderCells, splitHeader } from '../../src/cli/report/header-cells.ts';
import { scan } from '../../src/scan.ts';
import { fakeHost } from './fake-host.ts';
import { csv, HEADER, secrets } from './planted.ts';
import { run } from './run.ts';

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cad-audit-report-'));
  writeFileSync(join(folder, 'calls.csv'), csv(60));
  writeFileSync(
    join(folder, 'less.csv'),
    csv(60)
      .replace(/(?<=,)Caller_Name,Call_Back_Phone/, 'Unused,Empty')
      .replace(/,"?[A-Z]+, [A-Z]+"?,\(202\) 555-\d{4},/g, ',,,'),
  );
  await run(['scan', 'calls.csv', '-f', 'json=calls.json', '-f', 'html=direct.html'], { cwd: folder });
  await run(['scan', 'less.csv', '-f', 'json=less.json'], { cwd: folder });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

describe('report', () => {
  it('says the same as the scan did', async () => {
    const ran = await run(['report', 'calls.json', '-f', 'html=again.html', '-f', 'json=again.json'], { cwd: folder });
    expect([ran.code, ran.stdout, ran.stderr]).toEqual([1, '', '']);
    expect(read('again.html')).toBe(read('direct.html'));
    expect(read('again.json')).toBe(read('calls.json'));
  });

  it('reads results of builds that did not tell what may be off', async () => {
    const { singlingOut, ...saved } = JSON.parse(read('calls.json')) as { readonly singlingOut: readonly { margin?: number }[] };
    const day = { fields: ['Received'], class: 'event-time', level: 'day' };
    const older = {
      ...saved,
      singlingOut: singlingOut.map(({ margin: _, ...cell }) => cell),
      combinations: { sets: [{ columns: [day, day], rows: 60, alone: 0.5, exact: false }], adds: [] },
      placeDiversity: { place: 'block', exact: true, groups: [{ group: 'medical', rows: 9, oneType: 0.37, oneCall: 0.32 }] },
    };
    writeFileSync(join(folder, 'older.json'), JSON.stringify(older));
    const ran = await run(['report', 'older.json', '-f', 'table'], { cwd: folder });
    expect([ran.code, ran.stderr]).toEqual([1, '']);
    expect(ran.stdout).toContain('medical: in 69% of 9 rows');
    expect(ran.stdout).toContain('about 50.0% of 60 rows alone.');
  });

  it('needs no data', async () => {
    const alone = mkdtempSync(join(tmpdir(), 'cad-audit-alone-'));
    writeFileSync(join(alone, 'r.json'), read('calls.json'));
    const ran = await run(['report', 'r.json', '-q'], { cwd: alone });
    expect([ran.code, ran.stderr]).toEqual([1, '']);
    rmSync(alone, { recursive: true });
  });

  const codes: readonly (readonly [readonly string[], number])[] = [
    [['--fail-on', 'none'], 0],
    [['--exit-zero'], 0],
    [['--rule', 'singling-out', '--fail-on', 'critical'], 0],
    [['--feed', 'none'], 1],
    [['--feed', 'pulsepoint'], 2],
    [['--baseline', 'missing.json'], 2],
    [['--min-confidence', '2'], 2],
    [['--rule', 'phnoe'], 2],
  ];
  for (const [args, code] of codes) {
    it(`${args.join(' ')} → ${code}`, async () =>
      expect((await run(['report', 'calls.json', ...args], { cwd: folder })).code).toBe(code));
  }

  it('refuses what is no result, and masks evidence once more', async () => {
    writeFileSync(join(folder, 'no.json'), '{"a": "ANNELIE QUILLFEATHER"}');
    const refused = await run(['report', 'no.json', '-v'], { cwd: folder });
    expect([refused.code, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).not.toContain('QUILL');
    writeFileSync(
      join(folder, 'forged.json'),
      read('calls.json').replaceAll(/"evidence": \[\s*"[^"]*"/g, '"evidence": ["ANNELIE\\u001b[31m 555-0142"'),
    );
    const forged = await run(['report', 'forged.json', '-v'], { cwd: folder });
    expect(forged.code).toBe(1);
    expect(forged.stdout).not.toMatch(/ANNELIE|0142|\u001b/);
  });
});

describe('a saved result', () => {
  it('may hold many scans', async () => {
    const one = JSON.parse(read('calls.json'));
    const scans = Array.from({ length: Math.ceil(5_000_000 / read('calls.json').length) }, (_, index) => ({
      ...one,
      source: { ...one.source, name: `calls-${index}.csv` },
    }));
    writeFileSync(join(folder, 'many.json'), JSON.stringify({ schemaVersion: 1, tool: one.tool, scans }));
    const ran = await run(['report', 'many.json', '-f', 'csv', '--exit-zero'], { cwd: folder });
    expect([ran.code, ran.stderr]).toEqual([0, '']);
  });

  it('is not a profile, and the difference is told', async () => {
    await run(['profile', 'calls.csv', '-o', 'calls-profile.json'], { cwd: folder });
    const ran = await run(['diff', 'calls-profile.json', 'calls.json'], { cwd: folder });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('calls-profile.json is a profile, not a saved scan.');
  });
});

describe('diff', () => {
  it('tells what a new release added, and ends with 1', async () => {
    const ran = await run(['diff', 'less.json', 'calls.json'], { cwd: folder });
    expect([ran.code, ran.stderr]).toEqual([1, '']);
    expect(ran.stdout).toContain('ADDED OR SHARPER');
    expect(ran.stdout).toMatch(/Call_Back_Phone is new: phone numbers of callers/);
  });
  it('ends with 0 when the new one tells less', async () => {
    const { code, stdout } = await run(['diff', 'calls.json', 'calls.json', '--json'], { cwd: folder });
    expect([code, JSON.parse(stdout).comparisons[0].changes]).toEqual([0, []]);
    expect((await run(['diff', 'less.json', 'calls.json', '--exit-zero'], { cwd: folder })).code).toBe(0);
    expect((await run(['diff', 'calls.json', 'nope.json'], { cwd: folder })).code).toBe(2);
  });
});

describe('init', () => {
  it('writes once and never over another', async () => {
    const here = mkdtempSync(join(tmpdir(), 'cad-audit-init-'));
    expect((await run(['init'], { cwd: here })).code).toBe(0);
    writeFileSync(join(here, 'cad-audit.config.yaml'), 'failOn: low\n');
    expect((await run(['init'], { cwd: here })).code).toBe(2);
    expect(readFileSync(join(here, 'cad-audit.config.yaml'), 'utf8')).toBe('failOn: low\n');
    rmSync(here, { recursive: true });
  });
});

describe('--show-values', () => {
  it('is refused for a pipe, a file and another format', async () => {
    for (const args of [[], ['-o', 'x.txt'], ['--json'], ['-f', 'html=x.html']]) {
      const ran = await run(['scan', 'calls.csv', '--show-values', ...args], { cwd: folder });
      expect([ran.code, ran.stdout]).toEqual([2, '']);
      expect(secrets(60).filter((value) => ran.stderr.includes(value))).toEqual([]);
    }
  });

  it('warns, then shows values below the table, on a terminal only', async () => {
    const host = fakeHost(['scan', 'calls.csv', '--show-values', '--no-progress'], { cwd: folder });
    Object.assign(host.stdout, { isTTY: true });
    expect(await main(host)).toBe(1);
    expect(host.written.err).toContain('hold values of the file');
    const [report = '', values = ''] = host.written.out.split('\nVALUES in calls.csv\n');
    expect(values).toContain('(202) 555-0110');
    expect(secrets(60).filter((value) => report.includes(value))).toEqual([]);
  });
});

describe('--show-values of an input with several tables', () => {
  const people = (area: string): string =>
    `id,phone\n${Array.from({ length: 30 }, (_, n) => `${n},(${area}) 555-01${String(n + 10)}`).join('\n')}\n`;
  const plain = `id,phone\n${'1,none\n'.repeat(30)}`;
  const shown = async (name: string, content: string | Uint8Array): Promise<string> => {
    writeFileSync(join(folder, name), content);
    const host = fakeHost(['scan', name, '--show-values', '--no-progress'], { cwd: folder });
    Object.assign(host.stdout, { isTTY: true });
    await main(host);
    return host.written.out.slice(host.written.out.indexOf('VALUES in'));
  };

  it('are those of the member that the finding is about', async () => {
    const zip = { 'a.csv': plain, 'b.csv': people('503'), 'broken.json': '[{"a": 1}, {', 'c.csv': people('202') };
    const members = Object.entries(zip).map(([name, text]) => [name, Buffer.from(text)] as const);
    const values = await shown('three.zip', zipSync(Object.fromEntries(members)));
    expect(values).toMatch(/VALUES in three\.zip › b\.csv\s+record 1 {2}phone: \(503\) 555-0110/);
    expect(values).toMatch(/VALUES in three\.zip › c\.csv\s+record 1 {2}phone: \(202\) 555-0110/);
    expect(values).not.toContain('none');
  });

  it('and those of the table of a text', async () => {
    const values = await shown('two.csv', `${plain}\n\n\nUnit,Callback\n${people('503').slice('id,phone\n'.length)}`);
    expect(values).toMatch(/VALUES in two\.csv › .*2\s+record 1 {2}Callback: \(503\) 555-0110/);
    expect(values).not.toContain('none');
  });
});

describe('header cells', () => {
  const table: readonly (readonly [string, string, string | null, readonly string[] | undefined])[] = [
    ['a,b,c', ',', '"', ['a', 'b', 'c']],
    ['a,"b, c",d', ',', '"', ['a', '"b, c"', 'd']],
    ['a;b', ';', null, ['a', 'b']],
    ['a, b', ', ', '"', ['a', 'b']],
    ['a,', ',', '"', ['a', '']],
    ['a,"b', ',', '"', undefined],
  ];
  for (const [line, delimiter, quote, want] of table) {
    it(JSON.stringify(line), () => {
      const cells = splitHeader(line, { delimiter, quote });
      expect(cells?.map(({ start, end }) => line.slice(start - 1, end - 1))).toEqual(want);
    });
  }
  it('are found under each other, where columns stand at fixed positions', async () => {
    const path = join(folder, 'fixed.txt');
    const header = 'CALL_NO  CALLER        UNITS';
    writeFileSync(path, `TITLE\n\n${header}\n-------- ------------- -----\n24-100   KESTREL, MARA 3\n24-101   TARN, IVO     1\n`);
    const cells = await readHeaderCells(path, await scan(path));
    expect(cells?.map(({ start, end }) => header.slice(start - 1, end - 1).trim())).toEqual(['CALL_NO', 'CALLER', 'UNITS']);
  });
  it('has the header of the test data', () =>
    expect(splitHeader(HEADER.join(','), { delimiter: ',', quote: '"' })).toHaveLength(HEADER.length));
});
