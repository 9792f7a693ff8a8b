import { describe, expect, test } from 'vitest';
import { classesOf, spread, times } from './columns.ts';

const n = 40;
const pick = (text: string): string[] => times(n, (i) => text.split('|')[spread(i, 0, text.split('|').length)] ?? '');
const between = (low: number, high: number): string[] => times(n, (i) => String(spread(i, low, high)));
const stops = {
  stop_number: times(n, (i) => `24-${100_000 + 7 * i}`),
  stop_date: times(n, (i) => `2024-05-${String(1 + (i % 28)).padStart(2, '0')}`),
  disposition: pick('CITATION|WARNING|ARREST'),
};

describe('stops, visits and calls of other places', () => {
  test('years under the age of a driver are years of birth', () => {
    expect(classesOf({ ...stops, driver_age_raw: between(1950, 2004) })[3]).toBe('date-of-birth');
    expect(classesOf({ ...stops, driver_age: between(16, 85) })[3]).toBe('age');
  });

  test('why a car was stopped', () => {
    expect(classesOf({ ...stops, stop_purpose: pick('Speed Limit Violation|Seat Belt|Investigation') })[3]).toBe('call-type');
  });

  test('events that are kinds of calls number none', () => {
    const events = pick('OUTSIDE FIRE|VEHICLE ACCIDENT|WIRES DOWN|GAS LEAK INSIDE|MEDICAL EMERGENCY');
    expect(classesOf({ Event: events, Station: pick('3|5|17'), Received: stops.stop_date })[0]).toBe('call-type');
  });

  test('a heart rate beside other vital signs', () => {
    const vitals = { temp: between(96, 103), rr: between(12, 30), sbp: between(90, 180), dbp: between(50, 100) };
    expect(classesOf({ visit: between(1000, 9000), hr: between(50, 140), ...vitals })[1]).toBe('medical');
    expect(classesOf({ ...stops, hr: between(0, 24) })[3]).toBe('event-time');
  });

  test('x and y the other way round', () => {
    const [north, west] = [41.3, -72.9].map((from) => times(n, (i) => (from + spread(i, 0, 9999) / 1e6).toFixed(6)));
    expect(classesOf({ ...stops, x: north ?? [], y: west ?? [] }).slice(3)).toEqual(['latitude', 'longitude']);
    expect(classesOf({ ...stops, x: west ?? [], y: north ?? [] }).slice(3)).toEqual(['longitude', 'latitude']);
  });

  test('offices are no flats', () => {
    expect(classesOf({ ...stops, Departamento: pick('DEPIN|DENARC|DRACO|DEIC|DHPP') })[3]).not.toBe('unit-or-apartment');
    expect(classesOf({ ...stops, unit_designator: pick('APT|UNIT|STE|FLOOR|LOT|TRLR') })[3]).toBe('unit-or-apartment');
    expect(classesOf({ ...stops, apartment: pick('FRONT|REAR|UPPER|LOWER|BSMT') })[3]).toBe('unit-or-apartment');
    expect(classesOf({ ...stops, departamento: pick('4B|12|7A|3|PH 2|21') })[3]).toBe('unit-or-apartment');
  });
});
