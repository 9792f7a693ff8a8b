import { describe, expect, it } from 'vitest';
import { bytes, readAll } from './reading.ts';

const NAMES = 'Number,Date,Time,Address,Unit,Name,Phone,Type,Priority';

const RECORDS = Array.from({ length: 12 }, (_, row) => {
  const two = String(row + 10);
  return `25-10${two},2031-03-${two},12:${two},1${two} Marlow St,Unit ${row},Zed${'abcdefghijkl'[row]}ne Quill,515-555-01${two},Theft,${row % 3}`;
});

const read = (lines: readonly string[], headerRows?: number) =>
  readAll(bytes(`${lines.join('\n')}\n`), headerRows === undefined ? {} : { headerRows });

const JOINED = ['Incident Number', 'Date', 'Time', 'Location Address', 'Unit', 'Caller Name', 'Phone'];

describe('headings over several columns belong to the header', () => {
  it.each([
    ['over few of them', 'Incident,,,Location,,Caller,,,', [...JOINED, 'Type', 'Priority']],
    ['one of them too common to name a column', 'Incident,,,Location,,Caller,,Call,', [...JOINED, 'Call Type', 'Priority']],
    ['below a title', 'Example County\nIncident,,,Location,,Caller,,,', [...JOINED, 'Type', 'Priority']],
  ])('%s', async (_, headings, fields) => {
    const got = await read([headings, NAMES, ...RECORDS]);
    expect([got.fields, got.rows.length]).toEqual([fields, RECORDS.length]);
  });

  it.each([
    ['a title in two cells', 'Example County,,,,,,Calls of March,,'],
    ['who made the report', 'Officer,,Quillan Varrow,,,,,,'],
    ['a title in one cell', 'Incident,,,,,,,,'],
    ['when it was made', 'Date,2031-03-31,,,,,,,'],
  ])('not %s', async (_, title) => {
    const got = await read([title, NAMES, ...RECORDS]);
    expect([got.fields, got.codes]).toEqual([NAMES.split(','), ['preamble-skipped']]);
  });
});

describe('as many records as the user says make the header', () => {
  it.each([
    ['headings that are not found as such', ['Alpha,,,Bravo,,Charlie,,,', NAMES], 2, 'Alpha Number'],
    ['headings below a title', ['Example County', 'Incident,,,Location,,Caller,,,', NAMES], 2, 'Incident Number'],
    ['the names alone', ['Incident,,,Location,,Caller,,,', NAMES], 1, 'Number'],
    ['units of measure below the names', [NAMES, 'no.,day,hour,text,text,text,text,text,class'], 2, 'Number no.'],
  ])('%s', async (_, head, rows, first) => {
    const got = await read([...head, ...RECORDS], rows);
    expect([got.fields[0], got.rows.length]).toEqual([first, RECORDS.length]);
  });

  it.each([
    ['a second record of the header is somebody', [NAMES, ...RECORDS], 2, NAMES.split(',')],
    ['so is the only one', RECORDS, 1, Array.from({ length: 9 }, (_, column) => `column_${column + 1}`)],
    ['and of two', RECORDS, 2, Array.from({ length: 9 }, (_, column) => `column_${column + 1}`)],
  ])('but no value becomes a name: %s', async (_, lines, rows, fields) => {
    const got = await read(lines, rows);
    expect(got.fields).toEqual(fields);
    expect(got.codes).toContain('header-values-hidden');
  });

  it('names in a header of texts are believed', async () => {
    const got = await read(['modus,colour', 'entered by door,dark red', 'left by car,light blue'], 1);
    expect([got.fields, got.codes]).toEqual([['modus', 'colour'], []]);
  });
});
