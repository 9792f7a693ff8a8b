import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CadAuditError } from '../../src/model/error.ts';
import { bytes, inChunks, readAll } from './reading.ts';

interface Case {
  readonly name: string;
  readonly text: string;
  readonly format: string;
  readonly fields: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly codes?: readonly string[];
}

const CASES: readonly Case[] = [
  {
    name: 'an array of objects; numbers keep their text',
    text: '[{"id":1234567890123456789,"lat":43.10,"open":true,"unit":null},{"id":2,"zip":"00501"}]',
    format: 'json',
    fields: ['id', 'lat', 'open', 'unit', 'zip'],
    rows: [
      ['1234567890123456789', '43.10', 'true', '', ''],
      ['2', '', '', '', '00501'],
    ],
  },
  {
    name: 'an array of arrays with a header',
    text: '[["id","city"],[1,"X"],[2,"Y"]]',
    format: 'json',
    fields: ['id', 'city'],
    rows: [
      ['1', 'X'],
      ['2', 'Y'],
    ],
  },
  {
    name: 'an array of arrays without one',
    text: '[["JANE DOE","(555) 555-0100"],["JOHN ROE","(555) 555-0101"]]',
    format: 'json',
    fields: ['column_1', 'column_2'],
    rows: [
      ['JANE DOE', '(555) 555-0100'],
      ['JOHN ROE', '(555) 555-0101'],
    ],
  },
  {
    name: 'a wrapper',
    text: '{"status":"ok","result":{"records":[{"id":1},{"id":2}]},"total":2}',
    format: 'json',
    fields: ['id'],
    rows: [['1'], ['2']],
  },
  {
    name: 'an unnamed wrapper whose array is large',
    text: `{"generated":"2031-05-01","mva":[${Array.from({ length: 25 }, (_, id) => `{"id":${id}}`).join(',')}]}`,
    format: 'json',
    fields: ['id'],
    rows: Array.from({ length: 25 }, (_, id) => [String(id)]),
  },
  {
    name: 'Socrata rows.json',
    text: '{"meta":{"view":{"columns":[{"id":-1,"name":"sid"},{"id":2,"name":"Address"}]}},"data":[["r1","1 EXAMPLE ST"],["r2",null]]}',
    format: 'json',
    fields: ['sid', 'Address'],
    rows: [
      ['r1', '1 EXAMPLE ST'],
      ['r2', ''],
    ],
  },
  {
    name: 'Esri JSON',
    text:
      '{"fields":[{"name":"ID"}],"features":[{"attributes":{"ID":1},"geometry":{"x":-87.50,"y":41.5}},' +
      '{"attributes":{"ID":2},"geometry":{"rings":[[[1,2]]]}}]}',
    format: 'json',
    fields: ['ID', 'geometry', 'geometry.x', 'geometry.y'],
    rows: [
      ['1', '', '-87.50', '41.5'],
      ['2', '{"rings":[[[1,2]]]}', '', ''],
    ],
  },
  {
    name: 'GeoJSON: properties at the top, geometry as text',
    text:
      '{"type":"FeatureCollection","features":[{"type":"Feature","id":7,"properties":{"id":1,"who":{"name":"J. DOE"}},' +
      '"geometry":{"type":"Point","coordinates":[-87.10, 43.0]}}]}',
    format: 'geojson',
    fields: ['feature.id', 'id', 'who.name', 'geometry'],
    rows: [['7', '1', 'J. DOE', '{"type":"Point","coordinates":[-87.10,43.0]}']],
  },
  {
    name: 'one nested object',
    text: '{"incident":{"no":"F1","address":{"city":"X"}},"units":[{"id":"E1"},{"id":"M2"}],"tags":["a","b"],"none":[]}',
    format: 'json',
    fields: ['incident.no', 'incident.address.city', 'units[0].id', 'units[1].id', 'tags', 'none'],
    rows: [['F1', 'X', 'E1', 'M2', 'a; b', '']],
  },
  {
    name: 'NDJSON with blank lines, CRLF and a bad line',
    text: '{"id":1}\r\n\r\n{"id":2,"x":"y"}\n{"id":3,\n{"id":4}',
    format: 'ndjson',
    fields: ['id', 'x'],
    rows: [
      ['1', ''],
      ['2', 'y'],
      ['4', ''],
    ],
    codes: ['bad-lines'],
  },
  {
    name: 'hostile keys',
    text: '[{"__proto__":"a","constructor":"b","a.b":"c","a":{"b":"d"}}]',
    format: 'json',
    fields: ['__proto__', 'constructor', 'a.b', 'a.b (2)'],
    rows: [['a', 'b', 'c', 'd']],
  },
  {
    name: 'a repeated key keeps both values',
    text: '[{"phone":"555-0100","phone":"555-0101"}]',
    format: 'json',
    fields: ['phone'],
    rows: [['555-0100; 555-0101']],
  },
  {
    name: 'a document that is cut off',
    text: '[{"id":1,"city":"X"},{"id":2,"ci',
    format: 'json',
    fields: ['id', 'city'],
    rows: [
      ['1', 'X'],
      ['2', ''],
    ],
    codes: ['cut-off'],
  },
  {
    name: 'lists beside the table are told',
    text: '{"calls":[{"id":1}],"units":[{"name":"E1"}],"fields":[{"name":"id"}]}',
    format: 'json',
    fields: ['id'],
    rows: [['1']],
    codes: ['other-lists'],
  },
  {
    name: 'big and odd numbers keep their digits',
    text: '[{"a":12345678901234567890,"b":1e400,"c":-0,"d":0.10,"e":1E+2}]',
    format: 'json',
    fields: ['a', 'b', 'c', 'd', 'e'],
    rows: [['12345678901234567890', '1e400', '-0', '0.10', '1E+2']],
  },
  {
    name: 'numbers that are none, as Python writes them',
    text: '[{"a":NaN,"b":Infinity,"c":-Infinity,"d":1}]',
    format: 'json',
    fields: ['a', 'b', 'c', 'd'],
    rows: [['', '', '', '1']],
    codes: ['not-numbers'],
  },
  {
    name: 'half a surrogate pair, control characters and escapes that JSON does not have',
    text: '[{"a":"x\\ud83d","b":"tab\there","c":"C:\\Users","d":"\\ud83d\\ude92"}]',
    format: 'json',
    fields: ['a', 'b', 'c', 'd'],
    rows: [['x\uFFFD', 'tab\there', 'C:\\Users', '🚒']],
    codes: ['bad-escapes'],
  },
  {
    name: 'records by their ids',
    text: '{"F1":{"city":"X","unit":{"id":"E1"}},"F2":{"city":"Y","unit":{"id":"M2"}}}',
    format: 'json',
    fields: ['key', 'city', 'unit.id'],
    rows: [
      ['F1', 'X', 'E1'],
      ['F2', 'Y', 'M2'],
    ],
  },
  {
    name: 'one record whose parts are alike is no list of records',
    text: '{"caller":{"name":"J. DOE","phone":"555-0100"},"victim":{"name":"J. ROE","phone":"555-0101"}}',
    format: 'json',
    fields: ['caller.name', 'caller.phone', 'victim.name', 'victim.phone'],
    rows: [['J. DOE', '555-0100', 'J. ROE', '555-0101']],
  },
  {
    name: 'one incident with a long log',
    text: `{"no":"F1","caller":{"name":"J. DOE","phone":"555-0100"},"place":{"city":"X","zip":"00501"},"log":[${Array.from({ length: 30 }, (_, at) => `{"n":${at}}`)}]}`,
    format: 'json',
    fields: [
      'no',
      'caller.name',
      'caller.phone',
      'place.city',
      'place.zip',
      'log[0].n',
      'log[1].n',
      'log[2].n',
      'log[3].n',
      'log[4+].n',
    ],
    rows: [
      ['F1', 'J. DOE', '555-0100', 'X', '00501', '0', '1', '2', '3', Array.from({ length: 26 }, (_, at) => at + 4).join('; ')],
    ],
    codes: ['long-lists'],
  },
  {
    name: 'documents behind each other',
    text: '{"id":1,\n"city":"X"}\n{"id":2,\n"city":"Y"}',
    format: 'json',
    fields: ['id', 'city'],
    rows: [
      ['1', 'X'],
      ['2', 'Y'],
    ],
    codes: ['several-documents'],
  },
  {
    name: 'two lists behind each other',
    text: '[{"id":1}] [{"id":2,"city":"Y"}]',
    format: 'json',
    fields: ['id', 'city'],
    rows: [
      ['1', ''],
      ['2', 'Y'],
    ],
    codes: ['several-documents'],
  },
  {
    name: 'records with commas but without brackets',
    text: '{"id":1},\n{"id":2},\n{"id":3},\n',
    format: 'json',
    fields: ['id'],
    rows: [['1'], ['2'], ['3']],
    codes: ['several-documents'],
  },
  {
    name: 'names of columns beside rows, as pandas splits them',
    text: '{"columns":["id","city"],"index":[0,1],"data":[[1,"X"],[2,null]]}',
    format: 'json',
    fields: ['id', 'city'],
    rows: [
      ['1', 'X'],
      ['2', ''],
    ],
  },
  {
    name: 'columns as lists',
    text: '{"id":[1,2,3],"city":["X","Y","Z"]}',
    format: 'json',
    fields: ['id', 'city'],
    rows: [
      ['1', 'X'],
      ['2', 'Y'],
      ['3', 'Z'],
    ],
  },
  {
    name: 'columns under numbers (pandas)',
    text: '{"id":{"0":1.50,"3":2},"a \\"city\\"":{"0":"X, {\\"Y\\": 1}","3":null}}',
    format: 'json',
    fields: ['id', 'a "city"'],
    rows: [
      ['1.50', 'X, {"Y": 1}'],
      ['2', ''],
    ],
  },
  {
    name: 'one record with lists of different length',
    text: '{"id":[1,2,3],"city":["X","Y"]}',
    format: 'json',
    fields: ['id', 'city'],
    rows: [['1; 2; 3', 'X; Y']],
  },
  {
    name: 'repeated names of columns',
    text: '[["id","note","note"],[1,"a","b"],[2,"c","d"]]',
    format: 'json',
    fields: ['id', 'note', 'note (2)'],
    rows: [
      ['1', 'a', 'b'],
      ['2', 'c', 'd'],
    ],
  },
  {
    name: 'a geometry as a field',
    text: '[{"id":1,"location":{ "type": "Point", "coordinates": [-87.10, 43.0] }},{"id":2,"location":{"type":"office","floor":2}}]',
    format: 'json',
    fields: ['id', 'location', 'location.type', 'location.floor'],
    rows: [
      ['1', '{"type":"Point","coordinates":[-87.10,43.0]}', '', ''],
      ['2', '', 'office', '2'],
    ],
  },
  {
    name: 'null where others have parts',
    text: '[{"place":null,"x":[]},{"place":{"city":"X"}},{"place":""}]',
    format: 'json',
    fields: ['place.city', 'x'],
    rows: [
      ['', ''],
      ['X', ''],
      ['', ''],
    ],
  },
  {
    name: 'documents inside texts',
    text: '[{"at":"{\\"lat\\": 43.10, \\"who\\": {\\"name\\": \\"J. DOE\\"}}","note":"{unknown}","tags":"[1, 2]"}]',
    format: 'json',
    fields: ['at.lat', 'at.who.name', 'note', 'tags'],
    rows: [['43.10', 'J. DOE', '{unknown}', '[1, 2]']],
  },
];

