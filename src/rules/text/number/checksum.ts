/** Check digits. Each takes the bare characters, no separators. */

/** ISO/IEC 7812-1 annex B. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = digits.length - 1, odd = true; i >= 0; i--, odd = !odd) {
    const digit = digits.charCodeAt(i) - 48;
    sum += odd ? digit : digit < 5 ? 2 * digit : 2 * digit - 9;
  }
  return sum % 10 === 0;
}

/** ISO 13616: the first four characters move to the end, letters count 10 to 35, modulo 97 is 1. */
export function passesIban(iban: string): boolean {
  let remainder = 0;
  for (let i = 0; i < iban.length; i++) {
    const code = iban.charCodeAt((i + 4) % iban.length);
    if (code >= 48 && code <= 57) remainder = (remainder * 10 + code - 48) % 97;
    else remainder = (remainder * 100 + code - 55) % 97;
  }
  return remainder === 1;
}

const VIN_WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

function vinValue(char: string): number {
  if (char >= '0' && char <= '9') return Number(char);
  if (char >= 'A' && char <= 'H') return char.charCodeAt(0) - 64;
  if (char >= 'J' && char <= 'R') return char.charCodeAt(0) - 73;
  return char.charCodeAt(0) - 81;
}

/** 49 CFR 565.15(c): position nine is the weighted sum modulo 11. */
export function passesVin(vin: string): boolean {
  if (vin.length !== 17 || !/^[A-HJ-NPR-Z\d]{17}$/.test(vin)) return false;
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += vinValue(vin[i] ?? '') * (VIN_WEIGHTS[i] ?? 0);
  const check = sum % 11;
  return vin[8] === (check === 10 ? 'X' : String(check));
}

/** Social Security Administration: no area 000, 666 or 9xx, no group 00, no serial 0000. ITINs (9xx, group 50-65, 70-88, 90-92, 94-99) count too. */
export function isSsn(digits: string): boolean {
  const area = Number(digits.slice(0, 3));
  const group = Number(digits.slice(3, 5));
  if (area === 0 || area === 666 || group === 0 || digits.slice(5) === '0000') return false;
  return (
    area < 900 || (group >= 50 && group !== 66 && group !== 67 && group !== 68 && group !== 69 && group !== 89 && group !== 93)
  );
}

/** American Bankers Association routing number: weights 3, 7, 1. */
export function passesRouting(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += (digits.charCodeAt(i) - 48) * ([3, 7, 1][i % 3] ?? 0);
  return digits.length === 9 && sum % 10 === 0 && sum > 0;
}
