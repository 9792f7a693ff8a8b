import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openTable } from '../../src/source/open-table.ts';
import { numberText } from '../../src/source/xlsx/cell-text.ts';
import { dateText, elapsedText } from '../../src/source/xlsx/date-text.ts';
import { readFormatCode } from '../../src/source/xlsx/number-format.ts';
import { readSharedStrings } from '../../src/source/xlsx/shared-strings.ts';
import { makeXlsx, makeZip, type TestCell, type TestSheet, xlsxParts } from './make-xlsx.ts';
import { inChunks, readAll } from './reading.ts';

const HEADER = ['incident_number', 'received', 'caller_name', 'address', 'latitude'];
const CALLS: TestSheet = {
  name: 'Calls',
  rows: [
    HEADER,
    ['CAD-31-000101', { value: 48_000.5, style: 1 }, 'DOE, JANE', '1423 N MAPLE ST', 41.250137],
    ['CAD-31-000102', { value: 48_000.75, style: 1 }, 'ROE, RICK', '15 ELM CT #204', 41.2611],
    ['CAD-31-000103', { value: 48_001, style: 1 }, null, '900 BLK OAK AVE', 41.27],
  ],
};
const FORMATS = ['yyyy\\-mm\\-dd hh:mm'];
const sheet = (rows: readonly (readonly TestCell[])[], more: Partial<TestSheet> = {}): TestSheet => ({
  name: 'S',
  rows,
  ...more,
});

describe('a workbook', () => {
  it('gives the rows of its sheet as text', async () => {
    const { fields, rows, lines, facts, codes } = await readAll(makeXlsx({ sheets: [CALLS], formats: FORMATS }));
    expect(fields).toEqual(HEADER);
    expect(rows).toEqual([
      ['CAD-31-000101', '2031-06-01 12:00:00', 'DOE, JANE', '1423 N MAPLE ST', '41.250137'],
      ['CAD-31-000102', '2031-06-01 18:00:00', 'ROE, RICK', '15 ELM CT #204', '41.2611'],
      ['CAD-31-000103', '2031-06-02 00:00:00', '', '900 BLK OAK AVE', '41.27'],
    ]);
    expect(lines).toEqual([2, 3, 4]);
    expect(facts).toMatchObject({ format: 'xlsx', part: { sheet: 'Calls' }, rows: 3 });
    expect(facts.hidden).toBeUndefined();
    expect(facts.compression).toBeUndefined();
    expect(codes).toEqual([]);
  });

  it('is read the same from a pipe', async () => {
    const book = makeXlsx({ sheets: [CALLS], formats: FORMATS });
    const piped = await readAll({ stream: inChunks(book, 100), name: 'calls.xlsx' });
    expect(piped).toEqual(await readAll({ bytes: book, name: 'calls.xlsx' }));
  });

  it('any cells come out as they went in', async () => {
    // Not a lone surrogate, which no file can hold, and nothing that a reader would trim or take for a null.
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).map((cell) => `x${cell}x`);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(text, fc.integer(), text), { minLength: 2, maxLength: 30 }), async (rows) => {
        const book = makeXlsx({ sheets: [sheet([['incident_id', 'unit_number', 'caller_name'], ...rows])] });
        const read = await readAll(book);
        expect(read.rows).toEqual(rows.map((row) => row.map(String)));
      }),
      { numRuns: 40 },
    );
  });
});

