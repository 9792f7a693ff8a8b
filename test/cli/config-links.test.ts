import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from './run.ts';

const CALLS = 'Call_No,Caller_Name,Caller_Phone\n24-1,Mara Kestrel,515-555-0101\n24-2,Tobin Wrenfield,515-555-0102\n';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cad-audit-links-'));
  for (const folder of ['outside', 'repository/data/deep']) mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'outside', 'calls.csv'), CALLS);
  writeFileSync(join(root, 'outside', 'feed.yaml'), 'id: x\n');
  writeFileSync(join(root, 'repository', 'data', 'own.csv'), CALLS);
  writeFileSync(join(root, 'repository', 'data', 'deep', 'calls.csv'), CALLS);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const link = (name: string, to: string) => symlinkSync(join(root, to), join(root, 'repository', name));

const scan = (config: string, ...args: readonly string[]) => {
  writeFileSync(join(root, 'repository', 'cad-audit.config.yaml'), config);
  return run(['scan', '--fail-on', 'none', '--json', ...args], { cwd: join(root, 'repository') });
};

describe('a configuration that leads out of its folder by a link is refused', () => {
  const refused: readonly (readonly [string, string, RegExp])[] = [
    ['a pattern below a link', "files: ['data/link/*.csv']\n", /:1: files\[0\] leads out of the folder/],
    ['a folder that is a link', 'files: [data/link]\n', /:1: files\[0\] leads out of the folder/],
    ['a file that is a link', 'files: [data/one.csv]\n', /:1: files\[0\] leads out of the folder/],
    ['a baseline below a link', 'baseline: data/link/base.json\n', /:1: baseline leads out of the folder/],
    ['a feed that is a link', 'feeds: [./feed.yaml]\n', /:1: feeds\[0\] leads out of the folder/],
    [
      'a feed of an override',
      "overrides:\n  - files: ['*']\n    feeds: [./feed.yaml]\n",
      /:3: overrides\[0\]\.feeds\[0\] leads out of the folder/,
    ],
    [
      'a pattern on a way round',
      "files: ['data/*/../link/*.csv']\n",
      /^cad-audit: data\/link\/calls\.csv: This is behind a link/,
    ],
    [
      'a pattern with a mark undone',
      "files: ['data/lin\\k/*.csv']\n",
      /^cad-audit: data\/link\/calls\.csv: This is behind a link/,
    ],
    ['a name like a pattern', "files: ['data/[1].csv']\n", /^cad-audit: data\/\[1\]\.csv: This is behind a link/],
  ];
  it.each(refused)('%s', async (_, config, says) => {
    link('data/link', 'outside');
    link('data/one.csv', 'outside/calls.csv');
    link('data/[1].csv', 'outside/calls.csv');
    link('feed.yaml', 'outside/feed.yaml');
    const { code, stderr, stdout } = await scan(config, ...(config.startsWith('files') ? [] : ['data/own.csv']));
    expect(stderr).toMatch(says);
    expect(code).toBe(2);
    expect(stdout).toBe('');
  });

  it('and nothing is written there', async () => {
    link('data/link', 'outside');
    expect((await scan('baseline: data/link/base.json\n', 'data/own.csv', '--update-baseline')).code).toBe(2);
    expect(existsSync(join(root, 'outside', 'base.json'))).toBe(false);
  });
});

describe('links that lead nowhere else', () => {
  it('are followed within the folder', async () => {
    link('near', 'repository/data/deep');
    const { code, stdout } = await scan("files: ['near/*.csv']\nbaseline: near/base.json\n", '--update-baseline');
    expect([code, JSON.parse(stdout).source.rows]).toEqual([0, 2]);
  });

  it('may stand above the folder', async () => {
    symlinkSync(join(root, 'repository'), join(root, 'other'));
    writeFileSync(join(root, 'repository', 'c.yaml'), 'files: [data/own.csv]\n');
    const { code } = await run(['scan', '--config', '../other/c.yaml', '--fail-on', 'none'], { cwd: join(root, 'outside') });
    expect(code).toBe(0);
  });

  it('may lead out where their files are named or excluded', async () => {
    link('data/one.csv', 'outside/calls.csv');
    expect((await scan('', 'data/one.csv')).code).toBe(0);
    link('data/[1].csv', 'outside/calls.csv');
    expect((await scan("files: ['data/[1].csv', data/own.csv]\nexclude: ['data/?1?.csv']\n")).code).toBe(0);
  });
});
