import { digitsOf, isRepdigit } from './check-digits.ts';

const AREA_SEPARATED = /^(?:\+?1[ .-]?)?(?:\(\d{3}\) ?|\d{3}[ ./-])\d{3}[ .-]?\d{4}(?: ?(?:x|ext\.?) ?\d{1,6})?$/i;
const BARE = /^(?:\+?1)?\d{10}$/;
const INTERNATIONAL = /^\+(?!1\d|0)\d{1,3}[ .-]?(?:\(?\d{1,4}\)?[ .-]?){2,5}$/;
const LOCAL = /^\d{3}-\d{4}$/;

/**
 * Digits of a North American number (ten, country code cut off), or `undefined`. Area code `[2-9]dd` that is not N11 or
 * reserved N9X; exchange `[2-9]dd` that is not N11. 555-01xx is fictional and passes: it is a phone, of nobody.
 */
export function readNanp(value: string): string | undefined {
  if (value.length > 30 || !(AREA_SEPARATED.test(value) || BARE.test(value))) return undefined;
  const all = digitsOf(value.replace(/(?:x|ext).*$/i, ''));
  const digits = all.length === 11 && all[0] === 1 ? all.slice(1) : all;
  if (digits.length !== 10 || isRepdigit(digits)) return undefined;
  const [a, b, c, d, e, f] = digits as [number, number, number, number, number, number];
  if (a < 2 || b === 9 || (b === 1 && c === 1)) return undefined;
  if (d < 2 || (e === 1 && f === 1)) return undefined;
  return digits.join('');
}

/** Is it written with separators, so that it can only be a phone? Ten bare digits need a header. */
export const isSeparatedPhoneShape = (shape: string): boolean => /[(). +-]/.test(shape) && wantsPhone(shape);

/** The scheme of an address such as `tel:+15125550100`. */
const SCHEME = /^(?:tel|sms|callto):/i;

const PHONE_SHAPE = /^(?:A{3,6}:|a{3,6}:)?[+(]?9[9() ./+-]{6,20}9(?: ?A\.? ?9{1,6})?$/;

export function wantsPhone(shape: string): boolean {
  if (!PHONE_SHAPE.test(shape)) return false;
  // Dates, coordinates and version numbers have their own ways of using points and dashes.
  return !/^9{1,4}[-./]9{1,2}[-./]9{1,4}$/.test(shape) && !/^-?9{1,3}\.9+$/.test(shape);
}

/**
 * Numbers as they are dialed at home: with a zero before the area and a mark behind it, in groups (`06 12 34 56 78` in France,
 * `07700 900123` and `020 7946 0186` in the United Kingdom, `0491 570 156` in Australia, `070-174 06 05` in Sweden) or at once
 * (`030 1234567` in Germany).
 */
const NATIONAL = /^(?:0\d{1,4}[ ./-]|\(0\d{1,4}\) ?)\d{2,8}(?:[ .-]\d{2,5}){0,3}$/;

/** Nine to eleven digits from a leading zero on; a date has eight at most. */
function isNational(value: string): boolean {
  if (!NATIONAL.test(value)) return false;
  const digits = digitsOf(value);
  return digits.length >= 9 && digits.length <= 11 && !isRepdigit(digits);
}

/** How a telephone number is written. */
export type PhoneForm = 'north-american' | 'local' | 'national' | 'international';

/** The form of a telephone number: North American, seven digits with a dash, national with its leading zero, or international with a plus sign. */
export function phoneForm(text: string): PhoneForm | undefined {
  const value = text.replace(SCHEME, '');
  if (readNanp(value) !== undefined) return 'north-american';
  if (isNational(value)) return 'national';
  if (LOCAL.test(value)) return value.charCodeAt(0) > 49 && !/^\d11/.test(value) ? 'local' : undefined;
  if (value.length > 24 || !INTERNATIONAL.test(value)) return undefined;
  const digits = digitsOf(value);
  return digits.length >= 8 && digits.length <= 15 && !isRepdigit(digits) ? 'international' : undefined;
}

export const isPhone = (text: string): boolean => phoneForm(text) !== undefined;

/** Numbers as other countries write them, with a leading zero or in groups: `07700 900123`, `06 12 34 56 78`, `98765 43210`. */
const LOOSE = /^\+?\(?\d[\d ()./-]{5,18}\d(?: ?(?:x|ext\.?) ?\d{1,6})?$/i;

/** Could it be dialed somewhere? Says nothing without a header. Seven to fifteen digits, no date and no decimal. */
export function isLoosePhone(value: string): boolean {
  if (!LOOSE.test(value) || /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}$|^\d+\.\d+$/.test(value)) return false;
  const digits = digitsOf(value.replace(/(?:x|ext).*$/i, ''));
  return digits.length >= 7 && digits.length <= 15 && !isRepdigit(digits);
}
