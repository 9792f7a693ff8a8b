import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CadAuditError } from '../../src/model/error.ts';
import { openTable } from '../../src/source/open-table.ts';
import { openTables } from '../../src/source/open-tables.ts';
import { bytes, inChunks, readAll } from './reading.ts';

interface Case {
  readonly name: string;
  readonly page: string;
  readonly fields: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const row = (cells: readonly string[], tag = 'td'): string =>
  `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;

const CASES: readonly Case[] = [
  {
    name: 'a grid that a reporting system saved under .xls',
    page:
      '<div>\n\t<table cellspacing="0" rules="all" border="1" style="border-collapse:collapse;">\n\t\t<tr>\n\t\t\t<th scope="col">CallNo</th><th scope="col">Address</th>\n\t\t</tr>' +
      '<tr>\n\t\t\t<td>F25-1</td><td>100 ELM&nbsp;ST</td>\n\t\t</tr><tr>\n\t\t\t<td>F25-2</td><td>&nbsp;</td>\n\t\t</tr>\n\t</table>\n</div>',
    fields: ['CallNo', 'Address'],
    rows: [
      ['F25-1', '100 ELM ST'],
      ['F25-2', ''],
    ],
  },
  {
    name: 'a sheet that a spreadsheet program saved as a page, with its styles and comments',
    page:
      '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset=utf-8><style>td {mso-number-format:"\\@";}</style><!--[if gte mso 9]><xml><x:Name>Calls</x:Name></xml><![endif]--></head>' +
      "<body><table><colgroup><col width=64><col></colgroup><tr><td>id</td><td class=xl24>note</td></tr><tr><td align=right x:num>1</td><td>door <b>open</b></td></tr><tr><td>2</td><td>A &amp; B's</td></tr></table></body></html>",
    fields: ['id', 'note'],
    rows: [
      ['1', 'door open'],
      ['2', "A & B's"],
    ],
  },
  {
    name: 'tags that nobody closed, in capitals',
    page: '<TABLE><TR><TH>ID<TH>UNIT<TR><TD>1<TD>E51<TR><TD>2<TD>M3</TABLE>',
    fields: ['ID', 'UNIT'],
    rows: [
      ['1', 'E51'],
      ['2', 'M3'],
    ],
  },
  {
    name: 'cells of several lines, quotes and marks',
    page: `<table>${row(['id', 'remarks', 'who'], 'th')}${row(['1', '0801 RP ADV<br>0803 "E51" ENRT<p>clear', 'a,b;c'])}${row(['2', '<pre>one\n  two</pre>', '"x"'])}</table>`,
    fields: ['id', 'remarks', 'who'],
    rows: [
      ['1', '0801 RP ADV\n0803 "E51" ENRT\nclear', 'a,b;c'],
      ['2', 'one\ntwo', '"x"'],
    ],
  },
  {
    name: 'a cell over several rows and one over several columns',
    page:
      `<table>${row(['beat', 'call', 'time'], 'th')}<tr><td rowspan=3>B1</td><td>F1</td><td>0801</td></tr><tr><td>F2</td><td>0802</td></tr><tr><td>F3</td><td>0803</td></tr>` +
      '<tr><td>B2</td><td>F4</td><td>0804</td></tr><tr><td>B3</td><td colspan="2">none</td></tr></table>',
    fields: ['beat', 'call', 'time'],
    rows: [
      ['B1', 'F1', '0801'],
      ['B1', 'F2', '0802'],
      ['B1', 'F3', '0803'],
      ['B2', 'F4', '0804'],
      ['B3', 'none', ''],
    ],
  },
  {
    name: 'a table within a table that lays the page out, with titles above and below',
    page:
      '<!DOCTYPE html><html><body><h1>Example County Calls</h1><table><tr><td>Menu</td><td>' +
      `<table>${row(['id', 'type', 'beat'], 'th')}${row(['1', 'FIRE', 'B1'])}${row(['2', 'EMS', 'B2'])}${row(['3', 'EMS', 'B2'])}</table></td></tr></table><p>Printed by the records office</p></body></html>`,
    fields: ['id', 'type', 'beat'],
    rows: [
      ['1', 'FIRE', 'B1'],
      ['2', 'EMS', 'B2'],
      ['3', 'EMS', 'B2'],
    ],
  },
  {
    name: 'scripts, styles and lists to choose from',
    page:
      `<html><body><script>var t = "<table><tr><td>x</td></tr></table>";</script><select><option>All beats</option></select>` +
      `<table>${row(['id', 'type'], 'th')}${row(['1', 'FIRE'])}${row(['2', 'EMS<script>track(1)</script>'])}</table></body></html>`,
    fields: ['id', 'type'],
    rows: [
      ['1', 'FIRE'],
      ['2', 'EMS'],
    ],
  },
];

describe('tables of web pages', () => {
  it.each(CASES)('$name', async ({ page, fields, rows }) => {
    for (const input of [bytes(page), gzipSync(bytes(page)), { stream: inChunks(bytes(page), 7) }]) {
      const got = await readAll(input);
      expect(got.facts.format).toBe('html');
      expect(got.fields).toEqual(fields);
      expect(got.rows).toEqual(rows);
      expect(new Set(got.lines)).toEqual(new Set([0]));
    }
  });

  it('keeps what stands around a table', async () => {
    const page = `<h1>Calls of J. DOE</h1><table>${row(['id', 'type'], 'th')}${row(['1', 'FIRE'])}${row(['2', 'EMS'])}</table><p>Ask at 555-0100</p>`;
    const table = await openTable(bytes(`<html><body>${page}</body></html>`));
    for await (const _ of table.batches());
    expect(table.asides?.().map(({ text }) => text.trim())).toEqual(['Calls of J. DOE', 'Ask at 555-0100']);
    await table.close();
  });

  it('reads several tables one after the other', async () => {
    const table = (kind: string, unit: string) =>
      `<table>${row(['id', kind, 'beat'], 'th')}${row(['1', unit, 'B1'])}${row(['2', unit, 'B2'])}${row(['3', unit, 'B3'])}</table>`;
    const names: string[][] = [];
    for await (const { table: one } of openTables(bytes(`<html>${table('unit', 'E51')}<hr>${table('officer', 'P7')}</html>`))) {
      if (one === undefined) throw new Error('a table could not be opened');
      for await (const _ of one.batches());
      names.push(one.fields.map(({ name }) => name));
    }
    expect(names).toEqual([
      ['id', 'unit', 'beat'],
      ['id', 'officer', 'beat'],
    ]);
  });

  it('is read in the encoding that the page declares', async () => {
    const page = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1250"></head><table>${row(['a', 'b'], 'th')}${row(['Bo\u017Eena', '1'])}${row(['x', '2'])}</table></html>`;
    const got = await readAll(Buffer.from([...page].map((letter) => (letter === '\u017E' ? 0x9e : letter.charCodeAt(0)))));
    expect(got.facts.encoding).toBe('windows-1250');
    expect(got.rows[0]).toEqual(['Božena', '1']);
    expect(got.codes).toEqual([]);
  });

  it('reads a page that is larger than what is looked at first', async () => {
    const many = Array.from({ length: 60_000 }, (_, at) =>
      row([String(at), 'called back, no answer, will try again', `B${at % 7}`]),
    );
    const page = `<html><body><table>${row(['id', 'note', 'beat'], 'th')}${many.join('\n')}${row(['x', 'LATE', 'B9'])}</table></body></html>`;
    for (const input of [bytes(page), { stream: inChunks(bytes(page), 65_536) }]) {
      const got = await readAll(input);
      expect(got.fields).toEqual(['id', 'note', 'beat']);
      expect(got.rows).toHaveLength(60_001);
      expect(got.rows[40_000]).toEqual(['40000', 'called back, no answer, will try again', 'B2']);
      expect(got.rows.at(-1)).toEqual(['x', 'LATE', 'B9']);
    }
  });

  it('gives back any texts', async () => {
    const marked = (text: string): string => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
    const said = fc.string({ unit: 'grapheme-ascii' }).map((text) => text.trim().replace(/\s+/g, ' '));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(said, said), { minLength: 3, maxLength: 20 }), async (records) => {
        const rows = records.map(([a, b], at) => row([`F25-${String(at).padStart(4, '0')}`, marked(a), marked(b), '0801']));
        const got = await readAll(
          bytes(`<table>${row(['CallNo', 'Remarks', 'Address', 'Time'], 'th')}${rows.join('\n')}</table>`),
        );
        expect(got.rows.map((cells) => cells.slice(1, 3))).toEqual(records);
      }),
      { numRuns: 60 },
    );
  });
});

