import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REPORTER_IDS } from '../../src/report/load-reporters.ts';
import { TOOL } from '../../src/tool.ts';
import { makeXlsx } from '../source/make-xlsx.ts';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'cad-audit-nothing-'));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (...args: readonly string[]) => run(args, { cwd: folder });

beforeAll(() => {
  mkdirSync(join(folder, 'empty'));
});

const CALLS = {
  name: 'Calls',
  rows: [
    ['Call_No', 'Caller_Name'],
    ['24-1', 'Mara Kestrel'],
  ],
};

/** What each format says where there is no result. */
const SAYS: Readonly<Record<string, string>> = {
  table: 'Nothing was scanned.\n',
  json: `{"schemaVersion":1,"tool":{"name":"cad-audit","version":"${TOOL.version}"},"scans":[]}`,
  html: '<h1>Nothing was scanned.</h1>',
  markdown: 'Nothing was scanned.\n',
  csv: 'file,severity,rule,',
  sarif: '"text": "Nothing was scanned."',
  junit: 'errors="1"',
  gitlab: '[]',
  github: '::error title=cad-audit::Nothing was scanned.\n',
};

describe('where nothing is scanned', () => {
  it.each(REPORTER_IDS)('%s is a document that says so, with 3 and a line on standard error', async (format) => {
    const { code, stdout, stderr } = await at('scan', 'empty', '-f', format);
    expect([code, stderr.split('\n')[0]]).toEqual([3, 'cad-audit: empty: No data files were found here.']);
    expect(format === 'json' ? JSON.stringify(JSON.parse(stdout)) : stdout).toContain(SAYS[format]);
  });

  it('an empty sheet that was asked for is told', async () => {
    writeFileSync(join(folder, 'book.xlsx'), makeXlsx({ sheets: [CALLS, { name: 'Empty', rows: [] }] }));
    const { code, stdout, stderr } = await at('scan', 'book.xlsx', '--sheet', 'Empty', '-q');
    expect([code, stdout]).toEqual([3, 'Nothing was scanned.\n']);
    expect(stderr).toMatch(/^cad-audit: book\.xlsx: The sheet is empty\.\n {2}Name another one/);
  });

  it.each([[[]], [['data']], [['data', '-q']]])('what the configuration excludes altogether is told: scan %j', async (args) => {
    mkdirSync(join(folder, 'data'), { recursive: true });
    writeFileSync(join(folder, 'data', 'calls.csv'), 'Call_No,Caller_Name\n24-1,Mara Kestrel\n');
    writeFileSync(join(folder, 'config.yaml'), "files: ['data/**/*.csv']\nexclude: ['**']\n");
    const { code, stdout, stderr } = await at('scan', ...args, '--config', 'config.yaml');
    expect([code, stdout]).toEqual([3, 'Nothing was scanned.\n']);
    expect(stderr).toMatch(/^cad-audit: The configuration excludes every data file that was found\.\n/);
  });

  it('a failed run leaves the last document alone', async () => {
    writeFileSync(join(folder, 'last.json'), 'last');
    expect((await at('scan', 'absent.csv', '-f', 'json=last.json')).code).toBe(2);
    const { stdout } = await at('scan', 'absent.csv', '--json');
    expect(stdout).toBe('');
  });
});
