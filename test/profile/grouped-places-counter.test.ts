import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALL_GROUPS, type CallGroup } from '../../src/model/call-group.ts';
import { HASH_SPACE, mix } from '../../src/model/hash.ts';
import { PLACE_LEVELS } from '../../src/model/singling-out.ts';
import { GroupedPlacesCounter, PAIRS_KEPT } from '../../src/profile/place/grouped-places-counter.ts';

interface Row {
  readonly place: number;
  readonly hour: number;
  readonly group: number;
}

const HOUR = 3_600_000;
const EXACT = PLACE_LEVELS.indexOf('exact');

function count(rows: readonly Row[]): GroupedPlacesCounter {
  const counter = new GroupedPlacesCounter();
  const places = PLACE_LEVELS.map((_, level) =>
    level === EXACT ? Float64Array.from(rows, ({ place }) => (place < 0 ? Number.NaN : mix(place, 99))) : undefined,
  );
  const times = Float64Array.from(rows, ({ hour }) => (hour < 0 ? Number.NaN : hour * HOUR + 17));
  counter.add(
    rows.length,
    places,
    times,
    Uint8Array.from(rows, ({ group }) => group),
  );
  return counter;
}

const row = fc.record({ place: fc.integer({ min: -1, max: 4 }), hour: fc.integer({ min: -1, max: 2 }), group: fc.nat(3) });

/** Rows of the chosen groups that share place and hour with no other of them, counted one by one. */
const aloneAmong = (rows: readonly Row[], chosen: ReadonlySet<number>): number => {
  const mine = rows.filter(({ place, hour, group }) => place >= 0 && hour >= 0 && chosen.has(group));
  return mine.filter((a) => mine.filter((b) => a.place === b.place && a.hour === b.hour).length === 1).length;
};

/** The same from the counter's summary. */
const aloneIn = (counter: GroupedPlacesCounter, chosen: ReadonlySet<number>): number => {
  const isMine = (group: CallGroup): boolean => chosen.has(CALL_GROUPS.indexOf(group));
  return (counter.summary()[0]?.sets ?? [])
    .filter(({ one, several }) => one.filter(isMine).length === 1 && !several.some(isMine))
    .reduce((sum, { places }) => sum + places, 0);
};

describe('places by group of calls', () => {
  it('leave room for every group in a key', () => {
    expect(CALL_GROUPS.length).toBeLessThanOrEqual(64);
  });

  it('tell for any groups how many of their rows are alone, however the rows were split', () => {
    fc.assert(
      fc.property(fc.array(row), fc.array(row), fc.uniqueArray(fc.nat(3)), (a, b, groups) => {
        const chosen = new Set(groups);
        const merged = count(b);
        merged.merge(GroupedPlacesCounter.fromJSON(JSON.parse(JSON.stringify(count(a)))));
        expect(merged.summary()).toEqual(count([...a, ...b]).summary());
        expect(aloneIn(merged, chosen)).toBe(aloneAmong([...a, ...b], chosen));
      }),
    );
  });

  it('take the rows of one call for one', () => {
    const callRow = fc.record({ place: fc.nat(4), hour: fc.nat(2), group: fc.nat(3), call: fc.integer({ min: 1, max: 12 }) });
    const byCall = (rows: readonly (Row & { readonly call: number })[]): GroupedPlacesCounter => {
      const counter = new GroupedPlacesCounter('Call Number');
      counter.add(
        rows.length,
        PLACE_LEVELS.map((_, level) => (level === EXACT ? Float64Array.from(rows, ({ place }) => mix(place, 99)) : undefined)),
        Float64Array.from(rows, ({ hour }) => hour * HOUR),
        Uint8Array.from(rows, ({ group }) => group),
        Uint32Array.from(rows, ({ call }) => call),
      );
      return counter;
    };
    fc.assert(
      fc.property(fc.array(callRow, { minLength: 1 }), fc.array(callRow), fc.nat(3), (a, b, group) => {
        const merged = byCall(a);
        merged.merge(GroupedPlacesCounter.fromJSON(JSON.parse(JSON.stringify(byCall(b))), 'Call Number'));
        const all = [...a, ...b];
        const here = (row: Row) => all.filter((one) => one.place === row.place && one.hour === row.hour && one.group === group);
        const alone = all.filter((row) => row.group === group && new Set(here(row).map(({ call }) => call)).size === 1);
        const id = CALL_GROUPS[group] as CallGroup;
        const counted = (merged.summary()[0]?.sets ?? []).reduce((sum, { one, rows }) => {
          const at = one.indexOf(id);
          return at < 0 ? sum : sum + (rows?.[at] ?? 0);
        }, 0);
        expect(counted).toBe(alone.length);
      }),
    );
  });

  it('keep a sample of whole places of a large table, the same for any split', () => {
    // Every place-and-hour has a row of each of three groups, and every other one a second row of the first.
    const rows = Array.from({ length: 3 * PAIRS_KEPT }, (_, i) => ({ place: Math.floor(i / 3), hour: 5, group: i % 3 }));
    const more = rows.filter(({ place, group }) => group === 0 && place % 2 === 0);
    const whole = count([...rows, ...more]);
    const merged = count(rows.slice(0, 10_000));
    merged.merge(count([...more, ...rows.slice(10_000)]));
    expect(merged.summary()).toEqual(whole.summary());
    const [summary] = whole.summary();
    expect(summary).toMatchObject({ place: 'exact', exact: false });
    expect(summary?.rows.map((one) => one.rows)).toEqual([rows.length / 3 + more.length, rows.length / 3, rows.length / 3]);
    // No place is cut through: each that is kept has all three groups.
    expect(summary?.sets.map(({ one, several }) => one.length + several.length)).toEqual([3, 3]);
    const places = summary?.sets.reduce((sum, one) => sum + one.places, 0) ?? 0;
    expect(places).toBeGreaterThan(PAIRS_KEPT / 3 - 2);
    expect(summary?.rows[1]?.kept).toBe(places);
  });

  it('hold no hash and nothing beyond the hash space', () => {
    const { pairs } = count([{ place: 1, hour: 1, group: 2 }]).toJSON();
    expect(pairs.flatMap(({ keys }) => keys).every((key) => key >= 0 && key < HASH_SPACE)).toBe(true);
    expect(JSON.stringify(count([{ place: 1, hour: 1, group: 2 }]).summary())).not.toMatch(/\d{5}/);
  });
});
