import { describe, expect, it } from 'vitest';
import { tellPasted } from '../../src/cli/explain/pasted-data.ts';
import { namesFrom } from '../../src/cli/explain/pasted-names.ts';

const ROWS = ['Rowan Vell,(515) 555-0143,2025-01-01 10:00', 'Ida Marsh,(515) 555-0144,2025-01-02 11:30'];

describe('a file of data given for names of columns', () => {
  it.each([
    ['names', 'names, one a line', ['Caller Name', '2. Call-back number', 'Location']],
    ['names', 'a header row', ['Caller,Phone,Received']],
    ['names', 'a layout with examples', ['Field|Type|Example', 'Phone|text|515-555-0143', 'Received|date|2025-01-01']],
    ['names', 'two lines of names', ['Caller,Phone,Received', 'Unit,Officer,Beat']],
    ['names-and-rows', 'rows under a header', ['Caller,Phone,Received', ...ROWS]],
    ['data', 'rows without a header', ROWS],
    ['data', 'rows under a title', ['Calls of January', ...ROWS]],
    ['data', 'one number a line', ['Phone', '515-555-0143', '515-555-0144']],
    ['data', 'XML', ['<calls><call><name>Rowan Vell</name>']],
    ['data', 'JSON lines', ['{"name":"Rowan Vell"}', '{"name":"Ida Marsh"}']],
    ['data', 'one line of values', [Array.from({ length: 40 }, (_, i) => `${1400 + i} Elm St Apt ${i}`).join(',')]],
    ['data', 'one line without end', ['Rowan Vell called about a dog '.repeat(200)]],
    ['names', 'a wide header', [Array.from({ length: 400 }, (_, i) => `Unit_${i}_Arrived`).join(',')]],
    [
      'names',
      'a wide header of numbered groups',
      [['Case', 'Day', ...Array.from({ length: 30 }, (_, i) => `eTimes.${i}`)].join(',')],
    ],
    ['data', 'bytes', ['PAR1\0\0Rowan Vell']],
  ] as const)('is told: %s for %s', (what, _, lines) => {
    expect(tellPasted(lines)).toBe(what);
  });

  it.each([
    ['people', ['Caller_Name,Problem', 'GARCIA MARIA,OVERDOSE', 'VELL ROWAN,SUICIDE']],
    ['one row', ['Name,Diagnosis', 'Rowan Vell,HIV']],
    ['single letters', ['Caller_Name,Sex,Race', 'GARCIA MARIA,M,W', 'VELL ROWAN,F,H']],
    [
      'people that no list knows',
      ['Name\tDiagnosis', 'Jolantha Zqvxarny\tHIV', 'Ottoline Vandersprok\tAsthma', 'Bremwick Q\tHIV'],
    ],
    ['people in quotes', ['"Name","Diagnosis"', '"Garcia, Maria","HIV"']],
    ['notes', ['Name,Notes', 'Zqvxarny,"He hit her, then left"']],
    ['blank lines between', ['', 'Caller_Name,Problem', '', 'ZQVX JOLANTHA,OVERDOSE']],
  ])('tells its header from rows of %s', (_, lines) => {
    const told: string[] = [];
    const header = lines.find((line) => line !== '') ?? '';
    expect(namesFrom(lines, () => told.push('rows'))).toEqual(header.replaceAll('"', '').split(/[,\t]/));
    expect(told).toEqual(['rows']);
  });

  it.each([
    ['a row alone', 'Rowan Vell,OVERDOSE,NARCAN GIVEN'],
    ['names with commas', 'GARCIA, MARIA\nSMITH, JOHN'],
    ['unknown names with commas', 'Zqvxarny, Jolantha\nVandersprok, Ottoline'],
    ['a column of names', 'Caller Name\nZqvxarny Jolantha\nVandersprok Ottoline'],
    ['names in a list', '1. John Smith\n2. Maria Garcia'],
    ['people as columns', 'Date,John Smith,"Garcia, Maria"'],
    ['JSON whose keys are people', '{"John Smith": 3}'],
    ['a JSON list of people', '["SMITH, JOHN","x"]'],
    ['columns kept apart by blanks', 'Caller_Name  Problem   City\nSMITH JOHN   OVERDOSE  TAMPA'],
    ['SQL that fills a table', "INSERT INTO calls VALUES ('SMITH JOHN','OVERDOSE')"],
    ['a note with a phone', 'RP JOHN SMITH CALLED FROM 515-555-0177 RE NEIGHBOR'],
    ['a note of dispatch', 'RP ADVISES MALE OUTSIDE WITH KNIFE'],
    ['a sentence', 'She said her husband hit her'],
    ['a caller', 'Jolantha Zqvxarny called'],
    ['a note with a time', 'E12 on scene 22:14, smoke from eave'],
    ['a mailbox', 'rowan.vell@example.com'],
    ['a house', '4821 Quernmoor Ln'],
  ])('is refused without a word of it: %s', (_, text) => {
    expect(() => namesFrom(text.split('\n'))).toThrow(/^This is data, not a list of column names\.$/);
  });

  it.each([
    ['units in brackets', 'Response Time (min)\nDistance [km]\nWeight (lb)'],
    ['questions of a survey', 'What is your name?\nDid the officer say who called?\nWho called it in'],
    ['other languages', 'Nombre del llamante\nStraße und Hausnummer\nAppelant'],
    ['dotted paths', 'call.caller.name\ncall.location.address\neTimes.03'],
    ['what others took for people', 'ALI Status\nKelly Day\nED Handover Clock\nName Prefix\nGrant Date'],
    ['words of notes', 'Officer who took the call\nWhat the person says happened\nService Area States'],
    ['short words', 'Rpt. Date\nPlate Prov.\nSeal or Other ID No.'],
    ['codes', 'CLNAME\nXQ_17\nFLDA'],
    ['titles with a verb', 'Other Agency at Scene to Provide Patient Care\nFirst Unit on Scene'],
  ])('is not seen in names of columns: %s', (_, text) => {
    expect(namesFrom(text.split('\n'))).toEqual(text.split('\n'));
  });

  it('is not seen in a layout, nor in lines of names', () => {
    const layout = ['Name,Type', 'CallerName,varchar(50)', 'XQ17,char(2)'];
    expect(namesFrom(layout)).toContain('CallerName');
    const lines = ['Name, Caller Name, Location', 'Call Type, Unit, Beat'];
    expect(namesFrom(lines)).toEqual(lines.flatMap((line) => line.split(', ')));
  });

  it('gives its header away and nothing else', () => {
    expect(namesFrom(['Caller,Phone,Received', ...ROWS])).toEqual(['Caller', 'Phone', 'Received']);
    for (const lines of [ROWS, ['Calls of January', ...ROWS], ['<calls><call><name>Rowan Vell</name>']]) {
      expect(() => namesFrom(lines)).toThrow('This is data, not a list of column names.');
    }
  });
});
