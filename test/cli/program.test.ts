import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { linesOf } from '../../src/cli/terminal/standard-input.ts';
import { run } from './run.ts';

describe('the program', () => {
  it('help tells the commands and the exit codes', async () => {
    const { code, stdout, stderr } = await run(['--help']);
    expect([code, stderr]).toEqual([0, '']);
    for (const command of ['scan', 'fields', 'text', 'feeds', 'rules', 'schema'])
      expect(stdout).toMatch(new RegExp(`^ {2}${command} `, 'm'));
    expect(stdout).toContain('Exit codes:');
    expect((await run(['scan', '--help'])).stdout).toContain('Exit codes:');
  });

  it('the version is that of the package', async () => {
    expect((await run(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  const usage: readonly (readonly [readonly string[], string])[] = [
    [[], 'Usage: cad-audit'],
    [['scann', 'x'], 'Did you mean scan?'],
    [['scan'], "missing required argument 'file'"],
    [['scan', 'x', '--fail-on', 'never'], 'Allowed choices are none, low'],
    [['schema', 'everything'], 'There is no schema "everything".\n  There are: result, plan, feed'],
    [['schema', 'resul'], 'Did you mean result?'],
    [['schema'], 'usage: cad-audit schema <name>\n    <name>: one of result, plan, feed'],
    [['completion', 'powershell'], 'There are: bash, zsh, fish.'],
    [['feed', 'x.csv'], '--to <id|file>: feed profile: an id (cad-audit feeds)'],
    [['agreement', 'verify', 'a.yaml'], 'usage: cad-audit agreement verify <agreement> <export>\n'],
    [['init', 'x'], 'usage: cad-audit init\n(cad-audit init --help'],
    [['scan', '--nothing'], "unknown option '--nothing'\n(cad-audit scan --help tells what there is)\n"],
    [['merge', 'x.json', '-o', 'y.json', '--key', 'nokey'], 'There is no key nokey.\n  It is the file'],
    [['text', '.'], '. is a directory.\n  Name a text file'],
    [['rules', 'nothing'], 'There is no rule "nothing"'],
    [['feeds', 'nobody'], 'no feed profile'],
    [['package.json'], 'To scan a file: cad-audit scan FILE'],
    [['missing.csv'], 'To scan a file: cad-audit scan FILE'],
    [['scan', 'x', '--\u001b[31mflag'], '·[31mflag'],
  ];
  for (const [args, want] of usage) {
    it(`usage error is 2 on standard error: ${JSON.stringify(args.join(' '))}`, async () => {
      const { code, stdout, stderr } = await run(args);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain(want);
      expect(stderr).not.toContain('\u001b');
    });
  }

  it('a long document is not cut in a pipe', async () => {
    const { stdout } = await run(['schema', 'result']);
    expect(stdout.length).toBeGreaterThan(65_536);
    expect(JSON.parse(stdout).title).toContain('cad-audit');
  });

  it('explains every rule and every feed it lists', async () => {
    const { rules, tableRules } = JSON.parse((await run(['rules', '--json'])).stdout);
    const { feeds } = JSON.parse((await run(['feeds', '--json'])).stdout);
    expect(rules.length).toBeGreaterThan(30);
    expect(feeds.length).toBeGreaterThan(3);
    for (const { id } of [rules[1], tableRules[0]]) expect((await run(['rules', id])).stdout).toContain('Advice');
    for (const { id } of feeds.slice(0, 2)) expect((await run(['feeds', id])).stdout).toContain(id);
  });
});

describe('fields', () => {
  it('refuses more names than it reads, whatever pieces they come in', async () => {
    async function* pieces(most: number): AsyncGenerator<Uint8Array> {
      const piece = new TextEncoder().encode('Caller_Name\n'.repeat(1000));
      for (let given = 0; given < most; given += piece.length) yield piece.subarray(0, most - given);
    }
    expect((await linesOf(pieces(4_000_000))).join('\n')).toHaveLength(4_000_000);
    await expect(linesOf(pieces(4_000_001))).rejects.toMatchObject({ code: 'too-large' });
    const { code, stdout, stderr } = await run(['fields'], { input: 'Caller_Name\n'.repeat(400_000) });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/longer than the 4 million characters.*\n.*head -1 FILE \| cad-audit fields\n$/);
  });

  it('takes names as arguments or one per line', async () => {
    const fromArguments = await run(['fields', 'Caller_Name', 'Zip', '--json']);
    const fromInput = await run(['fields', '-', '--json'], { input: '\ufeffCaller_Name\r\n\r\n  Zip \r\n' });
    expect(fromInput.stdout).toBe(fromArguments.stdout);
    const { fields } = JSON.parse(fromArguments.stdout);
    expect(fields.map(({ name, class: cls }: { name: string; class: string }) => [name, cls])).toEqual([
      ['Caller_Name', 'person-name'],
      ['Zip', 'postal-code'],
    ]);
  });

  it.each([
    [
      'package.json',
      'package.json is a file; this command takes names of columns.\n  Its columns by their names alone: head -1 package.json',
    ],
    ['missing.csv', 'missing.csv looks like the name of a file'],
    ['test/cli', 'test/cli is a folder; this command takes names of columns.\n  With its values: cad-audit scan test/cli'],
  ])('a file is refused: %s', async (name, want) => {
    const { code, stdout, stderr } = await run(['fields', 'Zip', name]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(want);
  });

  it('a name may end or be cut like that of a file', async () => {
    for (const name of ['address.zip', 'call.xml', 'Lat/Lon', 'notes']) expect((await run(['fields', name])).code).toBe(0);
  });

  it('no names is an error', async () => {
    expect((await run(['fields'], { input: '\n' })).code).toBe(2);
  });
});

describe('text', () => {
  const text = 'first line\nRP C/B 202-555-0142\nand 202-555-0143 again\n';

  it('tells line, column and offsets, and masks', async () => {
    const { code, stdout } = await run(['text', '--json'], { input: text });
    const { spans, characters } = JSON.parse(stdout);
    expect([code, characters]).toEqual([0, text.length]);
    const phones = spans.filter(({ class: cls }: { class: string }) => cls === 'phone');
    expect(phones.map(({ line, column }: { line: number; column: number }) => [line, column])).toEqual([
      [2, 8],
      [3, 5],
    ]);
    for (const { start, end, masked } of phones) {
      expect(text.slice(start, end)).toMatch(/^202-555-014[23]$/);
      expect(masked).toBe('###-###-####');
    }
  });

  it('ends with 0 unless asked, 3 where there is no text', async () => {
    expect((await run(['text', '--fail-on', 'high'], { input: text })).code).toBe(1);
    expect((await run(['text', '--fail-on', 'critical'], { input: text })).code).toBe(0);
    expect((await run(['text'], { input: ' \n' })).code).toBe(3);
    expect((await run(['text', 'no-such-file.txt'])).code).toBe(2);
  });

  it('what is no text is refused as scan refuses it, from a file and a pipe', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cad-audit-text-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const picture = join(folder, 'picture.txt');
    writeFileSync(picture, '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1');
    const scanned = await run(['scan', picture]);
    const read = await run(['text', picture]);
    expect([scanned.code, read.code, read.stdout]).toEqual([2, 2, '']);
    expect(scanned.stderr.replace(/cad-audit: .*?: /, 'cad-audit: ')).toBe(read.stderr);
    const piped = await run(['text', '--json'], { input: gzipSync(text) });
    expect([piped.code, piped.stdout]).toEqual([2, '']);
    expect(piped.stderr).toContain('gzip data, not text');
  });
});
