import { describe, expect, test } from 'vitest';
import { isSsn, passesIban, passesLuhn, passesRouting, passesVin } from '../../../src/rules/text/number/checksum.ts';
import { passesDni } from '../../../src/rules/value/check-digits.ts';

describe('check digits', () => {
  test.each([
    ['4012888888881881', true],
    ['4012888888881882', false],
    ['378282246310005', true],
  ])('Luhn %s', (digits, valid) => expect(passesLuhn(digits)).toBe(valid));

  test.each([
    ['DE89370400440532013000', true],
    ['GB29NWBK60161331926819', true],
    ['DE88370400440532013000', false],
  ])('IBAN %s', (iban, valid) => expect(passesIban(iban)).toBe(valid));

  test.each([
    ['1M8GDM9AXKP042788', true],
    ['11111111111111111', true],
    ['1M8GDM9A1KP042788', false],
    ['IM8GDM9AXKP042788', false],
    ['1M8GDM9AXKP04278', false],
  ])('VIN %s', (vin, valid) => expect(passesVin(vin)).toBe(valid));

  test.each([
    ['219099998', true],
    ['000123456', false],
    ['666123456', false],
    ['123004567', false],
    ['123450000', false],
    ['912701234', true],
    ['912691234', false],
  ])('SSN and ITIN %s', (digits, valid) => expect(isSsn(digits)).toBe(valid));

  test.each([
    ['021000021', true],
    ['021000022', false],
    ['000000000', false],
  ])('routing number %s', (digits, valid) => expect(passesRouting(digits)).toBe(valid));

  test.each([
    ['12345678Z', true],
    ['12345678A', false],
  ])('DNI %s', (dni, valid) => expect(passesDni(dni)).toBe(valid));
});
