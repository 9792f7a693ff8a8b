import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashText, mix } from '../../src/model/hash.ts';
import { KeyCounts } from '../../src/profile/keys/key-counts.ts';

const fill = (capacity: number, keys: readonly number[]): KeyCounts => {
  const counts = new KeyCounts(capacity);
  for (const key of keys) counts.add(key);
  return counts;
};

const keys = fc.array(
  fc.nat(60).map((n) => mix(n, 7)),
  { maxLength: 200 },
);

describe('counts per key', () => {
  it('hold exactly the smallest keys with their true counts', () => {
    fc.assert(
      fc.property(keys, (all) => {
        const truth = new Map<number, number>();
        for (const key of all) truth.set(key, (truth.get(key) ?? 0) + 1);
        const smallest = [...truth].sort((a, b) => a[0] - b[0]).slice(0, 8);
        expect(fill(8, all).entries()).toEqual(smallest.map(([key, rows]) => [key, rows, rows]));
      }),
    );
  });

  it('do not depend on how the keys were split, in what order they came, or on a trip through JSON', () => {
    fc.assert(
      fc.property(keys, fc.nat(200), fc.nat(200), (all, a, b) => {
        const [first, second] = [Math.min(a, b), Math.max(a, b)];
        const parts = [all.slice(second), all.slice(0, first), all.slice(first, second)].map((part) => fill(8, part));
        const merged = new KeyCounts(8);
        for (const part of parts) merged.merge(KeyCounts.fromJSON(JSON.parse(JSON.stringify(part))));
        expect(merged.toJSON()).toEqual(fill(8, all).toJSON());
      }),
    );
  });

  it('count distinct keys exactly below the cap and closely above it', () => {
    const few = fill(
      1024,
      Array.from({ length: 1000 }, (_, n) => hashText(`key ${n}`)),
    );
    expect([few.distinct(), few.exact]).toEqual([1000, true]);
    const many = fill(
      1024,
      Array.from({ length: 100_000 }, (_, n) => hashText(`key ${n}`)),
    );
    expect(many.exact).toBe(false);
    expect(Math.abs(many.distinct() / 100_000 - 1)).toBeLessThan(0.12);
  });
});

describe('calls per key', () => {
  const TOLD = 3;
  const row = fc.record({ key: fc.nat(12).map((n) => mix(n, 7)), call: fc.integer({ min: 1, max: 9 }) });
  const fillCalls = (rows: readonly { readonly key: number; readonly call: number }[]): KeyCounts => {
    const counts = new KeyCounts(8, TOLD);
    for (const { key, call } of rows) counts.add(key, 1, call);
    return counts;
  };

  it('are told exactly up to the bound, and beyond it that there are more', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 120 }), (rows) => {
        const truth = new Map<number, { rows: number; calls: Set<number> }>();
        for (const { key, call } of rows) {
          const held = truth.get(key) ?? { rows: 0, calls: new Set() };
          held.rows++;
          held.calls.add(call);
          truth.set(key, held);
        }
        const expected = [...truth].sort((a, b) => a[0] - b[0]).slice(0, 8);
        expect(fillCalls(rows).entries()).toEqual(
          expected.map(([key, held]) => [key, held.rows, Math.min(held.calls.size, TOLD + 1)]),
        );
      }),
    );
  });

  it('do not depend on how the rows were split, in what order they came, or on a trip through JSON', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 120 }), fc.nat(120), (rows, cut) => {
        const merged = new KeyCounts(8, TOLD);
        for (const part of [rows.slice(cut), rows.slice(0, cut)])
          merged.merge(KeyCounts.fromJSON(JSON.parse(JSON.stringify(fillCalls(part)))));
        expect(merged.toJSON()).toEqual(fillCalls(rows).toJSON());
      }),
    );
  });

  it('are the rows where calls are not told apart', () => {
    const counts = fill(8, [mix(1, 7), mix(1, 7), mix(2, 7)]);
    expect(counts.entries().map(([, rows, calls]) => [rows, calls])).toEqual(
      expect.arrayContaining([
        [2, 2],
        [1, 1],
      ]),
    );
  });
});

describe('hashes', () => {
  it('spread over the whole space without collisions on near texts and numbers', () => {
    const hashes = new Set<number>();
    for (let n = 0; n < 50_000; n++)
      hashes
        .add(hashText(String(n)))
        .add(mix(n, 0))
        .add(mix(0, n))
        .add(mix(-n, n * 70_000));
    expect(hashes.size).toBeGreaterThan(4 * 50_000 - 10);
    const below = [...hashes].filter((hash) => hash < 2 ** 52).length / hashes.size;
    expect(Math.abs(below - 0.5)).toBeLessThan(0.01);
  });
});
