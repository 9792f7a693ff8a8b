import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesFrom } from '../../src/cli/explain/pasted-names.ts';

describe('a pasted field list', () => {
  it.each([
    [
      ['Caller_Name', 'Call_Back_Phone'],
      ['Caller_Name', 'Call_Back_Phone'],
    ],
    [['Caller Name, Call Back Phone ,Nature'], ['Caller Name', 'Call Back Phone', 'Nature']],
    [['"CLNAME";"CLRNUM";"Street, City"'], ['CLNAME', 'CLRNUM', 'Street, City']],
    [
      ['- address', '• time of call', '3. gate code', ''],
      ['address', 'time of call', 'gate code'],
    ],
    [['a\tb,c\td'], ['a', 'b,c', 'd']],
    [
      ['a) Caller Name', '(ii) Location', '1.2.3. Call Type', '[ ] Remarks', '▪ Unit'],
      ['Caller Name', 'Location', 'Call Type', 'Remarks', 'Unit'],
    ],
    [
      ['Caller Name – the name as given, if any', 'Address - street, city and ZIP', 'Call Back: number of the caller'],
      ['Caller Name', 'Address', 'Call Back'],
    ],
    [
      ['CALLER_NAME varchar(50)', 'X_COORD decimal(9,2)', 'Location Text'],
      ['CALLER_NAME', 'X_COORD', 'Location Text'],
    ],
  ])('%j → %j', (lines, names) => {
    expect(namesFrom(lines)).toEqual(names);
  });

  it('in a sentence of a contract', () => {
    expect(
      namesFrom([
        "The City shall furnish a data feed including the incident number, caller's name, call back number, and the address.",
      ]),
    ).toEqual(['incident number', "caller's name", 'call back number', 'address']);
  });

  it.each<[string, string, readonly string[]]>([
    [
      'broken over lines by a page',
      'The Department shall furnish the event num-\nber, the caller’s name and call-\nback number, the street address of the\nincident, and the type of call.',
      ['event number', "caller's name", 'callback number', 'street address of the incident', 'type of call'],
    ],
    [
      'in articles, one in each line',
      '(a) the incident number;\n(b) the name of the caller; and\n(c) the location of the incident.',
      ['incident number', 'name of the caller', 'location of the incident'],
    ],
    [
      'in articles behind each other',
      '(a) the incident number; (b) the name of the caller; and (c) the location.',
      ['incident number', 'name of the caller', 'location'],
    ],
    [
      'behind letters in a sentence',
      'Data shall include: a) incident number b) caller name c) location',
      ['incident number', 'caller name', 'location'],
    ],
    [
      'in curly quotes',
      '“Incident Number”, “Caller Name”, “Call-Back Number” and “Location”',
      ['Incident Number', 'Caller Name', 'Call-Back Number', 'Location'],
    ],
    [
      'that ends in two items',
      'Incident number, caller name, phone number and address',
      ['Incident number', 'caller name', 'phone number', 'address'],
    ],
    [
      'with indented lines below its items',
      '1. Incident number of the\n   CAD system\n2. Name of caller',
      ['Incident number of the CAD system', 'Name of caller'],
    ],
    [
      'of names in small letters',
      'incident number\ncaller name\ntime of call received by dispatcher\naddress',
      ['incident number', 'caller name', 'time of call received by dispatcher', 'address'],
    ],
    ['in JSON', '["IncidentNumber",\n "CallerName"]', ['IncidentNumber', 'CallerName']],
    ['as a record in JSON', '[{"inc": 1, "caller": "x"}]', ['inc', 'caller']],
    [
      'as a table definition',
      'CREATE TABLE dbo.calls (\n  [inc num] varchar(12) NOT NULL,\n  "caller_phone" varchar(20),\n  lat decimal(9,6),\n  PRIMARY KEY (lat)\n);',
      ['inc num', 'caller_phone', 'lat'],
    ],
  ])('%s', (_, text, names) => {
    expect(namesFrom(text.split('\n'))).toEqual(names);
  });

  it('with an introduction that names none', () => {
    expect(namesFrom(['The Agency shall provide the following fields:', '1. Event Number', '2. Location'])).toEqual([
      'Event Number',
      'Location',
    ]);
  });

  it('in a record layout', () => {
    expect(namesFrom(['No\tField Name\tType', '1\tCallerName\tchar', '2\tANI_Number\tchar'])).toEqual([
      'CallerName',
      'ANI_Number',
    ]);
    expect(
      namesFrom(['| Field | Description |', '| --- | --- |', '| Call_Type | what kind |', '| Lat | degrees, decimal |']),
    ).toEqual(['Call_Type', 'Lat']);
  });

  it('that is only names comes through as it is', () => {
    const name = fc.stringMatching(/^[A-Z][A-Za-z]{2,9}_[A-Z][a-z]{2,9}$/);
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 12 }), (names) => {
        expect(namesFrom(names)).toEqual(names);
      }),
    );
  });
});
