import { describe, expect, it } from 'vitest';
import { PIECE } from '../../../src/rules/text/token/characters.ts';
import { WordMarks } from '../../../src/rules/text/token/word-marks.ts';

describe('marks of words', () => {
  it('are had until they are forgotten', () => {
    const marks = new WordMarks();
    expect(marks.has(7)).toBe(false);
    marks.add(7);
    marks.add(-7);
    expect([7, -7, 8].map((hash) => marks.has(hash))).toEqual([true, true, false]);
    marks.forget();
    expect([7, -7, 8].map((hash) => marks.has(hash))).toEqual([false, false, false]);
    marks.add(8);
    expect([7, -7, 8].map((hash) => marks.has(hash))).toEqual([false, false, true]);
  });

  it('are told apart where they fall on one slot', () => {
    const marks = new WordMarks();
    for (let k = 1; k < PIECE / 4; k++) marks.add(k * PIECE);
    expect(marks.has(PIECE)).toBe(true);
    expect(marks.has((PIECE / 4 - 1) * PIECE)).toBe(true);
    expect(marks.has((PIECE / 4) * PIECE)).toBe(false);
  });
});
