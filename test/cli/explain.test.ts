import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
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
  await writeFile(
    join(folder, 'two.zip'),
    zipSync({ 'calls.csv': strToU8('Case,Nature\n1,THEFT\n2,FIRE\n'), 'people.csv': strToU8('Badge,Officer\n7,A\n8,B\n') }),
  );
  const texts = Array.from(
    { length: 3000 },
    (_, i) => `${i},dog ${i} ran off behind house ${i} and came back by itself at noon today\n`,
  );
  const blocks = Array.from({ length: 300 }, (_, i) => `${i},${(i % 90) * 100},ELM ${i % 40} ST\n`);
  await writeFile(join(folder, 'blocks.csv'), `Case,address_number,address_road\n${blocks.join('')}`);
  await writeFile(join(folder, 'long.csv'), `Case,Remarks\n${texts.join('')}`);
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
    expect((await run('explain', '.#a')).err).toContain('is a directory');
    expect((await run('rules', 'phon')).err).toContain('Did you mean phone?');
  });

  it('tells a sample from the file, and how many of the values were looked at', async () => {
    const whole = (await run('explain', 'odd#name.csv#JID')).out;
    expect(whole).toMatch(/Looked at +2 different values in 2 filled cells of all 2 rows/);
    const long = (await run('explain', 'long.csv#Remarks')).out;
    expect(long).toMatch(/Looked at +the first 2,000 different values in 3,000 filled cells/);
    // The list of values ends before the sample does: each of those read until then was another.
    expect(long.replace(/\s+/g, ' ')).toContain('100% of the values unique');
  });

  it('tells what the report says, also where every row outweighs the sample, and what else is inside', async () => {
    const blocks = (await run('explain', 'blocks.csv#address_number')).out.replace(/\s+/g, ' ');
    expect(blocks).toContain('address_number is address-block');
    expect(blocks).toContain('the house numbers of the whole table end in 00');
    expect(blocks).toContain('At first street-address (');
    expect((await run('explain', 'export.csv#Comments')).out).toMatch(
      /Inside +gate, door or alarm codes in 60 of 60 filled cells/,
    );
  });

  it('takes the first table that has the column, or the one that is asked for', async () => {
    const { out } = await run('explain', 'two.zip#officer');
    expect(out).toContain('Officer is unit-or-officer');
    expect(out).toMatch(/Table +people\.csv/);
    const { code, err } = await run('explain', 'two.zip#officer', '--member', 'calls.csv');
    expect(code).toBe(2);
    expect(err).toContain('Case, Nature');
  });

  it('names a column that was meant', async () => {
    const { code, err } = await run('explain', 'two.zip#Offcer');
    expect(code).toBe(2);
    expect(err).toContain('There is no column "Offcer"');
    expect(err).toContain('Similar columns are: Officer.');
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

describe('the severity of a rule of one’s own', () => {
  const CLUB = (severity: string, cls: string) =>
    `name: Club\nrules:\n  - id: club\n    class: ${cls}\n    severity: ${severity}\n    header: { words: [club line] }\n    examples: { headers: [CLUB_LINE] }\n`;
  const severityOf = async (severity: string, cls: string, field: string) => {
    await writeFile(join(folder, 'club.yaml'), CLUB(severity, cls));
    const { out } = await run('scan', 'export.csv', '--rules', 'club.yaml', '--json', '--no-config');
    const { findings } = JSON.parse(out) as { findings: { fields: string[]; kind: string; severity: string }[] };
    return findings.find((one) => one.kind === 'field-is' && one.fields.includes(field))?.severity;
  };

  it('raises what other rules of the class find, and never lowers it', async () => {
    expect(await severityOf('critical', 'phone', 'Call_Back_Phone')).toBe('critical');
    expect(await severityOf('none', 'phone', 'Call_Back_Phone')).toBe('high');
    expect(await severityOf('low', 'access-code', 'Gate_Code')).toBe('critical');
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
    expect(err).toMatch(/broken\.yaml:\d+: rules\[0\]\.examples\.headers\[0\] should be told by the words of header, and is not/);
  });

  it('says when the file cannot be read', async () => {
    const { code, err } = await run('rules', '--test', 'nowhere.yaml');
    expect(code).toBe(2);
    expect(err).toContain('There is no file nowhere.yaml');
  });

  const PACK = [
    'name: Marrow County',
    'rules:',
    '  - id: member-card',
    '    class: payment-account',
    '    severity: high',
    '    header:',
    '      words: [member card]',
    '    value:',
    "      pattern: 'M\\d{8}'",
    '      standalone: true',
    '    examples:',
    '      headers: [member_card]',
    '      values: [M00000002]',
    '',
  ].join('\n');

  // The key and its line, what is wrong in plain words, and nothing of the library that found it.
  it.each([
    [
      'class: payment-account',
      'class: payment-acount',
      ':4: rules[0].class should be one of 41 words; did you mean payment-account?',
    ],
    ['severity: high', 'severity: worst', ':5: rules[0].severity should be one of none, low, medium, high, critical.'],
    ['id: member-card', 'id: Member Card', ':3: rules[0].id should be lower-case words joined by hyphens.'],
    ['words: [member card]', 'words: member card', ':7: rules[0].header.words should be a list or a group of keys.'],
    ['words: [member card]', 'words: {member card: much}', ':7: rules[0].header.words.member card should be a number.'],
    ['words: [member card]', 'words: {member card: 2}', ':7: rules[0].header.words.member card should be at most 1.'],
    [
      'words: [member card]',
      'word: [member card]',
      ':7: rules[0].header.word is not a key that can stand here; did you mean words?',
    ],
    [
      "pattern: 'M\\d{8}'",
      "pattern: 'M\\d+'",
      ':9: rules[0].value.pattern repeats without an upper limit; write {0,20} for * and {1,20} for +.',
    ],
    ["pattern: 'M\\d{8}'", "pattern: 'M\\d{8'", ':9: rules[0].value.pattern is not a regular expression.'],
    ['standalone: true', 'standalone: yes', ':10: rules[0].value.standalone should be true or false.'],
    ['values: [M00000002]', 'values: [12]', ':13: rules[0].examples.values[0] should be text: put it in quotes.'],
    ['values: [M00000002]', 'values: [M2]', ':13: rules[0].examples.values[0] should match the pattern of value, and does not.'],
    [
      '      headers: [member_card]\n',
      '',
      ':6: rules[0].header has no example that must match: write one under examples, as headers.',
    ],
    ['rules:', 'rules: # none\n  []\nold:', 'rules is empty; it needs at least one entry.'],
    ['    header:', '\theader:', ':6: tabs cannot indent; use blanks.'],
    ['name: Marrow County\n', '', ':1: name is missing.'],
  ])('says what is wrong with a pack: %s as %s', async (from, to, told) => {
    expect(PACK).toContain(from);
    await writeFile(
      join(folder, 'wrong.yaml'),
      PACK.replace(from, () => to),
    );
    const { code, err } = await run('rules', '--test', 'wrong.yaml');
    expect(code).toBe(2);
    expect(err.replace(/\s+/g, ' ')).toContain(`wrong.yaml${told.startsWith(':') ? '' : ':'}`);
    expect(err).toContain(told);
    expect(err).not.toMatch(/Invalid|expected|received/);
  });
});
