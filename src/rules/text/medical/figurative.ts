import { Mark } from '../scene.ts';
import { Case, Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Cue, Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';

/** `SEIZURE OF PROPERTY`, `STROKE OF LUCK`, `DEPRESSION IN ROADWAY`. */
const FIGURATIVE = wordSet('OF');

const HOLLOW = wordSet('DEPRESSION');

const WEATHER = wordSet('TROPICAL ROAD ROADWAY PAVEMENT GREAT');

/** `TROPICAL DEPRESSION` */
export const isHollow = (tokens: Tokens, i: number): boolean => HOLLOW.has(tokens.hash(i)) && WEATHER.has(tokens.hash(i - 1));

/** `SANDALS SZ 10`: not how long ago. */
const isSize = (tokens: Tokens, i: number): boolean =>
  tokens.hash(i) === SZ && tokens.digits(i + 1) > 0 && !tokens.announces(i + 2, Cue.ageUnit) && !AGO.has(tokens.hash(i + 2));

const [SZ, SI] = wordSet('SZ SI');
const AGO = wordSet('MIN MINS MINUTE MINUTES HR HRS HOUR HOURS SEC SECS SECONDS AGO X TIMES TODAY');

/** `Zaragoza si, Guerrero si`: small letters among Spanish. */
function isYes(tokens: Tokens, i: number): boolean {
  if (tokens.hash(i) !== SI || tokens.letterCase(i) !== Case.lower) return false;
  for (let at = i - REACH; at <= i + REACH; at++) if (SPANISH.has(tokens.hash(at))) return true;
  return false;
}

const SPANISH = wordSet('PORQUE HASTA LAS LOS QUE EL DICE HAY PERO ESTA ESTAN COMO CUANDO PUES TAMBIEN');
const REACH = 7;

const [SHINGLES, WEAK] = wordSet('SHINGLES WEAK');
const ROOFING = wordSet('DUMPING DUMPED ROOF ROOFING LOOSE BLOWN MISSING ASPHALT OF BLOWING FALLEN');

/** `DUMPING SHINGLES`, `LOAD OF SHINGLES` */
const isOfRoof = (tokens: Tokens, i: number): boolean => tokens.hash(i) === SHINGLES && ROOFING.has(tokens.hash(i - 1));

const RECEIVED = wordSet('VHF UHF RADIO SIGNAL SIG BATTERY BATT CELL AUDIO PORTABLE RECEPTION');

/** `VHF WEAK`: how somebody is heard. */
const isReception = (tokens: Tokens, i: number): boolean => tokens.hash(i) === WEAK && RECEIVED.has(tokens.hash(i - 1));

/** Participles of machines, trees and crowds as of bodies. */
const PARTICIPLES = wordSet(
  'ALTERED SHAKING BLEEDING WOUND INFECTED CONTRACTING CHOKING DROWNING DEAF BLIND BURNED SEIZING SUICIDE COLLAPSED SEIZED',
);

const [RASH] = wordSet('RASH');
const GARMENTS = wordSet('GUARD GUARDS VEST SHIRT');

/** `RASH GUARD` */
const isWorn = (tokens: Tokens, i: number): boolean => tokens.hash(i) === RASH && GARMENTS.has(tokens.hash(i + 1));

const [TIA, COLD] = wordSet('TIA COLD');
const HER = wordSet('LA MI SU LAS MIS SUS UNA USE CON Y DE');

/** `es la tia`, `Tia: Maribel`: a relative, no stroke. */
const isAunt = (tokens: Tokens, i: number): boolean =>
  tokens.hash(i) === TIA &&
  (tokens.letterCase(i) !== Case.upper || HER.has(tokens.hash(i - 1)) || (tokens.isMark(i + 1, Mark.colon) && tokens.gap(i + 2)));

const CRIMES = wordSet('ASSAULT BURGLARY THEFT ROBBERY REPORT RPT BATTERY DV DOMESTIC HITRUN RUN LARCENY');

/** `Sexual assault cold`: it happened some time ago. */
const isColdCase = (tokens: Tokens, i: number): boolean => tokens.hash(i) === COLD && CRIMES.has(tokens.hash(i - 1));

/** Is the term at `i` about a thing, whoever is spoken of in the text? */
export const isOfThing = (tokens: Tokens, i: number): boolean =>
  isOfRoof(tokens, i) || isReception(tokens, i) || isWorn(tokens, i) || isAunt(tokens, i) || isColdCase(tokens, i);

/** Is the single term at `i` about no body? Nobody is spoken of in the text, and what stands behind is a thing: `BLEEDING AIR BRAKES`, `SHAKING TREE LIMB`. */
export function isFigurative(tokens: Tokens, i: number): boolean {
  const next = tokens.hash(i + 1);
  if (isHollow(tokens, i) || isSize(tokens, i) || isYes(tokens, i)) return true;
  if (tokens.kind(i + 1) !== Kind.word) return false;
  if (FIGURATIVE.has(next) || (HOLLOW.has(tokens.hash(i)) && (tokens.is(i + 1, Word.stop) || tokens.is(i + 1, Word.street))))
    return true;
  if (!PARTICIPLES.has(tokens.hash(i))) return false;
  if (OF_THINGS.has(next)) return true;
  return (
    !tokens.is(i + 1, Word.medical | Word.body | Word.injury | Word.sex | Word.relation) &&
    !MANNERS.has(next) &&
    !/LY$/i.test(tokens.slice(i + 1))
  );
}

/** `BURNED OUT`, `COLLAPSED ONTO`: lamps, roofs and loads. */
const OF_THINGS = wordSet('OUT DOWN UP ONTO OVER ACROSS ROOF WALL BUILDING TRENCH SHED BARN STRUCTURE CEILING PORCH DECK');

const MANNERS = wordSet(
  'FROM FRM ON TO AND W WITH X BAD MORE IN BUT ADULT PERSON HARD STILL CONTROLLED STOPPED POSS IS FOR SINCE NOW AGAIN ATTEMPT THREATS NOT',
);
