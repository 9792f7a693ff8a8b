import { clockOf, dayOf, fullYear } from './time/clock.ts';
import { readCompact, readDay8, readSerial } from './time/compact.ts';

/**
 * Milliseconds since 1970 as if the clock time were UTC, `NaN` when the text is no time. Offsets and zones are ignored: local
 * clock time is what singles a call out. A date and a time of day may be joined by a blank even where the date already
 * carries a midnight (`07/23/2017 12:00:00 AM 06:00`). The American order counts unless only day first is possible.
 */
export function readTime(text: string): number {
  const length = text.length;
  if (length < 4 || length > LONGEST) return Number.NaN;
  // The commonest shape by far, read in place: 2018-05-01 00:10:28
  if (
    length >= 19 &&
    text.charCodeAt(4) === DASH &&
    text.charCodeAt(7) === DASH &&
    text.charCodeAt(13) === COLON &&
    text.charCodeAt(16) === COLON
  ) {
    const joint = text.charCodeAt(10);
    if ((joint === 32 || joint === 84) && onlyFraction(text, 19)) {
      const day = dayOf(two(text, 0) * 100 + two(text, 2), two(text, 5), two(text, 8));
      const time = day + clockOf(two(text, 11), two(text, 14), two(text, 17)) + fraction(text, 19);
      if (!Number.isNaN(time)) return time;
    }
  }
  return readTokens(text);
}

const LONGEST = 64;
const DASH = 45;
const COLON = 58;
const SLASH = 47;
const MAX = 12;

/** Numbers of the text in order, with how many digits they have and what stands before them. Reused: reading is synchronous. */
const values = new Float64Array(MAX);
const widths = new Uint8Array(MAX);
const before = new Uint16Array(MAX);
const starts = new Uint8Array(MAX);
let count = 0;
let month = 0;
let monthAt = -1;
/** 1 = AM, 2 = PM, by the index of the number behind which it stands. */
const halves = new Uint8Array(MAX);

function readTokens(text: string): number {
  if (!scan(text)) return Number.NaN;
  if (count === 0) return Number.NaN;
  const width = widths[0] as number;
  if (month > 0) return readWithMonthName();
  if (width >= 8 || (width === 6 && count === 1)) return readRun(text);
  if (width === 5) return count === 2 && before[1] === 46 ? readSerial(Number.parseFloat(text)) : Number.NaN;
  if (count >= 2 && before[1] === COLON) return readTimeFirst();
  return readDate();
}

/** Date in numbers, then perhaps a clock time. */
function readDate(): number {
  if (count < 2) return Number.NaN;
  const a = values[0] as number;
  const b = values[1] as number;
  if (widths[0] === 4) {
    // `2019-01`: a month; its first day stands for it.
    if (count === 2) return dayOf(a, b, 1);
    return withClock(dayOf(a, b, values[2] as number), 3);
  }
  if (count === 2) return widths[1] === 4 ? dayOf(b, a, 1) : Number.NaN;
  const year = fullYear(values[2] as number, widths[2] as number);
  if ((widths[0] as number) > 2 || (widths[1] as number) > 2 || widths[2] === 3 || (widths[2] as number) > 4) return Number.NaN;
  // Dots are a European habit, where the day comes first.
  const dayFirst = before[1] === 46 ? b <= 12 : a > 12;
  return withClock(dayFirst ? dayOf(year, b, a) : dayOf(year, a, b), 3);
}

/** `Jan 15, 2023 3:04 PM`, `15-JAN-23`, `15 Jan 2023 14:22`. */
function readWithMonthName(): number {
  if (count < 2) return Number.NaN;
  const first = values[0] as number;
  const second = values[1] as number;
  if (monthAt <= 1) {
    if (widths[0] === 4) return withClock(dayOf(first, month, second), 2);
    return withClock(dayOf(fullYear(second, widths[1] as number), month, first), 2);
  }
  return Number.NaN;
}

/** `17:10:52 2015-12-10`. */
function readTimeFirst(): number {
  let at = 2;
  while (at < count && before[at] === COLON) at++;
  if (at < count && before[at] === 46 && before[at + 1] !== 46) at++;
  if (count - at < 3) return Number.NaN;
  const clock = clockAt(0, at);
  const a = values[at] as number;
  const b = values[at + 1] as number;
  const c = values[at + 2] as number;
  if (widths[at] === 4) return dayOf(a, b, c) + clock;
  const year = fullYear(c, widths[at + 2] as number);
  return (a > 12 ? dayOf(year, b, a) : dayOf(year, a, b)) + clock;
}

/** Eight and more digits in a row. */
function readRun(text: string): number {
  const width = widths[0] as number;
  if (width === 8 && count > 1) return withClock(readDay8(text, starts[0] as number), 1);
  return readCompact(text, starts[0] as number, width);
}

/** Adds the clock time whose numbers start at `at`; a second clock time counts where the first is midnight. */
function withClock(day: number, at: number): number {
  if (at >= count || isDateAt(at)) return day;
  let end = at + 1;
  while (end < count && (before[end] === COLON || (before[end] === 46 && end - at >= 2))) end++;
  if (end === at + 1 && (before[at + 1] === 32 || before[at + 1] === 46) && end < count && (widths[at] as number) <= 2) {
    // `2020 6 19 3 40`: hour and minute joined by blanks. `14.22` is a clock with a dot.
    end = Math.min(count, at + 3);
  }
  const clock = clockAt(at, end);
  if (clock === 0 && end < count && before[end] !== DASH && before[end] !== 43) {
    const second = withClock(0, end);
    if (!Number.isNaN(second)) return day + second;
  }
  return day + clock;
}

