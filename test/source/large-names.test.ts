import { describe, expect, it } from 'vitest';
import { nameFields } from '../../src/source/csv/header/field-names.ts';
import { looksFixed } from '../../src/source/fixed/unread.ts';
import { NoticeLog } from '../../src/source/notice-log.ts';
import { TakenNames } from '../../src/source/taken-names.ts';
import { makeXlsx } from './make-xlsx.ts';
import { readAll } from './reading.ts';

const MUCH = 1 << 20;
const namesOf = (header: readonly string[]): string[] => nameFields(header, new NoticeLog()).map(({ name }) => name);

describe('names of columns', () => {
  it.each([
    ['blanks', ' \t a b\u00A0', 'a b'],
    ['marks of byte order and blanks without width', '\uFEFF\u200Bid\u200B \uFEFF', 'id'],
    ['nothing else', '\u200B \uFEFF', 'column_1'],
  ])('are without the blanks around them: %s', (_, cell, name) => expect(namesOf([cell])).toEqual([name]));

  it('are told apart by a number, which no other has', () =>
    expect(namesOf(['a', 'a (3)', 'a', 'a', 'a (3)', 'a'])).toEqual(['a', 'a (3)', 'a (2)', 'a (4)', 'a (3) (2)', 'a (5)']));

  it('are told apart as soon where tens of thousands are the same', () => {
    const names = new TakenNames();
    const last = Array.from({ length: 200_000 }, () => names.take('a')).at(-1);
    expect(last).toBe('a (200000)');
  });
});

// Each of these would take hours if it took time with the square of its length.
describe('what is long is looked at once', () => {
  it('a name with many blanks in it', () => expect(namesOf([`a${' '.repeat(MUCH)}b`])[0]).toHaveLength(201));

  it('lines of blanks', () => expect(looksFixed(`${' '.repeat(MUCH)}\n`.repeat(22))).toBe(false));

  it('the name of a merged cell', async () => {
    const rows = [
      ['call_number', 'unit_number'],
      ['24-1', 'E51'],
      ['24-2', 'M3'],
    ];
    const book = makeXlsx({ sheets: [{ name: 'S', rows, merges: [`A${'1'.repeat(MUCH)}x:A9`] }] });
    expect((await readAll(book)).rows).toEqual(rows.slice(1));
  });
});
