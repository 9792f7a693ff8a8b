import { EXPOSURE_BIT } from './exposure.ts';
import type { AddressResult } from './location.ts';

/** Share of all house numbers that stand in columns of disguised hundred blocks, from which a number ending in 00 is no house. */
const MOSTLY = 0.9;

/**
 * Does a row's set of marks name a house in one of these address columns? Marks do not tell which column set them, so where
 * nearly all house numbers are hundred blocks in disguise, a number ending in 00 names a block and only another one a house.
 */
export function houseTest(addresses: readonly AddressResult[]): (marks: number) => boolean {
  const all = numbered(addresses);
  if (all === 0) return () => false;
  const disguised = numbered(addresses.filter(({ disguisedBlocks }) => disguisedBlocks)) > MOSTLY * all;
  const number = EXPOSURE_BIT['address-number'];
  const block = EXPOSURE_BIT['address-block'];
  return disguised ? (marks) => (marks & (number | block)) === number : (marks) => (marks & number) !== 0;
}

/**
 * Rows of an address column that name a house: what a column of hundred blocks in disguise kept, every house number elsewhere.
 * The remainder of a column also holds coordinates written as text, which are no house numbers.
 */
export const houseRows = ({ disguisedBlocks, remainder, rows }: AddressResult): number =>
  disguisedBlocks ? Math.max(0, remainder - rows.coordinates) : rows.number + rows['number-unit'];

/** Rows of an address column whose house number is a hundred block in disguise. */
export const disguisedRows = (address: AddressResult): number =>
  address.disguisedBlocks ? Math.max(0, numbered([address]) - houseRows(address)) : 0;

/** Rows of an address column that name a hundred block or a crossing, house numbers that are blocks in disguise among them. */
export const blockRows = (address: AddressResult): number =>
  address.rows.block + address.rows.intersection + disguisedRows(address);

const numbered = (some: readonly AddressResult[]): number =>
  some.reduce((sum, { rows }) => sum + rows.number + rows['number-unit'], 0);
