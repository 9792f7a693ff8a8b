import type { PointReading } from '../../../model/reading.ts';
import { decimalsOf } from './decimals-of.ts';

/**
 * The middle of the cell of a full plus code (Open Location Code 1.0): five pairs in base 20, a plus sign behind the eighth
 * digit, then up to five digits in a grid of 5 × 4. A code cut to its end (`9G8F+6X, Springfield`) needs the town it was cut
 * for and is not read.
 */
export function readPlusCode(text: string): PointReading | undefined {
  if (text.length < 9 || text.length > 16 || text.charAt(8) !== '+') return undefined;
  const code = text.toUpperCase();
  let south = -90;
  let west = -180;
  let height = 400;
  let width = 400;
  let digits = 0;
  let padded = false;
  for (let i = 0; i < code.length; i++) {
    if (i === 8) continue;
    const char = code.charAt(i);
    if (char === '0' && i >= 2 && i < 8) padded = true;
    const value = DIGITS.indexOf(char);
    if (padded ? char !== '0' : value < 0) return undefined;
    if (padded) continue;
    if (digits < PAIRS) {
      if (digits % 2 === 0) {
        height /= 20;
        south += value * height;
      } else {
        width /= 20;
        west += value * width;
      }
    } else {
      height /= 5;
      width /= 4;
      south += Math.floor(value / 4) * height;
      west += (value % 4) * width;
    }
    digits++;
  }
  if (digits < 4 || (digits < PAIRS && digits % 2 === 1) || south >= 90 || west >= 180) return undefined;
  return { lat: south + height / 2, lon: west + width / 2, decimals: decimalsOf(Math.max(width, height)) };
}

const DIGITS = '23456789CFGHJMPQRVWX';
const PAIRS = 10;