describe('cells that span many rows', () => {
  const page = (cell: string, below: string, rows: number): Buffer =>
    bytes(`<table>${row(['id', 'note'], 'th')}<tr>${cell}<td>F0</td></tr>${`<tr>${below}</tr>`.repeat(rows)}</table>`);

  it.each([
    ['a long text', page(`<td rowspan=65534>${'SECRET '.repeat(10_000)}</td>`, '<td>F1', 20_000)],
    ['empty columns', page(`<td>x</td>${'<td rowspan=65534 colspan=1000>'.repeat(15)}`, '<td>F1', 20_000)],
    ['columns of one row', page('<td>x</td>', `<td>F1${'<td colspan=1000>'.repeat(15)}`, 20_000)],
  ])('are refused where they make much of little: %s', async (_, input) => {
    const failure = await readAll(input).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'too-large' });
    expect(String(failure)).not.toContain('SECRET');
  });

  it('stand for all of them where a page has many such cells, of the length of notes', async () => {
    const note = 'caller says the gate is open '.repeat(30).trim();
    const group = `<tr><td rowspan=5>${note}</td><td>F1</td><td>E51</td></tr>${'<tr><td>F2</td><td>M3</td></tr>'.repeat(4)}`;
    const { rows } = await readAll(bytes(`<table>${row(['note', 'call', 'unit'], 'th')}${group.repeat(15_000)}</table>`));
    expect(rows).toHaveLength(75_000);
    expect(rows.every((cells) => cells[0] === note)).toBe(true);
  });
});

describe('pages without data are refused without their content', () => {
  it.each([
    ['no table', '<!DOCTYPE html><html><body><p>SECRET</p></body></html>'],
    [
      'a page to log in on',
      `<html><table>${row(['SECRET', '<input name=u>'])}${row(['Password', '<input type="password">'])}</table></html>`,
    ],
    ['a table of one cell', `<html><table>${row(['SECRET'])}</table></html>`],
    ['a table that lays an error out', `<html><body><table><tr><td><h2>404</h2><p>SECRET</td></tr></table></body></html>`],
  ])('%s', async (_, page) => {
    const failure = await readAll(bytes(page)).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(CadAuditError);
    expect(failure).toMatchObject({ code: 'unknown-format' });
    expect(String(failure)).toContain('web page');
    expect(String(failure)).not.toContain('SECRET');
  });
});
