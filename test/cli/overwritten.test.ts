import { existsSync, linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FILE_OPTIONS } from '../../src/cli/guard/used-files.ts';
import { main } from '../../src/cli/main.ts';
import { fakeHost } from './fake-host.ts';
import { run } from './run.ts';

const DATA = 'Event_No,Call_Time,Nature,Address\n31-1,2031-03-01 10:10,THEFT,12 OAK ST\n31-2,2031-03-02 11:10,FIRE,14 OAK ST\n';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cad-audit-overwritten-'));
  writeFileSync(join(folder, 'calls.csv'), DATA);
  symlinkSync('calls.csv', join(folder, 'link.csv'));
  linkSync(join(folder, 'calls.csv'), join(folder, 'hard.csv'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function call(line: string, cwd = folder) {
  const host = fakeHost(line.split(' '), { cwd });
  return { code: await main(host), ...host.written };
}

describe('nothing is written over the export', () => {
  it.each([
    'scan calls.csv -o calls.csv',
    'scan calls.csv -o ./link.csv',
    'scan link.csv -f json=calls.csv',
    'scan . -f table -f csv=calls.csv',
    'scan *.csv -o calls.csv',
    'feed calls.csv --to citizen -o calls.csv',
    'feed calls.csv --to citizen --raw link.csv',
    'feed calls.csv --to citizen --raw hard.csv',
    'feed link.csv --to citizen --raw ./calls.csv',
    'impact calls.csv --feed citizen -o calls.csv',
    'profile calls.csv -o calls.csv',
  ])('%s', async (line) => {
    const { code, stdout, stderr } = await run(line.split(' '), { cwd: folder });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('is read, so nothing is written over it');
    expect(readFileSync(join(folder, 'calls.csv'), 'utf8')).toBe(DATA);
  });

  it('beside it is', async () => {
    expect((await run(['scan', 'calls.csv', '-o', 'calls.txt', '--exit-zero'], { cwd: folder })).code).toBe(0);
    expect(readFileSync(join(folder, 'calls.txt'), 'utf8')).toContain('2 rows');
    expect((await run(['scan', 'calls.csv', '-o', 'calls.txt', '--exit-zero'], { cwd: folder })).code).toBe(0);
  });
});

/** What stands in files that options name; nothing looks into them before they are known to be safe. */
const KEPT = 'kept: as it is\n';

describe('nothing is written over another file that is read', () => {
  const linked = ['other.yaml', 'soft.yaml', 'hard.yaml'];
  beforeAll(() => {
    writeFileSync(join(folder, 'other.yaml'), KEPT);
    symlinkSync('other.yaml', join(folder, 'soft.yaml'));
    linkSync(join(folder, 'other.yaml'), join(folder, 'hard.yaml'));
  });

  it.each([
    'scan calls.csv --address-points other.yaml -o OUT',
    'scan calls.csv --feed ./other.yaml -o OUT',
    'scan calls.csv --feed none --feed other.yaml -f table -f json=OUT',
    'scan calls.csv --rules other.yaml -o OUT',
    'scan calls.csv --plan other.yaml -o OUT',
    'scan calls.csv --config other.yaml -o OUT',
    'scan calls.csv --baseline other.yaml -o OUT',
    'scan calls.csv --baseline OUT --update-baseline --rules other.yaml',
    'report other.yaml -o OUT',
    'feed calls.csv --to other.yaml --raw OUT',
    'feed calls.csv --to other.yaml -o OUT',
    'impact calls.csv --feed citizen --agreement other.yaml -o OUT',
    'compare calls.csv other.yaml -o OUT',
    'compare calls.csv --feed other.yaml -f html=OUT',
    'agreement verify other.yaml calls.csv -o OUT',
    'agreement export other.yaml -o OUT',
    'agreement import other.yaml -o OUT',
    'profile calls.csv --key other.yaml -o OUT',
    'profile calls.csv --plan other.yaml -o OUT',
    'merge calls.csv --key other.yaml -o OUT',
  ])('%s', async (line) => {
    for (const out of linked) {
      const { code, out: stdout, err } = await call(line.replace('OUT', out));
      expect([code, stdout], out).toEqual([2, '']);
      expect(err).toContain(`${out} is read, so nothing is written over it`);
    }
    expect(readFileSync(join(folder, 'other.yaml'), 'utf8')).toBe(KEPT);
  });

  it.each([
    'scan calls.csv --plan new.json -o ./new.json',
    'profile calls.csv --plan new.json --key new.json -o out.json',
    'profile calls.csv --key new.json -o new.json',
    'feed calls.csv --to citizen --raw new.json -f json=new.json',
    'scan calls.csv --baseline new.json --update-baseline -o new.json',
  ])('nor over another that is written: %s', async (line) => {
    const { code, err } = await call(line);
    expect([code, err]).toEqual([2, expect.stringContaining('new.json would be written twice.')]);
    expect(existsSync(join(folder, 'new.json'))).toBe(false);
  });

  it('files that the configuration names are read too', async () => {
    const place = join(folder, 'configured');
    mkdirSync(place);
    const kept = {
      'cad-audit.config.yaml': 'files: [calls.csv]\nbaseline: base.json\nfeeds: [own.yaml]\n',
      'base.json': '{"baselineVersion":1,"findings":[]}\n',
      'own.yaml': KEPT,
      'calls.csv': DATA,
    };
    for (const [name, text] of Object.entries(kept)) writeFileSync(join(place, name), text);
    for (const name of Object.keys(kept)) {
      const { code, err } = await call(`scan -o ${name}`, place);
      expect([code, err]).toEqual([2, expect.stringContaining(`${name} is read, so nothing is written over it`)]);
    }
    expect((await call('scan --update-baseline -o base.json', place)).err).toContain('base.json would be written twice.');
    for (const [name, text] of Object.entries(kept)) expect(readFileSync(join(place, name), 'utf8')).toBe(text);
  });

  it('nor over the export that a saved result is about', async () => {
    const place = join(folder, 'saved');
    mkdirSync(place);
    writeFileSync(join(place, 'calls.csv'), DATA);
    expect((await call('scan calls.csv --exit-zero -o result.json --json', place)).code).toBe(0);
    expect((await call('report result.json -o calls.csv', place)).code).toBe(2);
    expect(readFileSync(join(place, 'calls.csv'), 'utf8')).toBe(DATA);
    expect((await call('report result.json --exit-zero -o calls.txt', place)).code).toBe(0);
  });
});

it('every option that takes a file is known', async () => {
  const help = async (...command: readonly string[]) => (await call([...command, '--help'].join(' '))).out;
  const commands = [...(await help()).matchAll(/^ {2}(?!help )(\w+) .*\S {2,}\S/gm)].map(([, name = '']) => [name]);
  const parts = [...(await help('agreement')).matchAll(/^ {2}(?!help )(\w+) .*\S {2,}\S/gm)];
  const named = new Set<string>();
  for (const command of [...commands, ...parts.map(([, name = '']) => ['agreement', name])]) {
    const options = (await help(...command)).matchAll(/--([a-z-]+) [<[][^\]>]*file/g);
    for (const [, option = ''] of options) named.add(option.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()));
  }
  expect([...named].toSorted()).toEqual(Object.keys(FILE_OPTIONS).toSorted());
});
