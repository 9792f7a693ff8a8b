import { expect, it } from 'vitest';
import { where } from '../../src/report/answer/where.ts';
import { sayPractice } from '../../src/report/compare/practice.ts';
import { onlyOne } from '../../src/report/words.ts';
import { addressRows, clean } from './fixtures/scans.ts';

it.each([
  [{}, 1, 'is the only one'],
  [{}, 2, 'are each the only one'],
  [{ call: 'Case' }, 1, 'belongs to the only call'],
  [{ call: 'Case' }, 2, 'each belong to the only call'],
])('who is alone: %j of %i', (cell, rows, says) => expect(onlyOne(cell, rows)).toBe(says));

it.each([
  [0, 'none of 63 rows holds another house number.'],
  [1, '1 of 63 rows (1.6%) still holds another house number.'],
  [5, '5 of 63 rows (7.9%) still hold another house number.'],
])('%i houses left among blocks', (remainder, says) => {
  const address = { columns: ['block'], rows: addressRows({ number: 63 }), level: 'block', disguisedBlocks: true } as const;
  const { says: told } = where({ ...clean, addresses: [{ ...address, remainder, end00: { share: 1, n: 63 } }] });
  expect(told).toEqual([`block: house numbers end in 00, so they are hundred blocks; ${says}`]);
});

it.each([
  [1500, undefined, '1,500'],
  [1500, 'requests', '1,500 requests'],
  [2019, undefined, '2019'],
  [2019, 'requests', '2,019 requests'],
  [0.12345, undefined, '0.12345'],
])('the figure %d of %s', (value, unit, says) => {
  const fact = {
    kind: 'video-requests',
    scope: 'agency',
    title: 'Answered',
    value,
    status: 'stated',
    ...(unit === undefined ? {} : { unit }),
    source: 'log',
  } as const;
  expect(sayPractice(fact, [])).toBe(`Answered: ${says} (log).`);
});
