import { describe, expect, test } from 'vitest';
import { markFound } from './marked.ts';

/** Words of two meanings in notes about nobody, and beside them the notes in which they do tell something. */
const LOOK_ALIKES: readonly (readonly [why: string, marked: string])[] = [
  ['public works', 'PW RELIEF CREW AT 1400'],
  ['a foreman of public works', 'PW Foreman says sand truck will be out'],
  ['a truck of public works', 'PW 4412 ENRT W/ SALT'],
  ['a password behind a mark', 'PW: [[access-code:TULIP]]'],
  ['a password that is given', 'GIVE PW [[access-code:TULIP]] TO OPERATOR'],
  ['a password at an alarm', 'ALARM CO, PW [[access-code:TULIP]]'],

  ['an operator behind a missing plate', 'boat trailer no plate // op409'],
  ['a unit behind missing plates', 'TRAILER W/O PLATES, 3B221 STANDING BY'],
  ['a plate that is there', 'boat trailer plate [[license-plate:4KQ881]]'],
  ['heat of a rail', 'RAIL TEMP 128 DEG SLOW ORDER'],
  ['pressure of oil', 'OIL TEMP 210 PSI 40'],
  ['gas in the air', 'CO 240 ppm at door'],
  ['steel over a trench', 'ROAD PLATE 12FT LONG RATTLES'],
  ['a plate that ends like a measure', 'TEMP TAG [[license-plate:128 DGX]]'],

  ['a storey', 'MEZZ/3RD ELEVATOR OOS'],
  ['a stairwell', 'STAIRWELL/4TH DOOR PROPPED'],
  ['a street and a numbered one', '[[address-block:JAMESON/3RD]] ELEVATOR OOS'],
  ['what was done at a street', 'CONSIST OFFLOADED AT CANAL ST'],
  ['what is being done at a street', 'CREW REPAVING AT ELM ST'],
  ['a name that ends like a verb', '[[address-block:HARDING AT ELM ST]]'],
  ['two stops of a line', 'SINGLE TRACKING BTWN PARK AND UNION, 10 MIN DELAY'],

  ['a bus of a route', 'RPT WINDSHIELD CRACK BUS 1180 RT 22 SWAP AT LAYOVER'],
  ['a permit for a highway', 'PERMIT 4418 HWY 12 WORK'],
  ['a house on a route', 'FIRE AT [[street-address:1180 RT 22]]'],
  ['pressure in a tank', 'tank at 200 psi, standpipe at 650 psi'],

  ['a loop of a chief', 'Bear got in dumpster by the Chief Joseph loop'],
  ['a view called after an officer', 'Glass bottles at the Lt. Warner overlook'],
  ['a courthouse called after a judge', 'Car blocking Judge Parker courthouse annex'],
  ['an officer himself', 'Lt. [[person-name:Warner]] overlooked the gate log'],
  ['ice cream', 'Mr Softee truck music too loud'],

  ['what bars a road', 'Main closed til noon\nBarricades by city crew'],
  ['birds', 'ATTACKS BY CROWS ON WALKERS'],
  ['somebody who does it', 'SUBJ [[hazard-flag:BARRICADES WHEN POLICE COME]]'],
];

describe('notes that tell of nobody', () => {
  test.each(LOOK_ALIKES)('%s', (_, marked) => {
    expect(markFound(marked)).toBe(marked);
  });
});
