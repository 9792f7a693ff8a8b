import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mix } from '../../src/model/hash.ts';
import { SinglingOutCounter } from '../../src/profile/place/singling-out-counter.ts';

interface Row {
  readonly place: number;
  readonly minute: number;
}

const count = (rows: readonly Row[]): SinglingOutCounter => {
  const counter = new SinglingOutCounter();
  const places = Float64Array.from(rows, ({ place }) => mix(place, 0));
  counter.add(
    rows.length,
    [places, undefined, undefined, undefined, undefined, undefined],
    Float64Array.from(rows, ({ minute }) => minute * 60_000),
  );
  return counter;
};

const rows = fc.array(fc.record({ place: fc.nat(5), minute: fc.nat(300) }), { minLength: 1, maxLength: 80 });

describe('the singling-out curve', () => {
  it('is the brute-force count of groups of one and of fewer than eight', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const cell = count(all)
          .cells()
          .find(({ time }) => time === 'hour');
        const sizes = new Map<string, number>();
        for (const { place, minute } of all) {
          const key = `${place}|${Math.floor(minute / 60)}`;
          sizes.set(key, (sizes.get(key) ?? 0) + 1);
        }
        const groups = [...sizes.values()];
        expect(cell?.rows).toBe(all.length);
        expect(cell?.groups).toBe(groups.length);
        expect(cell?.alone).toBeCloseTo(groups.filter((size) => size === 1).length / all.length, 12);
        expect(cell?.underEight).toBeCloseTo(
          groups.filter((size) => size < 8).reduce((sum, size) => sum + size, 0) / all.length,
          12,
        );
        expect(cell?.exact).toBe(true);
      }),
    );
  });

  it('takes the rows of one call for one', () => {
    const callRows = fc.array(fc.record({ place: fc.nat(5), minute: fc.nat(300), call: fc.integer({ min: 1, max: 30 }) }), {
      minLength: 1,
      maxLength: 80,
    });
    fc.assert(
      fc.property(callRows, fc.nat(80), (all, cut) => {
        const byCall = (part: typeof all): SinglingOutCounter => {
          const counter = new SinglingOutCounter('Call Number');
          counter.add(
            part.length,
            [Float64Array.from(part, ({ place }) => mix(place, 0)), undefined, undefined, undefined, undefined, undefined],
            Float64Array.from(part, ({ minute }) => minute * 60_000),
            Uint32Array.from(part, ({ call }) => call),
          );
          return counter;
        };
        const merged = byCall(all.slice(cut));
        merged.merge(SinglingOutCounter.fromJSON(JSON.parse(JSON.stringify(byCall(all.slice(0, cut)))), 'Call Number'));
        const others = ({ place, minute }: Row, hours: number): number =>
          new Set(
            all
              .filter((row) => row.place === place && Math.floor(row.minute / 60 / hours) === Math.floor(minute / 60 / hours))
              .map(({ call }) => call),
          ).size;
        const cell = merged.cells().find(({ time }) => time === 'hour');
        expect(cell).toMatchObject({ rows: all.length, call: 'Call Number' });
        expect(cell?.alone).toBeCloseTo(all.filter((row) => others(row, 1) === 1).length / all.length, 12);
        expect(cell?.underEight).toBeCloseTo(all.filter((row) => others(row, 1) < 8).length / all.length, 12);
        const sizes = merged.placeSizes();
        expect(sizes?.call).toBe('Call Number');
        for (const k of [2, 8, 20])
          expect(sizes?.under[k]).toBeCloseTo(all.filter((row) => others(row, 1e9) < k).length / all.length, 12);
      }),
    );
  });

  it('never rises when time or place gets coarser', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const alone = count(all)
          .cells()
          .map((cell) => cell.alone);
        for (let i = 1; i < alone.length; i++) expect(alone[i]).toBeLessThanOrEqual((alone[i - 1] as number) + 1e-12);
      }),
    );
  });

  it('does not depend on how the rows were split', () => {
    fc.assert(
      fc.property(rows, rows, (a, b) => {
        const merged = count(b);
        merged.merge(SinglingOutCounter.fromJSON(JSON.parse(JSON.stringify(count(a)))));
        expect(merged.cells()).toEqual(count([...a, ...b]).cells());
      }),
      { numRuns: 30 },
    );
  });

  it('leaves out rows without place, and rows without time except where time plays no part', () => {
    const counter = new SinglingOutCounter();
    counter.add(3, [Float64Array.of(mix(1, 0), Number.NaN, mix(2, 0))], Float64Array.of(0, 0, Number.NaN));
    expect(counter.cells().map(({ time, rows: n }) => [time, n])).toEqual([
      ['minute', 1],
      ['hour', 1],
      ['day', 1],
      ['week', 1],
      ['any', 2],
    ]);
  });

  it('never estimates more groups than rows', () => {
    for (let draw = 0; draw < 8; draw++) {
      const all = Array.from({ length: 9000 }, (_, at) => ({ place: at * 8 + draw, minute: at }));
      for (const { groups, rows } of count(all).cells()) expect(groups).toBeLessThanOrEqual(rows);
    }
  });

  it('never tells fewer rows at a larger bound, nor fewer groups in a shorter time', () => {
    for (let draw = 0; draw < 8; draw++) {
      const all = Array.from({ length: 24_000 }, (_, at) => ({ place: (at % 12_000) * 8 + draw, minute: Math.floor(at / 6000) }));
      const counter = count(all);
      const under = counter.placeSizes()?.under ?? [];
      for (let k = 1; k < under.length; k++) expect(under[k]).toBeGreaterThanOrEqual(under[k - 1] as number);
      const cells = counter.cells();
      for (let at = 1; at < cells.length; at++) expect(cells[at]?.groups).toBeLessThanOrEqual(cells[at - 1]?.groups as number);
      for (const { alone, underEight } of cells) expect(alone).toBeLessThanOrEqual(underEight);
    }
  });

  it('estimates closely above the cap', () => {
    const all = Array.from({ length: 120_000 }, (_, n) => ({ place: n < 60_000 ? n : n % 1000, minute: 0 }));
    const cell = count(all)
      .cells()
      .find(({ time }) => time === 'hour');
    expect(cell?.exact).toBe(false);
    // 59,000 places hold one row; places 0 to 999 hold 61 rows each.
    expect(Math.abs((cell?.groups ?? 0) / 60_000 - 1)).toBeLessThan(0.03);
    expect(Math.abs((cell?.alone ?? 0) - 59_000 / 120_000)).toBeLessThan(0.05);
  });
});
