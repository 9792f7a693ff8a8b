import { describe, expect, it } from 'vitest';
import { openContent } from '../../src/source/bytes/content.ts';
import { findEncoding } from '../../src/source/bytes/encoding.ts';
import { openStored } from '../../src/source/bytes/stored.ts';
import { openCsv } from '../../src/source/csv/csv-table.ts';
import type { CsvWishes } from '../../src/source/csv/csv-wishes.ts';
import { CSV_LIMITS } from '../../src/source/csv/records/format.ts';
import { NoticeLog } from '../../src/source/notice-log.ts';
import { makeTable, type TableReader } from '../../src/source/table.ts';
import { bytes, inChunks } from './reading.ts';

/** Every table of a text, one after the other, as they are opened from it. */
async function readTables(text: string | Buffer, wishes: CsvWishes = {}, piped = false) {
  const input = typeof text === 'string' ? bytes(text) : text;
  const stored = await openStored(piped ? { stream: inChunks(input, 64) } : { bytes: input });
  const content = await openContent(stored, { file: 1 << 20, pipe: 1 << 20 });
  const tables = [];
  let log = new NoticeLog();
  let reader: TableReader | null = await openCsv(content, findEncoding(content.head), wishes, CSV_LIMITS, log);
  while (reader !== null) {
    const table = makeTable(content, reader, { opening: [log] });
    const rows: string[][] = [];
    const lines: number[] = [];
    for await (const batch of table.batches()) {
      for (let row = 0; row < batch.rows; row++) {
        rows.push(table.fields.map((_, field) => batch.value(field, row)));
        lines.push(batch.line(row));
      }
    }
    const { notices } = table;
    tables.push({
      fields: table.fields.map(({ name }) => name),
      rows,
      lines,
      codes: notices.map(({ code }) => code),
      notices,
      asides: table.asides?.() ?? [],
      dialect: table.facts().dialect,
      sha256: table.facts().sha256,
    });
    log = new NoticeLog();
    reader = (await reader.next?.(log)) ?? null;
  }
  return tables;
}

const CALLS = 'id,received,city\n1,2031-05-01 08:00,Exampleton\n2,2031-05-01 09:00,Sampleville\n3,2031-05-01 10:00,Testburg\n';
const UNITS = 'unit,station,status,crew\nE1,12,In service,4\nM2,14,Out of service,2\nL3,12,In service,5\n';

describe('further tables of a text', () => {
  it.each([
    ['behind a blank line', `${CALLS}\n${UNITS}`],
    ['behind nothing but a header of another width', CALLS + UNITS],
    ['behind a blank line and a title', `${CALLS}\n\nUnits on duty\n${UNITS}`],
  ])('are tables of their own: %s', async (_, text) => {
    const [calls, units, ...none] = await readTables(text);
    expect(none).toEqual([]);
    expect(calls?.fields).toEqual(['id', 'received', 'city']);
    expect(calls?.rows).toHaveLength(3);
    expect(calls?.codes).toEqual(['further-table']);
    expect(units?.fields).toEqual(['unit', 'station', 'status', 'crew']);
    expect(units?.rows).toHaveLength(3);
    const line = text.split('\n').findIndex((one) => one.startsWith('E1')) + 1;
    expect(units?.lines[0]).toBe(line);
    // Both have read the whole input.
    expect(units?.sha256).toBe(calls?.sha256);
  });

  it('may be many, in UTF-16 and with carriage returns', async () => {
    const text = `\uFEFF${CALLS}\n${UNITS}\n${CALLS.replace('city', 'town').replaceAll('\n', '\n')}`.replaceAll('\n', '\r');
    const tables = await readTables(Buffer.from(text, 'utf16le'));
    expect(tables.map(({ fields }) => fields.length)).toEqual([3, 4, 3]);
    expect(tables.map(({ rows }) => rows.length)).toEqual([3, 3, 3]);
    expect(tables[2]?.rows[0]).toEqual(['1', '2031-05-01 08:00', 'Exampleton']);
  });

  it('of a pipe are told to be missing', async () => {
    const [calls, ...none] = await readTables(`${CALLS}\n${UNITS}`, {}, true);
    expect(none).toEqual([]);
    expect(calls?.notices).toMatchObject([{ code: 'further-table', incomplete: true, at: { line: 6 } }]);
  });

  it.each([
    ['blank lines between groups', `${CALLS}\n4,2031-05-02 08:00,Exampleton\n\n5,2031-05-03 08:00,Exampleton\n`, 5],
    ['the same header again', CALLS + CALLS, 6],
    ['a page break: blank line and the same header', `${CALLS}\n${CALLS}`, 6],
    ['records with too few cells', `${CALLS}4,2031-05-02 08:00\n5,2031-05-02 09:00\n6,2031-05-02 10:00,Exampleton\n`, 6],
  ])('are not what these are: %s', async (_, text, rows) => {
    const tables = await readTables(text);
    expect(tables).toHaveLength(1);
    expect(tables[0]?.rows).toHaveLength(rows);
  });
});

