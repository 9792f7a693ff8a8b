import { clockOf, dayOf } from './clock.ts';

/**
 * The two commonest forms of a time, read at fixed places of ASCII bytes: `2018-05-01 00:10:28` (also with `T`) and
 * `05/01/2018 00:10:28`, with nothing behind them. `NaN` for all others, and for times that do not exist: the text is asked then.
 */
export function readTimeBytes(bytes: Uint8Array, start: number, end: number): number {
  if (end - start !== 19 || bytes[start + 13] !== COLON || bytes[start + 16] !== COLON) return Number.NaN;
  const joint = bytes[start + 10];
  const clock = clockOf(two(bytes, start + 11), two(bytes, start + 14), two(bytes, start + 17));
  if (bytes[start + 4] === DASH && bytes[start + 7] === DASH && (joint === BLANK || joint === T)) {
    const year = two(bytes, start) * 100 + two(bytes, start + 2);
    return dayOf(year, two(bytes, start + 5), two(bytes, start + 8)) + clock;
  }
  if (bytes[start + 2] === SLASH && bytes[start + 5] === SLASH && joint === BLANK) {
    const year = two(bytes, start + 6) * 100 + two(bytes, start + 8);
    const month = two(bytes, start);
    // A first number beyond 12 is a day; which one it is then is left to the general reader.
    return month > 12 ? Number.NaN : dayOf(year, month, two(bytes, start + 3)) + clock;
  }
  return Number.NaN;
}

/** Two digits, `NaN` where they are none. */
function two(bytes: Uint8Array, at: number): number {
  const high = (bytes[at] as number) - ZERO;
  const low = (bytes[at + 1] as number) - ZERO;
  return high >= 0 && high <= 9 && low >= 0 && low <= 9 ? high * 10 + low : Number.NaN;
}

const ZERO = 48;
const DASH = 45;
const SLASH = 47;
const COLON = 58;
const BLANK = 32;
const T = 84;
