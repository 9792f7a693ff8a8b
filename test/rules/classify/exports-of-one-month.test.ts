import { describe, expect, test } from 'vitest';
import { classesOf, spread, times } from './columns.ts';

const n = 40;
const pick = (text: string): string[] => times(n, (i) => text.split('|')[spread(i, 0, text.split('|').length)] ?? '');

/** The class of a column among those of calls. */
const amongCalls = (name: string, values: readonly string[]): string | undefined =>
  classesOf({
    [name]: values,
    incident_number: times(n, (i) => `24-${100_000 + 7 * i}`),
    call_type: pick('MEDICAL|ALARM|WELFARE CHECK|THEFT'),
    unit: pick('E5|M12|BC1'),
  })[0];

describe('what is exported of one month or one day', () => {
  test.each(['Month', 'Incident.Date.Month', 'week_no', 'day_of_year', 'Hour'])('%s, the same in every row', (name) => {
    expect(amongCalls(name, pick('1'))).toBe('event-time');
  });

  test('answers are none, whatever they are about', () => {
    expect(amongCalls('is_weekend', pick('1|0'))).toBe('other');
    expect(amongCalls('reported_flag', pick('1|0'))).toBe('other');
    expect(amongCalls('after_hours', pick('1|0'))).toBe('other');
    expect(amongCalls('same_day', pick('1|0'))).toBe('other');
  });

  test('names of months and days', () => {
    expect(amongCalls('Month', pick('Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec'))).toBe('event-time');
  });

  test('words under a header of times are no times', () => {
    expect(amongCalls('reported', pick('lobby|phone|counter|walk in|radio|email|letter|desk|window'))).not.toBe('event-time');
  });

  test('one date for all', () => {
    expect(amongCalls('data', pick('2024-01-01'))).toBe('event-time');
  });

  test('a long number of its own in each row is no disposition', () => {
    expect(
      amongCalls(
        'Arrest_',
        times(n, (i) => `${2_018_000_811 + 3 * i}`),
      ),
    ).toBe('incident-id');
    expect(amongCalls('Arrest', pick('Y|N'))).toBe('disposition');
  });
});
