import { describe, expect, test } from 'vitest';
import { markFound } from './marked.ts';

/** Ways in which people, papers and corners are told, with look-alikes. */
const TEXTS: readonly (readonly [why: string, marked: string])[] = [
  ['who has a car for rent', 'TRUCK RENTED BY [[person-name:CLEVON ARDOIN]]'],
  ['a city that owns one', 'TRUCK OWNED BY CITY OF RENO'],
  ['a firm that has leased one', 'LEASED BY KELVIN LOGISTICS'],
  ['somebody who drives', 'DRIVEN BY MALE IN HOODIE'],
  ['who sells', 'VENDOR [[person-name:NEETI RAO]] ADV LOGINS'],
  ['a truck of one who sells', 'VENDOR TRUCK BLOCKING'],
  ['a relation misspelled', 'Boyfrend [[person-name:Jonah]] left'],
  ['a name with the ending of a verb behind a title', 'Sgt [[person-name:Kettering]] is on scene'],
  ['a verb behind a title', 'Officer Responding to call'],
  ['a nickname before a word and its suffix', 'DRIVER [[person-name:HENRY "HANK" TOBACCO JR]]'],
  ['a birth in figures apart', 'PT [[person-name:JANE ROE]] DOB [[date-of-birth:3 3 64]]'],
  ['a birth behind a sign', 'PT [[person-name:JANE ROE]] B/D [[date-of-birth:100344]]'],
  ['a licence in groups', 'NY OLN [[government-id:771 204 938]]'],
  ['time that was done', 'he has [[hazard-flag:done time for assault]]'],
  ['streets with a dot', 'stop at [[address-block:Tolman Ave. and Pine St]] today'],
  ['a street spelled', 'AT [[address-block:TOLMAN AVE AND ELEVENTH]]'],
  ['a sentence behind a street', 'He went down Tolman Ave. and then ran'],
];

describe('what people hold and where they are', () => {
  test.each(TEXTS)('%s', (_, marked) => expect(markFound(marked)).toBe(marked));
});
