import { disguisedRows } from '../model/house-mark.ts';
import type { AddressResult } from '../model/location.ts';
import { ADDRESS_LEVELS, type AddressLevel } from '../model/reading.ts';
import { nameList } from './escape.ts';
import { ADDRESS_WORDS } from './words.ts';

/** How many rows of an address column say what. */
interface AddressRow {
  readonly words: string;
  readonly rows: number;
}

/** The columns of an address, those of the street that crosses apart: `Street with Cross_Street`. */
export const addressColumns = ({ columns, crossing = [] }: AddressResult): string =>
  crossing.length === 0 ? nameList(columns) : `${nameList(columns)} with ${nameList(crossing)}`;

const IN_DISGUISE = 'a hundred block, written as a house number';

/**
 * What the rows of an address column say, in the given order of levels, those that no row has left out. Where house numbers are
 * hundred blocks in disguise, those that end in 00 are told as blocks and not as buildings.
 */
export function addressRows(address: AddressResult, order: readonly AddressLevel[] = ADDRESS_LEVELS): readonly AddressRow[] {
  const { rows } = address;
  const blocks = disguisedRows(address);
  // Blocks with an apartment are few; they come last.
  const ofNumber = Math.min(blocks, rows.number);
  const left: Readonly<Record<AddressLevel, number>> = {
    ...rows,
    number: rows.number - ofNumber,
    'number-unit': rows['number-unit'] - (blocks - ofNumber),
  };
  const told = order.map((level) => ({ words: ADDRESS_WORDS[level], rows: left[level] }));
  return [{ words: IN_DISGUISE, rows: blocks }, ...told].filter((one) => one.rows > 0);
}

/** Was any row of the column read? Of names of columns alone there is nothing to tell. */
export const isRead = ({ rows }: AddressResult): boolean => ADDRESS_LEVELS.some((level) => rows[level] > 0);
