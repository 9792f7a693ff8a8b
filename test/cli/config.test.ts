import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { expandBraces, MOST_PATTERNS, matchesPath } from '../../src/cli/config/glob.ts';
import { loadConfig } from '../../src/cli/config/load-config.ts';
import { settingsFor } from '../../src/cli/config/settings.ts';
import { STARTER } from '../../src/cli/setup/write-config.ts';
import { configSchema } from '../../src/schema/config.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cad-audit-config-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, text: string): void => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
};

describe('patterns', () => {
  const table: readonly (readonly [string, string, boolean])[] = [
    ['data/a.csv', 'data/a.csv', true],
    ['data/a.csv', './data/a.csv', true],
    ['data/a.csv', 'data/*.csv', true],
    ['data/x/a.csv', 'data/*.csv', false],
    ['data/x/y/a.csv', 'data/**/*.csv', true],
    ['data/a.csv', 'data/**/*.csv', true],
    ['data/x/a.csv', 'data/**', true],
    ['data/x/a.csv', 'data/', true],
    ['a.csv', '*.csv', true],
    ['deep/down/a.csv', '*.csv', true],
    ['data/a.tsv', 'data/*.{csv,tsv}', true],
    ['data/a1.csv', 'data/a?.csv', true],
    ['data/a.csv', 'other/**', false],
    ['data/a*b.csv', 'data/a*b.csv', true],
    ['data/axxb.csv', 'data/a*b*c.csv', false],
    ['a}b{c,d}', 'a}b{c,d}', false],
    ['a}bc', 'a}b{c,d}', true],
    ['a}bd', 'a}b{c,d}', true],
    ['a}b', 'a}b{c}{,d}', false],
    ['a}bc', 'a}b{c}{,d}', true],
    ['{ab', '{a{b,c}', true],
    ['x2', '{x{1,2},y}', true],
    ['y', '{x{1,2},y}', true],
    ['x', '{x{1,2},y}', false],
    ['00000000', '{0,1}'.repeat(8), true],
    ['11111111', '{0,1}'.repeat(8), true],
  ];
  for (const [path, pattern, fits] of table)
    it(`${path} ${fits ? 'fits' : 'does not fit'} ${pattern}`, () => expect(matchesPath(path, pattern)).toBe(fits));
  it('have braces that stand for so many patterns and no more', () => {
    expect(expandBraces('{0,1}'.repeat(8))).toHaveLength(MOST_PATTERNS);
    for (const many of [
      '{0,1}'.repeat(9),
      '{0,1}'.repeat(400),
      `{${','.repeat(300)}}`,
      '{a}'.repeat(2000),
      '{a,b'.repeat(9) + '}'.repeat(9),
    ])
      expect(expandBraces(many)).toBeUndefined();
    for (const one of ['}'.repeat(2000), '{'.repeat(2000), '}{']) expect(expandBraces(one)).toEqual([one]);
  });
  it('take no time to fail', () => expect(matchesPath('a'.repeat(5000), `${'*a'.repeat(500)}b`)).toBe(false));
});

describe('where a configuration is found', () => {
  const config = 'failOn: low\n';
  for (const name of ['cad-audit.config.yaml', 'cad-audit.config.yml', '.cad-auditrc', '.cad-auditrc.yaml']) {
    it(name, async () => {
      put(name, config);
      put('deep/down/x.csv', '');
      const found = await loadConfig(undefined, join(folder, 'deep/down'));
      expect([found?.config.failOn, found?.folder]).toEqual(['low', folder]);
    });
  }
  for (const name of ['cad-audit.config.json', '.cad-auditrc.json', '.cad-auditrc']) {
    it(`${name}, as JSON`, async () => {
      put(name, '{ "$schema": "./config.schema.json", "failOn": "low" }');
      expect((await loadConfig(undefined, folder))?.config.failOn).toBe('low');
    });
  }
  it('package.json, with the key; passed over without it', async () => {
    put('package.json', '{ "name": "x", "cad-audit": { "failOn": "low" } }');
    put('inner/package.json', '{ "name": "y" }');
    expect((await loadConfig(undefined, join(folder, 'inner')))?.config.failOn).toBe('low');
  });
  it('never as code', async () => {
    put('cad-audit.config.js', 'throw new Error("run")');
    put('cad-audit.config.cjs', 'throw new Error("run")');
    put('.cad-auditrc.js', 'throw new Error("run")');
    expect((await loadConfig(undefined, folder))?.config).toBeUndefined();
    await expect(loadConfig('cad-audit.config.js', folder)).rejects.toMatchObject({ code: 'bad-config' });
  });
  it('an empty one sets nothing', async () => {
    put('cad-audit.config.yaml', '# nothing yet\n');
    expect((await loadConfig(undefined, folder))?.config).toEqual({});
  });
});

