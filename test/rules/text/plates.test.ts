import { describe, expect, test } from 'vitest';
import { markFound } from './marked.ts';

/** Plates as states and provinces issue them, and what has the same form. */
const PLATES: readonly (readonly [why: string, marked: string])[] = [
  ['the number of a county', 'GRN DODGE RAM [[license-plate:22-K447]] LEFT EB'],
  ['the same behind a plate word', 'LICENSE [[license-plate:4-12345B]] ON TRAILER'],
  ['only part of it', 'SILVER VAN PARTIAL [[license-plate:59-3]]'],
  ['a unit that waits', 'VIOLATION, TAN RAM // 47-T2 CLEAR'],
  ['a unit right behind', 'WITH A RED SUV 47-31A ENRT'],
  ['a spare part has a tag', 'SPARE MONITOR TAG 88-19, DRAWER 2'],
  ['how it begins', 'gray Tundra, plate starts with [[license-plate:41K]]'],
  ['before its state', 'T/S [[license-plate:447 XWP]] AR GRY TAHOE'],
  ['before its state, with a dash', 'RAN [[license-plate:447-K22]] NV'],
  ['a code before a word', 'ALERT CODE 7K2QX ON BLK TRUCK'],
  ['letters between figures', 'RED HONDA MO [[license-plate:7EM B2K]] LEFT NB'],
  ['a rarer form behind a color', 'LEFT IN BLK INFINITI MD [[license-plate:9FB 2210]] NB'],
  ['a house number', 'RED FORD IN [[address-block:4400 BLK OF OAK]]'],
];

/** Licences in groups, and dates that look like telephones. */
const NUMBERS: readonly (readonly [why: string, marked: string])[] = [
  ['a letter by itself', 'DL [[government-id:S-204-881-337-119]] VALID'],
  ['thirteen figures', 'license [[government-id:0719199441188]]. Valid.'],
  ['of a tribe', 'tribal ID [[government-id:T-004417]] shown'],
  ['a birth behind a name', '[[person-name:JORDAN TISCHLER]] [[date-of-birth:11/30/2002]], RESIDENT'],
  ['a session by telephone', 'TEXT SESSION [[phone:301-555-0108]]'],
  ['a street with a number', 'PLOT SHOWS [[street-address:2290 W 12 ST]], BACK DOOR'],
  ['a numbered road', 'SMOKE AT [[street-address:1870 50 RD]], NOTHING SHOWING'],
];

describe('plates and numbers of other places', () => {
  test.each([...PLATES, ...NUMBERS])('%s', (_, marked) => {
    expect(markFound(marked)).toBe(marked);
  });
});
