import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mix } from '../../../src/model/hash.ts';
import { BatchColumns } from '../../../src/profile/cells/batch-columns.ts';
import type { CombinationSource } from '../../../src/profile/quasi/combination-columns.ts';
import { CombinationCounter } from '../../../src/profile/quasi/combination-counter.ts';
import { RowBatch } from '../../../src/source/batch/row-batch.ts';

const SOURCES: readonly CombinationSource[] = [
  { fields: ['Received'], class: 'event-time', level: 'day' },
  { fields: ['Block'], class: 'street-address', level: 'block' },
  { fields: ['Sex'], class: 'sex', level: 'cell', field: 0 },
  { fields: ['Race'], class: 'race-ethnicity', level: 'cell', field: 1 },
];
const HOUR = 60 * 60_000;

interface Call {
  readonly hours: number;
  readonly block: number;
  readonly sex: string;
  readonly race: string;
}
const call: fc.Arbitrary<Call> = fc.record({
  hours: fc.oneof(fc.nat(100), fc.constant(Number.NaN)),
  block: fc.oneof(fc.nat(4), fc.constant(Number.NaN)),
  sex: fc.constantFrom('F', 'M', ''),
  race: fc.constantFrom('F', 'W', 'B'),
});

function count(calls: readonly Call[]): CombinationCounter {
  const counter = new CombinationCounter(SOURCES);
  const batch = new RowBatch(
    calls.map(({ sex, race }) => [sex, race]),
    2,
    1,
    [],
  );
  counter.add(
    columnsOf(batch),
    Float64Array.from(calls, ({ block }) => (Number.isNaN(block) ? block : mix(block, 9))),
    Float64Array.from(calls, ({ hours }) => hours * HOUR),
  );
  return counter;
}

function columnsOf(batch: RowBatch): BatchColumns {
  const columns = new BatchColumns();
  columns.open(batch);
  return columns;
}

describe('combinations of columns', () => {
  it('count rows alone as comparing every row with every row does', () => {
    fc.assert(
      fc.property(fc.array(call, { minLength: 1, maxLength: 30 }), (calls) => {
        const values = calls.map(({ hours, block, sex, race }) => [
          Number.isNaN(hours) ? '' : String(Math.floor(hours / 24)),
          Number.isNaN(block) ? '' : String(block),
          sex,
          race,
        ]);
        const { counts } = count(calls).counts();
        expect(counts).toHaveLength(4 + 6 + 4);
        for (const { columns, rows, alone, exact } of counts) {
          const complete = values.filter((row) => columns.every((column) => row[column] !== ''));
          const same = (row: readonly string[]) =>
            complete.filter((other) => columns.every((column) => row[column] === other[column]));
          expect({ columns, rows, exact }).toEqual({ columns, rows: complete.length, exact: true });
          expect(alone * rows).toBeCloseTo(complete.filter((row) => same(row).length === 1).length, 9);
        }
      }),
    );
  });

  it('give the same however the rows are split, through JSON and back', () => {
    fc.assert(
      fc.property(fc.array(call, { maxLength: 30 }), fc.nat(30), (calls, at) => {
        const whole = new CombinationCounter(SOURCES);
        for (const part of [calls.slice(at), calls.slice(0, at)]) {
          whole.merge(CombinationCounter.fromJSON(JSON.parse(JSON.stringify(count(part))), SOURCES));
        }
        expect(whole.counts()).toEqual(count(calls).counts());
      }),
    );
  });

  it('need at least two columns', () => {
    expect(new CombinationCounter(SOURCES.slice(0, 1)).counts().counts).toEqual([]);
  });
});
