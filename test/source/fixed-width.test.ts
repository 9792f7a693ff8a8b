import { describe, expect, it } from 'vitest';
import { dialectWords } from '../../src/report/dialect-words.ts';
import { openTables } from '../../src/source/open-tables.ts';
import { bytes, inChunks, readAll } from './reading.ts';

const NAMES = ['CALL_NO', 'CALL_TYPE', 'CALLER', 'UNITS'];
const ROWS = Array.from({ length: 12 }, (_, row) => [
  `24-${100 + row}`,
  ['NOISE', 'WELFARE CHECK', 'THEFT'][row % 3] as string,
  row === 4 ? '' : (['KESTREL, MARA', 'TARN, IVO'][row % 2] as string),
  `${(row * 5) % 11}`,
]);
const WIDTHS = [8, 14, 15, 5];

/** A line of cells padded to the widths; figures stand at the right. */
const padded = (cells: readonly string[], widths: readonly number[] = WIDTHS, between = ' '): string =>
  cells.map((cell, at) => (at === 3 ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0))).join(between);
const dashes = (mark = '-', between = ' '): string => WIDTHS.map((width) => mark.repeat(width)).join(between);
const body = ROWS.map((row) => padded(row));
const sqlplus = [padded(NAMES), dashes(), ...body, '', '12 rows selected.', ''];

const border = `+${WIDTHS.map((width) => '-'.repeat(width + 2)).join('+')}+`;
const boxed = (cells: readonly string[]): string => `| ${padded(cells, WIDTHS, ' | ')} |`;
const mysql = [border, boxed(NAMES), border, ...ROWS.map(boxed), border];

/** The names over two lines. */
const UPPER = ['', 'CALL', '', 'UNITS'];
const LOWER = ['CALL_NO', 'TYPE', 'CALLER', 'SENT'];
const TWO = ['CALL_NO', 'CALL TYPE', 'CALLER', 'UNITS SENT'];
const twoRows = [padded(UPPER), padded(LOWER), dashes(), ...body, ''];

const READ: readonly (readonly [name: string, lines: readonly string[], codes: readonly string[]])[] = [
  ['SQL*Plus', sqlplus, ['fixed-width', 'ruler-skipped', 'footer-skipped']],
  [
    'SQL*Plus with blanks at the ends cut',
    sqlplus.map((line) => line.trimEnd()),
    ['fixed-width', 'ruler-skipped', 'footer-skipped'],
  ],
  [
    'SQL*Plus in pages, with page feeds',
    ['', padded(NAMES), dashes(), ...body.slice(0, 5), '', `\f${padded(NAMES)}`, dashes(), ...body.slice(5), ''],
    ['fixed-width', 'ruler-skipped', 'header-repeated'],
  ],
  [
    'DB2',
    [padded(NAMES), dashes(), ...body, '', '  12 record(s) selected.', ''],
    ['fixed-width', 'ruler-skipped', 'footer-skipped'],
  ],
  ['sqlcmd', [padded(NAMES), dashes(), ...body, '', '(12 rows affected)'], ['fixed-width', 'ruler-skipped', 'footer-skipped']],
  [
    'a report with titles and equals signs',
    ['LINDALE COUNTY DISPATCH', 'CALLS OF MAY 2031', '', padded(NAMES), dashes('='), ...body, ''],
    ['fixed-width', 'preamble-skipped', 'ruler-skipped'],
  ],
  [
    'names alone, two blanks apart',
    [padded(NAMES, WIDTHS, '  '), ...ROWS.map((row) => padded(row, WIDTHS, '  ')), ''],
    ['fixed-width'],
  ],
  [
    'psql',
    [
      ` ${padded(NAMES, WIDTHS, ' | ')} `,
      `-${dashes('-', '-+-')}-`,
      ...ROWS.map((row) => ` ${padded(row, WIDTHS, ' | ')}`),
      '(12 rows)',
      '',
    ],
    ['ruler-skipped', 'footer-skipped'],
  ],
  ['MySQL', [...mysql, '12 rows in set (0.01 sec)', ''], ['fixed-width', 'ruler-skipped', 'footer-skipped']],
  [
    'MySQL with its prompt, and psql with borders',
    ['mysql> SELECT * FROM calls;', ...mysql, '(12 rows)', ''],
    ['fixed-width', 'preamble-skipped', 'ruler-skipped', 'footer-skipped'],
  ],
  [
    'Hive, which draws the header again',
    [...mysql.slice(0, 8), ...mysql.slice(0, 3), ...mysql.slice(8), ''],
    ['fixed-width', 'ruler-skipped', 'header-repeated'],
  ],
];

const trimmed = (rows: readonly (readonly string[])[]) => rows.map((row) => row.map((cell) => cell.trim()));

