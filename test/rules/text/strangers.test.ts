import { describe, expect, test } from 'vitest';
import { markFound } from './marked.ts';

/** Names that no word announces, told by what stands behind them, and words of the same form that are no name. */
const NAMES: readonly (readonly [why: string, marked: string])[] = [
  ['a word that is a drink, saying', '[[person-name:BRANDY KOVAR]] ADV HER EX IS BACK'],
  ['a stone and a bank, saying', 'DOM: [[person-name:CRYSTAL BANKS]] SAYS HE LEFT'],
  ['said of somebody', 'CELLMATE SAYS [[person-name:TREY]] HAS LEFT'],
  ['next door', 'heard [[person-name:Boone]] next door at it again'],
  ['in small letters', 'im ok. [[person-name:derek]] has my Keys and the Car'],
  ['between a relative and an age', 'VERBAL W/ SON, [[person-name:HOLLIS]], [[age:34]], UPSET'],
  ['a place noun in small letters', 'Client [[person-name:Latoya Hines]] high up on the list today'],
  ['a verb that is a place', 'complaint of mr [[person-name:ruiz]] parking on lawn'],
  ['children by their names', 'MOTHER HERE, CHILDREN [[person-name:AVA]] [[age:4]], OUTSIDE'],
  ['the family name first', '[[person-name:Marchetti, Alan]] called about his car and the lot'],
  ['a color that is a family name', 'PASTOR [[person-name:ELIAS BROWN]] W/ FAMILY'],
  ['parents without a name', 'JUVS ON ROOF OF SCHOOL, PARENTS NTFD, REL'],
  ['a warden', 'FISHING WITHOUT LICENSE, WARDEN ADVISED'],
  ['a virtue of a clinic', 'HOPE CLINIC ALARM, ZONE 3'],
  ['an abbreviated guard', 'SEC GRD [[person-name:KIP AARONSON]] HAS EYES ON'],
];

/** Figures and codes in forms of other agencies. */
const FIGURES: readonly (readonly [why: string, marked: string])[] = [
  ['a licence behind the code of a state', 'TXDL [[government-id:18844207]], CLEAR'],
  ['a licence with a dash', 'license [[government-id:D0441-8829]] on file'],
  ['a plate behind a state that is a word', 'TOWED. OH [[license-plate:JKC 4418]]'],
  ['a temporary plate', 'white Tesla temp [[license-plate:4471293]]'],
  ['part of a plate', 'BLK IMPALA, PARTIAL [[license-plate:IJL]]'],
  ['a fault of a sensor', 'TEMP 1021 SENSOR FAULT ZONE 4'],
  ['a birth before a licence', 'SENTRA R/O NOT HOME [[date-of-birth:010388]] OLN [[government-id:B5329608]]'],
  ['degrees with letters in front', 'pad [[coordinates:N39.60531 W106.51204]].'],
  ['a line of an office', 'Office line [[phone:702-555-0119 ext 4]].'],
  ['a code figure by figure', 'Front code [[access-code:9 9 1 2]].'],
  ['a code word', 'CODE WORD [[access-code:TULIP]]'],
  ['a chain', 'GATE CHAIN [[access-code:2018]]'],
  ['when gates open', 'Standby at the stadium, gates 1800. Two carts.'],
  ['a flat in prose', 'they went to [[unit-or-apartment:unit 1130]]. Nobody home.'],
];

describe('what strangers write', () => {
  test.each([...NAMES, ...FIGURES])('%s', (_, marked) => {
    expect(markFound(marked)).toBe(marked);
  });
});
