import { digitsOf, isRepdigit, passesLuhn } from './check-digits.ts';

/** Issuer prefix and lengths: Visa, Mastercard, American Express, Discover, Diners, JCB, UnionPay (ISO/IEC 7812). */
const ISSUERS: readonly { readonly prefix: RegExp; readonly lengths: readonly number[] }[] = [
  { prefix: /^4/, lengths: [13, 16, 19] },
  { prefix: /^5[1-5]|^2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720)/, lengths: [16] },
  { prefix: /^3[47]/, lengths: [15] },
  { prefix: /^6(?:011|4[4-9]|5)/, lengths: [16, 19] },
  { prefix: /^3(?:0[0-5]|[689])/, lengths: [14] },
  { prefix: /^35(?:2[89]|[3-8])/, lengths: [16] },
  { prefix: /^62/, lengths: [16, 17, 18, 19] },
];

const GROUPED = /^\d{4}([ -])\d{4}\1\d{4}\1\d{1,7}$|^\d{4}([ -])\d{6}\2\d{4,5}$/;

/** A payment card number: issuer prefix, its length, Luhn. Groups of four (or 4-6-5), or bare digits. */
export function isCardNumber(value: string): boolean {
  if (!/^\d{13,19}$/.test(value) && !GROUPED.test(value)) return false;
  const digits = digitsOf(value);
  if (isRepdigit(digits)) return false;
  const number = digits.join('');
  return ISSUERS.some(({ prefix, lengths }) => lengths.includes(digits.length) && prefix.test(number)) && passesLuhn(digits);
}

/** Routing number of the American Bankers Association: nine digits, prefix of a Federal Reserve district, weights 3-7-1. */
export function isRoutingNumber(value: string): boolean {
  if (!/^\d{9}$/.test(value)) return false;
  const prefix = Number(value.slice(0, 2));
  if (
    !(prefix <= 12 || (prefix >= 21 && prefix <= 32) || (prefix >= 61 && prefix <= 72) || prefix === 80) ||
    value === '000000000'
  )
    return false;
  const weights = [3, 7, 1];
  return digitsOf(value).reduce((sum, digit, i) => sum + digit * (weights[i % 3] as number), 0) % 10 === 0;
}

/** International bank account number: country, two check digits, remainder 1 modulo 97 (ISO 13616). */
export function isIban(value: string): boolean {
  const text = value.replace(/ /g, '').toUpperCase();
  if (text.length > 34 || !/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(text)) return false;
  let remainder = 0;
  for (const char of text.slice(4) + text.slice(0, 4)) {
    const code = char.charCodeAt(0);
    remainder = code >= 65 ? (remainder * 100 + code - 55) % 97 : (remainder * 10 + code - 48) % 97;
  }
  return remainder === 1;
}

/** Lengths of the numbers of each country (ISO 13616, the register kept by SWIFT). */
const IBAN_LENGTHS: ReadonlyMap<string, number> = new Map(
  `AE23 AT20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FR27 GB22 GR27 HR21 HU28 IE22 IL23 IS26 IT27 KW30 LT20 LU20 LV21 MC27
   MT31 NL18 NO15 PL28 PT25 QA29 RO24 RS22 SA24 SE24 SI19 SK24 TR26 UA29`
    .split(/\s+/)
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/** The country and the length of an IBAN, whatever its check digits: test data make them up. */
export function hasIbanForm(value: string): boolean {
  const text = value.length > 42 ? '' : value.replace(/ /g, '').toUpperCase();
  return /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(text) && IBAN_LENGTHS.get(text.slice(0, 2)) === text.length;
}

export const isGroupedCardShape = (shape: string): boolean =>
  /^9999([ -])9999\1(?:9999)\1(?:9){1,7}$/.test(shape) || /^9999([ -])999999\1(?:9){4,5}$/.test(shape) || isIbanShape(shape);

const isIbanShape = (shape: string): boolean => shape.length >= 14 && /^A99[A9 ]{11,38}$/.test(shape);

export const wantsPaymentAccount = (shape: string): boolean =>
  shape === '999999999' || /^9{13,19}$/.test(shape) || isGroupedCardShape(shape);

/** A card number, an IBAN or a routing number. */
export const isPaymentAccount = (value: string): boolean => isCardNumber(value) || isIban(value) || isRoutingNumber(value);
