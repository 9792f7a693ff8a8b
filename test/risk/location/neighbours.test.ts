import { describe, expect, it } from 'vitest';
import { judgeNeighbours, pointsCrowd } from '../../../src/risk/location/neighbours.ts';
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

describe('points that crowd', () => {
  const counts = publish(calls, none, false).counter.summary();
  const { neighbours } = counts;
  if (neighbours === undefined) throw new Error('the synthetic city has neighbours');

  it('are those of houses', () => {
    expect(pointsCrowd(counts)).toBe(true);
  });

  it('are not those that only have another one across the street, as the faces of blocks have', () => {
    const evenly = neighbours.rings.map((outer, i) => outer ** 2 - (neighbours.rings[i - 1] ?? 0) ** 2);
    const facing = evenly.map((pairs, i) => ((neighbours.rings[i] as number) <= 16 ? 40 * pairs : pairs));
    expect(pointsCrowd({ ...counts, neighbours: { ...neighbours, pairs: evenly } })).toBe(false);
    expect(pointsCrowd({ ...counts, neighbours: { ...neighbours, pairs: facing } })).toBe(false);
  });
});
