/**
 * The class of a house number (from 1, six digits at most). Two address texts that begin with numbers of one class and are the
 * same from the blank behind it on are read alike, but for the number and its hundred. What tells the classes apart: numbers up to
 * 299 may be a street's name (`45 ST NE`), numbers up to 999 a highway's (`50 E / CEDAR`), and those that end in 00 a block
 * (`1200 BLK MAIN ST`). Only readings of the levels `number`, `number-unit` and `block` are meant: in others the number is part of
 * the name.
 */
export function houseClass(number: number): number {
  const round = number % 100 === 0 ? 3 : 0;
  return round + (number > 999 ? 2 : number > 299 ? 1 : 0);
}

/** Does the text behind a leading number not go on with it, as `- 499 MAIN ST` or `TO 499` would? */
export function standsAlone(rest: string): boolean {
  return !/^\s*(?:-|TO\b|THRU\b)/i.test(rest);
}
