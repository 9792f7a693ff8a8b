const MPDS = /^(\d{1,2})-?([ABCDEO\u03a9])-?(\d{1,2})(?:-?[A-Z]{1,2})?$/;

export const wantsDeterminant = (shape: string): boolean => /^9{1,2}-?A-?9{1,2}(?:-?A)?$/.test(shape);

/**
 * A determinant of the Medical, Fire or Police Priority Dispatch System: protocol 1–37 (medical) and 50–83, 101–138 in the
 * others, level alpha to echo or omega, number 1–32, optional suffix. Published protocol charts number medical cards 1 to 37.
 */
export function isDeterminant(value: string): boolean {
  const match = MPDS.exec(value.toUpperCase());
  if (match === null) return false;
  const protocol = Number(match[1]);
  const number = Number(match[3]);
  return protocol >= 1 && protocol <= 37 && number >= 1 && number <= 32;
}