describe('columns at fixed positions', () => {
  for (const [name, lines, codes] of READ) {
    it(`are read: ${name}`, async () => {
      const read = await readAll(bytes(lines.join('\n')));
      expect(read.fields.map((field) => field.trim())).toEqual(NAMES);
      expect(trimmed(read.rows)).toEqual(ROWS);
      expect(read.codes).toEqual(codes);
    });
  }

  it('are read the same with any line ends, in any chunks and from a pipe, and tell the lines of the file', async () => {
    const whole = await readAll(bytes(sqlplus.join('\n')));
    expect(whole.lines).toEqual(ROWS.map((_, row) => row + 3));
    for (const size of [1, 7, 4096]) {
      const piped = await readAll({ stream: inChunks(bytes(sqlplus.join('\r\n')), size), name: 'calls' });
      expect([piped.rows, piped.lines, piped.codes]).toEqual([whole.rows, whole.lines, whole.codes]);
    }
  });

  it.each(['utf8', 'utf16le', 'latin1'] as const)('count characters, not bytes: %s', async (encoding) => {
    const rows = ROWS.map(
      ([number, type, , units], at) => [number, type, at % 2 === 0 ? 'ÅSTRÖM, ÜLO' : 'TARN, IVO', units] as string[],
    );
    const text = [padded(NAMES), dashes(), ...rows.map((row) => padded(row)), ''].join('\n');
    expect((await readAll(bytes(text, encoding))).rows).toEqual(rows);
  });

  it('a line of another encoding keeps its bytes, which are read as windows-1252', async () => {
    const row = padded(['24-900', 'NOISE', 'ÅSTRÖM, ÜLO', '1']);
    const text = Buffer.concat([bytes(`${padded(NAMES)}\n${dashes()}\n${row}\n`), bytes(`${row}\n`, 'latin1')]);
    const { rows } = await readAll(text, { encoding: 'utf-8' });
    expect(rows).toEqual(Array(2).fill(['24-900', 'NOISE', 'ÅSTRÖM, ÜLO', '1']));
  });

  it('names alone over few rows, each value in line', async () => {
    const rows = ROWS.slice(0, 4);
    const lines = [padded(NAMES, WIDTHS, '  '), ...rows.map((row) => padded(row, WIDTHS, '  ')), ''];
    const got = await readAll(bytes(lines.join('\n')));
    expect([got.fields, got.rows, got.codes]).toEqual([NAMES, rows, ['fixed-width']]);
  });

  it('a value that reaches over its column is not torn', async () => {
    const long = '24-200   NOISE          KESTREL-HALVERSEN, MARA 3';
    const { rows } = await readAll(bytes([...sqlplus.slice(0, 14), long, ''].join('\n')));
    expect(rows.at(-1)).toEqual(['24-200', 'NOISE', 'KESTREL-HALVERSEN,', 'MARA 3']);
  });

  it('a second result of the same spool is a table of its own', async () => {
    const units = ['UNIT       STATUS     SINCE', '---------- ---------- -----'];
    const second = [
      ...units,
      ...['E11', 'M4', 'T2', 'E9'].map((unit) => `${unit.padEnd(10)} AVAILABLE  08:00`),
      '',
      '4 rows selected.',
      '',
    ];
    const tables = [];
    for await (const { table } of openTables(bytes([...sqlplus, ...second].join('\n')))) {
      const rows = [];
      for await (const row of table?.rows() ?? []) rows.push(row);
      tables.push([table?.fields.map(({ name }) => name), rows.length]);
    }
    expect(tables).toEqual([
      [NAMES, 12],
      [['UNIT', 'STATUS', 'SINCE'], 4],
    ]);
  });

  it('names over two lines are one header, wherever it comes', async () => {
    const again = [...twoRows.slice(0, 8), '', `\f${padded(UPPER)}`, padded(LOWER), dashes(), ...twoRows.slice(8)];
    for (const lines of [twoRows, again]) {
      for (const headerRows of [undefined, 2]) {
        const { fields, rows, codes } = await readAll(bytes(lines.join('\n')), headerRows === undefined ? {} : { headerRows });
        expect([fields, rows]).toEqual([TWO, ROWS]);
        expect(codes).not.toContain('preamble-skipped');
      }
    }
    expect((await readAll(bytes(twoRows.join('\n')), { headerRows: 1 })).fields).toEqual(LOWER);
    const title = [padded(['CALLS OF', '2031', '', '']), ...twoRows.slice(1)];
    expect((await readAll(bytes(title.join('\n')))).fields).toEqual(LOWER);
    const drawn = [border, boxed(UPPER), boxed(LOWER), ...mysql.slice(2)];
    expect((await readAll(bytes(drawn.join('\n')))).fields).toEqual(TWO);
  });

  it('a bar in a value parts nothing, and bars beside wide letters part all the same', async () => {
    const lines = [...mysql.slice(0, 4), boxed(['24-900', 'GATE | DOOR', 'TARN, IVO', '2'])];
    const wide = boxed(['24-901', 'NOISE', '山田 花子', '2']).replace(' |    2', '|    2').replace('花子     ', '花子 ');
    const { rows } = await readAll(bytes([...lines, wide, border, ''].join('\n')));
    expect(rows.slice(1)).toEqual([
      ['24-900', 'GATE | DOOR', 'TARN, IVO', '2'],
      ['24-901', 'NOISE', '山田 花子', '2'],
    ]);
  });

  it('the facts say where the columns stand', async () => {
    const { facts } = await readAll(bytes(['CALLS', '', ...sqlplus].join('\r\n')));
    expect(facts.dialect).toEqual({
      delimiter: '',
      starts: [1, 10, 25, 41],
      quote: null,
      recordEnd: 'crlf',
      preambleLines: 2,
      header: true,
      footerLines: 1,
    });
    expect((await readAll(bytes(mysql.join('\n')))).facts.dialect).toMatchObject({ starts: [2, 13, 30, 48], preambleLines: 1 });
    const dialect = (await readAll(bytes(twoRows.join('\n')))).facts.dialect;
    expect(dialect && dialectWords(dialect)).toBe('Read as columns at fixed positions (1, 10, 25, 41), LF, 2 header rows.');
  });

  it('titles above and sums below are kept aside', async () => {
    const text = ['CALLS OF MARA KESTREL', '', ...sqlplus].join('\n');
    for await (const { table } of openTables(bytes(text))) {
      for await (const _ of table?.batches() ?? []);
      expect(table?.asides?.().map(({ where, text: aside }) => [where, aside.trim()])).toEqual([
        ['above', 'CALLS OF MARA KESTREL'],
        ['below', '12 rows selected.'],
      ]);
    }
  });

  it('what the user says of delimiters and headers holds', async () => {
    const text = bytes(sqlplus.join('\n'));
    expect((await readAll(text, { delimiter: ',' })).codes).not.toContain('fixed-width');
    expect((await readAll(text, { slice: { index: 2, of: 2 } })).facts).toMatchObject({ rows: 12 });
    expect((await readAll(bytes(['CALLS', ...sqlplus].join('\n')), { skipLines: 1 })).fields).toEqual(NAMES);
    for (const lines of [sqlplus, mysql]) {
      const { fields, rows } = await readAll(bytes(lines.join('\n')), { header: false });
      expect([fields, rows]).toEqual([
        ['column_1', 'column_2', 'column_3', 'column_4'],
        [NAMES, ...ROWS],
      ]);
    }
  });
});

