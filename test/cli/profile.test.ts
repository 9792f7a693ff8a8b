import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'cad-audit-profile-'));
const source = fileURLToPath(new URL('../../fixtures/lindale-open-data/export.csv', import.meta.url));
const at = (name: string) => join(folder, name);
const read = (name: string) => JSON.parse(readFileSync(at(name), 'utf8'));

beforeAll(async () => {
  const [header = '', ...lines] = readFileSync(source, 'utf8').trimEnd().split('\n');
  writeFileSync(at('a.csv'), `${[header, ...lines.slice(0, 700)].join('\n')}\n`);
  writeFileSync(at('b.csv'), `${[header, ...lines.slice(700)].join('\n')}\n`);
  for (const part of ['a', 'b']) {
    const { code, stderr } = await run(['profile', `${part}.csv`, '-o', `${part}.json`, '--key', 'key', '--plan', 'plan.json'], {
      cwd: folder,
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('parts of a data set', () => {
  it('are merged to what the whole gives', async () => {
    expect((await run(['merge', 'a.json', 'b.json', '-o', 'all.json', '--key', 'key'], { cwd: folder })).code).toBe(0);
    const merged = JSON.parse((await run(['report', 'all.json', '--json', '--exit-zero'], { cwd: folder })).stdout);
    const whole = JSON.parse(
      (await run(['scan', source, '--plan', 'plan.json', '--json', '--exit-zero'], { cwd: folder })).stdout,
    );
    // Where something was seen first is told by the number in its own part.
    const placeless = (value: unknown) =>
      JSON.parse(JSON.stringify(value, (key, inner) => (key === 'first' ? undefined : inner)));
    for (const key of ['fields', 'location', 'addresses', 'singlingOut', 'combinations', 'exposure', 'feeds', 'findings'])
      expect(placeless(merged[key]), key).toEqual(placeless(whole[key]));
    expect(merged.source).toMatchObject({ name: 'a.csv and 1 more', rows: whole.source.rows, sha256: null });
  });

  it('are merged when the first call made the plan and the second read it', async () => {
    const marrow = fileURLToPath(new URL('../../fixtures/marrow-county-cad/export.csv', import.meta.url));
    const [header = '', ...lines] = readFileSync(marrow, 'utf8').trimEnd().split('\n');
    const parts = [lines.slice(0, 700), lines.slice(700, 1400)];
    for (const [index, part] of parts.entries()) {
      writeFileSync(at(`m${index}.csv`), `${[header, ...part].join('\n')}\n`);
      const made = await run(['profile', `m${index}.csv`, '-o', `m${index}.json`, '--key', 'key', '--plan', 'marrow-plan.json'], {
        cwd: folder,
      });
      expect(made).toMatchObject({ code: 0 });
    }
    // The columns of its uncertainty and its class of service are what a plan read from a file has in another order.
    expect(read('marrow-plan.json').roles.locations).toContainEqual(expect.objectContaining({ stated: expect.anything() }));
    const { code, stderr } = await run(['merge', 'm0.json', 'm1.json', '-o', 'm.json', '--key', 'key'], { cwd: folder });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('whose plan names a column beyond the table are refused', async () => {
    const plan = read('plan.json');
    writeFileSync(at('beyond.json'), JSON.stringify({ ...plan, roles: { ...plan.roles, time: [66] } }));
    const profile = read('a.json');
    writeFileSync(at('beyond-a.json'), JSON.stringify({ ...profile, plan: read('beyond.json') }));
    for (const args of [
      ['scan', 'a.csv', '--plan', 'beyond.json'],
      ['profile', 'a.csv', '-o', 'out.json', '--plan', 'beyond.json'],
      ['report', 'beyond-a.json'],
    ]) {
      const { code, stderr } = await run(args, { cwd: folder });
      expect({ code, stderr }).toEqual({
        code: 2,
        stderr: expect.stringContaining('roles.time[0] should be a position in fields'),
      });
    }
  });

  it('are judged under a feed that nobody named while counting', async () => {
    const { stdout } = await run(['report', 'a.json', '--feed', 'citizen', '--json', '--exit-zero'], { cwd: folder });
    expect(JSON.parse(stdout).feeds.map(({ id }: { id: string }) => id)).toEqual(['citizen']);
  });

  it('share a key that only its owner may read', () => {
    expect(statSync(at('key')).mode & 0o077).toBe(0);
  });

  it.each([
    [
      'with another key',
      () => writeFileSync(at('other'), `cad-audit key ${Buffer.alloc(32).toString('base64')}\n`),
      ['a.json', 'b.json'],
      'other',
      /another key/,
    ],
    ['with a key that is none', () => writeFileSync(at('text'), 'hello\n'), ['a.json'], 'text', /is not a key/],
    ['with themselves', () => {}, ['a.json', 'b.json', 'a.json'], 'key', /An input is among the profiles twice/],
    ['without a key file', () => {}, ['a.json'], 'missing', /There is no key/],
    ['of a file that is no profile', () => writeFileSync(at('no.json'), '{"a":1}'), ['no.json'], 'key', /not a profile/],
    [
      'of another version',
      () => writeFileSync(at('old.json'), JSON.stringify({ ...read('a.json'), profileVersion: 0 })),
      ['old.json'],
      'key',
      /another version/,
    ],
    [
      'whose counts were changed',
      () =>
        writeFileSync(
          at('changed.json'),
          JSON.stringify({ ...read('a.json'), notices: [{ code: 'x', level: 'info', text: 'x' }] }),
        ),
      ['changed.json'],
      'key',
      /was changed/,
    ],
  ])('are not merged %s', async (_, prepare, files, key, message) => {
    prepare();
    const { code, stderr } = await run(['merge', ...files, '-o', 'out.json', '--key', key], { cwd: folder });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(message) });
  });

  it('with different plans are refused', async () => {
    const pins = readFileSync(at('a.csv'), 'utf8').split('\n')[0]?.split(',')[0] ?? '';
    await run(['profile', 'b.csv', '-o', 'pinned.json', '--key', 'key', '--column', `${pins}=other`], { cwd: folder });
    const { code, stderr } = await run(['merge', 'a.json', 'pinned.json', '-o', 'out.json', '--key', 'key'], { cwd: folder });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(/different plans/) });
  });
});

describe('slices of a file', () => {
  const slice = (k: number, of: number, more: readonly string[] = []) =>
    run(['profile', source, '--slice', `${k}/${of}`, '-o', `s${k}.json`, '--key', 'slices.key', ...more], { cwd: folder });

  it('counted at the same time and merged in any order give the report of the whole file, to the byte', async () => {
    const counted = await Promise.all([slice(1, 3), slice(2, 3), slice(3, 3)]);
    expect(counted.map(({ code, stderr }) => ({ code, stderr }))).toEqual(Array(3).fill({ code: 0, stderr: '' }));
    const some = await run(['merge', 's3.json', 's1.json', '-o', 'some.json', '--key', 'slices.key'], { cwd: folder });
    expect(some).toMatchObject({ code: 3, stderr: expect.stringContaining('slice 2 of 3 is not here') });
    const told = await run(['report', 'some.json', '--json', '--exit-zero'], { cwd: folder });
    // One file, whose size counts once.
    expect(JSON.parse(told.stdout).source).toMatchObject({ name: basename(source), bytes: statSync(source).size });
    const all = await run(['merge', 'some.json', 's2.json', '-o', 'sliced.json', '--key', 'slices.key'], { cwd: folder });
    expect({ code: all.code, stderr: all.stderr }).toEqual({ code: 0, stderr: '' });
    const merged = await run(['report', 'sliced.json', '--json', '--exit-zero'], { cwd: folder });
    expect(merged.stdout).toBe((await run(['scan', source, '--json', '--exit-zero'], { cwd: folder })).stdout);
  });

  it('may be empty', async () => {
    writeFileSync(at('small.csv'), 'id;street;city\n1;12 Quill Ave;Wren Park\n2;14 Quill Ave;Wren Park\n');
    for (const k of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const { code } = await run(['profile', 'small.csv', '--slice', `${k}/8`, '-o', `e${k}.json`, '--key', 'e.key'], {
        cwd: folder,
      });
      expect(code, `slice ${k}`).toBe(0);
    }
    const files = [1, 2, 3, 4, 5, 6, 7, 8].map((k) => `e${k}.json`);
    expect((await run(['merge', ...files, '-o', 'e.json', '--key', 'e.key'], { cwd: folder })).code).toBe(0);
    const merged = await run(['report', 'e.json', '--json', '--exit-zero'], { cwd: folder });
    expect(merged.stdout).toBe((await run(['scan', 'small.csv', '--json', '--exit-zero'], { cwd: folder })).stdout);
  });

  it('tell what was left out and repaired in all of them as one reading does', async () => {
    const lines = Array.from(
      { length: 60 },
      (_, row) => `${row},${row} QUILL AVE,WREN PARK${[20, 21, 45].includes(row) ? ',X' : ''}`,
    );
    writeFileSync(at('odd.csv'), `Calls of a week\n\nid,address,city\n${lines.join('\n')}\n`);
    const files = ['o1.json', 'o2.json', 'o3.json'];
    for (const [index, file] of files.entries())
      await run(['profile', 'odd.csv', '--slice', `${index + 1}/3`, '-o', file, '--key', 'o.key'], { cwd: folder });
    await run(['merge', ...files.toReversed(), '-o', 'odd.json', '--key', 'o.key'], { cwd: folder });
    const merged = await run(['report', 'odd.json', '--json', '--exit-zero'], { cwd: folder });
    const whole = await run(['scan', 'odd.csv', '--json', '--exit-zero'], { cwd: folder });
    expect(JSON.parse(whole.stdout).notices).toHaveLength(2);
    expect(merged.stdout).toBe(whole.stdout);
  });

  it('that are reported alone say that they are a part', async () => {
    await slice(2, 3);
    const { code, stdout } = await run(['report', 's2.json', '--json', '--exit-zero'], { cwd: folder });
    expect(code).toBe(3);
    expect(JSON.parse(stdout).notices).toContainEqual(expect.objectContaining({ code: 'slices-missing', incomplete: true }));
  });

  it.each(['0/3', '4/3', '3', 'a/b', '1/5000'])('are k of n, and not %s', async (text) => {
    const { code, stderr } = await run(['profile', source, '--slice', text, '-o', 'x.json'], { cwd: folder });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('It takes a slice and their number') });
  });

  it('are not taken of what is packed', async () => {
    writeFileSync(at('calls.csv.gz'), gzipSync(readFileSync(source)));
    const { code, stderr } = await run(['profile', 'calls.csv.gz', '--slice', '1/2', '-o', 'x.json'], { cwd: folder });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(/neither packed nor piped/) });
  });
});
