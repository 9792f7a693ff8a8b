import { describe, expect, it } from 'vitest';
import type { ToldNotice } from '../../src/model/notice.ts';
import { joinNotices } from '../../src/profile/file/joined-notices.ts';

const ragged = (count: number, line: number): ToldNotice => ({
  code: 'ragged-rows',
  level: 'warning',
  text: `${count.toLocaleString('en-US')} records had too few cells.`,
  count,
  at: { line },
});

describe('notices of several parts', () => {
  it('are one for each thing noticed, with the sum in number and text', () => {
    const [joined, ...more] = joinNotices([{ notices: [ragged(1200, 3)] }, { notices: [] }, { notices: [ragged(34, 9)] }]);
    expect(more).toEqual([]);
    expect(joined).toEqual({
      code: 'ragged-rows',
      level: 'warning',
      text: '1,234 records had too few cells.',
      count: 1234,
    });
  });

  it('change no number that is not their own', () => {
    const assumed: ToldNotice = {
      code: 'encoding-assumed',
      level: 'info',
      text: '3 things: read as windows-1252 (1).',
      count: 3,
    };
    expect(joinNotices([{ notices: [assumed] }, { notices: [assumed] }])).toEqual([
      { ...assumed, text: '6 things: read as windows-1252 (1).', count: 6 },
    ]);
  });

  it('keep their place where only one part has them, and stay apart where they say different things', () => {
    const other: ToldNotice = { code: 'encoding-assumed', level: 'info', text: 'Read as windows-1252.' };
    const utf: ToldNotice = { ...other, text: 'Read as utf-8.' };
    expect(joinNotices([{ notices: [ragged(2, 3), other] }, { notices: [utf, other] }])).toEqual([ragged(2, 3), other, utf]);
  });

  const once: ToldNotice = {
    code: 'header-again',
    level: 'info',
    text: 'The header comes again once.',
    count: 1,
    several: 'The header comes again # times.',
  };

  it('say what happened once in several parts as one that saw all of it would', () => {
    const twice: ToldNotice = { code: once.code, level: 'info', text: 'The header comes again 2 times.', count: 2 };
    expect(joinNotices([{ notices: [once] }, { notices: [once] }])).toEqual([twice]);
    for (const [a, b] of [
      [once, twice],
      [twice, once],
    ] as const)
      expect(joinNotices([{ notices: [a] }, { notices: [b] }])).toEqual([
        { ...twice, text: 'The header comes again 3 times.', count: 3 },
      ]);
  });

  it('of slices of one input keep the first place, in the order of the places', () => {
    const late: ToldNotice = { ...once, at: { line: 6 } };
    const slices = [[ragged(3, 90), late], [ragged(2, 40)], [ragged(2, 7)]].map((notices) => ({ notices, input: 'a.csv' }));
    expect(joinNotices(slices)).toEqual([late, ragged(7, 7)]);
  });

  it('of the opening of an input are told by each of its slices and counted once', () => {
    const above: ToldNotice = {
      code: 'preamble-skipped',
      level: 'warning',
      text: '3 records left out.',
      count: 3,
      at: { line: 1 },
    };
    const part = (input: string) => ({ notices: [above], input, opening: [above.code] });
    expect(joinNotices([part('a.csv'), part('a.csv'), part('a.csv')])).toEqual([above]);
    expect(joinNotices([part('a.csv'), part('b.csv')])).toMatchObject([{ count: 6 }]);
  });
});
