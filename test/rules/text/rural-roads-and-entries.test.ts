import { describe, expect, test } from 'vitest';
import { markFound } from './marked.ts';

/** What two further draws of notes and a set of sentences showed to be missed or taken for something else. */
const TEXTS: readonly (readonly [why: string, marked: string])[] = [
  ['a road of a rural grid', 'BARN FIRE [[street-address:82390 ROAD 412]] / 3 CALVES'],
  ['an old state road', '[[street-address:2241 old ky 80]] behind church'],
  ['a street with an apostrophe', 'the shop at [[street-address:56 Saddler’s Row]]'],
  ['a street with two', 'lives in [[street-address:44 O’Brien’s Ct]]'],
  ['a run in a month', 'effective with the 15 April run.'],
  ['routes of buses', 'Lincoln and Madison routes leave ten minutes earlier'],
  ['how often a bus runs', 'Shuttle 208 runs every 12 minutes from Washington Park'],
  ['an age behind the time of an entry', '11:21 [[age:67M]] [[medical:chest pressure]]'],
  ['a unit behind the time of an entry', '07:14 14M ENRT'],
  ['children in a row', 'CHILDREN [[age:3]], [[age:5]], [[age:9]]'],
  ['an age between stars', 'MALE *[[age:55]]* [[medical:NOT ACTING RIGHT]]'],
  ['an age behind OF', 'a boy of about [[age:12]] threw a bottle'],
  ['how old somebody is now', 'As he is now [[age:8]], he can join'],
  ['somebody told of by an officer', 'school ofc adv [[person-name:brayden tolle]] [[age:14]] left 3rd hour'],
  ['a gate somewhere', 'gate on lower lane is [[access-code:4407]], big dog'],
  ['a box with a key', 'key box by propane tank [[access-code:0429]]'],
  ['a passcode of letters and figures', 'GAVE PASSCODE [[access-code:MAGNOLIA9]]; CANCEL'],
  ['when gates open', 'Gates open 0900. 22 officers'],
  ['public works', 'PW, BLDG OFFICIAL NOTIFIED'],
  ['a plate of a county before its car', 'T/S [[license-plate:15-C902]] MAROON IMPALA'],
  ['a plate of Idaho', 'drives blk dodge [[license-plate:7c 41920]]. back door'],
  ['a plate of Kentucky', 'silver malibu outside [[license-plate:A4C 219]] ky'],
  ['a plate of Illinois', 'IL plate [[license-plate:EK 70 214]]; valid'],
  ['a plate of Mexico in English', 'MEX PLATES [[license-plate:FW-41-208]]'],
  ['a plate of New York', '[[license-plate:KTR-2280]] NY, adult [[age:40s]]'],
  ['a line to call', 'My direct line is [[phone:1-646-555-0121 ext. 77]].'],
  ['summons of a year', 'ATT NO CONTACT / SUMMONS 24-118 24-121 SUBP 24-77'],
  ['Nebraska', 'NEB PLT [[license-plate:10-T448]]'],
  ['a lesson', '[[medical:hit his head]] during PE'],
  [
    'a birth date behind a given name',
    '[[person-name:Kiera]] [[date-of-birth:2005-03-22]], [[person-name:Maddison Voigt]] [[age:18]]',
  ],
  ['what happened here before', '[[hazard-flag:SHOTS FIRED THERE LAST MONTH]]'],
  ['what happens here now', 'SHOTS FIRED HERE 10 MIN AGO'],
  ['whom a dog has bitten', '[[hazard-flag:DOG BIT MAIL CARRIER LAST YR]]'],
  ['whom a dog has bitten just now', 'DOG BIT NEIGHBOR 20 MIN AGO'],
  ['weapons in a barn', '[[hazard-flag:RIFLES IN MUDROOM]]'],
  ['a state road that crosses', '[[address-block:LA 82 AT BOUDIN RIDGE RD]] / WATER'],
  [
    'a section-line road',
    'COWS OUT...[[address-block:HWY 16 AND 4100 RD]]...PASSERBY [[person-name:MISTY]] [[phone:918-555-0131]]',
  ],
  ['a milepost of a highway with a name', '[[address-block:Mamalahoa Hwy MM 38]], flatbed vs moped'],
  ['how exactly a phone was found', '[[coordinates:37.2559, -113.0081]] +/- 60 m ranger 14'],
  ['a seal of drugs', 'NEW SEAL 004418 / FENTANYL COUNT MATCH / OLD SEAL IN ENVELOPE'],
  ['a check for warrants', 'Tribal warrant check neg. Cited'],
  ['the last six and the next code', 'VIN LAST 6 [[vehicle-id:418830]] / 1185 RR TOW'],
  ['a dog that will bite', '[[hazard-flag:GERMAN SHEPHERD WILL BITE]]'],
  ['what somebody speaks', 'MOM [[person-name:YESENIA]] SPANISH ONLY'],
  ['a password and a unit', 'EMPLOYEE GAVE CORRECT PASSWORD / E31 RTN'],
  ['an order of Vermont', 'drop off a [[hazard-flag:relief from abuse order]]'],
  ['a permit that was taken', '[[hazard-flag:CPL REVOKED]]'],
];

describe('rural roads, entries and what was before', () => {
  test.each(TEXTS)('%s', (_, marked) => expect(markFound(marked)).toBe(marked));
});
