import { clauseEnds } from '../pattern/clause.ts';
import { Mark } from '../scene.ts';
import { Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';
import { CLAUSE, LEAD } from './deed-clause.ts';
import { Lead, Sign } from './deed-signs.ts';
import { NEARBY } from './vocabulary.ts';

/**
 * Warnings told by a noun or an adjective, whatever the sentence around: how somebody is (`COMBATIVE`), what is kept
 * (`RIFLE`) and what has happened (`STANDOFF`). None is a warning by itself: it must be said of earlier times, of a habit or
 * of a place. Each reads the lead and the clause that were read before and returns where the warning begins, or 0.
 */

const PEOPLE = Sign.crew | Sign.many;

const TOWARDS = wordSet('TO TOWARD TOWARDS AGAINST WITH W AROUND TWD TWDS');

const WHEN = wordSet('WHEN WHENEVER IF ONCE');

/** Behind WHEN: of this call. */
const NOW = wordSet('WE UNITS UNIT OFFICERS CREW PD THEY I ASKED TOLD OFC OFFICER CONTACTED ADVISED RP EMS');

const BECOMING = wordSet('BECOMES GETS TURNS GOES');

const BEING = wordSet('BE GET BECOME TURN BEING GO');

const EASILY = wordSet('EASILY FAST QUICKLY');

/** `COMBATIVE IN THE PAST`, `CAN BE VIOLENT`, `HOSTILE TO KEYHOLDERS`: at the adjective. */
export function traitStart(tokens: Tokens, i: number): number {
  const { bits, first } = LEAD;
  const { signs } = CLAUSE;
  if ((bits & (Lead.denied | Lead.working)) !== 0) return 0;
  const before = tokens.hash(first - 1);
  const becoming = BECOMING.has(before);
  const start = becoming ? first - 1 : first;
  if ((signs & Sign.earlier) !== 0 || (signs & Sign.contact) !== 0 || (bits & Lead.earlier) !== 0) return start;
  if ((bits & (Lead.inclined | Lead.habitual)) !== 0) return start;
  if (becoming || BECOMING.has(tokens.hash(i - 1))) return start;
  if ((bits & Lead.modal) !== 0 && BEING.has(tokens.hash(i - 1))) return start;
  if (BEING.has(tokens.hash(i - 1)) && RECORDS.has(tokens.hash(i - 3))) return i - 3;
  if (EASILY.has(tokens.hash(i + 1))) return start;
  if (WHEN.has(tokens.hash(i + 1)))
    return (bits & Lead.suffering) === 0 && !NOW.has(tokens.hash(i + 2)) && tokens.kind(i + 2) === Kind.word ? start : 0;
  return TOWARDS.has(tokens.hash(i + 1)) && (signs & PEOPLE) !== 0 && (bits & Lead.suffering) === 0 ? start : 0;
}

const RECORDS = wordSet('HX HISTORY HIST H/O KNOWN RECORD PATTERN');

const OWNING = wordSet(
  'OWNS KEEPS COLLECTS STORES STOCKPILES HOARDS BOUGHT PURCHASED ACQUIRED BUYS OBTAINED INHERITED BUILDS OWN KEEP HIDES',
);

const HAVING = wordSet('HAS HAVE GOT');

const ACCESS = wordSet('ACCESS');

const STILL = wordSet('STILL ALSO');

/** In front of a weapon, behind its owner's verb. */
const OF_WEAPON = wordSet(
  'KITCHEN STEAK BUTCHER CARVING MEAT A AN THE HIS HER THEIR SOME OLD LOADED UNREGISTERED REGISTERED HUNTING LARGE SMALL NEW MULTIPLE SEVERAL MANY TWO THREE FOUR NUMEROUS LONG ASSAULT SEMI AUTO STYLE DADS FATHERS GRANDFATHERS HUSBANDS FAMILY CALIBER CAL GAUGE GA MM SAWED OFF CONCEALED COUPLE OF FEW LOT LOTS TO S PUMP ACTION ANTIQUE SAMURAI POCKET FOLDING BUCK COMBAT TACTICAL STUN DEER AND COLLECTION BOLT',
);

const PLACES = wordSet(
  `${NEARBY} GLOVE FRONT BACK DOOR BED NIGHTSTAND DRESSER PILLOW MATTRESS COUCH SAFE DESK GLOVEBOX CONSOLE TRUNK CAMPER PREMISES PREM LOCATION LOC COUNTER RV BARN CELLAR HALLWAY WORKSHOP SEAT RECLINER CHAIR CABINET BATHROOM WAISTBAND LOCKER ROOF BOAT STORE OFFICE PROPERTY WALL`,
);

const AT = wordSet('OVER ACROSS IN BY UNDER BEHIND NEXT ON NEAR AT INSIDE THROUGHOUT BESIDE ABOVE UNDERNEATH BENEATH AROUND');

const AT_WORDS = wordSet('TO THE HIS HER THEIR A EVERY FRONT BACK MASTER HALL SPARE LIVING PASSENGER DRIVERS SIDE TOP ALL');

/** Of this call: `FOUND GUN IN CAR`, `RIFLE STOLEN FROM TRUCK`. */
const FOUND = wordSet(
  'FOUND FIND SAW SEEN SEES LEFT STOLE STOLEN TOOK TAKEN MISSING RECOVERED LOCATED DISCHARGED HEARD POINTED WAVING PULLED DROPPED LOST REPORTED TURN TURNED SURRENDER DISPOSE UNATTENDED FORGOT OBSERVED SEARCHED SEIZED TRANSPORTING REMOVED SOLD SELLING CLEANING HIT WITH W TOY BB PELLET NERF WATER AIRSOFT PAINT STAPLE NAIL GLUE GREASE PAINTBALL HEAT SQUIRT CAP FIRED SECURED HAND HANDS SHOWING BRANDISHED DISPLAYED THREW ARMED BROUGHT',
);

/** Longest way from an owner's verb to the weapon, in words. */
const TO_WEAPON = 6;

const PLURAL = wordSet(
  'GUNS FIREARMS HANDGUNS PISTOLS RIFLES SHOTGUNS WEAPONS WPNS WEPS KNIVES SWORDS MACHETES REVOLVERS EXPLOSIVES AMMO AMMUNITION',
);

/** `STILL HAS HIS GUNS`, `SHOTGUN BY THE FRONT DOOR`, `ACCESS TO HIS FATHERS RIFLES`: at the weapon. */
export function keptStart(tokens: Tokens, i: number): number {
  let at = i - 1;
  while (
    at > i - TO_WEAPON &&
    (OF_WEAPON.has(tokens.hash(at)) || tokens.kind(at) === Kind.number) &&
    tokens.kind(at) !== Kind.none
  )
    at--;
  const verb = tokens.hash(at);
  if (FOUND.has(verb) || FOUND.has(tokens.hash(at - 1)) || tokens.is(at, Word.negation) || tokens.is(at - 1, Word.negation))
    return 0;
  const clause = at + 1;
  if (OWNING.has(verb)) return tokens.is(at - 1, Word.responseUnit) ? 0 : at;
  if (ACCESS.has(verb)) return HAVING.has(tokens.hash(at - 1)) ? at - 1 : at;
  const kept = isAtPlace(tokens, i + 1);
  // Who HAS it stands outside, unless something is said of the having.
  if (HAVING.has(verb)) {
    if (STILL.has(tokens.hash(at - 1))) return at - 1;
    return kept || (PLURAL.has(tokens.hash(i)) && clauseEnds(tokens, i + 1)) ? clause : 0;
  }
  if (!kept) return 0;
  // A sentence or a list of its own; what else is said of a weapon is of this call.
  return tokens.kind(at) !== Kind.word || AFTER.has(verb) ? clause : 0;
}

const AFTER = wordSet('ARE IS THERE HX POSS POSSIBLE LIKELY');

/** `BY THE FRONT DOOR`, `IN HIS TRUCK`. */
function isAtPlace(tokens: Tokens, i: number): boolean {
  let at = i;
  if (STORED.has(tokens.hash(at))) at++;
  if (!AT.has(tokens.hash(at))) return false;
  for (at++; at < i + 6; at++) {
    if (PLACES.has(tokens.hash(at)) && !AT_WORDS.has(tokens.hash(at))) return true;
    if (!AT_WORDS.has(tokens.hash(at))) return PLACES.has(tokens.hash(at - 1)) && at > i + 2;
  }
  return false;
}

const STORED = wordSet('KEPT STORED LOCKED SECURED HIDDEN REGISTERED UNSECURED');

const PRIOR = wordSet(
  'PRIOR PRIORS PREVIOUS PREV PAST FORMER MULTIPLE SEVERAL NUMEROUS MANY REPEATED FREQUENT ONGOING RECENT CHRONIC LONG LENGTHY EXTENSIVE DOCUMENTED',
);

const SURELY_PRIOR = wordSet(
  'PRIOR PRIORS PREVIOUS PREV PAST FORMER CHRONIC HX HISTORY HIST KNOWN FLAGGED DOCUMENTED EXTENSIVE LENGTHY',
);

/** What may stand between PRIOR and what there was. */
const BETWEEN = wordSet(
  'OF FOR W WITH CALL CALLS CALLED CONTACT CONTACTS REPORTED ALLEGED FELONY MISD PHYSICAL VERBAL VIOLENT SERIOUS MAJOR FATAL ATTEMPTED ARMED CHILD SEXUAL AGG AGGRAVATED SIMPLE OFFICER INVOLVED ARREST ARRESTS CONVICTION INCIDENT INCIDENTS REPORT REPORTS RE TO A AN AND OR HERE POLICE EMS DRUG CRIMINAL MULTIPLE SEVERAL',
);

/** `PREVIOUS CALL WITH SHOTS FIRED`, `STANDOFF AT THIS ADDRESS IN 2019`: at what there was. */
export function troubleStart(tokens: Tokens, i: number): number {
  const { signs } = CLAUSE;
  let at = i - 1;
  while (at > i - 5 && (BETWEEN.has(tokens.hash(at)) || tokens.isMark(at, Mark.colon)) && !PRIOR.has(tokens.hash(at))) at--;
  if (tokens.is(at, Word.negation) || tokens.is(at - 1, Word.negation)) return 0;
  if (SURELY_PRIOR.has(tokens.hash(at))) return isCounted(tokens, at - 1) ? at - 1 : at;
  const here = (signs & Sign.here) !== 0;
  if (PRIOR.has(tokens.hash(at)) && here) return at;
  if (here && (signs & Sign.earlier) !== 0) return at + 1 < i ? at + 1 : i;
  // `DV HISTORY`, `ASSAULT HX`
  if (RECORDS.has(tokens.hash(i + 1)) && !OF.has(tokens.hash(i + 2))) return at + 1 < i ? at + 1 : i;
  return 0;
}

const OF = wordSet('OF');

const isCounted = (tokens: Tokens, i: number): boolean =>
  tokens.kind(i) === Kind.number && tokens.digits(i) <= 2 && !tokens.isMark(i - 1, Mark.dash);
