import { expect, it } from 'vitest';
import type { CombinationRisk } from '../../src/model/combination.ts';
import { combinationLines } from '../../src/report/answer/groups.ts';

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
