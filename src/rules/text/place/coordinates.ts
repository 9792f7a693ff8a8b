import { isGlued, Mark, type Scene } from '../scene.ts';
import { Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';

/** Everything a pair can have between its two numbers; short and without nested repetition. */
const DECIMAL_PAIR =
  /([+-]?\d{1,3}\.\d{3,10})[°]?\s?([NS])?(?:\s?[,/;|]?\s?(?:(?:LONGITUDE|LONG|LNG|LON|LO|Y|X)\s?[:=]?\s?)?)([EW])?\s?([+-]?\d{1,3}\.\d{3,10})[°]?(?:\s?([EWNS])(?![A-Z/]))?/iy;

const DEGREES_MINUTES =
  /([NS])?\s?[+-]?\d{1,2}\s?[°: -]\s?\d{1,2}(?:\.\d{1,5})?(?:\s?['’′: ]\s?\d{1,2}(?:\.\d{1,4})?)?\s?["”″']{0,2}\s?([NS])?\s?[,/;]?\s?([EW])?\s?[+-]?\d{1,3}\s?[°: -]\s?\d{1,2}(?:\.\d{1,5})?(?:\s?['’′: ]\s?\d{1,2}(?:\.\d{1,4})?)?\s?["”″']{0,2}\s?([EW](?![A-Z]))?/iy;

/** `N39.60531 W106.51204` */
const LETTERED_PAIR = /[NS]\s?\d{1,2}\.\d{3,8}°?\s?[,/;]?\s?[EW]\s?-?\d{1,3}\.\d{3,8}(?!\d)/iy;

const MGRS = /(?:[1-9]|[1-5]\d|60)[C-HJ-NP-X]\s?[A-HJ-NP-Z]{2}\s?\d{2,5}\s?\d{2,5}(?![\dA-Z])/y;

const PLUS_CODE = /[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}(?![\dA-Z])/iy;

const THREE_WORDS = /\/\/\/[a-z]{3,20}\.[a-z]{3,20}\.[a-z]{3,20}/iy;

const signed = (figure: string, letter: string | undefined): number => {
  const value = Number(figure);
  return letter && /[SW]/i.test(letter) ? -Math.abs(value) : value;
};

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** A decimal pair that begins at number token `i`. */
export function readDecimalPair({ tokens, out }: Scene, i: number): void {
  const { text } = tokens;
  let start = tokens.from(i);
  const sign = text[start - 1];
  if (sign === '-' || sign === '+') start--;
  const before = text[start - 1];
  if (before !== undefined && /[\dA-Za-z.$]/.test(before) && !/[NSL]/i.test(before)) return;
  const match = matchAt(DECIMAL_PAIR, text, start);
  if (!match) return;
  const [whole, a = '', aLetter, bPrefix, b = '', bLetter] = match;
  const first = signed(a, aLetter);
  const second = signed(b, bLetter ?? bPrefix);
  const latitudeFirst = Math.abs(first) <= 90 && Math.abs(second) <= 180;
  if (!latitudeFirst && !(Math.abs(second) <= 90 && Math.abs(first) <= 180)) return;
  if (!/[,/;|\s°NSEW]/i.test(whole.slice(a.length, a.length + 1)) || (Math.abs(first) < 1 && Math.abs(second) < 1)) return;
  const places = Math.min(a.length - a.indexOf('.'), b.length - b.indexOf('.')) - 1;
  const marked = Boolean(aLetter ?? bLetter) || /^[+-]/.test(b) || /LO|LN/i.test(whole);
  if (places < 4 && !marked) return;
  if (
    /\d/.test(text[start + whole.length] ?? '') ||
    (text[start + whole.length] === '.' && /\d/.test(text[start + whole.length + 1] ?? ''))
  )
    return;
  out.add(start, start + whole.trimEnd().length, 'coordinates', marked || places >= 4 ? 0.96 : 0.8, 'pair of decimal degrees');
}

/** `N39.60531 W106.51204`: at the letter with its figures. */
export function readLetteredPair({ tokens, out }: Scene, i: number): void {
  if (!hasFraction(tokens, i)) return;
  const start = tokens.from(i);
  const match = matchAt(LETTERED_PAIR, tokens.text, start);
  if (match) out.add(start, start + match[0].length, 'coordinates', 0.95, 'pair of decimal degrees');
}

/** Degrees with minutes and seconds, at the first number or the hemisphere letter before it. */
export function readDegrees({ tokens, out }: Scene, i: number): void {
  const { text } = tokens;
  let start = tokens.from(i);
  if (/[+-]/.test(text[start - 1] ?? '')) start--;
  const letterBefore =
    /[NS]/i.test(text[start - 1] ?? '') && !/[A-Z]/i.test(text[start - 2] ?? ' ')
      ? 1
      : /[NS] /i.test(text.slice(start - 2, start)) && !/[A-Z]/i.test(text[start - 3] ?? ' ')
        ? 2
        : 0;
  const match = matchAt(DEGREES_MINUTES, text, start - letterBefore);
  if (!match) return;
  const whole = match[0].trimEnd();
  const hemispheres =
    (match[1] !== undefined || match[2] !== undefined || letterBefore > 0) && (match[3] !== undefined || match[4] !== undefined);
  const degrees = (whole.match(/°/g)?.length ?? 0) >= 2;
  const parenthesised = /LL\($/i.test(text.slice(start - 3, start)) || isAnnounced(text, start, whole);
  if (!hemispheres && !degrees && !parenthesised) return;
  if (!/\./.test(whole) && !degrees && (whole.match(/\d+/g)?.length ?? 0) < 6) return;
  out.add(start - letterBefore, start - letterBefore + whole.length, 'coordinates', 0.95, 'degrees and minutes');
}

/** `Lat long for pilot 45 12.871 / 090 33.406`: named before, and minutes with three decimals in both. */
const isAnnounced = (text: string, start: number, whole: string): boolean =>
  /\blat(?:itude)?\W{0,3}(?:lon|long|longitude)\b/i.test(text.slice(Math.max(0, start - 32), start)) &&
  /^\d{1,2} \d{1,2}\.\d{3,4}\D+\d{1,3} \d{1,2}\.\d{3,4}$/.test(whole);

/** `31:12:30.0,-97:12:30.0` inside `LL(…)`. */
const COLON_PAIR = /[+-]?\d{1,3}:\d{1,2}:\d{1,2}(?:\.\d{1,4})?\s?[,/ ]\s?[+-]?\d{1,3}:\d{1,2}:\d{1,2}(?:\.\d{1,4})?/y;

export function readColonPair({ tokens, out }: Scene, i: number): void {
  const { text } = tokens;
  let start = tokens.from(i);
  if (/[+-]/.test(text[start - 1] ?? '')) start--;
  const match = matchAt(COLON_PAIR, text, start);
  if (match && (/,-|[+-].*\./.test(match[0]) || /LL\($/i.test(text.slice(start - 3, start))))
    out.add(start, start + match[0].length, 'coordinates', 0.95, 'degrees and minutes');
}

/** Military grid reference, at a mixed token. */
export function readGridReference({ tokens, out }: Scene, i: number): void {
  if (tokens.lead(i) === 0 || tokens.lead(i) > 2) return;
  if (tokens.length(i) < 9 && !(tokens.length(i) <= 3 && tokens.length(i + 1) === 2) && tokens.length(i) !== 5) return;
  const match = matchAt(MGRS, tokens.text, tokens.from(i));
  if (!match) return;
  const digits = match[0].replace(/^\d{1,2}/, '').replace(/\D/g, '').length;
  if (
    digits % 2 === 0 &&
    digits >= 6 &&
    (match[0].length >= 11 || /MGRS|USNG|GRID/i.test(tokens.text.slice(Math.max(0, tokens.from(i) - 12), tokens.from(i))))
  ) {
    out.add(tokens.from(i), tokens.from(i) + match[0].length, 'coordinates', 0.85, 'military grid reference');
  }
}

/** `+` inside a word: an open location code. */
export function readPlusCode({ tokens, out }: Scene, i: number): void {
  if (!isGlued(tokens, i) || tokens.gap(i + 1)) return;
  const start = tokens.from(i - 1);
  const match = matchAt(PLUS_CODE, tokens.text, start);
  if (match && /\d/.test(match[0]) && /[A-Z]/i.test(match[0]))
    out.add(start, start + match[0].length, 'coordinates', 0.85, 'plus code');
}

/** `///` and three words. */
export function readThreeWords({ tokens, out }: Scene, i: number): void {
  if (!tokens.isMark(i + 1, Mark.slash) || !tokens.isMark(i + 2, Mark.slash)) return;
  const match = matchAt(THREE_WORDS, tokens.text, tokens.from(i));
  if (match) out.add(tokens.from(i), tokens.from(i) + match[0].length, 'coordinates', 0.97, 'three-word location');
}

/** Is a fraction of at least three figures glued behind the number? */
export const hasFraction = (tokens: Tokens, i: number): boolean =>
  tokens.isMark(i + 1, Mark.dot) &&
  !tokens.gap(i + 1) &&
  !tokens.gap(i + 2) &&
  tokens.kind(i + 2) >= Kind.number &&
  (tokens.digits(i + 2) >= 3 || tokens.lead(i + 2) >= 3);
