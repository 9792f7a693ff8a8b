import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AddressReading } from '../../../src/model/reading.ts';
import { LocationCounter, type LocationCounterJson } from '../../../src/profile/location/location-counts.ts';
import type { LocationRows } from '../../../src/profile/location/location-rows.ts';
import { STATUS } from '../../../src/profile/location/status.ts';

interface Row {
  readonly lat: number;
  readonly lon: number;
  readonly decimals: number;
  readonly status: number;
  readonly address: AddressReading | undefined;
  readonly event: number;
}

const reading = (level: AddressReading['level'], number: string, street: string, hundred: number): AddressReading => ({
  level,
  number,
  street,
  hundred,
  unit: '',
});

const anyAddress = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 4 }))
    .map(([n, s]) => reading('number', String(n), `${s}TH ST`, Math.floor(n / 100) * 100)),
  fc.integer({ min: 0, max: 5 }).map((h) => reading('block', '', 'ELM ST', h * 100)),
  fc.integer({ min: 1, max: 4 }).map((s) => reading('intersection', '', `${s}TH ST & ELM ST`, -1)),
  fc.constantFrom(reading('redacted', '', '', -1), reading('street', '', 'ELM ST', -1), reading('empty', '', '', -1), undefined),
);

/** Places on a coarse net (so that points, texts and rounded points repeat) with a little noise below a metre. */
const anyRow: fc.Arbitrary<Row> = fc.record({
  lat: fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 3 })).map(([a, b]) => 39.98 + a / 1000 + b * 1e-6),
  lon: fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 3 })).map(([a, b]) => -90.02 + a / 1000 + b * 1e-6),
  decimals: fc.integer({ min: 0, max: 15 }),
  status: fc.constantFrom(...Object.values(STATUS)),
  address: anyAddress,
  event: fc.oneof(fc.integer({ min: 1, max: 50 }), fc.constant(Number.NaN)),
});

function batchOf(rows: readonly Row[]): LocationRows {
  return {
    rows: rows.length,
    lat: Float64Array.from(rows, ({ lat }) => lat),
    lon: Float64Array.from(rows, ({ lon }) => lon),
    decimals: Uint8Array.from(rows, ({ decimals }) => decimals),
    status: Uint8Array.from(rows, ({ status }) => status),
    address: rows.map(({ address }) => address),
    event: Float64Array.from(rows, ({ event }) => event),
  };
}

function count(rows: readonly Row[]): LocationCounter {
  const counter = new LocationCounter(['lat', 'lon'], 'degrees', 0);
  counter.add(batchOf(rows));
  return counter;
}

/** Through text, as a saved profile goes. */
const saved = (counter: LocationCounter): LocationCounterJson => JSON.parse(JSON.stringify(counter)) as LocationCounterJson;

const manyRows = fc.array(anyRow, { minLength: 0, maxLength: 300 });

describe('LocationCounter', () => {
  it('gives the same however the rows are split, ordered, merged and saved', () => {
    fc.assert(
      fc.property(manyRows, fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }), (rows, i, j) => {
        const whole = count(rows);
        const cuts = [Math.min(i, j), Math.max(i, j)];
        const parts = [rows.slice(0, cuts[0]), rows.slice(cuts[0], cuts[1]), rows.slice(cuts[1])].map(count);
        const merged = count([]);
        for (const part of [...parts].reverse()) merged.merge(LocationCounter.fromJSON(saved(part)));
        const backwards = count([...rows].reverse());
        expect(saved(merged)).toEqual(saved(whole));
        expect(saved(backwards)).toEqual(saved(whole));
        expect(merged.summary()).toEqual(whole.summary());
        expect(LocationCounter.fromJSON(saved(whole)).summary()).toEqual(whole.summary());
      }),
      { numRuns: 60 },
    );
  });

  it('stays the same monoid above the caps of its samples', () => {
    const rows = Array.from({ length: 30_000 }, (_, i): Row => {
      const house = (i * 7919) % 20_000;
      return {
        lat: 40 + (house % 150) * 1.1e-4,
        lon: -90 + Math.floor(house / 150) * 1.3e-4,
        decimals: 7,
        status: STATUS.valid,
        address: reading(
          'number',
          String(100 + (house % 4000)),
          `${Math.floor(house / 40)}TH ST`,
          Math.floor((100 + (house % 4000)) / 100) * 100,
        ),
        event: house,
      };
    });
    const whole = count(rows);
    const parts = [rows.slice(0, 11_000), rows.slice(11_000, 12_000), rows.slice(12_000)].map(count);
    const merged = parts[2] as LocationCounter;
    merged.merge(parts[0] as LocationCounter);
    merged.merge(parts[1] as LocationCounter);
    expect(saved(merged)).toEqual(saved(whole));
    const { distinctPoints, distinctExact } = whole.summary();
    expect(distinctExact).toBe(false);
    expect(Math.abs(distinctPoints / 20_000 - 1)).toBeLessThan(0.05);
  });

  it('holds no coordinate and no text', () => {
    const rows: readonly Row[] = [
      {
        lat: 41.2345678,
        lon: -91.8765432,
        decimals: 7,
        status: STATUS.valid,
        address: reading('number', '1423', 'MAPLE ST', 1400),
        event: 5,
      },
    ];
    const text = JSON.stringify(count(rows));
    for (const secret of ['41.23', '41.2', '4123456', '91.87', '91.8', '9187654', 'MAPLE', '1423'])
      expect(text).not.toContain(secret);
    expect(JSON.stringify(count(rows).summary())).not.toContain('41.2');
  });

  it('counts every row exactly once', () => {
    fc.assert(
      fc.property(manyRows, (rows) => {
        const { total, empty, valid, sentinel, outside, unreadable } = count(rows).summary().rows;
        expect(total).toBe(rows.length);
        expect(empty + valid + sentinel + outside + unreadable).toBe(rows.length);
      }),
    );
  });
});
