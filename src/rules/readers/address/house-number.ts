/** How the first word of an address text reads as a number. */
type NumberKind = 'none' | 'plain' | 'block' | 'ordinal' | 'zero';

export interface HouseNumber {
  readonly kind: NumberKind;
  /** As written, without a unit letter. */
  readonly number: string;
  /** `-1` where it cannot be told (`XXXX`, or no number). */
  readonly hundred: number;
  readonly unit: string;
}

const NONE: HouseNumber = { kind: 'none', number: '', hundred: -1, unit: '' };
const ORDINAL: HouseNumber = { kind: 'ordinal', number: '', hundred: -1, unit: '' };
const ZERO: HouseNumber = { kind: 'zero', number: '', hundred: 0, unit: '' };

/**
 * Reads one word: `1423`, `3017A`, `3017-A`, `912-914`, `42-15` (Queens), `N95W18000` and `29W123` (grid addresses of
 * Wisconsin and Illinois) are house numbers; `14XX`, `033XX`, `12**`, `XX00`, `1200BLK`, `400-499` are blocks; `35TH` is part
 * of a street's name.
 */
export function readHouseNumber(word: string): HouseNumber {
  const first = word.charCodeAt(0);
  const startsWithDigit = isDigit(first);
  if (!startsWithDigit && !MAY_START[first < 128 ? first : 0]) return NONE;
  let end = 0;
  while (end < word.length && isDigit(word.charCodeAt(end))) end++;
  if (end === word.length) return plain(word);
  if (isMasked(word)) return maskedBlock(word);
  if (!startsWithDigit) return gridNumber(word);
  const rest = word.slice(end);
  if (end <= 6) {
    if (rest === 'TH' || rest === 'ST' || rest === 'ND' || rest === 'RD') return ORDINAL;
    if (rest === '.') return plain(word.slice(0, end));
    if (rest === 'BLK' || rest === 'BLOCK' || rest === '-BLK' || rest === '-BLOCK') return block(hundredOf(word.slice(0, end)));
    if (rest.length === 1 && isLetter(rest.charCodeAt(0))) return lettered(word.slice(0, end), rest);
    if (rest.charCodeAt(0) === 45 && rest.length > 1) return hyphenated(word.slice(0, end), rest.slice(1));
    if (rest.length > 1 && 'NSEW'.includes(rest.charAt(0)) && allDigits(rest, 1)) return gridded(word, rest.slice(1));
    if (rest.charCodeAt(0) === 189 || rest.charCodeAt(0) === 188) return { ...plain(word.slice(0, end)), number: word };
  }
  return NONE;
}

/** Two numbers with a dash or `TO` between: a whole hundred is a block, anything else a range of house numbers. */
export function readRange(from: string, to: string): HouseNumber {
  const low = Number(from);
  let high = Number(to);
  // `912-14` leaves out the digits that do not change.
  if (to.length < from.length) high += low - (low % 10 ** to.length);
  const wholeHundred = Math.floor(low / 100) === Math.floor(high / 100) && low % 100 <= 1 && high % 100 >= 98;
  if (wholeHundred || (low % 100 === 0 && high % 100 === 0 && high > low)) return block(hundredOf(from));
  return { kind: 'plain', number: `${from}-${to}`, hundred: hundredOf(from), unit: '' };
}

function plain(digits: string): HouseNumber {
  if (digits.length > 6) return NONE;
  const value = Number(digits);
  return value === 0 ? ZERO : { kind: 'plain', number: digits, hundred: value - (value % 100), unit: '' };
}

function block(hundred: number): HouseNumber {
  return { kind: 'block', number: '', hundred, unit: '' };
}

function lettered(digits: string, letter: string): HouseNumber {
  const number = plain(digits);
  return number.kind === 'plain' ? { ...number, unit: letter } : NONE;
}

function hyphenated(first: string, second: string): HouseNumber {
  if (allDigits(second, 0)) {
    // Queens: cross street, then two digits; a small rise, or one along a side of the street, is a range instead.
    const rise = Number(second) - (Number(first) % 10 ** second.length);
    const range = rise > 0 && first.length !== 1 && (rise <= 20 || (first.length === 2 && rise % 2 === 0));
    if (second.length === 2 && first.length <= 3 && !range) {
      return { kind: 'plain', number: `${first}-${second}`, hundred: Number(first) * 100, unit: '' };
    }
    if (second.length <= first.length + 1 && second.length <= 6) return readRange(first, second);
    return NONE;
  }
  const number = plain(first);
  return number.kind === 'plain' && second.length <= 4 ? { ...number, unit: second } : NONE;
}

function gridNumber(word: string): HouseNumber {
  if (word.length < 4 || !'NSEW'.includes(word.charAt(0))) return NONE;
  let at = 1;
  while (at < word.length && isDigit(word.charCodeAt(at))) at++;
  if (at === 1 || at >= word.length - 1 || !'NSEW'.includes(word.charAt(at)) || !allDigits(word, at + 1)) return NONE;
  return gridded(word, word.slice(at + 1));
}

function gridded(word: string, digits: string): HouseNumber {
  return { kind: 'plain', number: word, hundred: hundredOf(digits), unit: '' };
}

/** Digits with at least one masked place: `14XX`, `033XX`, `12**`, `XX00`. */
function isMasked(word: string): boolean {
  let masked = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code === X || code === STAR || code === 35 || code === 63 || code === 95) masked++;
    else if (!isDigit(code)) return false;
  }
  // `#12` is a unit, `*180` a note.
  return masked > 1 || (masked === 1 && isDigit(word.charCodeAt(0)));
}

function maskedBlock(word: string): HouseNumber {
  let lead = 0;
  while (lead < word.length && isDigit(word.charCodeAt(lead))) lead++;
  const places = word.length - lead;
  // `14XX` is the 1400 block; `1XX` the 100 block; `5X` a block below 100; `XX00` does not tell.
  return block(lead === 0 ? -1 : hundredOf(String(Number(word.slice(0, lead)) * 10 ** Math.min(places, 4))));
}

function hundredOf(digits: string): number {
  const value = Number(digits);
  return value - (value % 100);
}

function allDigits(word: string, from: number): boolean {
  for (let i = from; i < word.length; i++) if (!isDigit(word.charCodeAt(i))) return false;
  return word.length > from;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  return code >= 65 && code <= 90;
}

const X = 88;
const STAR = 42;
/** Characters other than digits that a number may start with. */
const MAY_START = Uint8Array.from({ length: 128 }, (_, code) => ('X*#?_NSEW'.includes(String.fromCharCode(code)) ? 1 : 0));
