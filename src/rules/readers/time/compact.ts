import { clockOf, dayOf } from './clock.ts';

/**
 * Times without separators: `20230115142233` (also with a zone behind, as in I/CAD: `20230115142233ES`), `202301151422`,
 * `20230115`, `01152023`, seconds or milliseconds since 1970, and Excel's day numbers where they carry a fraction.
 */
export function readCompact(text: string, from: number, digits: number): number {
  switch (digits) {
    case 14:
    case 16:
    case 17: {
      const second = number(text, from + 12, 2);
      return dayOf(number(text, from, 4), number(text, from + 4, 2), number(text, from + 6, 2)) + clockAt(text, from + 8, second);
    }
    case 12:
      return dayOf(number(text, from, 4), number(text, from + 4, 2), number(text, from + 6, 2)) + clockAt(text, from + 8, 0);
    case 8:
      return readDay8(text, from);
    case 13:
      return epoch(number(text, from, 13));
    case 10:
      return epoch(number(text, from, 10) * 1000);
    case 6: {
      const month = dayOf(number(text, from, 4), number(text, from + 4, 2), 1);
      return month;
    }
    default:
      return Number.NaN;
  }
}

/** Eight digits: year first, or the American order. */
export function readDay8(text: string, from: number): number {
  const day = dayOf(number(text, from, 4), number(text, from + 4, 2), number(text, from + 6, 2));
  return Number.isNaN(day) ? dayOf(number(text, from + 4, 4), number(text, from, 2), number(text, from + 2, 2)) : day;
}

/** Excel counts days from 1899-12-30; only with a fraction, since bare five-digit numbers are anything. */
export function readSerial(days: number): number {
  return days > 20_000 && days < 80_000 ? Math.round((days - 25_569) * 86_400) * 1000 : Number.NaN;
}

/** Instants are taken as the clock of UTC: the local offset is not in the data. */
function epoch(milliseconds: number): number {
  return milliseconds >= 0 && milliseconds < 4_102_444_800_000 ? milliseconds : Number.NaN;
}

function clockAt(text: string, from: number, second: number): number {
  return clockOf(number(text, from, 2), number(text, from + 2, 2), second);
}

function number(text: string, from: number, length: number): number {
  let value = 0;
  for (let i = from; i < from + length; i++) value = value * 10 + (text.charCodeAt(i) - 48);
  return value;
}
