import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CadAuditError } from '../../src/model/error.ts';
import { bytes, inChunks, readAll } from './reading.ts';

interface Case {
  readonly name: string;
  readonly text: string;
  readonly fields: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly codes?: readonly string[];
}

const CASES: readonly Case[] = [
  {
    name: 'records with attributes, nested and repeated elements',
    text:
      '<Incidents agency="EX"><Incident id="F1"><Caller><Name>J. DOE</Name><Phone>555-0100</Phone><Phone>555-0101</Phone></Caller>' +
      '<Log><Entry><At>1</At><Text>one</Text></Entry><Entry><At>2</At><Text>two</Text></Entry></Log></Incident>' +
      '<Incident id="F2"><Caller><Name>J. ROE</Name></Caller></Incident></Incidents>',
    fields: [
      '@id',
      'Caller.Name',
      'Caller.Phone',
      'Log.Entry[0].At',
      'Log.Entry[0].Text',
      'Log.Entry[1].At',
      'Log.Entry[1].Text',
    ],
    rows: [
      ['F1', 'J. DOE', '555-0100; 555-0101', '1', 'one', '2', 'two'],
      ['F2', 'J. ROE', '', '', '', '', ''],
    ],
  },
  {
    name: 'one NIEM document is one record, its names without prefixes',
    text:
      '<x:Dispatch xmlns:x="urn:x" xmlns:nc="urn:nc"><x:Call><nc:ActivityStatus><nc:StatusText>ENTRY</nc:StatusText><nc:At>1</nc:At></nc:ActivityStatus>' +
      '<nc:ActivityStatus><nc:StatusText>CLOSE</nc:StatusText><nc:At>2</nc:At></nc:ActivityStatus><nc:Street>1 EXAMPLE ST</nc:Street><nc:Lat>43.10</nc:Lat>' +
      '<nc:Lon>-87.1</nc:Lon><x:Caller><nc:Name>J. DOE</nc:Name></x:Caller></x:Call></x:Dispatch>',
    fields: [
      'ActivityStatus[0].StatusText',
      'ActivityStatus[0].At',
      'ActivityStatus[1].StatusText',
      'ActivityStatus[1].At',
      'Street',
      'Lat',
      'Lon',
      'Caller.Name',
    ],
    rows: [['ENTRY', '1', 'CLOSE', '2', '1 EXAMPLE ST', '43.10', '-87.1', 'J. DOE']],
  },
  {
    name: 'RSS',
    text:
      '<?xml version="1.0"?><rss version="2.0"><channel><title>Calls</title><item><title>FALL</title><guid isPermaLink="false">1</guid>' +
      '<description><![CDATA[<b>1 EXAMPLE ST</b>]]></description></item><item><title>ALARM</title><guid>2</guid>' +
      '<description>A &amp; B &#233;</description></item></channel></rss>',
    fields: ['title', 'guid', 'guid.@isPermaLink', 'description'],
    rows: [
      ['FALL', '1', 'false', '<b>1 EXAMPLE ST</b>'],
      ['ALARM', '2', '', 'A & B é'],
    ],
    codes: ['outside-values'],
  },
  {
    name: 'Atom',
    text:
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id><summary>FALL</summary></entry>' +
      '<entry><id>2</id><summary>ALARM</summary></entry></feed>',
    fields: ['id', 'summary'],
    rows: [
      ['1', 'FALL'],
      ['2', 'ALARM'],
    ],
  },
  {
    name: 'KML in folders, with extended data',
    text:
      '<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder><name>A</name><Placemark><name>F1</name><ExtendedData><Data name="type">' +
      '<value>FALL</value></Data></ExtendedData><Point><coordinates>-87.1,43.1,0</coordinates></Point></Placemark></Folder><Folder><name>B</name>' +
      '<Placemark><name>F2</name><ExtendedData><SchemaData><SimpleData name="type">MVA</SimpleData></SchemaData></ExtendedData></Placemark>' +
      '</Folder></Document></kml>',
    fields: ['name', 'ExtendedData.type', 'ExtendedData.SchemaData.type', 'Point.coordinates'],
    rows: [
      ['F1', 'FALL', '', '-87.1,43.1,0'],
      ['F2', '', 'MVA', ''],
    ],
    codes: ['outside-values'],
  },
  {
    name: 'GML, each record in a member of its own',
    text:
      '<w:FeatureCollection xmlns:w="w" xmlns:g="g"><g:featureMember><call g:id="c.1"><type>FALL</type><shape><g:Point><g:pos>43.1 -87.1</g:pos>' +
      '</g:Point></shape></call></g:featureMember><g:featureMember><call g:id="c.2"><type>MVA</type></call></g:featureMember></w:FeatureCollection>',
    fields: ['@id', 'type', 'shape.Point.pos'],
    rows: [
      ['c.1', 'FALL', '43.1 -87.1'],
      ['c.2', 'MVA', ''],
    ],
  },
  {
    name: 'SpreadsheetML 2003: the first sheet, with a gap',
    text:
      '<Workbook xmlns:ss="s"><Worksheet ss:Name="Calls"><Table><Row><Cell><Data>id</Data></Cell><Cell><Data>city</Data></Cell><Cell><Data>phone' +
      '</Data></Cell></Row><Row><Cell><Data ss:Type="Number">1</Data></Cell><Cell><Data>X</Data></Cell><Cell><Data>555-0100</Data></Cell></Row><Row>' +
      '<Cell><Data ss:Type="Number">2</Data></Cell><Cell ss:Index="3"><Data>555-<b>0101</b></Data></Cell></Row></Table></Worksheet><Worksheet><Table>' +
      '<Row><Cell><Data>other</Data></Cell></Row></Table></Worksheet></Workbook>',
    fields: ['id', 'city', 'phone'],
    rows: [
      ['1', 'X', '555-0100'],
      ['2', '', '555-0101'],
    ],
    codes: ['outside-values'],
  },
  {
    name: 'a database dump with names in attributes',
    text:
      '<resultset><row><field name="id">1</field><field name="city">X</field></row>' +
      '<row><field name="id">2</field><field name="city" xsi:nil="true"/></row></resultset>',
    fields: ['id', 'city'],
    rows: [
      ['1', 'X'],
      ['2', ''],
    ],
  },
  {
    name: 'rows of attributes alone',
    text: '<calls><row Id="1" City="X"/><row Id="2" City="Y"/></calls>',
    fields: ['@Id', '@City'],
    rows: [
      ['1', 'X'],
      ['2', 'Y'],
    ],
  },
  {
    name: 'records of two fields, most of which leave one out',
    text: '<calls date="2031-05-01"><call><id>1</id></call><call><id>2</id><unit>E5</unit></call><call><id>3</id></call></calls>',
    fields: ['id', 'unit'],
    rows: [
      ['1', ''],
      ['2', 'E5'],
      ['3', ''],
    ],
  },
  {
    name: 'rows in a row',
    text: '<response><row><row _id="r1"><id>1</id></row><row _id="r2"><id>2</id></row></row></response>',
    fields: ['@_id', 'id'],
    rows: [
      ['r1', '1'],
      ['r2', '2'],
    ],
  },
  {
    name: 'a document that is cut off',
    text: '<a><r><b>1</b><c>1</c></r><r><b>2</b><c>2',
    fields: ['b', 'c'],
    rows: [
      ['1', '1'],
      ['2', '2'],
    ],
    codes: ['cut-off'],
  },
  {
    name: 'an external DTD is not fetched',
    text: '<!DOCTYPE a SYSTEM "https://example.com/a.dtd"><a><r><b>1</b><c>1</c></r><r><b>2</b><c>2</c></r></a>',
    fields: ['b', 'c'],
    rows: [
      ['1', '1'],
      ['2', '2'],
    ],
    codes: ['doctype-ignored'],
  },
];