describe('JSON in its many forms is read as a table', () => {
  it.each(CASES)('$name', async ({ text, format, fields, rows, codes = [] }) => {
    const got = await readAll(bytes(text));
    expect(got.facts.format).toBe(format);
    expect(got.fields).toEqual(fields);
    expect(got.rows).toEqual(rows);
    expect(got.codes).toEqual(codes);
  });

  it.each(CASES)('$name, from a pipe in pieces of 3 bytes', async ({ text, fields, rows }) => {
    const got = await readAll({ stream: inChunks(bytes(text), 3) });
    expect(got.fields).toEqual(fields);
    expect(got.rows).toEqual(rows);
  });

  it('tells lines of NDJSON', async () => {
    const { lines, notices } = await readAll(bytes('{"id":1}\n\n{"id":2}\nnope\n{"id":3}\n'));
    expect(lines).toEqual([1, 3, 5]);
    expect(notices).toMatchObject([{ code: 'bad-lines', count: 1, at: { line: 4 }, incomplete: true }]);
  });

  it('keeps the path of a nested field', async () => {
    const { openTable } = await import('../../src/source/open-table.ts');
    const table = await openTable(bytes('[{"a":{"b":1},"c":2}]'));
    expect(table.fields).toEqual([{ name: 'a.b', path: ['a', 'b'] }, { name: 'c' }]);
  });

  it('reads NDJSON with commas, lists of records on a line and garbage', async () => {
    const text = '{"id":1},\n{"id":2} {"id":3}\n%%\n[{"id":4},{"id":5}]\n{"id":6} x\n7\n"SECRET\n{"id":8}';
    const { fields, rows, lines, notices } = await readAll(bytes(text), { format: 'ndjson' });
    expect(fields).toEqual(['id', 'value']);
    expect(rows.map((row) => row.join('|'))).toEqual(['1|', '2|', '3|', '4|', '5|', '6|', '|7', '8|']);
    expect(lines).toEqual([1, 2, 2, 4, 4, 5, 6, 8]);
    expect(notices).toMatchObject([{ code: 'bad-lines', count: 3, at: { line: 3 } }]);
  });

  it('keeps 10,000 levels as text', async () => {
    const deep = `[{"id":7,"a":${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}}]`;
    const { rows, fields, codes } = await readAll(bytes(deep));
    expect(fields).toHaveLength(2);
    expect(rows[0]?.[0]).toBe('7');
    expect(rows[0]?.[1]).toMatch(/^(?:\{"a":)+1\}+$/);
    expect(rows[0]?.[1]?.length).toBeGreaterThan(6 * 9_900);
    expect(codes).toEqual(['deep-values']);
    expect(
      (await readAll(bytes('['.repeat(10_000)), { format: 'json' }).catch((error: unknown) => error)) instanceof CadAuditError,
    ).toBe(true);
  });

  it('cuts a huge text, and joined ones, at a character', async () => {
    const { rows, codes, notices } = await readAll(
      bytes(JSON.stringify([{ a: 'é'.repeat(800_000), b: Array(3).fill('x'.repeat(500_000)), c: 1 }])),
    );
    expect(rows[0]?.map((cell) => cell.length)).toEqual([524_288, 1_048_576, 1]);
    expect(rows[0]?.[0]?.endsWith('é')).toBe(true);
    expect(codes).toEqual(['cell-truncated']);
    expect(notices[0]).toMatchObject({ count: 2, incomplete: true });
  });

  it.each([
    ['a list', (huge: string) => `[{"id":1},${huge},{"id":3}]`, 'record-too-large'],
    ['lines', (huge: string) => `{"id":1}\n${huge}\n{"id":3}\n`, 'bad-lines'],
  ])('leaves out a record that does not fit into memory: %s', async (_, write, code) => {
    const huge = `{"id":2,"late":1,"text":"${'x"y'.replace('"', '\\"').repeat(9 << 20)}"}`;
    const { rows, fields, codes } = await readAll(bytes(write(huge)));
    expect(rows).toEqual([['1'], ['3']]);
    expect(fields).toEqual(['id']);
    expect(codes).toEqual([code]);
  });

  it('refuses one record that does not fit into memory', async () => {
    const huge = `{"id":2,"text":"${'x'.repeat(33 << 20)}"}`;
    await expect(readAll(bytes(huge))).rejects.toMatchObject({ code: 'too-large' });
  });

  it('keeps values of keys that come late in a pipe', async () => {
    const many = Array.from({ length: 200_000 }, (_, id) => `{"id":${id},"note":"called back, no answer"}`).join(',');
    const got = await readAll({ stream: inChunks(bytes(`[${many},{"id":1,"SSN":"LATE"}]`), 65_536) });
    expect(got.fields).toEqual(['id', 'note', '(other keys)']);
    expect(got.rows.at(-1)).toEqual(['1', '', 'SSN: LATE']);
    expect(got.codes).toEqual(['late-keys']);
    expect(JSON.stringify(got.notices)).not.toContain('LATE');
  });

  it('finds late keys of a file that can be read twice', async () => {
    const many = Array.from({ length: 120_000 }, (_, id) => `{"id":${id},"note":"called back, no answer"}`).join('\n');
    const got = await readAll(bytes(`${many}\n{"id":1,"ssn":"LATE"}\n`));
    expect(got.fields).toEqual(['id', 'note', 'ssn']);
    expect(got.codes).toEqual([]);
  });

  it('leaves texts that hold an empty list or object as they are', async () => {
    const { fields, rows } = await readAll(bytes('[{"id":1,"text":"{}","any":"[ ]"},{"id":2,"text":"","any":""}]'));
    expect(fields).toEqual(['id', 'text', 'any']);
    expect(rows[0]).toEqual(['1', '{}', '[ ]']);
  });

  it('reads any records back', async () => {
    const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
    const record = fc.record({ id: fc.integer(), text: fc.string(), any: value });
    await fc.assert(
      fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 20 }), fc.boolean(), async (records, byLine) => {
        fc.pre(!byLine || records.length > 1);
        const text = byLine ? records.map((one) => JSON.stringify(one)).join('\n') : JSON.stringify(records, null, 1);
        const { fields, rows } = await readAll(bytes(text));
        expect(fields).toEqual(['id', 'text', 'any']);
        expect(rows).toEqual(records.map((one) => [String(one.id), one.text, one.any === null ? '' : String(one.any)]));
      }),
    );
  });
});

