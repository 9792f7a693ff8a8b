import type { PointReading } from '../../../model/reading.ts';
import { BRITISH_GRID } from '../../projection/british-isles.ts';
import { unproject } from '../../projection/unproject.ts';

/**
 * The middle of the square of a reference to the British National Grid (`TQ 30080 80180`, `TQ3080`): two letters for the square of
 * 100 km, then as many digits east as north. Glued together they need six digits, since four are what units are called.
 */
export function readNationalGrid(text: string): PointReading | undefined {
  if (text.length < 7 || text.length > 16) return undefined;
  const match = /^([HJNOST])([A-HJ-Z]) ?(?:(\d{2,5})[ ,](\d{2,5})|(\d{6,10}))$/.exec(text.toUpperCase());
  if (match === null) return undefined;
  const [, major = '', minor = '', first = '', second = '', both = ''] = match;
  const digits = first + second + both;
  if (digits.length % 2 === 1 || first.length !== second.length) return undefined;
  const places = digits.length / 2;
  const step = 10 ** (5 - places);
  // Letters run west to east and north to south in squares of five by five, the first in 500 km, the second in 100 km; S starts at the origin.
  const [one, other] = [LETTERS.indexOf(major), LETTERS.indexOf(minor)];
  const east = ((one % 5) - 2) * 500_000 + (other % 5) * 100_000 + Number(digits.slice(0, places)) * step + step / 2;
  const north =
    (3 - Math.floor(one / 5)) * 500_000 + (4 - Math.floor(other / 5)) * 100_000 + Number(digits.slice(places)) * step + step / 2;
  if (east < 0 || east > MOST_EAST || north < 0 || north > MOST_NORTH) return undefined;
  inverse ??= unproject({ ...BRITISH_GRID, how: '' });
  return inverse && { ...inverse(east, north), decimals: places, cell: { unit: 'metres', north: step, east: step } };
}

let inverse: ReturnType<typeof unproject>;

const LETTERS = 'ABCDEFGHJKLMNOPQRSTUVWXYZ';
/** The grid is 700 km wide and 1,300 km high. */
const MOST_EAST = 700_000;
const MOST_NORTH = 1_300_000;
