import { digitsOf } from './check-digits.ts';
import { isMedicareId } from './medicare-id.ts';

/** Numbers the Social Security Administration lists as invalid because they were printed in advertisements. */
const ADVERTISED = new Set(['078051120', '219099999', '123456789', '457555462']);

/** The nine digits of a well-formed value (`ddd-dd-dddd`, with blanks, or bare), or `undefined`. */
function nineDigits(value: string): string | undefined {
  return /^(?:\d{3}-\d{2}-\d{4}|\d{3} \d{2} \d{4}|\d{9})$/.test(value) ? digitsOf(value).join('') : undefined;
}

/** A social security number that can have been issued: area not 000, 666 or 900 up, group not 00, serial not 0000. */
export function isSsn(value: string): boolean {
  const digits = nineDigits(value);
  if (digits === undefined || ADVERTISED.has(digits) || /^(\d)\1{8}$/.test(digits)) return false;
  const area = digits.slice(0, 3);
  return area !== '000' && area !== '666' && area < '900' && digits.slice(3, 5) !== '00' && digits.slice(5) !== '0000';
}

/** Individual taxpayer number of the IRS: 9dd, group 50–65, 70–88, 90–92 or 94–99. Groups below 70 are not counted here. */
export function isItin(value: string): boolean {
  const digits = nineDigits(value);
  if (digits === undefined || !digits.startsWith('9')) return false;
  const group = Number(digits.slice(3, 5));
  return (group >= 70 && group <= 88) || (group >= 90 && group <= 92) || group >= 94;
}

/** Last four digits shown, the rest starred (`***-**-1234`, `XXX-XX-1234`): a masked number is still a number of somebody. */
export const isMaskedSsn = (value: string): boolean => /^[*Xx]{3}-?[*Xx]{2}-?\d{4}$/.test(value);

export const isSeparatedSsnShape = (shape: string): boolean => shape === '999-99-9999' || shape === '999 99 9999';

export const wantsGovernmentId = (shape: string): boolean =>
  isSeparatedSsnShape(shape) || shape === '999999999' || shape.endsWith('-9999') || /^9A9[A9-]{2,12}$/.test(shape);

/** A social security number, taxpayer number or Medicare beneficiary number. */
export const isGovernmentId = (value: string): boolean =>
  isSsn(value) || isItin(value) || isMaskedSsn(value) || isMedicareId(value);
