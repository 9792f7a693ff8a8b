import { describe, expect, it } from 'vitest';
import type { AddressReading } from '../../src/model/reading.ts';
import { endOfPhone, holdsPhone, holdsWord, repeatsAddress, wordsOfName } from '../../src/profile/row/repeated-in-text.ts';

describe('free text that repeats the row', () => {
  it.each([
    ['RP MULLIGAN ADV LOUD MUSIC', 'Mulligan, Dee', true],
    ["PT O'BRIEN CONSCIOUS", "O'Brien, Pat", true],
    ['RP ADV LOUD MUSIC', 'Mulligan, Dee', false],
    ['MULLIGANS BAR', 'Mulligan, Dee', false],
    ['CALLER REFUSED NAME', 'REFUSED CALLER', false],
    ['LEE WAS HERE', 'Lee, Al', false],
  ])('%s / %s → name %s', (text, name, repeats) => {
    expect(wordsOfName(name).some((word) => holdsWord(text, word))).toBe(repeats);
  });

  it.each([
    ['C/B 212-555-0143', '(212) 555-0143', true],
    ['CB 5550143', '212-555-0143', true],
    ['C/B 212-555-0144', '212-555-0143', false],
    ['CASE 21-0143', '212-555-0143', false],
    ['CODE 143', '143', false],
  ])('%s / %s → phone %s', (text, phone, repeats) => {
    expect(holdsPhone(text, endOfPhone(phone))).toBe(repeats);
  });

  const address = (level: AddressReading['level'], number: string, street: string): AddressReading => ({
    level,
    number,
    street,
    hundred: 1400,
    unit: '',
  });
  it.each([
    ['AT 1423 N MAPLE NOW', address('number', '1423', 'N MAPLE ST'), true],
    ['AT 11423 MAPLE', address('number', '1423', 'N MAPLE ST'), false],
    ['UNIT 1423 ENRT', address('number', '1423', 'N MAPLE ST'), false],
    ['AT 1423 MAPLE', address('block', '1400', 'N MAPLE ST'), false],
  ])('%s → address %#', (text, reading, repeats) => {
    expect(repeatsAddress(text, reading)).toBe(repeats);
  });
});
