import { describe, expect, test } from 'vitest';
import { markFound } from './marked.ts';

/** Remarks parted by dots, in words without their vowels, and names that only look like such words. */
const SHORT: readonly (readonly [why: string, marked: string])[] = [
  ['breathing', 'BBY [[medical:NOT BRTHNG]]..MOM HYSTERCL'],
  ['a wheelchair', 'USES [[medical:WHLCHR]]..[[street-address:614 S QUENTIN TER]] [[unit-or-apartment:APT 207]]'],
  ['swelling', 'REQ RA..[[medical:RT WRIST SWLLNG]]'],
  ['a sex and an age', 'WELF CK..MW [[age:40]] BY DOOR..PAID THRU 1100'],
  ['a pair of degrees', 'MOVING..[[coordinates:33.93817/-118.25602]]..SB'],
  ['an address of a computer', 'W/EML [[email:cy_n@example.org]]..NO RPT'],
  ['without its last letter', 'w/m [[age:68]] [[medical:chest hurtin]], calm'],
  ['a name', 'Mrs [[person-name:Dilys]] called'],
  ['a brand of cattle', 'FOUND BRND CALF, OWNER NTFD'],
];

/** Fields of a record, and units that answer the radio. */
const FIELDS: readonly (readonly [why: string, marked: string])[] = [
  ['a plate of a state', 'wht Tacoma; ME reg [[license-plate:882 QX]]; gone'],
  ['a licence of a state', 'MA lic [[government-id:S44120987]]; valid'],
  ['a birth behind a name', 'holding [[person-name:Destiny Roy]]; [[date-of-birth:3/3/06]]; cited'],
  ['a victim by a letter', 'V/[[person-name:SAETERN,KAO]]..NO INJ'],
  ['a police unit', 'unit 5 requests 10-28 on a car'],
  ['a trailer of animals', 'EMS 4 staged. pet trailer 2 enr.'],
  ['the last figures', 'gave last 4 of her social [[government-id:2209]] and wired it'],
  ['a range', 'm [[age:25 to 35]] in orange vest'],
];

/** Papers and places. */
const WARNINGS: readonly (readonly [why: string, marked: string])[] = [
  ['a warrant and the crime', 'SEEN THERE..[[hazard-flag:FED WARR BANK ROB]]..C5'],
  ['a gang', '[[hazard-flag:ADMIT GANG MBR]]..FI CARD DONE'],
  ['a section', 'HIT..[[hazard-flag:PRIOR 69PC]]..REQ UNIT'],
  ['what is owned', 'S [[hazard-flag:OWNS 9MM KEPT UNDR BED]]..CALM'],
  ['an order in Spanish', 'vecino [[hazard-flag:tiene orden de la corte]].'],
];

describe('how dispatchers shorten', () => {
  test.each([...SHORT, ...FIELDS, ...WARNINGS])('%s', (_, marked) => {
    expect(markFound(marked)).toBe(marked);
  });
});
