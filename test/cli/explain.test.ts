import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { COUNTY_PACK } from '../rules/packs/packs.ts';
import { fakeHost } from './fake-host.ts';
import { csv, secrets } from './planted.ts';

const ROWS = 60;
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cad-audit-explain-'));
  await writeFile(join(folder, 'export.csv'), csv(ROWS));
  await writeFile(
    join(folder, 'odd#name.csv'),
    'Case #,Caller_Phone,JID\n1,(415) 555-0123,J24-00123\n2,(415) 555-0124,J24-00124\n',
  );
  await writeFile(join(folder, 'own.yaml'), COUNTY_PACK);
  await writeFile(join(folder, 'broken.yaml'), COUNTY_PACK.replace('headers: [JID, jail_no, JailNumber]', 'headers: [Nature]'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function run(...args: readonly string[]) {
  const host = fakeHost(args, { cwd: folder });
  return { code: await main(host), ...host.written };
}

describe('cad-audit explain', () => {
  it('tells class, reasons, what nearly won and what would change it', async () => {
    const { code, out } = await run('explain', 'odd#name.csv#Caller_Phone');
    expect(code).toBe(0);
    expect(out).toContain('Caller_Phone is phone: phone number');
    expect(out).toContain('about the caller');
    expect(out).toContain('Name read as');
    expect(out).toContain('by its name alone: still phone');
    expect(out).not.toContain('555-0123');
  });

  it('finds columns with a # in their name, in either case, and names that are near', async () => {
    expect((await run('explain', 'odd#name.csv#Case #')).out).toContain('Case # is incident-id');
    expect((await run('explain', 'odd#name.csv#caller_phone')).out).toContain('is phone');
    const { code, err } = await run('explain', 'odd#name.csv#phone');
    expect(code).toBe(2);
    expect(err).toContain('Caller_Phone');
  });

  it('says what is missing', async () => {
    expect((await run('explain', 'export.csv')).err).toContain('Name a column');
    expect((await run('explain', 'none.csv#a')).err).toContain('There is no such file');
  });

  it('hears a rule pack', async () => {
    const { out } = await run('explain', 'odd#name.csv#JID', '--rules', 'own.yaml');
    expect(out).toContain('JID is government-id');
    expect(out.replace(/\s+/g, ' ')).toContain('rule jail-number of Marrow County knows the name');
  });

  it('is JSON where asked for, without a value of the file', async () => {
    const header = csv(0).split('\n')[0]?.split(',') ?? [];
    for (const name of header) {
      const { code, out } = await run('explain', `export.csv#${name}`, '--json');
      expect(code).toBe(0);
      const { explanation } = JSON.parse(out);
      expect(explanation.verdict.name).toBe(name);
      for (const secret of secrets(ROWS)) {
        // Types of calls are words of the reasons as well.
        if (!/^[A-Z ]+$/.test(secret)) expect(out.includes(secret), 'a value stands in the output').toBe(false);
      }
    }
  });
});

describe('cad-audit rules --test', () => {
  it('tries a rule pack on its own examples', async () => {
    const { code, out } = await run('rules', '--test', 'own.yaml');
    expect(code).toBe(0);
    expect(out).toBe('Marrow County: 2 rules, and every example holds.\n');
  });

  it('fails when one does not hold', async () => {
    const { code, err } = await run('rules', '--test', 'broken.yaml');
    expect(code).toBe(2);
    expect(err).toContain('jail-number: examples.headers[0] fails');
  });

  it('says when the file cannot be read', async () => {
    const { code, err } = await run('rules', '--test', 'nowhere.yaml');
    expect(code).toBe(2);
    expect(err).toContain('cannot be read');
  });
});
