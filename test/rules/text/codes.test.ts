import { describe, expect, test } from 'vitest';
import { markFound } from './marked.ts';

/** Codes that open a lock, said in a sentence, and figures beside locks that open none. */
const CODES: readonly (readonly [why: string, marked: string])[] = [
  ['what a gate opens with', 'GATE AT PLANT OPENS W/ [[access-code:5590*]]'],
  ['figure by figure', 'garage opens w [[access-code:8-0-8-0 pound]], meter inside'],
  ['what a door takes', 'DOOR TAKES [[access-code:7731]]'],
  ['what a gate needs', 'FRT GATE NEEDS [[access-code:90210]]'],
  ['a gate that will open', 'SIDE GATE WILL OPEN WITH [[access-code:1-9-4-4]]'],
  ['when it opens', 'GATE OPENS AT 1800'],
  ['with a remote', 'GATE OPENS W/ REMOTE'],
  ['notice', 'DOOR NEEDS 24 HR NOTICE'],
  ['a chain', 'GATE NEEDS 3000 FT CHAIN'],
  ['units inside', 'GATE OPEN WITH 2 UNITS INSIDE'],

  ['behind a place', 'CODE FOR THE POOL HOUSE IS [[access-code:5512]]'],
  ['at a place', 'door code at shelter [[access-code:4471]], ring first'],
  ['for whom it is', 'Building door code for medics: [[access-code:7-3-1-5#]]'],
  ['for which of the halls', 'lockbox for common hallway [[access-code:#5501]]'],
  ['what it was before', 'SMART LOCK CODE CHANGED FROM [[access-code:5524]]'],
  [
    'behind a warning and a house',
    '[[hazard-flag:KNOWN TO SPIT]]/[[street-address:1619 E HAYDEN RD]]/GATE [[access-code:0911#]]',
  ],
  ['a star inside', 'KEYPAD [[access-code:6*0448]]'],
  ['the turns of a dial', 'GATE COMBO [[access-code:18 36 4]] SHE KEEPS IT'],
  ['what it is now', 'ALARM PIN CHG TO [[access-code:80417]]'],
  ['a cipher', 'call room, cipher [[access-code:51-2-4]]'],
  ['a code of the radio', 'CODE 3 TO HOSPITAL 1204'],
  ['a code of the radio at a post', 'CODE 4 AT 1204'],
];

describe('codes said in a sentence', () => {
  test.each(CODES)('%s', (_, marked) => {
    expect(markFound(marked)).toBe(marked);
  });
});
