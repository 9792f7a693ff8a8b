/** ASCII digits of a text as numbers; everything else is skipped. */
export function digitsOf(text: string): number[] {
  const out: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i) - 48;
    if (code >= 0 && code <= 9) out.push(code);
  }
  return out;
}

/** Luhn's check (ISO/IEC 7812-1, annex B): catches one wrong digit; one random number in ten passes. */
export function passesLuhn(digits: readonly number[]): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits[digits.length - 1 - i] as number;
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits.length > 1 && sum % 10 === 0;
}

/** All digits equal (`0000…`, `9999…`): a placeholder, never an account or a phone. */
export const isRepdigit = (digits: readonly number[]): boolean => digits.every((digit) => digit === digits[0]);

/** Spanish DNI, eight digits and a capital without separators: the letter is the number modulo 23. */
export const passesDni = (dni: string): boolean => 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(dni.slice(0, 8)) % 23] === dni[8];
