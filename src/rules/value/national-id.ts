import { digitsOf, passesDni } from './check-digits.ts';

const CPF = /^\d{3}\.\d{3}\.\d{3}-\d{2}$/;
const DNI = /^\d{8}-?[A-Z]$/i;
/** Five letters of the surname (filled with nines), day of birth, initials, a digit or letter, two check letters (DVLA). */
const BRITISH_DRIVER = /^[A-Z][A-Z9]{4}\d[0156]\d[0-3]\d\d[A-Z9]{2}[A-Z0-9][A-Z]{2}$/i;
const BRITISH_DRIVER_FORM = /^(?=[A-Z]{2,5}9{0,3}\d{6})[A-Z9]{5}\d{6}[A-Z][A-Z9][A-Z0-9][A-Z]{2}$/i;
/** Consonants of surname and name, year, month, day and place of birth, a check letter (Agenzia delle Entrate). */
const CODICE_FISCALE = /^[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]$/i;

/** Year, month and day of birth, then sex and century, six digits more (resident registration act of Korea). */
const KOREAN = /^\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])-[1-8]\d{6}$/;

/** One of the two last digits of a CPF: the digits before it weighed from 2 on, from the right, modulo 11 (Receita Federal). */
function cpfDigit(digits: readonly number[], length: number): number {
  let sum = 0;
  for (let at = 0; at < length; at++) sum += (digits[at] as number) * (length + 1 - at);
  const rest = (sum * 10) % 11;
  return rest === 10 ? 0 : rest;
}

/** A Brazilian CPF, written with its points and dash, whose check digits are right. */
export function isCpf(value: string): boolean {
  if (!CPF.test(value)) return false;
  const digits = digitsOf(value);
  return digits[9] === cpfDigit(digits, 9) && digits[10] === cpfDigit(digits, 10);
}

/** A Spanish DNI whose letter is right: the number modulo 23 tells it. */
export const isDni = (value: string): boolean => DNI.test(value) && passesDni(value.replace('-', '').toUpperCase());

/** A number some state gives a person, in a form or with check digits that hardly anything else has. */
export const isNationalId = (value: string): boolean =>
  isCpf(value) || isDni(value) || BRITISH_DRIVER.test(value) || CODICE_FISCALE.test(value) || KOREAN.test(value);

/** `ABCPK1234F`: permanent account number of the Indian income tax (rule 114); test data heeds not which kind of holder the fourth letter tells. */
export const hasIndianTaxForm = (value: string): boolean => /^[A-Z]{5}\d{4}[A-Z]$/.test(value);

/** The same form whatever the day of birth, as test data draws it by lot: for a column that says it holds licences. */
export const hasBritishDriverForm = (value: string): boolean => BRITISH_DRIVER_FORM.test(value);