/** Does another date begin here, behind a dash? Of a stretch of days (`5/7/2020 - 5/9/2020`) the first one stands. */
function isDateAt(at: number): boolean {
  return before[at] === DASH && at + 1 < count && (before[at + 1] === SLASH || (widths[at] === 4 && before[at + 1] === DASH));
}

function clockAt(from: number, end: number): number {
  let hour = values[from] as number;
  let minute = 0;
  let second = 0;
  const width = widths[from] as number;
  if (end === from + 1 && width >= 3) {
    // Military time: `600`, `1422`, `142233`.
    if (width > 6) return Number.NaN;
    if (width > 4) {
      second = hour % 100;
      hour = Math.floor(hour / 100);
    }
    minute = hour % 100;
    hour = Math.floor(hour / 100);
  } else {
    if (from + 1 < end) minute = values[from + 1] as number;
    if (from + 2 < end) second = values[from + 2] as number;
    if (from + 3 < end) second += (values[from + 3] as number) / 10 ** (widths[from + 3] as number);
  }
  const half = halves[end - 1] as number;
  if (half === 1 && hour === 12) hour = 0;
  if (half === 2 && hour < 12) hour += 12;
  return clockOf(hour, minute, second);
}

/** Cuts the text into numbers; false when it holds a word that no time has. */
function scan(text: string): boolean {
  count = 0;
  month = 0;
  monthAt = -1;
  let separator = 32;
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) {
      if (count === MAX) return true;
      const start = i;
      let value = 0;
      for (; i < text.length; i++) {
        const digit = text.charCodeAt(i) - 48;
        if (digit < 0 || digit > 9) break;
        value = value * 10 + digit;
      }
      values[count] = value;
      widths[count] = Math.min(255, i - start);
      before[count] = separator;
      starts[count] = start;
      halves[count] = 0;
      count++;
      separator = 0;
    } else if (isLetter(code)) {
      const start = i;
      while (i < text.length && isLetter(text.charCodeAt(i))) i++;
      if (!readWord(text, start, i)) return false;
      separator = 32;
    } else {
      // A blank gives way to any other separator next to it, so `2015-12-10 @ 17:10` and `a -06:00` keep what matters.
      if (separator === 0 || code !== 32) separator = code === 64 || code === 44 || code === 9 ? 32 : code;
      i++;
    }
  }
  return true;
}

function readWord(text: string, start: number, end: number): boolean {
  const length = end - start;
  const first = text.charCodeAt(start) | 32;
  if (length === 1) {
    // T and Z of ISO 8601; A and P of a clipped AM/PM.
    if (first === 116 || first === 122) return true;
    return markHalf(first, count);
  }
  if (length === 2 && (text.charCodeAt(start + 1) | 32) === 109) return markHalf(first, count);
  const named = length >= 3 && length <= 9 ? (MONTHS.get(text.slice(start, start + 3).toLowerCase()) ?? 0) : 0;
  if (named > 0 && month === 0) {
    month = named;
    monthAt = count;
    return true;
  }
  // Names of days and zones, `at`, `Date(` of old JSON.
  return length <= 9 && WORDS.has(text.slice(start, end).toLowerCase());
}

function markHalf(letter: number, behind: number): boolean {
  if ((letter !== 97 && letter !== 112) || behind === 0) return false;
  halves[behind - 1] = letter === 97 ? 1 : 2;
  return true;
}

const MONTHS = new Map(
  ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].map((name, i) => [name, i + 1]),
);
const WORDS = new Set(
  (
    'mon tue wed thu fri sat sun tues thur thurs monday tuesday wednesday thursday friday saturday sunday at date th st nd rd ' +
    'utc gmt est edt cst cdt mst mdt pst pdt akst akdt hst es ed cs cd ms md ps pd hrs hr of on'
  ).split(' '),
);

function isLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

function two(text: string, at: number): number {
  const high = text.charCodeAt(at) - 48;
  const low = text.charCodeAt(at + 1) - 48;
  return high >= 0 && high <= 9 && low >= 0 && low <= 9 ? high * 10 + low : Number.NaN;
}

/** Whether nothing but a fraction and a `Z` or offset follows. */
function onlyFraction(text: string, from: number): boolean {
  if (from === text.length) return true;
  let at = from;
  if (text.charCodeAt(at) === 46) {
    at++;
    while (at < text.length && text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at++;
  }
  if (at === text.length) return true;
  const code = text.charCodeAt(at);
  // A time of day behind a midnight is for the general reader.
  return (code === 90 && at + 1 === text.length) || ((code === 43 || code === DASH) && text.length - at <= 6);
}

function fraction(text: string, from: number): number {
  if (text.charCodeAt(from) !== 46) return 0;
  let scale = 100;
  let value = 0;
  for (let i = from + 1; i < text.length && i < from + 4; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) break;
    value += digit * scale;
    scale /= 10;
  }
  return value;
}
