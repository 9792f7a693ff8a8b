import { expect, it } from 'vitest';
import type { CombinationRisk } from '../../src/model/combination.ts';
import type { PlaceDiversity } from '../../src/model/diversity.ts';
import { combinationLines, diversityLines, diversityMeaning } from '../../src/report/answer/groups.ts';

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
  const groups = [{ group: 'medical', rows: 900_000, told: 0.69, margin: 0.004, oneType: 0.37, oneCall: 0.32 } as const];
  expect(diversityLines({ place: 'exact', exact: false, groups })).toEqual([
    'medical: in about 69.0% of 900,000 rows (give or take 0.4 points) the exact place holds calls of this type only: a single one in 32%, several in 37%.',
  ]);
});