describe('cells', () => {
  const cellsOf = async (cells: readonly TestCell[], book: { date1904?: boolean; formats?: readonly string[] } = {}) => {
    const names = cells.map((_, index) => `field_${'abcdefghijklmnop'[index]}`);
    return (await readAll(makeXlsx({ sheets: [sheet([names, cells, cells])], ...book }))).rows[0];
  };

  it('booleans, errors, formula text, rich and phonetic inline text, escapes', async () => {
    const rich = '<r><t>DOE, </t></r><r><rPr><b/></rPr><t>JANE</t></r><rPh sb="0" eb="1"><t>phonetic</t></rPh>';
    expect(
      await cellsOf([
        true,
        { value: '#N/A', type: 'e' },
        { value: 'E12 &amp; M5', type: 'str' },
        { value: '', inline: rich },
        'line_x000D_one',
        { value: '2031-05-01T08:00:00', type: 'd' },
      ]),
    ).toEqual(['TRUE', '#N/A', 'E12 & M5', 'DOE, JANE', 'line_x000D_one', '2031-05-01 08:00:00']);
  });

  it('a comment in the middle of text and CDATA do not cut it', async () => {
    expect(await cellsOf([{ value: '', inline: '<t>12 <![CDATA[MAPLE & ELM]]><!-- no --> ST</t>' }])).toEqual([
      '12 MAPLE & ELM ST',
    ]);
  });

  it('dates since 1904', async () => {
    expect(
      await cellsOf(
        [
          { value: 0, style: 1 },
          { value: 46_539, style: 1 },
        ],
        { date1904: true, formats: ['m/d/yy'] },
      ),
    ).toEqual(['1904-01-01', '2031-06-02']);
  });

  it.each([
    ['yyyy-mm-dd', '45484', '2024-07-11'],
    ['yyyy-mm-dd', '45484.572916666664', '2024-07-11 13:45:00'],
    ['m/d/yyyy h:mm', '45484', '2024-07-11 00:00:00'],
    ['[$-409]m/d/yy h:mm AM/PM;@', '45484.5729166667', '2024-07-11 13:45:00'],
    ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', '45484', '2024-07-11'],
    ['mmm-yy', '45484', '2024-07-11'],
    ['h:mm:ss AM/PM', '0.572916666666667', '13:45:00'],
    ['h:mm:ss', '45484.5', '2024-07-11 12:00:00'],
    ['mm:ss.0', '0.000011574', '00:00:01'],
    ['[h]:mm:ss', '1.13194444444444', '27:10:00'],
    ['hh:mm:ss.000', '0.5000000116', '12:00:00.001'],
    ['General', '37.774900000000002', '37.7749'],
    ['General', '0.30000000000000004', '0.3'],
    ['General', '5.550100123E9', '5550100123'],
    ['General', '-87.956741', '-87.956741'],
    ['0.00"m"', '12.345', '12.345'],
    ['#,##0', '1234567', '1234567'],
    ['_(* #,##0_);_(* (#,##0);_(* "-"??_);_(@_)', '1234', '1234'],
    ['[Red]0.00', '5', '5'],
    ['00000', '2134', '02134'],
    ['00000\\-0000', '21340007', '02134-0007'],
    ['000\\-00\\-0000', '4', '000-00-0004'],
    ['[<=9999999]###\\-####;\\(###\\)\\ ###\\-####', '5550123', '555-0123'],
    ['[<=9999999]###\\-####;\\(###\\)\\ ###\\-####', '5175550123', '(517) 555-0123'],
    ['yyyy-mm-dd', '-1', '-1'],
    ['yyyy-mm-dd', '9999999999', '9999999999'],
    ['"day "0', '3', '3'],
    ['@', '007', '7'],
  ])('format %s makes %s into %s', (code, raw, text) => {
    expect(numberText(raw, readFormatCode(code), false)).toBe(text);
  });

  it('days of the first months are those that a spreadsheet shows', () => {
    expect([1, 59, 60, 61, 0.25].map((day) => dateText(day, false, false))).toEqual([
      '1900-01-01',
      '1900-02-28',
      '1900-02-29',
      '1900-03-01',
      '06:00:00',
    ]);
    expect(elapsedText(-0.5)).toBe('-12:00:00');
  });

  it('every day and second comes back', () => {
    const first = Date.UTC(1900, 2, 1);
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), fc.integer({ min: 0, max: 86_399 }), (day, second) => {
        const expected = new Date(first + (day - 61) * 86_400_000 + second * 1000).toISOString().slice(0, 19).replace('T', ' ');
        expect(dateText(day + second / 86_400, true, false)).toBe(expected);
      }),
    );
  });
});

describe('the layout of a sheet', () => {
  const body = [
    ['CAD-31-1', 48_000, 'DOE, JANE', '1423 N MAPLE ST'],
    ['CAD-31-2', 48_001, 'ROE, RICK', '15 ELM CT'],
    ['CAD-31-3', 48_002, 'POE, PAT', '22 OAK AVE'],
  ] as const;
  const head = ['Incident Number', 'Received', 'Caller Name', 'Address'];

  it('titles, empty rows and columns around the table are left out', async () => {
    const pad = (row: readonly TestCell[]) => [null, null, ...row];
    const rows = [['Calls for Service'], [], ['Printed for Records'], [], pad(head), ...body.map(pad), [], []];
    const { fields, rows: read, lines, codes } = await readAll(makeXlsx({ sheets: [sheet(rows)] }));
    expect(fields).toEqual(head);
    expect(read.map(([id]) => id)).toEqual(['CAD-31-1', 'CAD-31-2', 'CAD-31-3']);
    expect(lines).toEqual([6, 7, 8]);
    expect(codes).toContain('preamble-skipped');
  });

  it('text above and below it is kept to be looked through', async () => {
    const calls = Array.from({ length: 40 }, (_, n) => [`CAD-31-${n}`, 48_000 + n, 'DOE, JANE', `${n} ELM CT`]);
    const rows = [['Requested by DOE, JANE'], [], head, ...calls, [], ['Total 3 records, call 517-555-0123']];
    const table = await openTable(makeXlsx({ sheets: [sheet(rows)] }));
    let read = 0;
    for await (const batch of table.batches()) read += batch.rows;
    expect(read).toBe(40);
    expect(table.asides?.().map(({ where, text }) => [where, text.trim()])).toEqual([
      ['above', 'Requested by DOE, JANE'],
      ['below', 'Total 3 records, call 517-555-0123'],
    ]);
    await table.close();
  });

  it('a range merged over rows stands for each of them', async () => {
    const rows = [head, body[0], [null, 48_001, 'ROE, RICK', '15 ELM CT'], body[2]];
    const { rows: read, codes } = await readAll(makeXlsx({ sheets: [sheet(rows, { merges: ['A2:A3', 'B1:D1'] })] }));
    expect(read.map(([id]) => id)).toEqual(['CAD-31-1', 'CAD-31-1', 'CAD-31-3']);
    expect(codes).toContain('cells-merged');
  });

  it('cells and rows without a name of their own stand one after the other', async () => {
    const parts = xlsxParts({ sheets: [sheet([head])] });
    const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
    parts['xl/worksheets/sheet1.xml'] = `<x:worksheet xmlns:x="urn:x"><x:sheetData>${[head, ...body.map((row) => row.map(String))]
      .map((row) => `<row>${row.map(cell).join('')}</row>`)
      .join('')}</x:sheetData></x:worksheet>`;
    const { fields, rows } = await readAll(makeZip(parts));
    expect(fields).toEqual(head);
    expect(rows).toHaveLength(3);
  });
});

