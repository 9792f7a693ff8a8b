import { describe, expect, test } from 'vitest';
import { MORE_DRUGS, MORE_PHRASES, SPANISH_PHRASES } from '../../../src/rules/text/words/medical-more.ts';
import { PLAIN_DRUGS, PLAIN_PHRASES, ROMANCE_PHRASES } from '../../../src/rules/text/words/medical-plain.ts';
import { TOLD_PHRASES } from '../../../src/rules/text/words/medical-told.ts';
import { markFound } from './marked.ts';

/** Conditions, complaints and medications beyond the corpus, and their doubles that are about no body. */
const TEXTS: readonly (readonly [why: string, marked: string])[] = [
  ['a kind of dementia', 'HX OF [[medical:VASCULAR DEMENTIA]]'],
  ['a condition with its stage', 'DAD HAS [[medical:EARLY STAGE ALZHEIMERS]]'],
  ['a history abbreviation', 'PMHX [[medical:CAD]], [[medical:HYPOTHYROID]]'],
  ['the dispatch system of the same letters', 'CAD WAS DOWN, CAD BACK UP AT 0410'],
  ['an injury without a body part', 'PT W/ [[medical:HEMATOMA TO FOREHEAD]]'],
  ['words about a mind', 'SON IS [[medical:REFUSING TO TAKE MEDS]], [[medical:SEEING THINGS THAT ARENT THERE]]'],
  ['a medication', 'PT TAKES [[medical:LISDEXAMFETAMINE]] AND [[medical:CLOBAZAM]]'],
  ['a code beside an age', '[[medical:17D03]] [[age:84-year-old]], Female'],
  ['a code behind an illness', 'First [[medical:seizure]]. [[medical:12D02]]'],
  ['units of the same form', 'R/P CALLER, HOLD FOR 1B02 / 3A07 ADV QUIET'],
  ['what was swallowed', 'INMATE [[medical:SWALLOWED A RAZOR]], C4'],
  ['what stuck in the throat', 'mr h [[medical:choked on eggs]], ok now'],
  ['that is well again', 'SOMEONE CHOKED ON STEAK BUT IS FINE'],
  ['harm to oneself', 'SON [[medical:TALKING ABOUT HURTING SELF]]'],
  ['locked out', 'HE LOCKED HIMSELF OUT'],
  ['a lapse', 'she [[medical:stopped her clozapine]] in may'],
  ['a limb that fails', 'wife [[medical:cannot move right arm]] now'],
  ['a car that fails', 'CANT MOVE VEH FROM LANE'],
  ['a thing in the body', 'TEEN HAS [[medical:FISHHOOK IN EYELID]]'],
  ['a thing in a hand', 'MALE WITH KNIFE IN HAND'],
  ['a state of a limb', 'skater [[medical:wrist bent backwards]]'],
  ['a bite', 'HIKER [[medical:BIT BY A COPPERHEAD]]'],
  ['labour', 'WIFE HAS [[medical:CONTRACTIONS TWO MINUTES APART]]'],
  ['a score of pain', '[[medical:PAIN 8/10]] IN ROOM'],
  ['a test for gas', 'POSITIVE FOR GAS IN MANHOLE'],
  ['a lapse with a slash', 'PT [[medical:NONCOMPLIANT W/ INVEGA]]'],
  ['a tube that is pulled', 'res [[medical:pulled out her feeding tube]]'],
  ['blood sugar in hundreds', 'his [[medical:sugars running in the 300s]] all week'],
  ['a state of speech', 'WIFE SAYS [[medical:SPEECH IS GARBLED]]'],
  ['a state that is a whole clause', 'elderly female, [[medical:legs weak]], lives alone'],
  ['a blow on the back', 'boy has [[medical:welts on his back]]'],
  ['what nobody else sees', 'SUBJ [[medical:SAYS DEMONS ARE IN HIS WALLS]]'],
  ['a wish to die by somebody', 'M [[medical:WANTS THE TRAIN TO HIT HIM]]'],
  ['a whole bottle of somebody else', 'JUV [[medical:TOOK ALL HER MOMS PILLS]]'],
  ['something lodged', 'BOY, [[medical:NEEDLE STUCK IN FOOT]]'],
  ['down to the bone', 'he has [[medical:bedsores to the bone]]'],
  ['a code that opens the report', '[[medical:25B06]] Caller [[age:31 Years]] F'],
  ['a unit of the same form', '12D04 OUT AT STATION'],
  ['a house that may burn', 'told the clerk to burn it down and left'],
  ['a street light that snapped', 'LIGHT POLE SNAPPED AT BASE'],
  ['Spanish', 'MUJER, [[medical:SANGRANDO DE LA CABEZA]]'],
  ['property that is taken', 'BILL SEIZED AND BOOKED'],
  ['a lamp', 'LIGHT BURNED OUT ABOVE THE GATE'],
  ['traffic', 'CONGESTION NB, HEAVY CONGESTION SB'],
  ['a parking space', 'VEH IN HANDICAPPED STALL NO PLACARD'],
  ['souls on board', 'CESSNA, 2 SOB, LANDED'],
  ['a dead animal', 'DECEASED ELK ON SHOULDER'],
];

describe('illness and injury', () => {
  test.each(TEXTS)('%s', (_, marked) => {
    expect(markFound(marked)).toBe(marked);
  });

  test.each([
    ['phrases', MORE_PHRASES],
    ['Spanish phrases', SPANISH_PHRASES],
    ['plain phrases', PLAIN_PHRASES],
    ['phrases of callers', TOLD_PHRASES],
    ['Spanish and French phrases', ROMANCE_PHRASES],
  ])('%s are listed once', (_, list) => {
    const phrases = list.trim().split(/[|\n]+/);
    expect(new Set(phrases).size).toBe(phrases.length);
  });

  test('medications are listed once', () => {
    const drugs = `${MORE_DRUGS} ${PLAIN_DRUGS}`.trim().split(/\s+/);
    expect(new Set(drugs).size).toBe(drugs.length);
  });
});