describe('a line whose end is not in sight', () => {
  const NOTE = 'RP MARA KESTREL, C/B 202-555-0100, GATE CODE 0000. ';
  it.each([false, true])('is one cell, and no table without columns (piped: %s)', async (piped) => {
    const text = NOTE.repeat(180_000);
    const [table, ...none] = await readTables(text, {}, piped);
    expect(none).toEqual([]);
    expect(table?.fields).toEqual(['column_1']);
    expect(table?.rows).toEqual([[text.slice(0, table?.rows[0]?.[0]?.length)]]);
    expect(table?.rows[0]?.[0]?.length).toBeGreaterThan(1 << 20);
  });

  it('is one cell where it is longer than a cell may be', async () => {
    const [table] = await readTables('x'.repeat(5 << 20));
    expect([table?.fields, table?.rows[0]?.[0]?.length]).toEqual([['column_1'], 1 << 20]);
    expect(table?.codes).toEqual(['header-missing', 'cell-truncated']);
  });
});

describe('text beside the table', () => {
  it('above and below is left out of it and kept', async () => {
    const [table] = await readTables(
      `Example County\nPrinted for Jo Roe\n\n${CALLS}${CALLS.slice(17)}\nTotal,6\nQuestions: 555-0100\n`,
    );
    expect(table?.rows).toHaveLength(6);
    expect(table?.codes).toEqual(['preamble-skipped', 'footer-skipped']);
    expect(table?.asides).toEqual([
      { lines: 2, text: 'Example County\nPrinted for Jo Roe\n', where: 'above' },
      { lines: 2, text: 'Total,6\nQuestions: 555-0100\n', where: 'below' },
    ]);
    expect(table?.dialect).toMatchObject({ preambleLines: 3, footerLines: 2 });
    expect(JSON.stringify(table?.notices)).not.toContain('Roe');
  });

  it.each([
    ['sqlcmd', '\n(3 rows affected)\n'],
    ['a sum with all its delimiters', 'TOTAL,,3\n'],
    ['a note with all its delimiters', 'Source: Example dispatch,,\n'],
  ])('below it: %s', async (_, note) => {
    const [table] = await readTables(CALLS + CALLS.slice(17) + note);
    expect(table?.rows).toHaveLength(6);
    expect(table?.codes).toEqual(['footer-skipped']);
  });

  it('a last record with little in it is a record', async () => {
    const [table] = await readTables(`${CALLS}4,,\n5,2031-05-02 08:00,\n6,,\n`);
    expect(table?.rows.at(-1)).toEqual(['6', '', '']);
    expect(table?.asides).toEqual([]);
  });

  it('is what the user says', async () => {
    const [table] = await readTables(`x,y,z\nq,r,s\n${CALLS}9,9,9\n8,8,8\n`, { skipLines: 2, footerLines: 2 });
    expect(table?.fields).toEqual(['id', 'received', 'city']);
    expect(table?.lines).toEqual([4, 5, 6]);
    expect(table?.asides).toEqual([
      { lines: 2, text: 'x,y,z\nq,r,s\n', where: 'above' },
      { lines: 2, text: '9,9,9\n8,8,8\n', where: 'below' },
    ]);
  });

  it('is bounded', async () => {
    const title = `${'A very long report title. '.repeat(50)}\n`.repeat(200);
    const [table] = await readTables(`${title}${CALLS}`, { skipLines: 200 });
    expect(table?.asides[0]?.lines).toBeGreaterThan(10);
    expect(table?.asides[0]?.text.length).toBeLessThanOrEqual(65_536);
  });

  it('says that more lines are skipped than there are', async () => {
    await expect(readTables(CALLS, { skipLines: 99_999 })).rejects.toThrow(
      'Nothing is left of the input below the lines to skip.',
    );
  });
});

describe('headers of several rows', () => {
  it('are joined with a space', async () => {
    const [table] = await readTables(
      'Incident,,Caller,\nNumber,Date,Name,Phone\n1,2031-05-01,A,555-0100\n2,2031-05-02,B,555-0101\n',
    );
    expect(table?.fields).toEqual(['Incident Number', 'Date', 'Caller Name', 'Phone']);
    expect(table?.dialect?.headerRows).toBe(2);
  });

  it('are as many as the user says', async () => {
    const [table] = await readTables('a,b\nc,d\ne,f\n', { headerRows: 2 });
    expect(table?.fields).toEqual(['a c', 'b d']);
    expect(table?.rows).toEqual([['e', 'f']]);
  });
});
