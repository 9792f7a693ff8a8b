import { disguisedRows } from './house-mark.ts';
import type { AddressResult } from './location.ts';

/**
 * Is an address column's level what more of its rows say than anything else, and yet no more than half of the rows that say
 * anything? Then "most rows" is not said of it.
 */
export function isPlurality(address: AddressResult): boolean {
  const { rows, level } = address;
  const telling = Object.values(rows).reduce((sum, count) => sum + count, 0) - rows.empty;
  const own =
    level === 'number' || level === 'number-unit'
      ? rows.number + rows['number-unit']
      : rows[level] + (level === 'block' ? disguisedRows(address) : 0);
  return own * 2 <= telling;
}
