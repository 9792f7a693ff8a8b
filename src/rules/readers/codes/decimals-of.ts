/** Decimals of a degree that come nearest to a cell of this size in degrees: a geohash of 7 characters resolves like 3 decimals. */
export const decimalsOf = (cell: number): number => Math.max(0, Math.round(-Math.log10(cell)));
