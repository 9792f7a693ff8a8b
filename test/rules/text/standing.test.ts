import { describe, expect, test } from 'vitest';
import { markFound } from './marked.ts';

/** Warnings told by a noun or an adjective, and the same words said of this call. */
const TEXTS: readonly (readonly [why: string, marked: string])[] = [
  ['how somebody was before', 'MALE SUBJ [[hazard-flag:COMBATIVE IN THE PAST]]'],
  ['how somebody is now', 'MALE SUBJ [[medical:COMBATIVE]], RESTRAINED BY CREW'],
  ['how somebody can be', 'TENANT [[hazard-flag:CAN BE VOLATILE WHEN CONFRONTED]]'],
  ['a condition of this call', 'MALE BELLIGERENT WHEN WE ARRIVED'],
  ['to whom', 'OWNER [[hazard-flag:HOSTILE TOWARD INSPECTORS]]'],
  ['not so', 'MALE NOT HOSTILE TOWARD OFFICERS'],
  ['where a gun is kept', 'UNCLE HAS [[hazard-flag:A SHOTGUN BEHIND THE CELLAR DOOR]]'],
  ['a gun that was found', 'FOUND HANDGUN IN CAR, LOADED'],
  ['bought', 'EX [[hazard-flag:BOUGHT A HANDGUN LAST WEEK]]'],
  ['access', 'SON [[hazard-flag:HAS ACCESS TO HIS GRANDFATHERS RIFLES]]'],
  ['a toy', 'CHILD HAS A TOY GUN IN YARD'],
  ['doubted', 'UNK IF SUBJ OWNS GUNS'],
  ['what happened here', '[[hazard-flag:STANDOFF AT THIS ADDRESS IN 2021]]'],
  ['what happens now', 'STANDOFF AT THE DEPOT, ROADS CLOSED'],
  ['counted', '[[hazard-flag:6 PRIOR SWAT CALLOUTS]]'],
  ['years ago', 'BROTHER [[hazard-flag:SET FIRE TO THE SHED YEARS AGO]]'],
  ['this week', 'JUVS SET FIRE TO A BENCH, OUT ON ARRIVAL'],
  ['a bone', 'PT BROKE HIS [[medical:FEMUR]] IN 2019'],
  ['an order and where it stands', 'THERE IS A [[hazard-flag:NO CONTACT ORDER IN PLACE]]'],
  ['a permit', '[[hazard-flag:LICENSED TO CARRY]], COOPERATIVE'],
  ['office of children', '[[hazard-flag:PRIOR DCF INVOLVEMENT]], KIDS WITH AUNT'],
  ['rooms', 'UNIT [[hazard-flag:STACKED FLOOR TO CEILING]]'],
];

describe('standing warnings told by a word', () => {
  test.each(TEXTS)('%s', (_, marked) => {
    expect(markFound(marked)).toBe(marked);
  });
});

describe('standing remarks of few words', () => {
  test.each([
    '[[medical:WANTS TO DIE]] -- [[hazard-flag:PRIOR SECTION 12 X4]] -- [[hazard-flag:BITES]] -- DAD ON SCENE',
    'PSYCH -- [[hazard-flag:SPITS]] -- PD REQ',
    '[[medical:DIFF BREATHING]] -- [[hazard-flag:SMOKING WITH OXYGEN ON]] -- DAUGHTER ENRT',
    '[[hazard-flag:STEEP STAIRS]], 2 MAN LIFT',
    'H/M grey shorts. [[hazard-flag:Sureno assoc]]. Refused name',
    '[[hazard-flag:bull out in the west pasture]] stay on the road',
    'male [[hazard-flag:on probation through wood co]], 14 enrt',
    '[[hazard-flag:tro served last mon]]',
    '[[medical:off his meds]]. [[hazard-flag:spits on deputies]]. calm now',
    '[[hazard-flag:2 aggressive mastiffs]], [[hazard-flag:bedbugs per ems]]',
    'Note: [[hazard-flag:ex-con arson]]',
    'knock loud, [[hazard-flag:heeler bites ankles]]',
    '[[hazard-flag:on parole out of dane co]]',
    '[[hazard-flag:narrow stairs]], no elevator',
    'fish bites',
    'bull found, returned',
    'cattle loose on hwy',
  ])('%s', (marked) => {
    expect(markFound(marked)).toBe(marked);
  });
});
