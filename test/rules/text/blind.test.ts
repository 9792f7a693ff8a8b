import { describe, expect, test } from 'vitest';
import { findSpans } from '../../../src/rules/text/find-spans.ts';
import { wordSet } from '../../../src/rules/text/token/word-set.ts';
import { markFound, readMarks } from './marked.ts';

/** Every text with what must be found in it; texts without marks must stay clean. */
const TEXTS: readonly (readonly [why: string, marked: string])[] = [
  ['a word only people do behind an unknown name', 'SUPV [[person-name:TILBO]] SAYS SUBJ OFF TODAY'],
  ['a companion', 'OFC TO ER W/ [[person-name:DORWIN PRASKETT]]'],
  ['things a person has with him', 'MALE LEFT W/ [[medical:BLSTRD FINGRS]] AND W/ RED BACKPACK'],
  ['the name of a records check', '10-27 [[person-name:ANN WHITE]] DOB [[date-of-birth:08271982]], VALID'],
  ['a label of a returned record', 'NAM/[[person-name:FENWICK, ALDOUS R]] SEX/M'],
  [
    'a name above its address',
    'VOIP 0233\nQUARLTON IRIS\n88 PELLWORTH WAY'
      .replace('QUARLTON IRIS', '[[person-name:QUARLTON IRIS]]')
      .replace('88 PELLWORTH WAY', '[[street-address:88 PELLWORTH WAY]]'),
  ],
  ['a note without capitals', 'rp says her neighbor [[person-name:denise]] keeps parking in front of the hydrant'],
  ['Spanish words', 'RP HABLA ESPANOL, REPORTA RUIDO DE FIESTA DETRAS DEL MERCADO, BOMBEROS EN CAMINO'],
  ['a lane', 'CALTRANS ADV DEBRIS IN #2, LADDER'],
  ['a lane with its word', 'Mattress in lane #2'],
  ['a unit at the back of a house', 'AT [[street-address:416 HALE ST]] REAR [[unit-or-apartment:UNIT D]]'],
  ['a misspelt street type', 'GLASS BREAKING AT [[street-address:301 ALDERTON STRET]]'],
  ['years without OLD', 'IC1 male approx [[age:25 yrs]] wearing grey'],
  ['a child with an age', 'MOTHER ADV DAUGHTER [[age:15]] TOOK THE CAR'],
  ['oxygen in a home', '[[hazard-flag:OXYGEN IN USE]] 2ND FLR REAR'],
  ['a row of names', 'They had 3 children: [[person-name:Oliver]], [[person-name:Quillan]] and [[person-name:Tobias]].'],
  ['somebody spoken to', 'The clerk asked [[person-name:Wendolyra]] about it.'],
  ['a particle in small letters', '[[person-name:Brannelke van der Meulen]] said she would bring the documents.'],
  ['a street in prose', 'On or near James Street'],
  ['a number on file', 'Please change the phone number on file to [[phone:(212) 555-0163]].'],
  ['a title that is a state', "I'd like to join accounts with Ms. [[person-name:Tremblay]]."],
  ['a birthday', 'She turned [[age:42]] last week'],
  ['a letter that ends a clause', 'CMD ESTAB SIDE A. BENCHMARK 10 MIN'],
  ['a Floridian plate', 'TRAUMA ALERT, TAG [[license-plate:IR2 8QT]]'],
  ['schools', 'EXTRA PATROL LINCOLN HIGH AND JEFFERSON ELEM'],
  ['a slip of the pen', 'APPEARS HBD - WAS NOT ABEL TO GET THROUGH DRIVE'],
  ['a bottle', 'AND PURCHASED 1 FIFTH OF VODKA AT THE STORE'],
  ['harm to oneself', 'MISSING FROM HOME, PT [[medical:SELF HARMS]]'],
];

describe('what blind narratives taught', () => {
  test.each(TEXTS)('%s', (_, marked) => {
    expect(markFound(marked)).toBe(marked);
  });

  test('the case of a note without capitals changes nothing', () => {
    for (const [, marked] of TEXTS) {
      const { text } = readMarks(marked);
      const small = text.toLowerCase();
      if (small !== text.toUpperCase() && small.split(/\s+/).length > 5)
        expect(findSpans(small).map(({ start }) => start)).toEqual(findSpans(text.toUpperCase()).map(({ start }) => start));
    }
  });
});

describe('word sets', () => {
  test('hand their words out in the order of the list', () => {
    const words = ['YRO', 'YR', 'S', 'M', 'F'];
    const all = [...wordSet(words.join(' '))];
    expect(all).toEqual(words.map((word) => [...wordSet(word)][0]));
  });

  test('know their words at the first question and at the next', () => {
    const set = wordSet('ALPHA BRAVO CHARLIE');
    for (const word of ['BRAVO', 'ALPHA', 'CHARLIE', 'BRAVO']) expect(set.has([...wordSet(word)][0] as number)).toBe(true);
    expect(set.has([...wordSet('DELTA')][0] as number)).toBe(false);
    expect(wordSet('ALPHA').has(0)).toBe(false);
  });
});
