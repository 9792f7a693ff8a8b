import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RowRoles } from '../../src/model/plan.ts';
import type { AddressReading } from '../../src/model/reading.ts';
import { RepeatSieve } from '../../src/profile/row/repeat-sieve.ts';
import { endOfPhone, holdsPhone, holdsWord, repeatsAddress, wordsOfName } from '../../src/profile/row/repeated-in-text.ts';
import { ByteBatch } from '../../src/source/batch/byte-batch.ts';

const ROLES: RowRoles = { time: [], callTypes: [], addresses: [], locations: [], names: [0], phones: [1], narratives: [2] };

/** One row of ASCII cells as bytes. */
function batchOf(...cells: readonly string[]): ByteBatch {
  const bytes = Buffer.from(cells.join(','), 'latin1');
  const starts = Int32Array.from(cells, (_, i) => cells.slice(0, i).join(',').length + (i > 0 ? 1 : 0));
  const ends = starts.map((start, i) => start + (cells[i] ?? '').length);
  return new ByteBatch({ bytes, ascii: true, rows: 1, width: cells.length, starts, ends }, '"', cells.length, 1, [2], 0);
}

const address = (number: string): AddressReading => ({ level: 'number', number, street: 'N MAPLE ST', hundred: 1400, unit: '' });
const mayRepeat = (name: string, phone: string, text: string, number: string): boolean =>
  new RepeatSieve(ROLES).mayRepeat(batchOf(name, phone, text), 2, [[address(number)]], 0);

const piece = fc.constantFrom(
  ...[
    'MULLIGAN',
    'Mulligan',
    "O'BRIEN",
    "'TWAS",
    'VOSS-LANE',
    'DEE',
    '555',
    '0143',
    '212',
    '1423',
    '42-15',
    'MAPLE',
    'N',
    '1423A',
  ],
  ...[' ', '-', '(', ')', '.', '/', ',', "'", ' ', 'X', '7', '\t'],
);
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

describe('the sieve before the search for repeated values', () => {
  it('loses no text that repeats its row', () => {
    fc.assert(
      fc.property(
        text,
        text,
        text,
        fc.constantFrom('1423', '42-15', '7', '1423 1/2', 'N95W18000', ''),
        (name, phone, story, number) => {
          const upper = story.toUpperCase();
          const repeats =
            wordsOfName(name).some((word) => holdsWord(upper, word)) ||
            holdsPhone(upper, endOfPhone(phone)) ||
            repeatsAddress(upper, address(number));
          if (repeats) expect(mayRepeat(name, phone, story, number)).toBe(true);
        },
      ),
      { numRuns: 5000 },
    );
  });

  it.each([
    ['MULLIGAN, DEE', '212-555-0143', 'RP ADV LOUD MUSIC NEXT DOOR', '1423', false],
    ['MULLIGAN, DEE', '212-555-0143', 'RP MULLIGAN ADV LOUD MUSIC', '1423', true],
    ['', '212-555-0143', 'C/B (212) 555-0143', '', true],
    ['', '212-555-0143', 'C/B 212-555-0144', '', false],
    ['', '', 'AT 1423 N MAPLE', '1423', true],
    ['', '', 'AT 11423 N MAPLE', '1423', false],
  ])('%s / %s in %s → %s %s', (name, phone, story, number, expected) => {
    expect(mayRepeat(name, phone, story, number)).toBe(expected);
  });
});