const LEFT: readonly (readonly [name: string, lines: readonly string[]])[] = [
  ['dashes in a list', ['Notes', '- - - - - -', 'RP ADV LOUD MUSIC FROM THE HOUSE NEXT DOOR', 'NO FURTHER', '']],
  [
    'a ruler in prose',
    [
      'Summary  of  calls',
      '------- ---------',
      'The caller said that music came from next door.',
      'Units went by and heard none of it at all.',
      '',
    ],
  ],
  ['commas under dashes', ['CALL_NO,CALL_TYPE', '-------,---------', '24-100,NOISE', '24-101,THEFT', '24-102,FIRE', '']],
  [
    'padded cells with bars',
    [
      'CALL_NO  | CALL_TYPE  | UNITS',
      ...ROWS.map(([number = '', type = '', , units = '']) => `${number.padEnd(8)} | ${type.padEnd(13)} | ${units}`),
      '',
    ],
  ],
  ['a border over a table with commas', [border, 'CALL_NO,CALL_TYPE', border, '24-100,NOISE', '24-101,THEFT', '24-102,FIRE', '']],
  ['names over too few rows', [padded(NAMES, WIDTHS, '  '), ...ROWS.slice(0, 2).map((row) => padded(row, WIDTHS, '  ')), '']],
  [
    'a few lines with gaps that are not in line',
    ['CALLS   OF   MAY', 'ONE  TWO', 'THREE    FOUR   FIVE', 'SIX    SEVEN  EIGHT', ''],
  ],
  [
    'a heading with gaps over remarks',
    [
      'CALLS   OF   MAY',
      ...ROWS.map((_, at) => `RP ${at} ADV ${'VERY '.repeat(at % 4)}LOUD MUSIC AT THE PARK, ${at} UNITS SENT`),
      '',
    ],
  ],
];

describe('other texts', () => {
  it.each(LEFT)('are left as they are: %s', async (_, lines) => {
    expect((await readAll(bytes(lines.join('\n')))).codes).not.toContain('fixed-width');
  });

  it('padded lines of one length without names are told of', async () => {
    const lines = [...ROWS, ...ROWS].map((row) => padded(row, [12, 20, 20, 5], ''));
    expect((await readAll(bytes(`${lines.join('\n')}\n`))).codes).toContain('fixed-width-unknown');
    expect((await readAll(bytes(`${lines.map((line) => line.trimEnd().replace(/ +/g, ' ')).join('\n')}\n`))).codes).not.toContain(
      'fixed-width-unknown',
    );
    const commas = ROWS.concat(ROWS).map((row) => row.map((cell) => cell.replace(',', '').padEnd(15)).join(','));
    expect((await readAll(bytes(`${commas.join('\n')}\n`))).codes).not.toContain('fixed-width-unknown');
  });
});
