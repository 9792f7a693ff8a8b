import { describe, expect, test } from 'vitest';
import { markFound } from './marked.ts';

/** What notes of everyday calls showed to be missed or taken for something else. */
const TEXTS: readonly (readonly [why: string, marked: string])[] = [
  ['an age before an illness', 'TOURIST [[age:66]] M [[medical:CHEST TIGHTNESS]]'],
  ['an age before a fall', 'AMB REQ [[age:84]] F FELL DOWN 3 STAIRS'],
  ['a glued age before an illness', '[[medical:Breathing Problems]] [[age:68F]] [[medical:COPD]]'],
  ['an age before a licence', 'DRVR [[person-name:ERIK MENDOZA-SOTO]] [[age:24]] CDL [[government-id:Y8812640]]'],
  ['a signal of the radio', '107 MALE WALKING THRU YARDS'],
  ['children in a row', 'KIDS [[person-name:JADEN]] [[age:9]] AND [[person-name:SKY]] [[age:4]] HOME ALONE'],
  ['bicycles in a row', 'SOLD: TREK 21, RALEIGH 8, KONA 3'],
  ['a state before a name', 'SON IN OHIO, [[person-name:GARY LEE SHARP]] [[phone:614-555-0172]]'],
  ['somebody missing', 'MISSING PERSON, [[person-name:DOROTHY MAE COBBLE]] [[age:80]]'],
  ['a statement', 'STATEMENT FROM [[person-name:CALEB JESSOP]]'],
  ['a moniker', '[[person-name:JIMMY DALE ESAU]] AKA [[person-name:PEANUT]] STAYING W/ MOTHER'],
  ['a place by another name', 'HWY 20 AKA PEANUT FARM'],
  ['counties of a forecast', 'TORNADO WATCH UNTIL 0300 FOR RENO HARVEY MCPHERSON MARION'],
  ['somebody behind a forecast', 'FLASH FLOOD WATCH. CALLER [[person-name:HARVEY MCPHERSON]] ADV WATER RISING'],
  ['how cold it is', '26 DEG, VIS 1/4 MI'],
  ['the name of a firm', 'CO NAME WILLIAM BROTHERS FREIGHT'],
  ['in a name', 'ACCT OPENED IN HER NAME ONLINE'],
  ['a unit that announces itself', '414 WILL STILL DRIVE THRU'],
  ['where a unit waits', 'AMB 31-1 STAGE [[address-block:PARK HILL / ROUTE 6]]'],
  ['a car by year and color', 'STOLEN 2019 HYUNDAI ELANTRA GRAY CT REG [[license-plate:BD 71462]]'],
  ['a street of needles', '[[street-address:18 PINE NEEDLE DR]] [[unit-or-apartment:LOT 22]]'],
  ['plates of their state', 'UT [[license-plate:E51 9RK]], IL [[license-plate:EF 30 882]], CT [[license-plate:AV 93318]]'],
  ['a plate behind a model', 'RED CHRYSLER 300 [[license-plate:ABJ 90W]]'],
  ['a court before its ZIP code', '[[street-address:22 ASPEN CT NW]] 30301'],
  ['a licence behind a name', 'OP1 [[person-name:MARCUS OYELOWO]] [[government-id:S48812207]]'],
  ['a case of a day', 'DUPLICATE OF 240611-0904. LINKED'],
  ['a case of a year', 'NUMBER FOR INS, 26-019022 GIVEN'],
  ['a birth date with its month', 'DRIVER [[person-name:ELIAS VUKOVICH]] RELEASED. [[date-of-birth:10-MAR-1990]]'],
  ['how exactly a phone was found', 'PH2 [[coordinates:43.58104 -88.02277]] W/IN 14 M'],
  ['units like determinants', 'CROWD, 10+ TEENAGERS. 8C2 8C4 8C6. ALL GONE'],
  ['a unit that speaks', '2B07> TRESPASSER, 1 MALE BY THE CONTAINERS'],
  ['how long a trailer is', 'TRLR 53FT, STICKER ISSUED'],
  ['when a door was opened', 'L1 popped the door 1147.'],
  ['roofs, radios and clothes', 'DUMPING SHINGLES, VHF WEAK, PINK RASH GUARD, NO PULSE OX'],
  ['shingles of somebody', 'PT HAS [[medical:SHINGLES]]'],
  ['out of jail', 'SAYS HE [[hazard-flag:JUST GOT OUT THE JAIL]]'],
  ['a shop', 'KWIK TRIP ON STH 60'],
];

describe('everyday notes', () => {
  test.each(TEXTS)('%s', (_, marked) => expect(markFound(marked)).toBe(marked));
});
