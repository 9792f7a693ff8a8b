import type { Tokens } from '../token/tokens.ts';

/**
 * How identity numbers are written where a word for them stands before: British national insurance, Brazilian CPF, Swedish
 * personnummer, Indian Aadhaar and PAN, Italian codice fiscale, Canadian and Australian numbers in threes, Chilean RUT,
 * Singaporean NRIC, French social security, passports with letters and figures mixed. From the issuers' descriptions.
 */
const FORMS: readonly RegExp[] = [
  /^[A-Z]{2} ?\d\d ?\d\d ?\d\d ?[A-D](?![A-Z\d])/i,
  /^\d{3}\.\d{3}\.\d{3}-\d\d(?!\d)/,
  /^\d{6,8}[-+]\d{4}(?!\d)/,
  /^\d{4} \d{4} \d{4}(?![ -]?\d)/,
  /^[A-Z]{5}\d{4}[A-Z](?![A-Z\d])/,
  /^[A-Z]{6}\d\d[A-Z]\d\d[A-Z]\d{3}[A-Z](?![A-Z\d])/i,
  /^\d{3}[ -]\d{3}[ -]\d{3}(?![ -]?\d)/,
  /^\d{1,2}\.?\d{3}\.?\d{3}-[\dK](?![\dA-Z])/i,
  /^[STFGM]\d{7}[A-Z](?![A-Z\d])/,
  /^[12] ?\d\d ?\d\d ?\d[\dAB] ?\d{3} ?\d{3}(?: ?\d\d)?(?!\d)/,
  /^(?=[A-Z\d]{0,7}\d[A-Z\d]{0,7}\d)[A-Z\d]{8,9}(?![A-Z\d-])/,
];

/** Longest form, in characters. */
const LONGEST = 24;

/** Where an identity number in one of its national forms ends that begins with token `i`, or 0. */
export function nationalIdEnd(tokens: Tokens, i: number): number {
  const start = tokens.from(i);
  const ahead = tokens.text.slice(start, start + LONGEST);
  for (const form of FORMS) {
    const value = form.exec(ahead)?.[0];
    if (value !== undefined) return start + value.length;
  }
  return 0;
}
