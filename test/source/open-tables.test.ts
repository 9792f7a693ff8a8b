import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenOptions } from '../../src/source/open-options.ts';
import type { TableInput } from '../../src/source/open-table.ts';
import { openTable } from '../../src/source/open-table.ts';
import { openTables } from '../../src/source/open-tables.ts';
import { makeXlsx, makeZip } from './make-xlsx.ts';
import { bytes, inChunks, readAll } from './reading.ts';

const csv = (rows: number, city = 'ALPHA') =>
  `incident_id,city\n${Array.from({ length: rows }, (_, n) => `${n + 1},${city}\n`).join('')}`;
const JSON_TEXT = '[{"incident_id":1,"city":"ALPHA"},{"incident_id":2,"city":"BETA"}]';
const sheet = (name: string, rows: number) => ({
  name,
  rows: [['incident_number', 'city_name'], ...Array.from({ length: rows }, (_, n) => [`CAD-31-${n}`, 'ALPHA'])],
});
const BOOK = makeXlsx({ sheets: [{ name: 'Cover', rows: [] }, sheet('Calls', 3), { ...sheet('Callers', 2), state: 'hidden' }] });

/** What each part of an input is. */
async function parts(input: TableInput, options: OpenOptions = {}) {
  const seen: string[] = [];
  for await (const { part, table, error } of openTables(input, options)) {
    const name = [part.member, part.sheet, part.table].filter((piece) => piece !== undefined).join(' / ');
    if (error) {
      seen.push(`${name}: ${error.code}`);
      continue;
    }
    let rows = 0;
    for await (const batch of table.batches()) rows += batch.rows;
    expect(table.facts().rows).toBe(rows);
    seen.push(`${name}: ${rows}`);
    await table.close();
  }
  return seen;
}

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cad-audit-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('every table of an input', () => {
  const archive = makeZip({
    'calls.csv': csv(4),
    'readme.txt': 'about the data',
    'broken.json': '[{"incident_id":1},{]',
    'more/calls.json': JSON_TEXT,
    'inner.zip': makeZip({ 'deep.csv': csv(5) }),
    'book.xlsx': BOOK,
    'picture.bin': Buffer.from('\x89PNG\r\n\0\0', 'latin1'),
  });

  it.each([
    ['a file of one table', bytes(csv(3)), [': 3']],
    ['a workbook', BOOK, ['Calls: 3', 'Callers: 2']],
    [
      'an archive of everything, the bad parts by their errors',
      archive,
      [
        'calls.csv: 4',
        'broken.json: bad-json',
        'more/calls.json: 2',
        'inner.zip/deep.csv: 5',
        'book.xlsx / Calls: 3',
        'book.xlsx / Callers: 2',
        'picture.bin: binary',
      ],
    ],
  ])('%s', async (_, input, expected) => {
    expect((await parts(input)).toSorted()).toEqual([...expected].toSorted());
    expect((await parts({ stream: inChunks(input, 1000) })).toSorted()).toEqual([...expected].toSorted());
  });

  it('has the name, size and hash of the whole input', async () => {
    const path = join(folder, 'all.zip');
    await writeFile(path, archive);
    const sha256 = createHash('sha256').update(archive).digest('hex');
    let tables = 0;
    for await (const { table } of openTables(path)) {
      if (!table) continue;
      tables++;
      expect(table.facts().sha256).toBeNull();
      for await (const _ of table.batches());
      expect(table.facts()).toMatchObject({ name: 'all.zip', bytes: archive.length, sha256, compression: 'zip' });
    }
    expect(tables).toBe(5);
  });

  it('can be read again, and is planned from all of it', async () => {
    for await (const { table } of openTables(archive)) {
      if (!table) continue;
      const { batches } = await table.sample();
      const sampled = batches.reduce((sum, batch) => sum + batch.rows, 0);
      for (let turn = 0; turn < 2; turn++) {
        let rows = 0;
        for await (const batch of table.batches()) rows += batch.rows;
        expect(rows).toBe(sampled);
      }
    }
  });

  it('ends when the loop is left or the signal is given', async () => {
    for await (const { table } of openTables(archive)) {
      expect(table?.fields).toHaveLength(2);
      break;
    }
    const stop = new AbortController();
    const reading = async () => {
      for await (const { table } of openTables(archive, { signal: stop.signal })) {
        stop.abort();
        if (table) for await (const _ of table.batches());
      }
    };
    await expect(reading()).rejects.toThrow(/abort/i);
  });
});

describe('one table of an input', () => {
  const archive = makeZip({ 'a/calls.csv': csv(2), 'b/other.csv': csv(3), 'book.xlsx': BOOK });

  it('is the first that can be opened, and the others are told', async () => {
    const { rows, facts, notices } = await readAll(archive);
    expect(rows).toHaveLength(2);
    expect(facts.part).toEqual({ member: 'a/calls.csv' });
    expect(notices).toMatchObject([{ code: 'parts-left', count: 2, incomplete: true }]);
    const broken = await readAll(makeZip({ 'a.json': '[{', 'b.csv': csv(2) }));
    expect(broken.rows).toHaveLength(2);
    expect(broken.notices).toMatchObject([{ code: 'parts-unreadable', count: 1, incomplete: true }]);
  });

  it.each([
    ['a member', { member: 'b/other.csv' }, 3],
    ['a member without its folder', { member: 'OTHER.CSV' }, 3],
    ['a member by its number', { member: '2' }, 3],
    ['a sheet', { sheet: 'Callers' }, 2],
    ['a sheet of a member', { member: 'book.xlsx', sheet: 'calls' }, 3],
  ])('%s can be chosen', async (_, options, rows) => {
    const read = await readAll(archive, options);
    expect(read.rows).toHaveLength(rows);
    expect(read.codes).toEqual([]);
  });

  it.each([
    ['a member', archive, { member: 'no\u001b[31m.csv' }, 'no file "no·[31m.csv"; it has 3 files'],
    ['a sheet', BOOK, { sheet: 'None' }, 'no sheet "None"; it has 3 sheets'],
    ['a sheet of a text', bytes(csv(2)), { sheet: 'Calls' }, 'no sheet "Calls": the input is no workbook'],
    ['a member of a text', bytes(csv(2)), { member: 'calls.csv' }, 'no file "calls.csv": the input is no archive'],
  ])('%s that is not there', async (_, input, options, message) => {
    await expect(openTable(input, options)).rejects.toMatchObject({
      code: 'no-such-part',
      message: expect.stringContaining(message),
    });
  });

  it('fails with what is wrong where there is only that', async () => {
    await expect(openTable(makeZip({ 'calls.json': '[{"a":1},{]' }))).rejects.toMatchObject({ code: 'bad-json' });
  });
});

describe('readers', () => {
  it('of packed forms, and what they stand on, are imported only where they are needed', async () => {
    const source = join(import.meta.dirname, '../../src/source');
    const lazy =
      /from '(?:fflate|fzstd|saxes|hyparquet[\w-]*|(?:\.\.?\/)+(?:xlsx|parquet|xml|archive\/zip-parts)[\w/-]*(?:\.ts)?)'/;
    const eager = ['open-table.ts', 'open-tables.ts', 'find-parts.ts', 'open-text.ts', 'bytes/content.ts', 'bytes/unzstd.ts'];
    for (const name of eager) {
      const text = await readFile(join(source, name), 'utf8');
      const values = text.split('\n').filter((line) => line.startsWith('import ') && !line.startsWith('import type'));
      expect(values.filter((line) => lazy.test(line))).toEqual([]);
    }
  });
});