describe('XML in its many forms is read as a table', () => {
  it.each(CASES)('$name', async ({ text, fields, rows, codes = [] }) => {
    const got = await readAll(bytes(text));
    expect(got.facts.format).toBe('xml');
    expect(got.fields).toEqual(fields);
    expect(got.rows).toEqual(rows);
    expect(got.codes).toEqual(codes);
  });

  it.each(CASES)('$name, from a pipe in pieces', async ({ text, fields, rows }) => {
    const got = await readAll({ stream: inChunks(bytes(text), 5) });
    expect(got.fields).toEqual(fields);
    expect(got.rows).toEqual(rows);
  });

  it('is read in the encoding that it declares', async () => {
    const text = '<?xml version="1.0" encoding="windows-1250"?><a><r><b>Bo\u017Eena</b><c>1</c></r><r><b>2</b><c>2</c></r></a>';
    const { rows, facts } = await readAll(
      Buffer.from([...text].map((letter) => (letter === '\u017E' ? 0x9e : letter.charCodeAt(0)))),
    );
    expect(facts.encoding).toBe('windows-1250');
    expect(rows[0]).toEqual(['Božena', '1']);
    expect((await readAll(Buffer.from(`\uFEFF${text.replace('windows-1250', 'utf-16')}`, 'utf16le'))).rows[0]).toEqual([
      'Božena',
      '1',
    ]);
  });

  it('keeps values of elements that first come late in a file', async () => {
    const many = Array.from(
      { length: 60_000 },
      (_, at) => `<call><id>${at}</id><note>called back, no answer, will try again</note></call>`,
    );
    const { fields, rows, codes } = await readAll(bytes(`<calls>${many.join('')}<call><id>x</id><SSN>LATE</SSN></call></calls>`));
    expect(fields).toEqual(['id', 'note', 'SSN']);
    expect(rows).toHaveLength(60_001);
    expect(rows.at(-1)).toEqual(['x', '', 'LATE']);
    expect(codes).toEqual([]);
  });

  it('gives back any texts', async () => {
    const marked = (text: string): string => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
    const said = fc.string({ unit: 'grapheme-ascii' }).map((text) => text.trim());
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ a: said, b: said }), { minLength: 2, maxLength: 20 }), async (records) => {
        fc.pre(records.filter(({ a, b }) => a !== '' && b !== '').length >= records.length * 0.8);
        const rows = records.map(({ a, b }) => `<call a="${marked(a)}"><b>${marked(b)}</b></call>`);
        const got = await readAll(bytes(`<calls>\n${rows.join('\n')}\n</calls>`));
        expect(got.rows).toEqual(records.map(({ a, b }) => [a, b]));
      }),
      { numRuns: 60 },
    );
  });
});

