import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schemaOf } from '../../src/cli/setup/schemas.ts';
import { csv, HEADER, json } from './planted.ts';
import { programPath, type Ran, run } from './run.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cad-audit-scan-'));
  const put = (name: string, data: string | Buffer): void => {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), data);
  };
  put('calls.csv', csv(60));
  put('many/one.csv', csv(12));
  put('many/two.json', json(12));
  put('many/deep/one.csv.gz', gzipSync(csv(12)));
  put('header.csv', `${HEADER.join(',')}\r\n`);
  put('plain.csv', 'Day,Priority\r\n2025-01-01,1\r\n2025-01-02,2\r\n2025-01-03,1\r\n');
  put('empty/readme.md', 'no data');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const scan = (...args: readonly string[]): Promise<Ran> => run(['scan', ...args], { cwd: folder });

describe('exit codes of scans', () => {
  const table: readonly (readonly [string, readonly string[], number])[] = [
    ['findings', ['calls.csv'], 1],
    ['findings, in JSON', ['calls.csv', '--json'], 1],
    ['findings, quiet', ['calls.csv', '-q'], 1],
    ['--fail-on none', ['calls.csv', '--fail-on', 'none'], 0],
    ['--exit-zero', ['calls.csv', '--exit-zero'], 0],
    ['nothing above the threshold', ['plain.csv'], 0],
    ['only a header', ['header.csv'], 3],
    ['a directory without data', ['empty'], 3],
    ['a missing file', ['nope.csv'], 2],
    ['one file missing, others scanned', ['plain.csv', 'nope.csv'], 2],
    ['an unknown flag', ['plain.csv', '--frobnicate'], 2],
    ['an unknown format', ['plain.csv', '-f', 'xml'], 2],
    ['an unwritable report', ['plain.csv', '-o', 'none/r.txt'], 2],
    ['an unknown feed', ['plain.csv', '--feed', 'nobody'], 2],
    ['an unknown class', ['plain.csv', '--column', 'Day=nothing'], 2],
    ['an unknown column', ['plain.csv', '--column', 'Night=event-time'], 2],
  ];
  for (const [name, args, code] of table) {
    it(`${name} → ${code}`, async () => {
      const ran = await scan(...args);
      expect(ran.code, ran.stderr).toBe(code);
      if (code === 2) expect(ran.stderr).toMatch(/^cad-audit: \S/);
      expect(ran.stderr).not.toContain('Internal error');
    });
  }
});

describe('outputs', () => {
  it('a plan that cannot be written is told before the scan', async () => {
    const ran = await scan('calls.csv', '--plan', 'none/plan.json');
    expect([ran.code, ran.stdout, ran.stderr]).toEqual([2, '', expect.stringContaining('plan.json cannot be written.')]);
  });

  it('the report is on standard output, standard error is silent, nothing is coloured in a pipe', async () => {
    const ran = await scan('calls.csv');
    expect(ran.stderr).toBe('');
    expect(ran.stdout).toContain('This export identifies people.');
    expect(ran.stdout).toContain('exit 1 (--fail-on high)');
    expect(ran.stdout).not.toContain('\u001b');
  });

  it('colours when told', async () => {
    expect((await scan('calls.csv', '--color')).stdout).toContain('\u001b[');
  });

  it('JSON holds to the published schema and is the same in every run', async () => {
    const [one, two] = await Promise.all([scan('calls.csv', '--json'), scan('calls.csv', '--json')]);
    expect(one.stdout).toBe(two.stdout);
    const check = new Ajv2020({ strict: true, strictRequired: false, allErrors: true }).compile(schemaOf('result'));
    expect(check(JSON.parse(one.stdout)) ? [] : check.errors).toEqual([]);
  });

  it('every finding names a rule that can be explained', async () => {
    const result = JSON.parse((await scan('calls.csv', '--json')).stdout);
    const listed = JSON.parse((await run(['rules', '--json'])).stdout);
    const known = new Set([...listed.rules, ...listed.tableRules].map(({ id }: { id: string }) => id));
    expect(result.findings.length).toBeGreaterThan(4);
    expect(result.findings.map(({ rule }: { rule: string }) => rule).filter((id: string) => !known.has(id))).toEqual([]);
  });

  it('several formats at once, whole files and no rests', async () => {
    const ran = await scan('calls.csv', '-f', 'table', '-f', 'json=out.json');
    expect(ran.stdout).toContain('WHO');
    expect(JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8')).schemaVersion).toBe(1);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    rmSync(join(folder, 'out.json'));
  });

  it('a directory: every file, then all of them; equal names are told apart', async () => {
    const ran = await scan('many', '--json');
    const { scans } = JSON.parse(ran.stdout);
    expect(scans.map(({ source }: { source: { name: string } }) => source.name)).toEqual(['one.csv.gz', 'one.csv', 'two.json']);
    expect((await scan('many')).stdout).toContain('ALL FILES');
  });

  it('standard input gives the same answer as the file', async () => {
    const ran = await run(['scan', '-', '--json'], { input: csv(60) });
    const fromFile = JSON.parse((await scan('calls.csv', '--json')).stdout);
    const fromPipe = JSON.parse(ran.stdout);
    expect(fromPipe.source.name).toBe('<stdin>');
    expect(fromPipe.findings).toEqual(fromFile.findings);
  });

  it('a reader that goes away ends the program quietly, findings decide the code', async () => {
    const child = spawn(process.execPath, [programPath, 'scan', 'many', '--json'], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stderr = '';
    child.stderr.on('data', (text) => {
      stderr += text;
    });
    child.stdout.destroy();
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, stderr]).toEqual([1, '']);
  });
});

describe('plans', () => {
  it('written once, used again, refused for other columns', async () => {
    const first = await scan('calls.csv', '--json', '--plan', 'plan.json', '--column', 'Gate_Code=other');
    const written = readFileSync(join(folder, 'plan.json'), 'utf8');
    const again = await scan('calls.csv', '--json', '--plan', 'plan.json');
    expect(JSON.parse(again.stdout).fields).toEqual(JSON.parse(first.stdout).fields);
    expect(readFileSync(join(folder, 'plan.json'), 'utf8')).toBe(written);
    const check = new Ajv2020({ strict: true, strictRequired: false }).compile(schemaOf('plan'));
    expect(check(JSON.parse(written)) ? [] : check.errors).toEqual([]);

    const other = await scan('plain.csv', '--plan', 'plan.json');
    expect([other.code, other.stdout]).toEqual([2, '']);
    expect(other.stderr).toContain('other columns');

    const both = await scan('calls.csv', '--plan', 'plan.json', '--column', 'Gate_Code=other');
    expect(both.code).toBe(2);
    rmSync(join(folder, 'plan.json'));
  });

  it('a broken plan is told by the place in it', async () => {
    writeFileSync(join(folder, 'bad.json'), '{"planVersion":1,"fields":[],"roles":{},"coverage":"all","extra":1}');
    const ran = await scan('calls.csv', '--plan', 'bad.json');
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('roles.time');
    rmSync(join(folder, 'bad.json'));
  });
});
