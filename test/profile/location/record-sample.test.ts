import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HASH_SPACE } from '../../../src/model/hash.ts';
import { RecordSample } from '../../../src/profile/location/record-sample.ts';
import { columnOf, keepSmallest } from '../../../src/profile/location/smallest.ts';

/** Rows of a key and the two smallest numbers seen with it. */
interface Seen {
  readonly rows: number;
  readonly least: readonly number[];
}

const CAPACITY = 8;

const empty = (): RecordSample<Seen> =>
  new RecordSample<Seen>(CAPACITY, {
    width: 4,
    merge: (records, at, { rows, least }) => {
      (records[at] as number) += rows;
      for (const number of least) keepSmallest(records, at + 1, 2, number);
    },
    read: (records, at) => ({ rows: records[at] as number, least: columnOf(records, at + 1, 2, 0) }),
  });

type Row = readonly [key: number, number: number];

function sample(rows: readonly Row[]): RecordSample<Seen> {
  const made = empty();
  const keys = Float64Array.from(rows, ([key]) => key);
  rows.forEach(([, number], row) => {
    const at = made.atRow(keys, row);
    if (at < 0) return;
    (made.records[at] as number)++;
    keepSmallest(made.records, at + 1, 2, number);
  });
  return made;
}

/** What a sample without bounds would say of the smallest keys. */
function expected(rows: readonly Row[]): readonly (readonly [number, Seen])[] {
  const keys = [...new Set(rows.map(([key]) => key))].sort((a, b) => a - b).slice(0, CAPACITY);
  return keys.map((key) => {
    const numbers = rows.filter(([other]) => other === key).map(([, number]) => number);
    return [key, { rows: numbers.length, least: [...new Set(numbers)].sort((a, b) => a - b).slice(0, 2) }];
  });
}

const anyRow = fc.tuple(
  fc.oneof(
    fc.integer({ min: 0, max: 60 }),
    fc.integer({ min: 0, max: 60 }).map((key) => key * 2 ** 40),
  ),
  fc.integer({ min: 1, max: 9 }),
);
const anyRows = fc.array(anyRow, { maxLength: 300 });

describe('RecordSample', () => {
  it('keeps complete records of the smallest keys', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        expect(sample(rows).entries()).toEqual(expected(rows));
      }),
    );
  });

  it('gives the same however the rows are split', () => {
    fc.assert(
      fc.property(anyRows, anyRows, (some, others) => {
        const merged = sample(some);
        merged.merge(sample(others));
        const whole = sample([...some, ...others]);
        expect(merged.entries()).toEqual(whole.entries());
        expect(merged.bound()).toBe(whole.bound());
        expect(merged.distinct()).toEqual(whole.distinct());
      }),
    );
  });

  it('counts distinct keys, exactly while all are kept', () => {
    const few = Array.from({ length: CAPACITY }, (_, i): Row => [i * 1000, 1]);
    expect(sample(few).distinct()).toEqual({ count: CAPACITY, exact: true });
    const many = Array.from({ length: 1000 }, (_, i): Row => [(i / 1000) * HASH_SPACE, 1]);
    const { count, exact } = sample(many).distinct();
    expect(exact).toBe(false);
    expect(count).toBe(1000);
  });

  it('knows whether a record is still where it was', () => {
    const keys = Float64Array.from({ length: 2 * CAPACITY + 1 }, (_, i) => 100 - i);
    const made = empty();
    const first = made.atRow(keys, 0);
    expect(made.isAt(first, keys, 0)).toBe(true);
    for (let row = 1; row < keys.length; row++) made.atRow(keys, row);
    expect(made.isAt(first, keys, 0)).toBe(false);
    expect(made.atRow(keys, 0)).toBe(-1);
  });

  it('has no record for rows without a key', () => {
    expect(empty().atRow(Float64Array.of(Number.NaN), 0)).toBe(-1);
  });
});
