import { describe, expect, test } from 'vitest';
import { BY_FIRST } from '../../../src/rules/text/hazard/patterns.ts';
import { findWord, openLexicon, wordsAt } from '../../../src/rules/text/lexicon.ts';
import { Word } from '../../../src/rules/text/token/word-bits.ts';
import { hashWord } from '../../../src/rules/text/token/word-hash.ts';
import { markFound } from './marked.ts';

/** Standing warnings in other words than the corpus has, and what only looks like one. */
const TEXTS: readonly (readonly [why: string, marked: string])[] = [
  ['what somebody has done before', 'TENANT HAS [[hazard-flag:PULLED A KNIFE ON THE LANDLORD BEFORE]]'],
  ['the last time', 'SUBJ [[hazard-flag:FOUGHT PD LAST TIME]]'],
  ['a habit', 'INMATE [[hazard-flag:THROWS URINE AT STAFF]]'],
  ['a dislike', 'MALE [[hazard-flag:HATES THE POLICE]], STAGE'],
  ['out of prison', 'EX WAS [[hazard-flag:JUST RELEASED FROM PRISON]]'],
  ['a ban', 'CHECK OUT [[hazard-flag:FORMER STUDENT BANNED FROM CAMPUS]]'],
  ['an order on file', 'DEF HAS [[hazard-flag:EPO ON FILE]]'],
  ['a section of the penal code', 'SON [[hazard-flag:PRIOR 148]], LEFT ON FOOT'],
  ['how to come', '[[hazard-flag:APPROACH FROM THE ALLEY ONLY]]'],
  ['a risk', 'NEW ARRIVAL, [[hazard-flag:ASSAULT RISK]]'],
  ['guns counted', 'MALE HAS [[hazard-flag:4 RIFLES REGISTERED]]'],
  ['a number may be missing', 'OCC HAS [[hazard-flag:LOADED SHOTGUN]]'],
  ['a collection', '[[hazard-flag:SWORD COLLECTION IN DEN]], NO DOGS'],
  ['where a gun is kept', '[[hazard-flag:PISTOL UNDER PILLOW]], STAGE'],
  ['a weapon in a hand is of the call itself', 'MALE HAS A GUN IN HIS HAND NOW'],
  ['nobody knows', 'UNK IF SUBJ HAS MULTIPLE WEAPONS'],
  ['terms of a release', 'SUBJ IS [[hazard-flag:ON FELONY PROBATION]], [[hazard-flag:SEARCH TERMS]]'],
  ['wanted for a crime', '[[hazard-flag:WANTED FOR AGG ASSAULT]] OUT OF COUNTY'],
  ['warrants counted', 'PASSENGER HAS [[hazard-flag:2 OUTSTANDING WARRANTS]]'],
  ['an offender at an address', '[[hazard-flag:SEX OFFENDER LIVES AT THIS ADDRESS]], CK FIRST'],
  ['what somebody did before', 'USE STAIRS, HAS [[hazard-flag:FOUGHT WITH OFFICERS BEFORE]]'],
  ['dogs by breed', '[[hazard-flag:AGGRESSIVE GERMAN SHEPHERDS IN YARD]], CALL FIRST'],
  ['dogs by what they are', '[[hazard-flag:DOGS ARE VERY TERRITORIAL]], CALL FIRST'],
  ['how to go there', '[[hazard-flag:TWO OFFICER RESPONSE]] PER SGT'],
  ['vermin', '[[hazard-flag:BED BUGS]] PER LAST CREW'],
  ['in Spanish', '[[hazard-flag:PERROS BRAVOS EN EL PATIO]], TOCAR EL TIMBRE'],
  ['a subject that goes on ends the warning', 'HE HAS [[hazard-flag:PIT BULLS IN YARD]] AND HAS NOT PAID RENT'],
  ['a place that may be empty and the next one', '[[hazard-flag:8 CALLS HERE THIS YEAR]], QUIET NOW'],
  ['a radio code before it', 'REQ 10-22 PRIOR CALL, NO UNITS'],
  ['a list that goes on', '[[hazard-flag:KNOWN TO CARRY A KNIFE]], HAS [[hazard-flag:A WARRANT OUT OF KING CO]]'],
  ['oxygen by its formula', '[[hazard-flag:O2 TANKS STORED IN GARAGE]], E7 ADV'],
  ['a register of arms', '[[hazard-flag:AR-15 IN TRUCK]], RP OUTSIDE'],
  ['a hold', 'SUBJ IN CUST, [[hazard-flag:DOC HOLD]]'],
  ['transports', '[[hazard-flag:PRIOR MHMR TRANSPORTS]], CALM'],
  ['a threat told to a crew', 'OWNER [[hazard-flag:TOLD A DEPUTY HE WOULD SHOOT THE NEXT ONE]]'],
  ['a call back that was told', 'OFFICER TOLD THE NEIGHBOR HE WOULD CALL BACK'],
  ['a temper', 'son has [[hazard-flag:a temper with our staff]]'],
  ['the same one as before', '[[hazard-flag:SAME DOG BIT A GIRL LAST SUMMER]]'],
  ['a friendly dog', 'DOG IS FRIENDLY PER OWNER'],
  ['suicide by police', 'HAS [[hazard-flag:A LOT OF GUNS]], [[hazard-flag:SUICIDE BY COP]] IN MAY'],
  ['a warrant of another state', '[[hazard-flag:EXTRADITABLE WARRANT]] TN'],
  ['a desk', 'SEX OFFENDER REGISTRATION DESK CLOSED'],
  ['a party', 'BLOCK PARTY BARRICADES DROPPED OFF'],
  ['a large box', 'LARGE BOX FELL FROM TRUCK, TWO CARS STOPPED'],
  ['a search', 'SEARCH OF AREA NEG, TWO UNITS CLEAR'],
];

describe('standing warnings', () => {
  test.each(TEXTS)('%s', (_, marked) => {
    expect(markFound(marked)).toBe(marked);
  });

  test('begin at words the lexicon knows for it', () => {
    openLexicon();
    // A token with a figure never begins a warning.
    const figures = new Set(['K9', 'K9S', '290'].map(hashWord));
    const unknown = [...BY_FIRST.keys()].filter((hash) => {
      const place = findWord(hash);
      return !figures.has(hash) && (place < 0 || (wordsAt(place) & (Word.hazard | Word.weapon)) === 0);
    });
    expect(unknown).toEqual([]);
  });
});
