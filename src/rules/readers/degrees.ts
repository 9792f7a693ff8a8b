import type { DegreesReading, MutableDegrees } from '../../model/reading.ts';

/**
 * Reads one coordinate. Plain decimals take the fast path; a decimal comma, an exponent, a hemisphere letter and degrees,
 * minutes and seconds are understood too. Numbers beyond 180 are returned as they are: whether they are scaled integers or
 * projected metres is told from the pair. `decimals` counts digits as written, so padding zeros and float noise count.
 */
export function readDegrees(text: string): DegreesReading | undefined {
  let at = 0;
  let end = text.length;
  while (at < end && text.charCodeAt(at) <= 32) at++;
  while (end > at && text.charCodeAt(end - 1) <= 32) end--;
  if (at === end) return undefined;
  const start = at;
  const sign = text.charCodeAt(at);
  if (sign === MINUS || sign === PLUS) at++;
  let digits = 0;
  let value = 0;
  let decimals = -1;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= ZERO && code <= NINE) {
      value = value * 10 + (code - ZERO);
      if (value !== 0) digits++;
      if (decimals >= 0) decimals++;
    } else if (code === POINT && decimals < 0) {
      decimals = 0;
    } else {
      return readOther(text.slice(start, end));
    }
  }
  if (at - start === (decimals >= 0 ? 1 : 0) + (sign === MINUS || sign === PLUS ? 1 : 0)) return undefined;
  if (decimals < 0) decimals = 0;
  // Both the digits and the power of ten are exact here, so one division rounds like the standard parser.
  if (digits <= 15 && decimals <= 22) {
    const degrees = value / (POWERS[decimals] as number);
    return { degrees: sign === MINUS ? -degrees : degrees, decimals };
  }
  return { degrees: Number(text.slice(start, end)), decimals };
}

/**
 * {@link readDegrees} for plain decimals of at most 15 digits, without making a string or an object.
 * @returns `false`, having read nothing, for everything else.
 */
export function readDecimalBytes(bytes: Uint8Array, start: number, end: number, into: MutableDegrees): boolean {
  let at = start;
  const negative = bytes[at] === MINUS;
  if (negative) at++;
  const first = at;
  let value = 0;
  let point = -1;
  for (; at < end; at++) {
    const code = bytes[at] as number;
    if (code >= ZERO && code <= NINE) value = value * 10 + (code - ZERO);
    else if (code === POINT && point < 0) point = at;
    else return false;
  }
  const digits = end - first - (point < 0 ? 0 : 1);
  if (digits === 0 || digits > 15) return false;
  const decimals = point < 0 ? 0 : end - point - 1;
  const degrees = value / (POWERS[decimals] as number);
  into.degrees = negative ? -degrees : degrees;
  into.decimals = decimals;
  return true;
}

function readOther(text: string): DegreesReading | undefined {
  if (text.length > 40) return undefined;
  if (/^[-+]?\d+,\d+$/.test(text)) return readDegrees(text.replace(',', '.'));
  const exponent = /^[-+]?\d*\.?(\d*)[eE]([-+]?\d{1,3})$/.exec(text);
  if (exponent && /\d/.test(text)) {
    const degrees = Number(text);
    if (!Number.isFinite(degrees)) return undefined;
    return { degrees, decimals: Math.max(0, Math.min(30, (exponent[1] ?? '').length - Number(exponent[2]))) };
  }
  return readSexagesimal(text);
}

/** `31:12:30.0`, `31°12'30.5"N`, `N 31 12.508`, `43.112799 N`. */
function readSexagesimal(text: string): DegreesReading | undefined {
  const hemisphere = /^[NSEW]/i.exec(text)?.[0] ?? /[NSEW]$/i.exec(text)?.[0] ?? '';
  const bare = text.replace(/^[NSEW]\s*/i, '').replace(/\s*[NSEW]$/i, '');
  const parts = bare.split(/[\s:°º'"′″’”d]+/i).filter((part) => part !== '');
  const [first = '', minutes = '0', seconds = '0'] = parts;
  const separated = parts.length > 1 || hemisphere !== '' || /[°º]/.test(bare);
  if (!separated || parts.length > 3 || !/^[-+]?\d{1,3}(?:\.\d+)?$/.test(first)) return undefined;
  for (const part of [minutes, seconds]) if (!/^\d{1,2}(?:\.\d+)?$/.test(part) || Number(part) >= 60) return undefined;
  const size = Math.abs(Number(first)) + Number(minutes) / 60 + Number(seconds) / 3600;
  const negative = first.startsWith('-') !== /[SW]/i.test(hemisphere);
  const last = parts[parts.length - 1] ?? '';
  const written = last.includes('.') ? last.length - last.indexOf('.') - 1 : 0;
  // Minutes resolve 1/60 degree, between 1 and 2 decimals; seconds 1/3600, between 3 and 4. Counted generously downwards.
  const decimals = written + (parts.length === 3 ? 3 : parts.length === 2 ? 1 : 0);
  return { degrees: negative ? -size : size, decimals };
}

const ZERO = 48;
const NINE = 57;
const MINUS = 45;
const PLUS = 43;
const POINT = 46;
const POWERS = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