describe('JSON that cannot be read is refused with its place and without its content', () => {
  it.each([
    ['a trailing comma', '[{"id":1},\n {"SECRET":2,}]', 'line 2, byte 14'],
    ['unquoted keys', '{ type: "FeatureCollection", "SECRET": 1 }', 'line 1'],
    ['a bad token far down', `[\n${'{"id":1},\n'.repeat(100)}{"id":SECRET}]`, 'line 102'],
    ['single quotes', "[{'SECRET':1}]", 'line 1, byte 3'],
    ['a comment', '[{"a":1}, // SECRET\n{"a":2}]', 'line 1, byte 11'],
    ['a number with a leading zero', '[{"zip":00501}]', 'line 1, byte 9'],
    ['text behind a document', '{"a":1} SECRET', 'line 1, byte 9'],
  ])('%s', async (_, text, place) => {
    const failure = await readAll(bytes(text)).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'bad-json' });
    expect(String(failure)).toContain(place);
    expect(String(failure)).not.toMatch(/SECRET|"S"/);
  });

  it('no records', async () => {
    await expect(readAll(bytes('[]'))).rejects.toMatchObject({ code: 'empty' });
    await expect(readAll(bytes('{"data":[]}'))).rejects.toMatchObject({ code: 'empty' });
  });
});