describe('XML that cannot be read is refused with its place and without its content', () => {
  it.each([
    ['a wrong end tag', '<a>\n<r><b>SECRET</c></r></a>', 'bad-xml', 'line 2'],
    ['an entity that is not defined', '<a>\n\n<r>&SECRET;</r></a>', 'bad-xml', 'line 3'],
    ['text behind the document', '<a><r>1</r></a>\nSECRET', 'bad-xml', 'line 2'],
    [
      'entities that grow without end',
      '<!DOCTYPE a [<!ENTITY b "SECRET"><!ENTITY c "&b;&b;&b;&b;">]>\n<a><r>&c;</r></a>',
      'bad-xml',
      'line 2',
    ],
    ['an entity from outside', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///SECRET">]><a><r>&b;</r></a>', 'bad-xml', 'line 1'],
    ['nesting without end', `<a>${'<SECRET>'.repeat(10_000)}`, 'too-deep', '200 levels'],
    ['no records', '<a/>', 'empty', 'no records'],
    ['a web page', '<?xml version="1.0"?>\n<!DOCTYPE html><html><body>SECRET</body></html>', 'unknown-format', 'web page'],
  ])('%s', async (_, text, code, says) => {
    const failure = await readAll(bytes(text)).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(CadAuditError);
    expect(failure).toMatchObject({ code });
    expect(String(failure)).toContain(says);
    expect(String(failure)).not.toContain('SECRET');
  });
});
