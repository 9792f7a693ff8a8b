import { describe, expect, test } from 'vitest';
import { markFound } from './marked.ts';

/** What somebody does, did or will do to others: a warning where the clause makes it one. */
const TEXTS: readonly (readonly [why: string, marked: string])[] = [
  ['a habit with crews', 'inmate [[hazard-flag:swings on guards]], two rounds a day'],
  ['two habits', 'resident [[hazard-flag:grabs and bites staff]]'],
  ['a habit under a condition', 'husband [[hazard-flag:swings when he doesnt recognize folks]]'],
  ['the last visit', '[[hazard-flag:punched a tech on his last visit]], [[hazard-flag:spits]]'],
  ['the perfect tense', 'SUBJ [[hazard-flag:HAS RUN DEPUTIES OFF BEFORE]]'],
  ['a month', 'he [[hazard-flag:came at me with a bat in March]]'],
  ['a promise', 'inmate has [[hazard-flag:vowed to kill her]]'],
  ['an inclination', '[[hazard-flag:Likes to swing at members]]'],
  ['keeping weapons', 'OCC [[hazard-flag:STOCKPILES AMMO IN SHED]]'],
  ['trading in drugs', 'son [[hazard-flag:cooks meth in shed]]'],
  ['a beast that is let loose', 'he [[hazard-flag:let his mastiff out on me again]]'],
  ['beasts by what they do', 'YARD: GEESE [[hazard-flag:CHARGE PEOPLE]]'],
  ['crews that suffered it', '[[hazard-flag:medics were attacked at this address in May]]'],
  ['a record of it', 'patient has a [[hazard-flag:habit of kicking medics]]'],
  ['a verb alone', 'SUBJ IS DRUNK, [[hazard-flag:FLEES]].'],
  ['two deeds, two warnings', 'he [[hazard-flag:keeps a pistol in his truck]] and [[hazard-flag:threatened me last summer]]'],
  ['the caliber of a pistol', 'fired hand [[hazard-flag:carries a .45]]'],
  ['several times', 'ex [[hazard-flag:has gone after me three times]]'],
  ['a season of this year', 'he [[hazard-flag:strangled her twice this winter]]'],
  ['the one before', 'client [[hazard-flag:assaulted her last worker]], gone now'],
  ['what is carried', 'SUBJ [[hazard-flag:CARRIES A BOX CUTTER]]'],
  ['several times today', 'CLERK WAS CALLED THREE TIMES BY ALARM CO'],
  ['of the call itself', 'MALE THREATENED CLERK WITH KNIFE, LEFT ON FOOT'],
  ['a blow of today', 'HUSBAND HIT HER IN THE FACE, NO AMBULANCE WANTED'],
  ['done to a car', 'CAR WAS HIT LAST WEEK IN LOT, WANTS REPORT'],
  ['crews at work', 'CREW WILL ATTACK FROM ALPHA SIDE'],
  ['a dog of the police', 'POLICE DOG WILL RUN TRACK FROM REAR'],
  ['a quarrel about money', 'DRIVER FOUGHT THE TICKET LAST YEAR'],
  ['a shop', 'store sells fireworks to minors'],
  ['a morning walk', 'LETS HIS DOGS OUT AT 6 EVERY MORNING, BARKING'],
  ['denied', 'SUBJ HAS NOT ASSAULTED STAFF BEFORE'],
  ['a fire', 'TREE FELL AND STRUCK THE PATROL CAR LAST YEAR'],
];

describe('deeds', () => {
  test.each(TEXTS)('%s', (_, marked) => {
    expect(markFound(marked)).toBe(marked);
  });
});

/** Courts, registries, gangs, premises and how to go there, in the words of several countries. */
const STANDING: readonly string[] = [
  'DEF [[hazard-flag:ON FEDERAL PAPER]], LIVES WITH AUNT',
  '[[hazard-flag:PFA EXPIRES IN JUNE]], SHE IS AT MOMS',
  '[[hazard-flag:Non mol in force]], [[hazard-flag:warning signal WE]]',
  '[[hazard-flag:FEDERAL WARRANT]], NO BAIL',
  'POI [[hazard-flag:LICENSED FIREARM HOLDER]]',
  'SUBJ IS [[hazard-flag:PATCHED BANDIDO]]',
  'INMATE [[hazard-flag:GREEN LIT BY SURENOS]]',
  '[[hazard-flag:NEEDLES UNDER PORCH]], USE FRONT',
  '[[hazard-flag:DOGS LOOSE IN YARD WILL BITE]], [[hazard-flag:GO WITH TWO]]',
  'SOSPECHOSO [[hazard-flag:PANDILLERO CONOCIDO]]',
  '[[hazard-flag:persona non grata since Jan]]',
  'WANTS TO KNOW HOW TO GET A RESTRAINING ORDER',
  'WAIT FOR PD BEFORE MOVING VEHICLES',
  'NO FEMALE OFFICERS ON SHIFT TONIGHT',
  'Streetlight number on tag 44-1187, sent to utility',
  'ALARM CO ADV NO CONTACT W/ KEYHOLDER',
];

describe('standing facts', () => {
  test.each(STANDING)('%s', (marked) => {
    expect(markFound(marked)).toBe(marked);
  });
});
