import { digitsOf, passesLuhn } from './check-digits.ts';

const MBI = /^[1-9][AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d-?[AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d-?[AC-HJKMNP-RT-Y]{2}\d{2}$/;

/** Medicare beneficiary identifier: eleven characters in a fixed pattern without S, L, O, I, B, Z (CMS, MBI format). */
export const isMedicareId = (value: string): boolean => MBI.test(value.toUpperCase());

/** National provider identifier: ten digits, Luhn with the prefix 80840 (45 CFR 162.406). */
export const isProviderNumber = (value: string): boolean => /^[12]\d{9}$/.test(value) && passesLuhn(digitsOf(`80840${value}`));

/** Number of the Drug Enforcement Administration: two characters, seven digits, the last a checksum of the others. */
export function isDeaNumber(value: string): boolean {
  if (!/^[A-HJ-NP-UX][A-Z9]\d{7}$/.test(value.toUpperCase())) return false;
  const [a, b, c, d, e, f, check] = digitsOf(value.slice(2)) as [number, number, number, number, number, number, number];
  return (a + c + e + 2 * (b + d + f)) % 10 === check;
}
