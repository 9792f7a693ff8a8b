import { describe, expect, it } from 'vitest';
import { bytes, inChunks, readAll } from './reading.ts';

interface Case {
  readonly name: string;
  readonly text: string;
  readonly encoding?: BufferEncoding;
  readonly fields: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly codes?: readonly string[];
}

const CALLS = ['Call_ID', 'Received', 'Address'];
const CALL_ROWS = [
  ['1', '2031-05-01 08:00', '12 EXAMPLE ST'],
  ['2', '2031-05-01 09:00', '14 EXAMPLE ST'],
];

const CASES: readonly Case[] = [
  {
    name: 'a clean file gives no notice',
    text: 'Call_ID,Received,Address\n1,2031-05-01 08:00,12 EXAMPLE ST\n2,2031-05-01 09:00,14 EXAMPLE ST\n',
    fields: CALLS,
    rows: CALL_ROWS,
  },
  {
    name: 'a byte order mark, CRLF and no last line end',
    text: '\uFEFFCall_ID,Received,Address\r\n1,2031-05-01 08:00,12 EXAMPLE ST\r\n2,2031-05-01 09:00,14 EXAMPLE ST',
    fields: CALLS,
    rows: CALL_ROWS,
  },
  {
    name: 'bare carriage returns',
    text: 'Call_ID,Received,Address\r1,2031-05-01 08:00,12 EXAMPLE ST\r2,2031-05-01 09:00,14 EXAMPLE ST\r',
    fields: CALLS,
    rows: CALL_ROWS,
  },
  {
    name: 'UTF-16LE with tabs, as Excel writes "Unicode text"',
    text: '\uFEFFCall_ID\tReceived\tAddress\r\n1\t2031-05-01 08:00\t12 EXAMPLE ST\r\n2\t2031-05-01 09:00\t14 EXAMPLE ST\r\n',
    encoding: 'utf16le',
    fields: CALLS,
    rows: CALL_ROWS,
  },
  {
    name: 'UTF-16LE without a byte order mark',
    text: 'Call_ID\tReceived\tAddress\r\n1\t2031-05-01 08:00\t12 EXAMPLE ST\r\n2\t2031-05-01 09:00\t14 EXAMPLE ST\r\n',
    encoding: 'utf16le',
    fields: CALLS,
    rows: CALL_ROWS,
    codes: ['encoding-assumed'],
  },
  {
    name: 'windows-1252 where UTF-8 fails',
    text: 'id;name\r\n1;Pe\xf1a \x92\r\n2;Mo\xebt\r\n',
    encoding: 'latin1',
    fields: ['id', 'name'],
    rows: [
      ['1', 'Peña ’'],
      ['2', 'Moët'],
    ],
    codes: ['encoding-assumed'],
  },
  {
    name: 'a title with quoted line breaks above a header whose first cell is empty',
    text:
      ',"All Calls \nJurisdiction: Example\nDate: 06/3/2031",,\r\n,Date,Call_ID,Address\r\nS1,06/07/2031 19:58,100,1 EXAMPLE ST\r\n' +
      'S1,06/08/2031 19:58,101,2 EXAMPLE ST\r\n',
    fields: ['column_1', 'Date', 'Call_ID', 'Address'],
    rows: [
      ['S1', '06/07/2031 19:58', '100', '1 EXAMPLE ST'],
      ['S1', '06/08/2031 19:58', '101', '2 EXAMPLE ST'],
    ],
    codes: ['preamble-skipped', 'empty-headers'],
  },
  {
    name: 'title lines of one cell above the header',
    text: 'Example County Sheriff\nRun 2031-06-01\n\nid,city,zip,received\n1,Exampleton,00501,2031-01-02\n2,Exampleton,00502,2031-01-03\n',
    fields: ['id', 'city', 'zip', 'received'],
    rows: [
      ['1', 'Exampleton', '00501', '2031-01-02'],
      ['2', 'Exampleton', '00502', '2031-01-03'],
    ],
    codes: ['preamble-skipped'],
  },
  {
    name: 'no header: persons do not become column names',
    text: 'JANE DOE,(555) 555-0100,12 OAK ST\nJOHN ROE,(555) 555-0101,14 OAK ST\nMARY POE,(555) 555-0102,9 ELM ST\n',
    fields: ['column_1', 'column_2', 'column_3'],
    rows: [
      ['JANE DOE', '(555) 555-0100', '12 OAK ST'],
      ['JOHN ROE', '(555) 555-0101', '14 OAK ST'],
      ['MARY POE', '(555) 555-0102', '9 ELM ST'],
    ],
    codes: ['header-missing'],
  },
  {
    name: 'the header again between two sheets, with another name in its first cell and the title above it',
    text:
      ',"Sheet\none",,\nA,id,city,status\nA,1,Exampleton,open\nA,2,Exampleton,closed\n,"Sheet\ntwo",,\nB,id,city,status\n' +
      'B,3,Exampleton,open\n',
    fields: ['A', 'id', 'city', 'status'],
    rows: [
      ['A', '1', 'Exampleton', 'open'],
      ['A', '2', 'Exampleton', 'closed'],
      ['B', '3', 'Exampleton', 'open'],
    ],
    codes: ['preamble-skipped', 'header-repeated', 'title-repeated'],
  },
  {
    name: 'remarks that begin with the numbers of their lines are no JSON',
    text: '[4] VEH STOPPED NOW\n[26] [Note] all clear\n[27] UNIT LEFT\n',
    fields: ['column_1'],
    rows: [['[4] VEH STOPPED NOW'], ['[26] [Note] all clear'], ['[27] UNIT LEFT']],
    codes: ['header-missing'],
  },
  {
    name: 'moments in a single column are not parted at their colons',
    text: 'EVENTDT\n05/02/2031 12:00:00 AM\n03/06/2031 12:00:00 AM\n04/07/2031 12:00:00 AM\n05/25/2031 12:00:00 AM\n',
    fields: ['EVENTDT'],
    rows: [['05/02/2031 12:00:00 AM'], ['03/06/2031 12:00:00 AM'], ['04/07/2031 12:00:00 AM'], ['05/25/2031 12:00:00 AM']],
    codes: [],
  },
  {
    name: 'a lone row of values has no header',
    text: 'JANE ROE,12 OAK ST,MEDICAL\n',
    fields: ['column_1', 'column_2', 'column_3'],
    rows: [['JANE ROE', '12 OAK ST', 'MEDICAL']],
    codes: ['header-missing'],
  },
  {
    name: 'rows of delimiters, as spreadsheets write them for emptied rows, are no records',
    text: `id,note,city\n1,a,X\n${',,\n'.repeat(30)}2,b,Y\n"", ,\n3,,\n${',,\n'.repeat(5)}`,
    fields: ['id', 'note', 'city'],
    rows: [
      ['1', 'a', 'X'],
      ['2', 'b', 'Y'],
      ['3', '', ''],
    ],
    codes: ['blank-rows'],
  },
  {
    name: 'ragged rows: short ones are padded, surplus cells are kept',
    text: 'id,note,city\n1,a,X\n2,b\n3,c,X,EXTRA,MORE\n4,d,X\n',
    fields: ['id', 'note', 'city', '(extra cells)'],
    rows: [
      ['1', 'a', 'X', ''],
      ['2', 'b', '', ''],
      ['3', 'c', 'X', 'EXTRA,MORE'],
      ['4', 'd', 'X', ''],
    ],
    codes: ['ragged-rows'],
  },
  {
    name: 'delimiters at the line end are no cells',
    text: 'id,city\n1,X,\n2,Y,\n3,Z,\n',
    fields: ['id', 'city'],
    rows: [
      ['1', 'X'],
      ['2', 'Y'],
      ['3', 'Z'],
    ],
  },
  {
    name: 'row names without a header cell, as R writes them',
    text: 'city,zip\na1,Exampleton,00501\na2,Sampleville,00502\na3,Testburg,00503\n',
    fields: ['column_1', 'city', 'zip'],
    rows: [
      ['a1', 'Exampleton', '00501'],
      ['a2', 'Sampleville', '00502'],
      ['a3', 'Testburg', '00503'],
    ],
    codes: ['empty-headers'],
  },
  {
    name: 'repeated and hostile header names',
    text: '__proto__,__proto__,,constructor\n1,2,3,4\n5,6,7,8\n',
    fields: ['__proto__', '__proto__ (2)', 'column_3', 'constructor'],
    rows: [
      ['1', '2', '3', '4'],
      ['5', '6', '7', '8'],
    ],
    codes: ['empty-headers', 'duplicate-headers'],
  },
  {
    name: 'decimal commas in a semicolon file',
    text: 'id;lat;lon\n1;41,50;-87,90\n2;41,60;-87,80\n',
    fields: ['id', 'lat', 'lon'],
    rows: [
      ['1', '41,50', '-87,90'],
      ['2', '41,60', '-87,80'],
    ],
  },
  {
    name: 'lists of semicolons in a comma file',
    text: 'id,units,city\n1,E1;M2,X\n2,E3;M4,Y\n',
    fields: ['id', 'units', 'city'],
    rows: [
      ['1', 'E1;M2', 'X'],
      ['2', 'E3;M4', 'Y'],
    ],
  },
  {
    name: 'the delimiter that Excel declares',
    text: 'sep=|\r\nid|city\r\n1|X\r\n2|Y\r\n',
    fields: ['id', 'city'],
    rows: [
      ['1', 'X'],
      ['2', 'Y'],
    ],
  },
  {
    name: 'single quotes as quotes',
    text: "'id','city'\n'1','X, north'\n'2','Y'\n",
    fields: ['id', 'city'],
    rows: [
      ['1', 'X, north'],
      ['2', 'Y'],
    ],
  },
  {
    name: 'dashes under the header',
    text: 'id,city\n--,----\n1,X\n2,Y\n',
    fields: ['id', 'city'],
    rows: [
      ['1', 'X'],
      ['2', 'Y'],
    ],
    codes: ['ruler-skipped'],
  },
  {
    name: 'dashes of a Markdown table',
    text: '| id | city |\n|----|:----:|\n| 1 | X |\n| 2 | Y |\n',
    fields: ['column_1', 'id', 'city', 'column_4'],
    rows: [
      ['', ' 1 ', ' X ', ''],
      ['', ' 2 ', ' Y ', ''],
    ],
    codes: ['ruler-skipped', 'empty-headers'],
  },
  {
    name: 'NUL padding',
    text: 'id,city\n1,X\0\0\n2,Y\n',
    fields: ['id', 'city'],
    rows: [
      ['1', 'X'],
      ['2', 'Y'],
    ],
    codes: ['nul-bytes'],
  },
  {
    name: 'a stray quote does not swallow the records below it (closed in the middle of text)',
    text: 'id,note,city\n1,"5 ft board,A\n2,"DOE, J",B\n3,z,C\n4,w,D\n',
    fields: ['id', 'note', 'city'],
    rows: [
      ['1', '"5 ft board', 'A'],
      ['2', 'DOE, J', 'B'],
      ['3', 'z', 'C'],
      ['4', 'w', 'D'],
    ],
    codes: ['unclosed-quote'],
  },
  {
    name: 'a stray quote in the last column',
    text: 'id,note,city,unit\n1,a,A,"12\n2,b,B,x\n3,c,C,y\n4,d,D,"13"\n',
    fields: ['id', 'note', 'city', 'unit'],
    rows: [
      ['1', 'a', 'A', '"12'],
      ['2', 'b', 'B', 'x'],
      ['3', 'c', 'C', 'y'],
      ['4', 'd', 'D', '13'],
    ],
    codes: ['unclosed-quote'],
  },
  {
    name: 'a stray quote that nothing closes',
    text: 'id,note,city,unit\n1,a,A,12\n2,b,B,x\n3,"c,C,y\n4,d,D,13\n5,e,E,14\n',
    fields: ['id', 'note', 'city', 'unit'],
    rows: [
      ['1', 'a', 'A', '12'],
      ['2', 'b', 'B', 'x'],
      ['3', '"c', 'C', 'y'],
      ['4', 'd', 'D', '13'],
      ['5', 'e', 'E', '14'],
    ],
    codes: ['unclosed-quote'],
  },
  {
    name: 'line breaks in quotes are no stray quotes, commas in them or not',
    text: 'id,place,city,unit\n1,"2500 EXAMPLE AVE\nExampleton, EX\n(41.5, -87.5)",A,12\n2,"x\r\ny",B,13\n',
    fields: ['id', 'place', 'city', 'unit'],
    rows: [
      ['1', '2500 EXAMPLE AVE\nExampleton, EX\n(41.5, -87.5)', 'A', '12'],
      ['2', 'x\r\ny', 'B', '13'],
    ],
  },
  {
    name: 'a file cut off inside quotes keeps its last record',
    text: 'id,note\n1,"whole"\n2,"cut off he',
    fields: ['id', 'note'],
    rows: [
      ['1', 'whole'],
      ['2', 'cut off he'],
    ],
    codes: ['cut-off'],
  },
  {
    name: 'a file cut off between cells',
    text: 'id,note,city\n1,a,X\n2,b',
    fields: ['id', 'note', 'city'],
    rows: [
      ['1', 'a', 'X'],
      ['2', 'b', ''],
    ],
    codes: ['cut-off'],
  },
  {
    name: 'one record in windows-1252 in a UTF-8 file',
    text: `id,name\n1,Zo\xc3\xab\n${'2,plain\n'.repeat(3)}3,Pe\xf1a\n`,
    encoding: 'latin1',
    fields: ['id', 'name'],
    rows: [
      ['1', 'Zoë'],
      ['2', 'plain'],
      ['2', 'plain'],
      ['2', 'plain'],
      ['3', 'Peña'],
    ],
    codes: ['encoding-mixed'],
  },
  {
    name: 'only a header',
    text: 'Caller_Name,Callback_Phone,Address\n',
    fields: ['Caller_Name', 'Callback_Phone', 'Address'],
    rows: [],
  },
];

