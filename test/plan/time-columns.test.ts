import { describe, expect, it } from 'vitest';
import { findTimeColumns } from '../../src/plan/time-columns.ts';
import { readers } from '../../src/rules/readers/index.ts';

type Columns = Readonly<Record<string, readonly string[]>>;

const timesOf = (columns: Columns): readonly string[] => {
  const names = Object.keys(columns);
  const fields = names.map((name) => ({ name, class: 'event-time' as const, confidence: 1, why: [] }));
  const evidence = names.map((name) => ({
    name,
    values: (columns[name] ?? []).map((value) => ({ value, count: 1 })),
    filled: columns[name]?.length ?? 0,
    rows: 3,
  }));
  return findTimeColumns(fields, evidence, readers).map((index) => names[index] ?? '');
};

const STAMPS = ['2025-01-06 10:00:05', '2025-01-06 11:30:00', '2025-01-07 01:02:03'];
const DATES = ['2025-01-06', '2025-01-06', '2025-01-07'];
const CLOCKS = ['10:00', '11:30', '01:02'];

describe('the columns that say when a call came in', () => {
  it.each<[string, Columns, readonly string[]]>([
    [
      'the moment of pick-up before later steps',
      { Time_Cleared: STAMPS, Time_PhonePickUp: STAMPS, Time_Arrived: STAMPS },
      ['Time_PhonePickUp'],
    ],
    ['a date with the clock beside it', { EVENTDT: DATES, EVENTTM: CLOCKS }, ['EVENTDT', 'EVENTTM']],
    [
      'a midnight stamp with its clock, not the time the row was loaded',
      { EVENTDT: ['07/23/2025 12:00:00 AM'], EVENTTM: ['06:00'], InDbDate: ['08/29/2025 08:28:05 AM'] },
      ['EVENTDT', 'EVENTTM'],
    ],
    ['a date alone', { report_date: DATES }, ['report_date']],
    [
      'a date, and not the year beside it for a clock',
      { year: ['2017', '2018', '2019'], incident_date: DATES },
      ['incident_date'],
    ],
    [
      'a date with the clock beside it, though one value has a time of day',
      { OCCURRED: [...Array.from({ length: 19 }, (_, day) => `5/${day + 1}/2025`), '5/7/2025 04:00'], AT: CLOCKS },
      ['OCCURRED', 'AT'],
    ],
    [
      'parts of their own',
      { YEAR: ['2025'], MONTH: ['6'], DAY: ['19'], HOUR: ['3'], MINUTE: ['40'] },
      ['YEAR', 'MONTH', 'DAY', 'HOUR', 'MINUTE'],
    ],
    [
      'parts of their own, the month by its name, with a clock',
      { Day: ['1', '14'], Month: ['July', 'June'], Year: ['2025'], 'Time of Call': ['01:54:02', '22:10:00'] },
      ['Year', 'Month', 'Day', 'Time of Call'],
    ],
    ['nothing where nothing tells', { Elapsed: ['00:05:12', '00:01:00', '00:00:09'] }, []],
  ])('%s', (_, columns, wanted) => {
    expect(timesOf(columns)).toEqual(wanted);
  });
});
