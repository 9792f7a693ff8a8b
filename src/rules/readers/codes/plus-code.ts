import type { PointReading } from '../../../model/reading.ts';
import { decimalsOf } from './decimals-of.ts';

/**
 * The middle of the cell of a plus code (Open Location Code 1.0): five pairs in base 20, a plus sign behind the eighth digit, then
 * up to five digits in a grid of 5 × 4. A full code may be padded (`8FVC0000+`); one cut to its end (`CWC8+R9 Springfield`) tells
 * the way within the region of the digits that were cut off. What stands behind a blank or a comma is a town's name.
 */
export function readPlusCode(text: string): PointReading | undefined {
  const code = headOf(text).toUpperCase();
  const plus = code.indexOf('+');
  if (code.length > LONGEST || plus < 2 || plus > BEFORE || plus % 2 === 1) return undefined;
  const cut = BEFORE - plus;
  // Surveyors number stations `2345+67`; a short code has a letter.
  if (cut > 0 && !/[C-X]/.test(code)) return undefined;
  const region = cut === 0 ? 400 : 400 / 20 ** (cut / 2);
  let [height, width] = [region, region];
  let [south, west] = [0, 0];
  let digits = cut;
  let padded = false;
  for (let i = 0; i < code.length; i++) {
    if (i === plus) continue;
    const char = code.charAt(i);
    if (char === '0' && cut === 0 && i >= 2 && i < plus) padded = true;
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
  if (digits < 4 || (digits < PAIRS && (digits % 2 === 1 || cut > 0)) || south >= 180 || west >= 360) return undefined;
  const cell = { unit: 'degrees' as const, north: height, east: width };
  const decimals = decimalsOf(Math.max(width, height));
  const middle = { lat: south + height / 2, lon: west + width / 2 };
  return cut === 0
    ? { lat: middle.lat - 90, lon: middle.lon - 180, decimals, cell }
    : { ...middle, decimals, cell, within: region };
}

function headOf(text: string): string {
  const end = text.search(/[ ,]/);
  return end < 0 ? text : text.slice(0, end);
}

const DIGITS = '23456789CFGHJMPQRVWX';
const PAIRS = 10;
const BEFORE = 8;
/** Fifteen digits and the plus sign. */
const LONGEST = 16;