describe('polluted CSV is read as the table it holds', () => {
  it.each(CASES)('$name', async ({ text, encoding, fields, rows, codes = [], name }) => {
    // A file that starts as UTF-8 and stops being it is told by the record, so its encoding is laid down.
    const options = name.startsWith('one record') ? { encoding: 'utf-8' } : {};
    const got = await readAll(bytes(text, encoding), options);
    expect(got.fields).toEqual(fields);
    expect(got.rows).toEqual(rows);
    expect(got.codes).toEqual(codes);
  });

  it('tells the line on which each record starts', async () => {
    const { lines } = await readAll(bytes('id,note\r\n1,"a\r\nb"\r\n\r\n2,c\r\n3,"d\n\ne"\r\n4,f\r\n'), { header: true });
    expect(lines).toEqual([2, 5, 6, 9]);
  });

  it('tells the preamble, the line ends and the delimiter', async () => {
    const { facts } = await readAll(bytes('Title\r\n\r\nid;city;zip;unit\r\n1;X;00501;E1\r\n2;Y;00502;E2\r\n'));
    expect(facts.dialect).toEqual({
      delimiter: ';',
      quote: '"',
      recordEnd: 'crlf',
      preambleLines: 2,
      header: true,
      score: expect.closeTo(0.6, 0),
    });
  });

  it('counts ragged rows and says where the first is, never what', async () => {
    const { notices } = await readAll(bytes('id,note,city\n1,a,X\n2,SECRET\n3,c,X\n4,d\n5,e,X\n'));
    const notice = notices.find(({ code }) => code === 'ragged-rows');
    expect(notice).toMatchObject({ level: 'warning', count: 2, at: { record: 2, line: 3 } });
    expect(JSON.stringify(notices)).not.toContain('SECRET');
  });

  it('folds surplus cells that come up late into the last field, so that they are still looked at', async () => {
    const many = Array.from({ length: 300_000 }, (_, n) => `${n},called back twice,Exampleton\n`).join('');
    const { fields, rows, codes } = await readAll({ stream: inChunks(bytes(`id,note,city\n${many}1,b,c,LATE\n`), 65_536) });
    expect(fields).toEqual(['id', 'note', 'city']);
    expect(rows.at(-1)).toEqual(['1', 'b', 'c,LATE']);
    expect(codes).toEqual(['ragged-rows']);
  });

  it('reads 20,000 columns and refuses more than 50,000', async () => {
    const header = (count: number) => Array.from({ length: count }, (_, n) => `c_${n}`).join(',');
    const wide = await readAll(bytes(`${header(20_000)}\n${'1,'.repeat(19_999)}1\n`));
    expect(wide.fields).toHaveLength(20_000);
    expect(wide.rows[0]).toHaveLength(20_000);
    await expect(readAll(bytes(`${header(50_001)}\n`))).rejects.toMatchObject({ code: 'too-many-columns' });
  });

  it.each([
    ['header: false', { header: false }, ['column_1', 'column_2'], 3],
    ['delimiter', { delimiter: ';' }, ['id,city'], 2],
    ['quote: null', { quote: null }, ['id', 'city'], 2],
  ])('lets the user lay down %s', async (_, options, fields, rows) => {
    const got = await readAll(bytes('id,city\n1,X\n2,Y\n'), options);
    expect(got.fields).toEqual(fields);
    expect(got.rows).toHaveLength(rows);
  });
});
