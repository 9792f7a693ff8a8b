import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PeriodCounter } from '../../src/profile/place/period.ts';
import { scan } from '../../src/scan.ts';

const count = (times: readonly number[]): PeriodCounter => {
  const counter = new PeriodCounter();
  counter.add(Float64Array.from(times));
  return counter;
};
const at = (text: string): number => Date.parse(`${text}Z`);

/** Two hundred days from 2024-01-01 on. */
const DAYS = Array.from({ length: 200 }, (_, day) => at('2024-01-01T08:30') + day * 24 * 3_600_000);
const SPAN = { from: '2024-01-01', to: '2024-07-18' };
const OLD = Array.from({ length: 3 }, () => at('1985-06-02T10:00'));

describe('the period of a table', () => {
  it.each<[string, number[], object]>([
    ['is that of its times', DAYS, { span: SPAN, setAside: 0 }],
    ['has no times', [Number.NaN], { setAside: 0 }],
    ['leaves out day 0 of databases', [at('1900-01-01T00:00'), ...DAYS], { span: SPAN, setAside: 1 }],
    ['leaves out day 0 of Unix', [at('1970-01-01T00:00'), ...DAYS], { span: SPAN, setAside: 1 }],
    ['leaves out nothing but that', [at('1970-01-01T00:00')], { setAside: 1 }],
    ['leaves out an evening of 1969', [at('1969-12-31T19:00'), ...DAYS], { span: SPAN, setAside: 1 }],
    ['leaves out a slip into the future', [...DAYS, at('2099-12-31T00:00')], { span: SPAN, setAside: 1 }],
    [
      'keeps calls of some years before',
      [at('2019-03-04T10:00'), ...DAYS],
      { span: { ...SPAN, from: '2019-03-04' }, setAside: 0 },
    ],
    ['keeps what is more than a few', [...OLD, ...DAYS], { span: { from: '1985', to: '2024' }, setAside: 0 }],
    [
      'keeps a single call long before another',
      [OLD[0] as number, at('2024-01-01T08:30')],
      { span: { from: '1985', to: '2024' }, setAside: 0 },
    ],
    [
      'tells births by year',
      [at('1947-03-02T00:00'), at('1961-05-06T00:00')],
      { span: { from: '1947', to: '1961' }, setAside: 0 },
    ],
    ['tells a single early day by year', [at('1984-03-02T00:00')], { span: { from: '1984', to: '1984' }, setAside: 0 }],
  ])('%s', (_, times, wanted) => expect(count(times).summary()).toEqual(wanted));

  it('is the same however rows are split, merged and saved', () => {
    const times = fc.array(fc.constantFrom(...DAYS, 0, at('1985-06-02T10:00'), at('2099-01-02T03:00'), Number.NaN));
    fc.assert(
      fc.property(times, times, (some, others) => {
        const saved = PeriodCounter.fromJSON(JSON.parse(JSON.stringify(count(some))));
        saved.merge(count(others));
        expect(saved.summary()).toEqual(count([...others, ...some]).summary());
        expect(saved.toJSON()).toEqual(count([...others, ...some]).toJSON());
      }),
    );
  });
});

it('tells of dates that were set aside', async () => {
  const rows = DAYS.map((time, i) => `${new Date(i === 7 ? 0 : time).toISOString().slice(0, 19)},THEFT`);
  const { source, notices } = await scan({ bytes: new TextEncoder().encode(['received,nature', ...rows].join('\n')) });
  expect(source.period).toEqual(SPAN);
  expect(notices.filter(({ code }) => code === 'dates-set-aside')).toEqual([
    expect.objectContaining({ count: 1, text: expect.stringContaining('1 row has a date') }),
  ]);
});