describe('what a workbook hides', () => {
  const rows: readonly (readonly TestCell[])[] = [
    ['Incident Number', 'Received', 'Caller Name', 'Caller Phone'],
    ...Array.from({ length: 9 }, (_, n) => [`CAD-31-${n}`, 48_000 + n, 'DOE, JANE', `555-010${n}`]),
  ];

  it('rows, columns and the sheet are counted', async () => {
    const hiding = sheet(rows, {
      state: 'veryHidden',
      hiddenRows: [1, 4, 5, 40],
      hiddenColumns: [
        [3, 4],
        [9, 9],
      ],
    });
    const { facts } = await readAll(makeXlsx({ sheets: [hiding] }));
    expect(facts.hidden).toEqual({ sheet: 'very-hidden', rows: 2, fields: ['Caller Name', 'Caller Phone'] });
  });

  it('a row of no height and a column of no width are hidden', async () => {
    const parts = xlsxParts({ sheets: [sheet(rows)] });
    parts['xl/worksheets/sheet1.xml'] = (parts['xl/worksheets/sheet1.xml'] ?? '')
      .replace('<row r="3">', '<row r="3" ht="0" customHeight="1">')
      .replace('<sheetData>', '<cols><col min="2" max="2" width="0" customWidth="1"/></cols><sheetData>');
    const { facts } = await readAll(makeZip(parts));
    expect(facts.hidden).toEqual({ rows: 1, fields: ['Received'] });
  });

  it('what goes along beside the sheets is told with counts and makes the result incomplete where it holds data', async () => {
    const { notices } = await readAll(
      makeXlsx({
        sheets: [sheet(rows)],
        parts: {
          'xl/pivotCache/pivotCacheRecords1.xml': '<pivotCacheRecords count="2"><r><s v="SECRET"/></r><r/></pivotCacheRecords>',
          'xl/comments1.xml':
            '<comments><commentList><comment ref="A1"><text><t>SECRET</t></text></comment></commentList></comments>',
          // As openpyxl and what is built on it name the part.
          'xl/comments/comment2.xml':
            '<comments><commentList><comment ref="A2"><text><t>SECRET</t></text></comment></commentList></comments>',
          'xl/externalLinks/externalLink1.xml': '<externalLink/>',
          'xl/embeddings/oleObject1.bin': 'SECRET',
          'xl/connections.xml': '<connections><connection name="SECRET"/></connections>',
          'xl/vbaProject.bin': 'SECRET',
          'xl/media/image1.png': 'SECRET',
        },
      }),
    );
    expect(notices.map(({ code, count, incomplete }) => [code, count, incomplete ?? false])).toEqual([
      ['workbook-pivot-records', 2, true],
      ['workbook-comments', 2, true],
      ['workbook-embedded', 1, true],
      ['workbook-external-links', 1, true],
      ['workbook-connections', 1, false],
      ['workbook-macros', 1, false],
      ['workbook-pictures', 1, false],
    ]);
    expect(JSON.stringify(notices)).not.toContain('SECRET');
  });

  it('the folder that a workbook was saved in is told without its path', async () => {
    const parts = xlsxParts({ sheets: [sheet(rows)] });
    parts['xl/workbook.xml'] = (parts['xl/workbook.xml'] ?? '').replace(
      '<workbookPr',
      '<x15ac:absPath xmlns:x15ac="a" url="C:\\Users\\rexample\\Desktop\\"/><workbookPr',
    );
    const { notices } = await readAll(makeZip(parts));
    expect(notices.map(({ text }) => text)).toEqual([expect.stringContaining('name the folder that it was saved in, and')]);
    expect(JSON.stringify(notices)).not.toContain('rexample');
  });

  const core = (creator: string, last: string) =>
    `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>Calls</dc:title><dc:creator>${creator}</dc:creator><cp:lastModifiedBy>${last}</cp:lastModifiedBy></cp:coreProperties>`;
  it.each([
    [
      'author and last editor',
      { 'docProps/core.xml': core('Rosa Example', 'Ann Sample') },
      'name its author and who saved it last, and',
    ],
    [
      'an agency',
      { 'docProps/app.xml': '<Properties><Application>Microsoft Excel</Application><Company>Town</Company></Properties>' },
      'name a company or agency, and',
    ],
    [
      'whoever commented',
      { 'xl/persons/person.xml': '<personList><person displayName="Rosa Example" id="1"/></personList>' },
      'name who commented in it, and',
    ],
    [
      'a program',
      { 'docProps/core.xml': core('openpyxl', ''), 'docProps/app.xml': '<Properties><Company></Company></Properties>' },
      undefined,
    ],
    ['nothing that can be read', { 'docProps/core.xml': 'nonsense' }, undefined],
  ])('properties that name %s are told without the names', async (_, parts, told) => {
    const { notices } = await readAll(makeXlsx({ sheets: [sheet(rows)], parts }));
    expect(notices.map(({ code }) => code)).toEqual(told === undefined ? [] : ['workbook-properties']);
    if (told !== undefined) expect(notices[0]?.text).toContain(told);
    expect(JSON.stringify(notices)).not.toMatch(/Rosa|Sample|Town/);
  });
});

