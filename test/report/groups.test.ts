import { expect, it } from 'vitest';
import type { CombinationRisk } from '../../src/model/combination.ts';
import type { PlaceDiversity } from '../../src/model/diversity.ts';
import type { KAnonymity } from '../../src/model/quasi.ts';
import { combinationLines, diversityLines, diversityMeaning, kAnonymityLines } from '../../src/report/answer/groups.ts';

const set = (alone: number, margin: number): CombinationRisk['sets'][number] => ({
  columns: [
    { fields: ['Received'], class: 'event-time', level: 'day' },
    { fields: ['Address'], class: 'street-address', level: 'block' },
  ],
  rows: 92_920,
  alone,
  margin,
  exact: margin === 0,
});

it('a share that is estimated is told with how far it may be off', () => {
  expect(combinationLines({ sets: [set(0.7488, 0.0115), set(0.7456, 0)], adds: [] })).toEqual([
    'the day of Received and the block of Address: about 74.9% of 92,920 rows alone (give or take 1.1 points).',
    'the day of Received and the block of Address: 75% of 92,920 rows alone.',
  ]);
});

const diversity: PlaceDiversity = {
  place: 'block',
  exact: true,
  groups: [
    { group: 'medical', rows: 7497, told: 0.69, margin: 0, oneType: 0.37, oneCall: 0.32 },
    { group: 'death', rows: 71, told: 0.24, margin: 0, oneType: 0, oneCall: 0.24 },
    { group: 'suicide', rows: 3, told: 0, margin: 0, oneType: 0, oneCall: 0 },
  ],
};

it('places with one type of call are told with those that have a single one, and these apart', () => {
  expect(diversityLines(diversity)).toEqual([
    'medical: in 69% of 7,497 rows the block holds calls of this type only: a single one in 32%, several in 37%.',
    'death: in 24% of 71 rows the block holds calls of this type only: a single one in 24%, several in 0%.',
  ]);
  expect(diversityMeaning(diversity)).toContain('Of each type the rows that have a block are counted.');
});

it('places that were sampled are told as an estimate', () => {
  const groups = [{ group: 'medical', rows: 900_000, told: 0.69, margin: 0.004, oneType: 0.36951, oneCall: 0.32049 } as const];
  expect(diversityLines({ place: 'exact', exact: false, groups })).toEqual([
    'medical: in about 69.0% of 900,000 rows (give or take 0.4 points) the exact place holds calls of this type only: a single one in about 32.0%, several in about 37.0%.',
  ]);
});

it('results of builds that told only the parts are read as their sum, without a margin', () => {
  const groups = [{ group: 'medical', rows: 7497, oneType: 0.37, oneCall: 0.32 } as const];
  expect(diversityLines({ place: 'block', exact: false, groups })[0]).toContain('in about 69.0% of 7,497 rows the block');
});

const measured: KAnonymity = {
  ...{ columns: ['Age', 'Sex'], rows: 900_000, groups: 412_345, exact: false, missing: 'value', k: 1 },
  ...{ alone: 0.23456, margin: 0.0021, averageRisk: 0.45678, highestRisk: 1, distinction: 0.45, separation: 0.99 },
  under: [{ k: 2, rows: 211_104 }],
  sensitive: { column: 'Type', distinctL: 1, entropyL: 1, t: 0.9, disclosed: 0.31234, margin: 0.0123 },
};

it.each([
  [
    false,
    [
      'Age, Sex together divide 900,000 rows into about 412,000 groups; the smallest seen has 1 row (k is 1 at most).',
      'About 23.5% of rows (give or take 0.2 points) are alone',
      'with a chance of about 45.7% on average',
      'smaller than 2: about 211,000 of 900,000 rows (23%).',
      'no more than 1 value (distinct l), 1.00 by entropy; at least 0.90 from the whole table (t); about 31.2% of rows (give or take 1.2 points)',
    ],
  ],
  [
    true,
    [
      'Age, Sex together divide 900,000 rows into 412,345 groups; the smallest has 1 row (k = 1).',
      '23% of rows are alone',
      'with a chance of 46% on average',
      'smaller than 2: 211,104 of 900,000 rows (23%).',
      'at least 1 value (distinct l), 1.00 by entropy; up to 0.90 from the whole table (t); 31% of rows are',
    ],
  ],
])('k-anonymity says what is estimated (exact: %s)', (exact, said) => {
  const lines = kAnonymityLines(
    exact
      ? {
          ...measured,
          exact,
          margin: 0,
          sensitive: { ...(measured.sensitive as NonNullable<typeof measured.sensitive>), margin: 0 },
        }
      : measured,
  );
  for (const [line, part] of said.entries()) expect(lines.join('\n'), String(line)).toContain(part);
});

it('one column divides, several do together', () => {
  const exact = { ...measured, columns: ['Day'], rows: 240, groups: 3, k: 2, exact: true, margin: 0 };
  expect(kAnonymityLines(exact)[0]).toBe('Day divides 240 rows into 3 groups; the smallest has 2 rows (k = 2).');
});
