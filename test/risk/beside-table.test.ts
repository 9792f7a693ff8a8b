import { describe, expect, it } from 'vitest';
import type { Aside } from '../../src/model/table.ts';
import { peopleAmong } from '../../src/plan/people-as-columns.ts';
import { countBeside } from '../../src/profile/count-beside.ts';
import { findBesideTable } from '../../src/risk/beside-table.ts';
import { findSpans } from '../../src/rules/text/find-spans.ts';

const find = (asides: readonly Aside[], columns: readonly string[] = []) =>
  findBesideTable(countBeside(asides, columns, peopleAmong(columns), findSpans));

describe('text beside a table', () => {
  it('is searched, counted by class and masked', () => {
    const found = find([
      {
        where: 'above',
        lines: 2,
        text: 'Marrow County Communications\nCalls at the request of RP callback 555-555-0142, cell 555-555-0199',
      },
      { where: 'below', lines: 1, text: 'Total: 412 calls' },
    ]);
    expect(found).toMatchObject([
      { kind: 'text-beside-table', args: { class: 'phone', where: 'above' }, count: 2, severity: 'high' },
    ]);
    expect(JSON.stringify(found)).not.toMatch(/0142|0199/);
  });

  it('is looked for in names of columns, where a value became a key', () => {
    const found = find([], ['Nature', 'calls.515-555-0142', 'by_caller.(515) 555-0199', 'rexample@example.com']);
    expect(found.map(({ args, count, severity }) => [args, count, severity])).toEqual([
      [{ class: 'phone', where: 'header' }, 2, 'high'],
      [{ class: 'email', where: 'header' }, 1, 'high'],
    ]);
    expect(JSON.stringify(found)).not.toMatch(/0142|0199|rexample/);
  });

  it.each([
    [['Date', 'John Smith', 'Maria Garcia', 'Robert Nguyen']],
    [['Date', 'SMITH, JOHN', 'GARCIA, MARIA', 'NGUYEN, ROBERT', 'Total']],
  ])('is looked for in names of columns that are people: %s', (columns) => {
    const found = find([], columns);
    expect(found).toMatchObject([{ args: { class: 'person-name', where: 'header' }, count: 3, fields: [] }]);
    expect(JSON.stringify(found)).not.toMatch(/smith|garcia|nguyen/i);
  });

  it.each([
    ['ALI Status', 'ALI Location', 'ALI Community', 'Kelly Day', 'Terry Stop ID'],
    ['John Smith', 'Maria Garcia', 'Nature', 'Address'],
    ['Ann Arbor', 'Mary Esther', 'Virginia Beach', 'Baton Rouge', 'Boca Raton', 'Chula Vista', 'Coral Gables'],
    ['Caller_Name', 'Call_Back_Phone', 'Address', 'E-Mail', '911 Date', 'SSN', 'VIN'],
    ['eTimes.01', 'callComponent[0].callBackReference.$ref', ':@computed_region_awaf_s7ux', '2010-2019', 'JOHNSON COUNTY'],
  ])('ordinary names are none: %s …', (...columns) => {
    expect(find([], columns)).toEqual([]);
  });

  it('is no finding where there is none', () => {
    expect(find([])).toEqual([]);
  });
});