it('a name that begins with two dots stays inside', async () => {
  put(
    'cad-audit.config.yaml',
    'files: [..calls.csv]\nbaseline: ..base.json\noverrides:\n  - { files: [..calls.csv], failOn: low }\n',
  );
  const found = await loadConfig(undefined, folder);
  expect(found?.config.baseline).toBe('..base.json');
  expect(settingsFor(join(folder, '..calls.csv'), found, {}).failOn).toBe('low');
});

describe('mistakes are told by line, path and the nearest word', () => {
  const table: readonly (readonly [string, string, RegExp])[] = [
    ['a key', 'files: [a]\nfailon: high\n', /:2: failon .*did you mean failOn\?/],
    ['a key deep inside', 'overrides:\n  - files: [a]\n    inptu: {}\n', /:3: overrides\[0\]\.inptu .*did you mean input\?/],
    ['a severity', 'failOn: hihg\n', /:1: failOn .*high/],
    ['a rule', 'ignores:\n  - rule: phnoe\n    reason: x\n', /:2: ignores\[0\]\.rule .*did you mean phone\?/],
    ['no reason', 'ignores:\n  - rule: phone\n', /:2: ignores\[0\]\.reason is missing/],
    ['neither rule nor column', 'ignores:\n  - reason: x\n', /needs a rule or a column/],
    ['a day that is none', 'ignores:\n  - { rule: phone, reason: x, until: "2027-02-31" }\n', /ignores\[0\]\.until/],
    ['a class', 'columns: { Tel: telephone }\n', /columns\.Tel/],
    [
      'a pattern of too many',
      `exclude:\n  - '*.csv'\n  - '${'{0,1}'.repeat(12)}'\n`,
      /:3: exclude\[1\] has too many braces: .*256 patterns/,
    ],
    [
      'and one of an override',
      `overrides:\n  - files: ['${'{0,1}'.repeat(12)}']\n`,
      /:2: overrides\[0\]\.files\[0\] has too many/,
    ],
    [
      'and of an ignore',
      `ignores:\n  - { rule: phone, reason: x, file: '${'{a}'.repeat(2000)}' }\n`,
      /ignores\[0\]\.file has too many/,
    ],
    ['and of the files', `files: ['${'{a,b}'.repeat(9)}']\n`, /:1: files\[0\] has too many braces/],
    ['a feed that leads away', 'feeds: [none, ../f.yaml]\n', /:1: feeds\[1\] leads out of the folder/],
    ['a path that leads away', 'baseline: ../../etc/x\n', /:1: baseline leads out of the folder/],
    ['no YAML', 'a: [1\n', /cad-audit\.config\.yaml:\d+: /],
  ];
  for (const [name, text, want] of table) {
    it(name, async () => {
      put('cad-audit.config.yaml', text);
      await expect(loadConfig(undefined, folder)).rejects.toMatchObject({
        code: 'bad-config',
        message: expect.stringMatching(want),
      });
    });
  }
});

describe('what counts for a file', () => {
  it('flags before overrides, later overrides before earlier ones', async () => {
    put(
      'cad-audit.config.yaml',
      'failOn: medium\nfeeds: []\ncolumns: { A: phone }\noverrides:\n  - { files: ["in/**"], failOn: high, columns: { B: email } }\n  - { files: ["in/deep/**"], failOn: critical }\n',
    );
    const found = await loadConfig(undefined, folder);
    const at = (path: string) => settingsFor(join(folder, path), found, {});
    expect(at('a.csv')).toMatchObject({ failOn: 'medium', feeds: [], columns: { A: 'phone' } });
    expect(at('in/a.csv')).toMatchObject({ failOn: 'high', columns: { A: 'phone', B: 'email' } });
    expect(at('in/deep/a.csv').failOn).toBe('critical');
    expect(settingsFor(join(folder, 'in/a.csv'), found, { failOn: 'low', columns: { B: 'other' } })).toMatchObject({
      failOn: 'low',
      columns: { A: 'phone', B: 'other' },
    });
    expect(settingsFor('/elsewhere/in/a.csv', found, {}).failOn).toBe('medium');
  });
});

describe('the starter', () => {
  it('is a configuration, with its comments and without them', () => {
    expect(configSchema.parse(parse(STARTER))).toEqual({ files: ['data/**/*.csv'], failOn: 'high' });
    const bare = STARTER.replace(/^# (?=(?: {2,}|- |\w+:(?: |$)))/gm, '');
    const whole = configSchema.parse(parse(bare));
    expect(Object.keys(whole).toSorted()).toEqual(
      Object.keys(configSchema.shape)
        .filter((key) => key !== '$schema')
        .toSorted(),
    );
  });
});
