import { describe, expect, it } from 'vitest';
import { findHeader, isHeader } from '../../src/source/csv/header/find-header.ts';
import { bytes, readAll } from './reading.ts';

const table = (text: string) => text.split('\n').map((line) => line.split(','));

const COLUMNS = (stem: string): string => Array.from({ length: 15 }, (_, index) => `${stem}${index + 4}`).join(',');

describe('a header is told from data', () => {
  it.each([
    ['names over numbers', 'x,y\n1,2\n3,4'],
    ['names with digits', '911 Date,Address2,Time_1\n5/1/2031 8:00,APT 4,08:00:00\n5/2/2031 9:00,APT 5,09:00:00'],
    ['names over words', 'Problem,Status\nFALL,OPEN\nFIRE,CLOSED'],
    ['one column whose name is also a value', 'S1,Date,City,Unit\nS1,5/1/2031,Exampleton,E1\nS1,5/2/2031,Sampleton,E2'],
    ['R-mangled names', 'CAD.Event.Number,Event.Clearance.Description\n123,Assist public\n124,Theft'],
    ['names over null words', 'caller_name,callback\nNULL,NULL\nNULL,NULL'],
    ['names over nothing', 'Caller_Name,Callback_Phone,Address'],
    ['some odd names over nothing', 'CVLEGEND,CASENUM,EVENTDT,BLKADDR,CVDOW,City'],
    ['coordinates over nothing', 'X,Y,NATURE,ZIP'],
    ['names that only number the columns', 'c1,c2,c3\nV100,WKT-4477,Depot 4\nV101,JSU 278,Depot 2'],
    ['letters that only mark the columns', 'col_a,col_b,col_d\nMSCU5425,SCRAP,089N\nHLXU8786,OATS,728N'],
    ['elements of NEMSIS', 'eRecord.01,eResponse.03,eScene.15\n05b1-ab,MEDIC 13,12 OAK ST\n77c2-cd,MEDIC 4,14 ELM ST'],
    [
      'a few names among many generic ones',
      `Caller_Name,Time,${COLUMNS('col')}\nDoe,08:00,${COLUMNS('v')}\nRoe,09:00,${COLUMNS('v')}`,
    ],
    ['generic names over nothing', `Time,${COLUMNS('Field_')}\n08:00,${',,,,,'.repeat(3)}`],
    ['codes of a terminal', 'Call_Time\u001b[31m,Latitude\u001b[31m\n8:00,41.5\n9:00,41.6'],
    ['tags', 'Nature<script>alert(1)</script>,<b>Unit 1</b>\nFIRE 1,E12\nFALL 2,E14'],
    [
      'a question over sentences',
      'What did you see at the park?,When\na man ran from the old mill,8:00\na car stood on the wet grass,9:00',
    ],
    ['names that come again, over nothing', 'id,city,street\nid,city,street'],
  ])('%s', (_, text) => {
    const [first = [], ...body] = table(text);
    expect(isHeader(first, body)).toBe(true);
  });

  it.each([
    ['fields of a record below each other', 'Name,JANE ROE\nAddress,12 Oak St\nPhone,515-555-0101'],
    ['units that are numbered below too', '12 OAK ST,E1,E2,E3\n14 OAK ST,E2,E4,E5'],
    ['persons and phones', 'JANE DOE,555-555-0100\nJOHN ROE,555-555-0101'],
    ['coordinates', '41.50123,-87.90123\n41.50124,-87.90124'],
    ['a first row with an e-mail address', 'jane@example.com,OPEN\njohn@example.com,CLOSED'],
    ['dates', '5/1/2031 8:00,FALL\n5/2/2031 9:00,FIRE'],
    ['addresses', '12 OAK ST,Exampleton\n14 OAK ST,Exampleton\n15 ELM ST,Sampleton'],
    ['names of persons alone', 'DOE,JANE\nROE,JOHN\nPOE,MARY'],
    ['a lone row of data', '100,2031-05-01,12 OAK ST'],
    ['pieces of JSON', '[{"Caller Name": "JANE DOE","Phone": "515-555-0100"}]'],
    ['keys with values', 'time=10:00 caller="JANE DOE",phone=515-555-0100'],
    ['a phone in a text', 'CALLER 515-555-0100,nature'],
    ['the code of a gate', 'OAKWOOD,GATE CODE #5448\nSmith,no answer\nBaker,left on foot'],
    ['the number of a car', 'VIN 1M8GDM9AXKP042788,nature\nSmith,no answer'],
    ['a plate behind its word', 'PLATE KXV4821 BLK HONDA,nature\nSmith,no answer'],
    ['how old somebody is', '49YOF JANE FELL,nature\nSmith,no answer'],
    ['somebody on the web', '@cooper57 on instagram,nature\nSmith,no answer'],
    ['a house in a sentence', 'JANE DOE AT 1683 FIFTH RD IS DRUNK,nature\nSmith,no answer'],
    ['two streets joined by a word', 'OAK ST AND ELM AVE,nature\nSmith,no answer'],
    [
      'a sentence over sentences',
      'neighbor Jane plays loud music again\nman down near the old mill\ncar blocks the drive of her house',
    ],
    ['a mailbox in a text', 'mail to jane@example.com,nature'],
    ['a category that comes again', 'FALL,E1\nFIRE,E2\nFALL,E1'],
    ['a lone row of words', 'JANE ROE,12 OAK ST,MEDICAL'],
    ['a lone row of words without numbers', 'ROE,OAK,MEDICAL'],
    ['a lone row with one word that names', 'Exampleton Police,Medical Code,Transport,JANE ROE,RED'],
    ['a first row that comes again below it', 'Oak Police,JANE ROE\nOak Police,JANE ROE\nElm Police,MARY POE'],
    ['rows that are all alike', 'FALL,JANE ROE\nFALL,JANE ROE'],
    ['a house on a street named like a column', 'ROBBERY,100 MAIN STREET,JANE ROE\nTHEFT,4 ELM AVE,JOHN DOE'],
    ['two streets that meet', 'OAK AVE / ELM ST,open\nQuarry 7,open'],
    ['a call number in capitals over smaller letters', 'E23990007885,open\nClosed,open'],
    ['words of names over words of names', 'Medical Incident,a\nTraffic Incident,b\nWeather Incident,c'],
    ['a letter that may be an answer', 'ROBBERY,y\nTHEFT,'],
    ['rows of seats', 'A1,A2,A3\nA4,A5,A6\nB1,B2,B3'],
  ])('not %s', (_, text) => {
    const [first = [], ...body] = table(text);
    expect(isHeader(first, body)).toBe(false);
  });

  it('delimiters at the end of rows make no columns', async () => {
    const rows = Array.from({ length: 6 }, (_, index) => `${index},FALL,10:0${index}`);
    for (const end of [',,', ',,,,,']) {
      const { fields, rows: read } = await readAll(bytes(`Number,Nature,Time\n${rows.join(`${end}\n`)}${end}\n`));
      expect([fields, read.length]).toEqual([['Number', 'Nature', 'Time'], 6]);
    }
  });

  it('titles above it do not count', () => {
    const rows = table('Example County\nRun,2031-05-01\n,,,\nid,city,zip,unit\n1,X,00501,E1\n2,Y,00502,E2');
    expect(findHeader(rows, 4)).toEqual({ above: 3, rows: 1, headings: 0 });
  });

  it.each([
    ['of one cell over two columns', 'Example Police,\nid,nature\n101,ALARM\n102,MEDICAL', 1],
    ['of several lines over two columns', 'Calls,\n05/01/2031 - 05/31/2031,\n,\nid,nature\n101,ALARM\n102,MEDICAL', 3],
  ])('a title %s', (_, text, above) => expect(findHeader(table(text), 2)).toEqual({ above, rows: 1, headings: 0 }));

  it('names of rows without a name over them make no title', () => {
    expect(findHeader(table('name,\nOak,12\nElm,15'), 2)).toEqual({ above: 0, rows: 1, headings: 0 });
  });

  it.each([',', ';', '\t', '|'])('a title of as many words as there are columns of %j', async (mark) => {
    const rows = Array.from({ length: 12 }, (_, row) => [`${2031000100 + row}`, row % 2 ? 'ALARM' : 'MEDICAL', `41.${row}52`]);
    for (const title of ['Example County 911', 'Run: 06/01/2031 08:00\n', 'Printed by dispatch\n\n']) {
      const text = [title, ...[['Call_ID', 'Nature', 'Latitude'], ...rows].map((cells) => cells.join(mark))].join('\n');
      const got = await readAll(bytes(text));
      expect(got.fields).toEqual(['Call_ID', 'Nature', 'Latitude']);
      expect(got.rows).toEqual(rows);
    }
  });

  it('a first record with gaps is no title where no header follows', () => {
    const rows = table('1,,,\n2,X,00501,E1\n3,Y,00502,E2');
    expect(findHeader(rows, 4)).toEqual({ above: 0, rows: 0, headings: 0 });
  });
});
