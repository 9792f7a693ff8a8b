import { describe, expect, it } from 'vitest';
import type { Notice } from '../../src/model/notice.ts';
import { joinNotices } from '../../src/profile/file/joined-notices.ts';

const ragged = (count: number, line: number): Notice => ({
  code: 'ragged-rows',
  level: 'warning',
  text: `${count.toLocaleString('en-US')} records had too few cells.`,
  count,
  at: { line },
});

describe('notices of several parts', () => {
  it('are one for each thing noticed, with the sum in number and text', () => {
    const [joined, ...more] = joinNotices([[ragged(1200, 3)], [], [ragged(34, 9)]]);
    expect(more).toEqual([]);
    expect(joined).toEqual({
      code: 'ragged-rows',
      level: 'warning',
      text: '1,234 records had too few cells.',
      count: 1234,
    });
  });

  it('change no number that is not their own', () => {
    const assumed: Notice = { code: 'encoding-assumed', level: 'info', text: '1 thing: read as windows-1252 (1).', count: 1 };
    expect(joinNotices([[assumed], [assumed]])).toEqual([{ ...assumed, text: '2 thing: read as windows-1252 (1).', count: 2 }]);
  });

  it('keep their place where only one part has them, and stay apart where they say different things', () => {
    const other: Notice = { code: 'encoding-assumed', level: 'info', text: 'Read as windows-1252.' };
    const utf: Notice = { ...other, text: 'Read as utf-8.' };
    expect(
      joinNotices([
        [ragged(2, 3), other],
        [utf, other],
      ]),
    ).toEqual([ragged(2, 3), other, utf]);
  });
});
