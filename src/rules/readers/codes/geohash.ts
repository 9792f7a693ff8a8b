import type { PointReading } from '../../../model/reading.ts';
import { decimalsOf } from './decimals-of.ts';

/**
 * The middle of a geohash cell (Niemeyer 2008). Base 32 without a, i, l and o; bits of longitude and latitude take turns,
 * longitude first. Six characters and more, with a letter and a digit, so that no word and no number is one.
 */
export function readGeohash(text: string): PointReading | undefined {
  if (text.length < SHORTEST || text.length > LONGEST) return undefined;
  let digit = false;
  let letter = false;
  let west = -180;
  let south = -90;
  let width = 360;
  let height = 180;
  let ofLongitude = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const value = ALPHABET.indexOf(text.charAt(i));
    if (value < 0) return undefined;
    if (code < 58) digit = true;
    else letter = true;
    for (let bit = 16; bit > 0; bit >>= 1) {
      const upper = (value & bit) !== 0;
      if (ofLongitude) {
        width /= 2;
        if (upper) west += width;
      } else {
        height /= 2;
        if (upper) south += height;
      }
      ofLongitude = !ofLongitude;
    }
  }
  if (!digit || !letter) return undefined;
  return {
    lat: south + height / 2,
    lon: west + width / 2,
    decimals: decimalsOf(Math.max(width, height)),
    cell: { unit: 'degrees', north: height, east: width },
  };
}

const ALPHABET = '0123456789bcdefghjkmnpqrstuvwxyz';
const SHORTEST = 6;
const LONGEST = 12;
