import { digitsOf, isRepdigit, passesLuhn } from './check-digits.ts';

/** Mobile equipment identity (3GPP TS 23.003): 15 digits with Luhn, the reporting body (first two) in use. */
export function isImei(value: string): boolean {
  const digits = digitsOf(value);
  if (!/^\d{15}$|^\d{2}-\d{6}-\d{6}-\d$/.test(value) || isRepdigit(digits)) return false;
  return /^(?:01|10|30|33|35|44|45|49|5[0-4]|86|9[189])/.test(digits.join('')) && passesLuhn(digits);
}

/** Hardware address: six pairs of hexadecimal digits with colons or dashes, not all zeros or all ones. */
export const isMacAddress = (value: string): boolean =>
  /^[0-9a-f]{2}([:-])[0-9a-f]{2}(?:\1[0-9a-f]{2}){4}$/i.test(value) && !/^(?:00.){5}00$|^(?:ff.){5}ff$/i.test(value);

/** Bare 15 digits are record numbers as often; only other forms speak for themselves. */
export const isSeparatedDeviceShape = (shape: string): boolean => shape === '99-999999-999999-9' || isMacShape(shape);

const isMacShape = (shape: string): boolean => shape.length <= 17 && /^[A9]{1,2}([:-])[A9]{1,2}(?:\1[A9]{1,2}){4}$/.test(shape);

export const wantsDeviceId = (shape: string): boolean => shape === '999999999999999' || isSeparatedDeviceShape(shape);

export const isDeviceId = (value: string): boolean => isImei(value) || isMacAddress(value);
