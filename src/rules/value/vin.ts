const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2] as const;
const LETTER_VALUES = '12345678012345070923456789';

/** Value of a VIN character (49 CFR 565.15): digits as they are, letters by table, I, O and Q none. */
function vinValue(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  if (code < 65 || code > 90 || code === 73 || code === 79 || code === 81) return -1;
  return LETTER_VALUES.charCodeAt(code - 65) - 48;
}

/** Vehicle identification number of North America: 17 characters without I, O, Q; the ninth is the check digit modulo 11. */
export function isVin(value: string): boolean {
  if (value.length !== 17) return false;
  const vin = value.toUpperCase();
  let sum = 0;
  for (let i = 0; i < 17; i++) {
    const number = vinValue(vin.charCodeAt(i));
    if (number < 0) return false;
    sum += number * (WEIGHTS[i] as number);
  }
  const check = sum % 11;
  return vin.charAt(8) === (check === 10 ? 'X' : String(check));
}

/** Bare digits of that length are record numbers far more often; the all-ones test VIN is the one exception worth asking. */
export const wantsVin = (shape: string): boolean =>
  shape.length >= 6 &&
  shape.length <= 17 &&
  /^[A9]+$/.test(shape) &&
  (shape.length === 17 || shape.includes('A')) &&
  /99/.test(shape);