describe('workbooks that are not as they should be', () => {
  it.each([
    ['a Word document', { 'word/document.xml': '<x/>' }, 'unknown-format'],
    ['an OpenDocument sheet', { mimetype: 'x', 'META-INF/manifest.xml': '<x/>', 'content.xml': '<x/>' }, 'unknown-format'],
    ['an XLSB workbook', { 'xl/workbook.bin': 'x' }, 'unknown-format'],
    ['a Numbers file', { 'Index/Document.iwa': 'x' }, 'unknown-format'],
    ['no XML', { 'xl/workbook.xml': 'nonsense' }, 'bad-xlsx'],
    ['an entity that grows', { 'xl/workbook.xml': '<!DOCTYPE x [<!ENTITY a "aaaa">]><workbook>&a;</workbook>' }, 'bad-xlsx'],
    ['no sheets', { 'xl/workbook.xml': '<workbook/>' }, 'empty'],
    ['empty sheets', xlsxParts({ sheets: [sheet([]), sheet([[null]])] }), 'empty'],
  ])('%s', async (_, parts, code) => {
    await expect(readAll(makeZip(parts))).rejects.toMatchObject({ code });
  });

  it('a password is told from an old workbook', async () => {
    const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex');
    const locked = Buffer.concat([ole, Buffer.alloc(1000), Buffer.from('EncryptedPackage', 'utf16le'), Buffer.alloc(100)]);
    await expect(readAll(locked)).rejects.toMatchObject({ code: 'encrypted' });
    await expect(readAll(Buffer.concat([ole, Buffer.alloc(1000)]))).rejects.toMatchObject({ code: 'unknown-format' });
  });

  it('a sheet that breaks off gives the rows before, and says so', async () => {
    const rows = [HEADER, ...Array.from({ length: 3000 }, (_, n) => [`CAD-31-${n}`, n, 'DOE, JANE', `${n} ELM CT`, n * 7919])];
    const book = makeXlsx({ sheets: [sheet(rows)] });
    const damaged = Uint8Array.from(book);
    const at = Buffer.from(book).indexOf('xl/worksheets/sheet1.xml');
    damaged.fill(0xff, at + 40_000, at + 40_050);
    const { rows: read, notices } = await readAll(damaged);
    expect(read.length).toBeGreaterThan(100);
    expect(read.length).toBeLessThan(3000);
    expect(notices.some(({ incomplete }) => incomplete)).toBe(true);
  });

  it('more text than there is room for is left out, and counted', async () => {
    const xml = Buffer.from(`<sst>${'<si><t>0123456789</t></si>'.repeat(100)}</sst>`);
    const strings = await readSharedStrings(inChunks(xml, 100), undefined, 300);
    expect(strings.dropped).toBe(70);
    expect(strings.get(29)).toBe('0123456789');
    expect(strings.get(30)).toBe('');
    expect(strings.get(100_000)).toBe('');
  });
});
