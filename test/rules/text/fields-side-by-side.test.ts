import { describe, expect, test } from 'vitest';
import { markFound } from './marked.ts';

/** Every text with what must be found in it; texts without marks must stay clean. */
const TEXTS: readonly (readonly [why: string, marked: string])[] = [
  [
    'a code, then a house, with a slash between',
    '[[medical:DIABETIC]]/LOCKBOX [[access-code:3307]]/[[street-address:5517 W WELLERTON]]',
  ],
  ['a code with a key behind it, then a house', 'LOBBY GUARD CODE [[access-code:1188*]]/[[street-address:200 E CHESTMOR]]'],
  ['a code that is a clock time', 'GATE 1130/1145 SHIFT CHANGE'],
  ['a word and a clock time', 'returning. truck back in barn 19:22'],
  ['the year of a car', 'WORKS NEAR 2019 CAMRY'],
  ['a street that is called like a car', 'AT [[street-address:2019 CAMRY LN]]'],
  ['what a unit is, and the next sentence', 'request for the K9 unit. A [[age:17-year-old]] male ran'],
  ['the battery of a telephone', 'CELL 40% [[phone:(228)555-0191]]'],
  ['an inspector and a lane', 'SEC INSP LANE 3. NO DELAY'],
  ['clothes in Spanish', 'CAMISA ROJA, TENIS BLANCOS, MOCHILA VERDE. ULTIMA VEZ VISTO'],
  ['a day in Spanish', 'NO CONTESTA DESDE EL DOMINGO'],
  ['a passport with its country', 'PASAPORTE MEX [[government-id:G28814403]]'],
  ['a licence in groups', 'His name is [[person-name:Ty Schreiber]], license [[government-id:S 616 330 201 884]].'],
  ['the year of a birth', 'gave a birth year of [[date-of-birth:1958]]'],
  ['degrees and minutes that were announced', 'Lat long for pilot [[coordinates:45 12.871 / 090 33.406]].'],
  ['degrees, a dash and minutes', 'POSN [[coordinates:30-21.4N 088-47.9W]].'],
  ['an account of a network', 'MSGS POR FB [[social-handle:ramiro.el.toro]]'],
  ['a constable', 'Cst [[person-name:Wabano]] o/s to dispatch'],
  ['who holds a key', 'Key holder [[person-name:Jocelyn Achneepineskum]] attended'],
  ['weight and race', 'ONE 6-1 180 W RED BACKPACK'],
  ['a truck with something on it', 'GRN CHEVY 2500 W BALE BED'],
  ['hydrants by their numbers', 'HYD OOS LIST: 1140 1152 FRANKLIN BEND, 2208 LOW PRESS'],
  ['a ship', 'TOW M/V JAMES K HOLT HAS IT'],
  ['numbers of a box, and without', 'DO NOT DISPATCH BOX 41XX W/O CHECKING'],
  ['a part of a fence', 'PERIM ALM ZONE 17 CHARLIE FENCE, DEER'],
  ['what was checked, and what is ill', '7P5 CKD LOCKS, NO CUT'],
  ['kidneys', 'HX [[medical:CKD]] AND [[medical:CHF]]'],
  ['the licence of a bar', 'LIQ LIC 39-00417 PHOTOGRAPHED'],
  ['pictures that are taken', 'Kids taking selfies, c3 moving them'],
  ['a room, and the next sentence', 'FURNACE RM. M2 REQ 2ND UNIT'],
  ['a road and a street with its side', 'ACCIDENT AT [[address-block:ARAPAHOE RD & S LIVERMOOR]], NO LNS BLKD'],
  ['plates of Colorado', 'TOW DOLLY CO [[license-plate:T88-PDQ]]. RAN CO [[license-plate:BQF-L31]]'],
  ['streets of Spain and Brazil that are called like people', 'on Calle Hugo Silva near the park, then Avenida Antonio Rendic'],
  ['a house in such a street', 'SE LLAMA [[person-name:JUAN PEREZ]], [[street-address:CALLE LUIS MOYA 45]]'],
  ['somebody behind a street', '[[street-address:123 OAK AV]] [[person-name:JOHN SMITH]] CALLING'],
  ['what holds something', 'CARD HOLDER FOUND ON PLATFORM'],
];

describe('fields side by side and forms of numbers', () => {
  test.each(TEXTS)('%s', (_, marked) => expect(markFound(marked)).toBe(marked));
});
