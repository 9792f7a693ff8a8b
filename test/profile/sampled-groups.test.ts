import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mix } from '../../src/model/hash.ts';
import { SampledGroups, type SampledGroupsJson } from '../../src/profile/keys/sampled-groups.ts';

const CAPACITY = 256;

interface Row {
  readonly group: number;
  readonly call: number;
}

function count(rows: readonly Row[], calls = 0, salt = 7, capacity = CAPACITY): SampledGroups {
  const made = new SampledGroups(capacity, calls);
  made.addSums(
    rows.length,
    calls === 0 ? undefined : Uint32Array.from(rows, ({ call }) => call),
    Float64Array.from(rows, ({ group }) => (Number.isNaN(group) ? Number.NaN : mix(group, salt))),
  );
  return made;
}

/** Rows of groups of the given sizes. */
const rowsOf = (sizes: readonly number[]): readonly Row[] =>
  sizes.flatMap((size, group) => Array.from({ length: size }, (_, call) => ({ group, call: call + 1 })));

const shareBelow = (sizes: readonly number[], bound: number): number => {
  const sum = (some: readonly number[]): number => some.reduce((total, size) => total + size, 0);
  return sum(sizes.filter((size) => size < bound)) / sum(sizes);
};

describe('groups of which all are kept', () => {
  const rows = fc.array(
    fc.record({ group: fc.oneof(fc.nat(12), fc.constant(Number.NaN)), call: fc.integer({ min: 1, max: 5 }) }),
    {
      maxLength: 80,
    },
  );

  it('are counted as comparing every row with every row does', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(0, 7), fc.integer({ min: 1, max: 8 }), (all, calls, bound) => {
        const known = all.filter(({ group }) => !Number.isNaN(group));
        const around = known.map((row) => known.filter(({ group }) => group === row.group));
        const size = (others: readonly Row[]): number =>
          calls === 0 ? others.length : new Set(others.map(({ call }) => call)).size;
        const groups = count(all, calls);
        expect([groups.rows, groups.exact, groups.distinct()]).toEqual([
          known.length,
          true,
          new Set(known.map(({ group }) => group)).size,
        ]);
        const { share, margin } = groups.below(bound);
        expect(margin).toBe(0);
        expect(share * known.length).toBeCloseTo(around.filter((others) => size(others) < bound).length, 9);
      }),
    );
  });
});

describe('groups beyond the cap', () => {
  const sizes = fc.array(fc.constantFrom(1, 1, 1, 2, 3, 9, 40), { minLength: 260, maxLength: 600 });

  it('do not depend on how the rows were split, in what order they came, or on a trip through JSON', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), fc.constantFrom(0, 7), (all, at, calls) => {
        const rows = rowsOf(all);
        const cut = at % rows.length;
        const merged = new SampledGroups(CAPACITY, calls);
        for (const part of [rows.slice(cut).reverse(), rows.slice(0, cut)]) {
          const json = JSON.parse(JSON.stringify(count(part, calls))) as SampledGroupsJson;
          merged.merge(SampledGroups.fromJSON(json));
        }
        const whole = count(rows, calls);
        expect(merged.toJSON()).toEqual(whole.toJSON());
        for (const bound of [2, 8]) expect(merged.below(bound)).toEqual(whole.below(bound));
      }),
      { numRuns: 20 },
    );
  });

  const repeated = (times: number, ...some: readonly number[]): number[] => Array.from({ length: times }, () => some).flat();

  it.each([
    ['all rows alone', repeated(4000, 1)],
    ['nearly all rows alone', [...repeated(3900, 1), ...repeated(30, 2)]],
    ['small groups of all sizes', repeated(500, 1, 1, 2, 3, 8)],
    ['one group with half of the rows', [...repeated(3000, 1, 2), 9000]],
    ['several very large groups', [...repeated(3000, 1, 1, 2), 900, 2000, 4000, 4000]],
    ['many large groups', [...repeated(2000, 1, 1), ...repeated(100, 40, 100)]],
    ['no row alone', repeated(1500, 2, 3)],
  ])('are estimated without bias, and within the margin nineteen times in twenty: %s', (_, all) => {
    const rows = rowsOf(all);
    const draws = 120;
    for (const bound of [2, 8]) {
      const truth = shareBelow(all, bound);
      let [within, sum, worst] = [0, 0, 0];
      for (let salt = 1; salt <= draws; salt++) {
        const { share, margin } = count(rows, 0, salt).below(bound);
        if (Math.abs(share - truth) <= margin) within++;
        sum += share - truth;
        worst = Math.max(worst, margin);
      }
      expect(within / draws).toBeGreaterThan(0.88);
      expect(worst).toBeLessThan(bound === 2 ? 0.14 : 0.25);
      expect(Math.abs(sum / draws)).toBeLessThan((0.2 * worst) as number);
    }
  });

  const fewCalls = repeated(3000, 1);
  const callsOf = (times: number, rows: number): number[] => repeated(times, rows);

  it.each<[string, readonly (readonly number[])[], readonly [alone: number, underEight: number]]>([
    ['one call with a tenth of the rows', [...fewCalls.map((one) => [one]), [330]], [0.15, 0.2]],
    ['one call with half of the rows', [...fewCalls.map((one) => [one]), [3000]], [0.55, 0.55]],
    [
      'one call with half of the rows, where no other row is alone',
      [...repeated(1500, 1).map(() => [1, 1]), [3000]],
      [0.55, 0.55],
    ],
    ['one call with half of the rows, and a row of another', [...fewCalls.map((one) => [one]), [3000, 1]], [0.55, 0.55]],
    [
      'one call with half of the rows, where all groups are large',
      [...repeated(400, 1).map(() => callsOf(9, 1)), [3600]],
      [0.55, 0.55],
    ],
    ['a place of a thousand calls', [...fewCalls.map((one) => [one]), callsOf(1000, 3)], [0.06, 0.06]],
    ['both', [...fewCalls.map((one) => [one]), callsOf(1000, 3), [2000], [1500]], [0.5, 0.5]],
  ])('hold the truth within the margin where very large groups are of few calls: %s', (_, groups, mosts) => {
    const rows = groups.flatMap((calls, group) =>
      calls.flatMap((size, nth) => Array.from({ length: size }, () => ({ group, call: mix(group * 2000 + nth, 3) >>> 0 || 1 }))),
    );
    const draws = 60;
    for (const [index, bound] of [2, 8].entries()) {
      const inside = groups.filter((calls) => calls.length < bound).flat();
      const truth = inside.reduce((sum, size) => sum + size, 0) / rows.length;
      let [within, worst] = [0, 0];
      for (let salt = 1; salt <= draws; salt++) {
        const { share, margin } = count(rows, 7, salt).below(bound);
        if (Math.abs(share - truth) <= margin) within++;
        worst = Math.max(worst, margin);
      }
      expect(within / draws).toBeGreaterThan(0.9);
      expect(worst).toBeLessThan(mosts[index] as number);
    }
  });

  it('say nearly nothing wrong where nearly all rows are alone', () => {
    const sizes = [...repeated(3900, 1), ...repeated(30, 2)];
    expect(count(rowsOf(sizes)).below(2).margin).toBeLessThan(0.04);
  });
});
