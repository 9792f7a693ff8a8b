import { describe, expect, it } from 'vitest';
import { judgeNeighbours } from '../../../src/risk/location/neighbours.ts';
import { block, gps, jitter, none } from './masks.ts';
import { type Mask, makeCalls, publish } from './synthetic-city.ts';

const calls = makeCalls(12_000, 11);
const judge = (mask: Mask, count = calls.length) =>
  judgeNeighbours(publish(calls.slice(0, count), mask, false).counter.summary());

describe('points that keep apart', () => {
  it('are those of blocks', () => {
    const part = judge(block);
    expect(part).toMatchObject({ mask: 'block' });
    expect(part?.confidence).toBeLessThan(0.6);
    expect(part?.cannotTell.length).toBeGreaterThan(1);
  });

  it.each([
    ['houses', none],
    ['receivers', gps(5)],
    ['shifts per row', jitter(150)],
  ])('are not %s', (_, mask) => {
    expect(judge(mask)).toBeUndefined();
  });

  it('cannot be told from few', () => {
    expect(judge(block, 40)).toBeUndefined();
  });
});
