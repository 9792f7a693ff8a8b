import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csv, json, rows, secrets } from './planted.ts';
import { run } from './run.ts';

const ROWS = 40;
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cad-audit-privacy-'));
  const text = csv(ROWS);
  const files: Readonly<Record<string, string | Buffer>> = {
    'calls.csv': text,
    'calls.json': json(ROWS),
    'cut.json': json(ROWS).slice(0, -400),
    'open-quote.csv': text.replace('"', ''),
    'ragged.csv': text.replace(/,[^,\r]*\r\n/g, (tail, at: number) => (at % 3 === 0 ? ',,,,,surplus\r\n' : tail)),
    'no-header.csv': text.slice(text.indexOf('\n') + 1),
    'utf16.csv': Buffer.from(text, 'utf16le'),
    'binary.csv': Buffer.concat([Buffer.from([0, 1, 2, 3, 255, 254]), Buffer.from(text)]),
    'broken.ndjson': rows(ROWS)
      .map((row, i) => (i % 5 === 0 ? `{"a": ${row.join(' ')}` : JSON.stringify(row)))
      .join('\n'),
    'plan.json': text,
    'notes.yaml': rows(ROWS)
      .map((row) => `? ${row.join(': ')}`)
      .join('\n'),
    'notes.txt': rows(ROWS)
      .map((row) => row.join('  '))
      .join('\n'),
  };
  for (const [name, data] of Object.entries(files)) writeFileSync(join(folder, name), data);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every way to make the program speak of a file full of planted values. */
const commands: readonly (readonly string[])[] = [
  ...['calls.csv', 'calls.json', 'cut.json', 'open-quote.csv', 'ragged.csv', 'utf16.csv', 'binary.csv', 'broken.ndjson'].flatMap(
    (file) => [
      ['scan', file, '-v'],
      ['scan', file, '--json'],
      ['scan', file, '-q'],
    ],
  ),
  ['scan', 'calls.csv', '--input-format', 'json', '-v'],
  ['scan', 'calls.csv', '--input-format', 'geojson', '-v'],
  ['scan', 'calls.csv', '--delimiter', ';', '-v'],
  ['scan', 'calls.csv', '--encoding', 'utf-16le', '-v'],
  ['scan', 'calls.csv', '--encoding', 'nonsense', '-v'],
  ['scan', 'calls.csv', '--plan', 'plan.json', '-v'],
  ['scan', 'calls.csv', '--feed', './plan.json', '-v'],
  ['scan', '.', '-v'],
  ...['html', 'markdown', 'csv', 'sarif', 'junit', 'gitlab', 'github'].map((format) => ['scan', 'calls.csv', '-f', format]),
  ['scan', 'calls.csv', '--show-values'],
  ['scan', 'calls.csv', '--config', 'plan.json'],
  ['scan', 'calls.csv', '--config', 'notes.yaml'],
  ['scan', 'calls.csv', '--baseline', 'plan.json'],
  ['report', 'calls.json', '-v'],
  ['report', 'plan.json', '-v'],
  ['diff', 'calls.json', 'plan.json'],
  ['text', 'notes.txt'],
  ['text', 'notes.txt', '--json'],
];

describe('no raw value in any output', () => {
  const planted = secrets(ROWS);

  it('there is something to find', () => {
    expect(planted.length).toBeGreaterThan(200);
    expect(csv(ROWS)).toContain(planted[0]);
  });

  for (const args of commands) {
    it(args.join(' '), async () => {
      const { stdout, stderr } = await run(args, { cwd: folder });
      expect(stdout + stderr).not.toBe('');
      expect(planted.filter((value) => stdout.includes(value) || stderr.includes(value))).toEqual([]);
    });
  }
});
