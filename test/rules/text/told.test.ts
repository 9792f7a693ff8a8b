import { describe, expect, test } from 'vitest';
import { markFound } from './marked.ts';

/** Ages told of somebody, and figures that count something. */
const AGES: readonly (readonly [why: string, marked: string])[] = [
  ['turned', 'MOTHER JUST TURNED [[age:80]], FELL AGAIN'],
  ['a knob that turned', 'VALVE TURNED 2 TIMES'],
  ['will be', 'he will be [[age:21]] next week'],
  ['by the look', 'kid looks about [[age:12]], alone'],
  ['cars by the look', 'LOOKS LIKE 12 VEHS IN LOT'],
  ['a height', 'She is five foot two, gray coat'],
  ['with a half', '[[age:2 1/2 YO]] WITH [[medical:CROUP]]'],
  ['right behind a name', 'WELFARE CK [[person-name:VERNELLE ABTS]] [[age:91]], LIVES ALONE'],
  ['months behind a name', 'LEFT BABY [[person-name:JAYDEN]] [[age:5 MONTHS]] W/ NEIGHBOR'],
  ['before the sex, behind the illness', '[[medical:STROKE]] [[age:77]] MALE'],
  ['a decade behind the sex', 'H/M [[age:teens]] looking in cars'],
  ['a letter of the radio', 'ADAM 12, MEET AT THE LOT'],
];

/** Illness told in sentences, and the answers of a protocol. */
const ILLNESS: readonly (readonly [why: string, marked: string])[] = [
  ['what is held', 'MALE [[medical:CLUTCHING HIS CHEST]]'],
  ['what is held is a box', 'MALE CLUTCHING A BOX'],
  ['a way into the body', '[[medical:TRACH PLUGGED]], BAGGING'],
  ['felt at the wrist', 'PT [[medical:BP 70/P]]'],
  ['not awake to all', 'PT [[medical:A&OX2]]'],
  ['awake to all', 'PT A&OX4'],
  ['an answer behind', 'Diabetic - unknown. Fever denied.'],
  ['a determinant without dashes', '**PROQA** [[medical:Chest Pain (Non-Traumatic)]] [[medical:10D04]].'],
  ['pills for something', 'takes [[medical:blood pressure pills]]'],
  ['one side', 'PT 0900, [[medical:L SIDE WEAK]], CALM'],
  ['a side without a mark', '[[medical:LEFT ARM WEAK]] SINCE 0800'],
  ['the last word of a line', 'WIFE AWAKE [[medical:38 WKS]] [[medical:24D03]]'],
  ['a unit that waits', 'MALE IN DOORWAY / HOLD FOR 3B08'],
  ['a question that was answered', 'RP HERE. Vomiting? no'],
  ['pains of labor', '[[medical:PAINS 3 MIN APART]]'],
  ['a list', 'PMH [[medical:HTN]], [[medical:CAD]]'],
];

/** Warnings with what they are for. */
const WARNINGS: readonly (readonly [why: string, marked: string])[] = [
  ['an order of peace', '[[hazard-flag:ACTIVE PEACE ORDER]]'],
  ['a warrant and what for', 'has a [[hazard-flag:tribal warrant for failure to appear]].'],
  ['a year of two figures', '[[hazard-flag:FOUGHT DEPS IN 22]]. HE IS CALM'],
  ['a permit to be given', 'GUN PERMIT BG CKS DONE'],
  ['a caliber', '[[hazard-flag:CARRIES 357 IN TRUCK DOOR]]'],
  ['a day of another month', '[[hazard-flag:SPIT ON OFCR 3/9]]. CALM NOW'],
  ['a place over a door', '[[hazard-flag:Shotgun over bedroom door]].'],
  ['only supervised', 'state id shown, [[hazard-flag:probation]]. Calm.'],
  ['an office', 'PROBATION OFFICER REQ A CALL'],
  ['a kitchen knife that is kept', '[[hazard-flag:cleaver kept under mattress]]'],
  ['trouble before', 'he has [[hazard-flag:been in trouble for fighting before]].'],
];

describe('what is told in sentences', () => {
  test.each([...AGES, ...ILLNESS, ...WARNINGS])('%s', (_, marked) => {
    expect(markFound(marked)).toBe(marked);
  });
});
