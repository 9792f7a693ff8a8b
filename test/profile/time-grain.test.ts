import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TimeGrainCounter } from '../../src/profile/place/time-grain.ts';

const DAY = 24 * 3_600_000;
const MINUTE = 60_000;
const START = Date.UTC(2031, 0, 1);

const count = (times: readonly number[]): TimeGrainCounter => {
  const counter = new TimeGrainCounter();
  counter.add(Float64Array.from(times));
  return counter;
};

/** One time for each of `rows` days. */
const days = (rows: number, minute: (day: number) => number): number[] =>
  Array.from({ length: rows }, (_, day) => START + day * DAY + minute(day) * MINUTE);

describe('what the times of a file tell', () => {
  it.each([
    ['times of day', days(60, (day) => (day * 37) % 1440), 'minute'],
    ['dates alone', days(60, () => 0), 'day'],
    ['dates alone, with a few times among them', [...days(300, () => 0), START + 77 * MINUTE], 'day'],
    ['dates where one in ten has a time', days(300, (day) => (day % 10 === 0 ? 600 + day : 0)), 'minute'],
    ['local midnights written in another zone, an hour apart in summer', days(300, (day) => (day < 80 ? 300 : 240)), 'day'],
    ['noon for every date', days(60, () => 720), 'day'],
    ['two watches twelve hours apart', days(300, (day) => (day % 2) * 720 + 420), 'hour'],
    ['full hours', days(60, (day) => (day % 24) * 60), 'hour'],
    ['the first of each month', Array.from({ length: 24 }, (_, month) => Date.UTC(2031, month, 1)), 'month'],
    ['all in one month, as monthly files are', Array.from({ length: 40 }, () => START), 'month'],
    ['two rows at midnight, which says nothing', [START, START + DAY], 'minute'],
    ['a few dates that happen to be firsts', Array.from({ length: 5 }, (_, month) => Date.UTC(2031, month, 1)), 'day'],
    ['none', [], 'minute'],
    ['none that could be read', [Number.NaN, Number.NaN], 'minute'],
    ['times before 1970', days(60, (day) => (day * 37) % 1440).map((time) => time - 100 * 365 * DAY), 'minute'],
    ['dates before 1970', days(60, () => 0).map((time) => time - 36_525 * DAY), 'day'],
  ] as const)('is told of %s', (_, times, grain) => {
    expect(count(times).grain()).toBe(grain);
  });

  it('does not depend on how the rows were split, or on a trip through JSON', () => {
    const time = fc.oneof(
      fc.nat(40).map((day) => START + day * DAY),
      fc.nat(100_000).map((minute) => START + minute * MINUTE),
      fc.constant(Number.NaN),
    );
    fc.assert(
      fc.property(fc.array(time, { maxLength: 60 }), fc.nat(60), (times, cut) => {
        const merged = count(times.slice(cut));
        merged.merge(TimeGrainCounter.fromJSON(JSON.parse(JSON.stringify(count(times.slice(0, cut))))));
        expect(merged.toJSON()).toEqual(count(times).toJSON());
        expect(merged.grain()).toBe(count(times).grain());
      }),
    );
  });
});
