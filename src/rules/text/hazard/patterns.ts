import { type PreparedTables, prepared } from '../../../model/prepared.ts';
import { P, type Pattern, placesOf } from '../pattern/pattern.ts';
import { WordPairs } from '../token/word-pairs.ts';
import { APPROACH_PATTERNS } from './approach.ts';
import { BRIEF_PATTERNS } from './brief.ts';
import { CAUTION_PATTERNS } from './cautions.ts';
import { CONDUCT_PATTERNS } from './conduct.ts';
import { DEALING_PATTERNS } from './dealings.ts';
import { GANG_PATTERNS } from './gangs.ts';
import { KEEPING_PATTERNS } from './keeping.ts';
import { LEGAL_PATTERNS } from './legal.ts';
import { MANNER_PATTERNS } from './manner.ts';
import { PAPER_PATTERNS } from './papers.ts';
import { PREMISE_PATTERNS } from './premises.ts';
import { RECORD_PATTERNS } from './records.ts';
import { SPANISH_PATTERNS } from './spanish.ts';
import { TEMPER_PATTERNS } from './temper.ts';
import { BEASTS, CALLS, CAUTIONARY, CREWS, OFFENCES } from './vocabulary.ts';
import { WEAPON_PATTERNS } from './weapons.ts';

/** What crews know of a place, its people and its beasts. */
const PATTERNS: readonly Pattern[] = [
  P(
    'clause',
    0.85,
    'known weapons',
    'KNOWN',
    'TO',
    'HAVE CARRY POSSESS OWN KEEP',
    'A WEAPONS WEAPON GUNS GUN FIREARMS FIREARM KNIFE KNIVES HANDGUN RIFLES MULTIPLE LARGE LOADED AGGRESSIVE PIT PITBULLS WPNS WPN',
  ),
  P('words', 0.85, 'known weapons', 'KNOWN', 'TO', 'CARRY', 'WEAPONS GUNS KNIVES KNIFE WEAPON GUN'),
  P('words', 0.8, 'known weapons', 'KNOWN', 'TO', 'CARRY'),
  P('clause', 0.85, 'known behaviour', 'KNOWN', 'TO', 'FIGHT RESIST SPIT BITE RUN FLEE ASSAULT'),
  P('clause', 0.85, 'known behaviour', 'KNOWN', 'TO', 'BE', `VERY ARMED SUICIDAL ${CAUTIONARY}`),
  P(
    'words',
    0.85,
    'known behaviour',
    'KNOWN',
    `FIGHTER GANG DRUG FELON SEX OFFENDER HOARDER WANDERER RUNNER SPITTER ${CAUTIONARY}`,
    'MEMBER MEMBERS USER OFFENDER HOUSE ASSOCIATE DEALER HOME',
  ),
  P('words', 0.85, 'known behaviour', 'KNOWN', `FIGHTER FELON HOARDER SPITTER RUNNER WANDERER ${CAUTIONARY}`),
  P(
    'clause',
    0.85,
    'premise history',
    'PREM PREMISE PREMISES LOCATION LOC ADDRESS ADDR RESIDENCE',
    'HX HIST HISTORY HAZARD HAZ FLAG WARNING ALERT CAUTION NOTE INFO',
  ),
  P(
    'clause',
    0.8,
    'warning',
    'CAUTION WARNING HAZARD',
    `${CAUTIONARY} WEAPONS WEAPON GUN GUNS KNIFE MENTAL DOG DOGS OFFICER OFFICERS OCC OCCUPANT OXYGEN SUBJ MALE RESIDENT VIOLENCE FIREARMS FIREARM HOARDER PIT AGGRESSIVE BITES SPITS MULTIPLE HX FLIGHT ESCAPE MEDICAL HOARDING FLOOR STAIRS LOADED KNOWN HATES THREATENS BARRICADED GANG FELON PAROLEE FIGHTER RESISTS RUNS SUICIDAL HIV HEP BEDBUGS BED NEEDLES SHARPS BOOBY EXPLOSIVES METH UNSTABLE LARGE VICIOUS SEX REGISTERED CCW`,
  ),
  P(
    'clause',
    0.8,
    'premise history',
    'FLAG FLAGS ALERT CAUTION WARNING',
    'ON',
    'ADDRESS ADDR PREMISE PREM RESIDENCE LOC LOCATION',
  ),
  P('words', 0.85, 'mental caution', 'MENTAL', 'CAUTION'),
  P('words', 0.9, 'officer safety', 'OFFICER OFC OFCR OFF OS', 'SAFETY', 'CAUTION ALERT HAZARD WARNING FLAG'),
  P(
    'clause',
    0.8,
    'officer safety',
    'OFFICER OFC OFCR OFF OFCRS OFFICERS',
    'SAFETY',
    'MALE FEMALE SUBJ SUBJECT RES RESIDENT OCC OCCUPANT OWNER HOMEOWNER HAS KNOWN WILL PREV PRIOR HX WEAPONS GUNS DOGS',
  ),
  P('clause', 0.8, 'history of violence', 'HX HIST HISTORY H/O', 'OF', OFFENCES),
  P(
    'clause',
    0.8,
    'history of violence',
    'HX HIST HISTORY',
    `DV DOMESTIC ASSAULT VIOLENCE VIOLENT WEAPONS NARC RESISTING FIGHTING EVADING 273.5`,
  ),
  P(
    'clause',
    0.8,
    'earlier calls',
    'PRIOR PRIORS PREVIOUS PREV MULTIPLE MULT NUMEROUS REPEAT FREQ FREQUENT SEVERAL MANY',
    `${OFFENCES}`,
  ),
  P(
    'clause',
    0.75,
    'earlier calls',
    'PRIOR PREVIOUS PREV MULTIPLE MULT NUMEROUS REPEATED SEVERAL',
    'POLICE PD LE EMS DV MEDICAL',
    CALLS,
  ),
  P(
    'clause',
    0.8,
    'earlier calls',
    'PRIOR PREVIOUS PREV',
    'EMS PD LE FD OFFICER OFC CREW POLICE STAFF',
    'ASSAULT ASSAULTS ASSAULTED THREATS BITE INJURED',
  ),
  P('clause', 0.82, 'dangerous animal', 'BEWARE', 'OF', 'DOG DOGS'),
  P('clause', 0.82, 'threats', 'THREATS THREAT THREATENED', 'TO', 'KILL SHOOT HARM FIGHT ASSAULT', CREWS),
  P(
    'clause',
    0.8,
    'known behaviour',
    'HAS PREVIOUSLY PREV PRIOR',
    'LUNGED FOUGHT SPIT SPAT THREATENED ASSAULTED ATTACKED SWUNG CHARGED KICKED PUNCHED BITTEN',
    `AT W ON WITH ${CREWS}`,
  ),
  P('clause', 0.85, 'frequent caller', 'FREQ FREQUENT REPEAT CHRONIC HABITUAL', 'CALLER FLYER USER'),
  P(
    'clause',
    0.82,
    'dangerous animal',
    'AGGRESSIVE VICIOUS DANGEROUS LARGE UNFRIENDLY MEAN ATTACK GUARD BITING',
    '?GERMAN BELGIAN CANE LARGE BIG GUARD LOOSE MIXED',
    BEASTS,
  ),
  P('clause', 0.82, 'dangerous animal', 'PIT', 'BULL BULLS'),
  P('clause', 0.78, 'dangerous animal', 'PITBULL PITBULLS', 'IN ON INSIDE LOOSE BIT BITES AT'),
  P('words', 0.85, 'dangerous animal', 'DOG DOGS', 'BITES WILL', 'BITE'),
  P('words', 0.85, 'dangerous animal', 'DOG DOGS', 'BITES'),
  P('clause', 0.8, 'stored hazard', 'OXYGEN PROPANE O2', 'TANKS TANK CYLINDERS BOTTLES', 'IN STORED INSIDE ON'),
  P('words', 0.8, 'stored hazard', 'OXYGEN O2', 'IN', 'USE'),
  P(
    'clause',
    0.8,
    'stored hazard',
    'OXYGEN',
    'IN',
    '?THE BACK FRONT SPARE HIS HER',
    'HOME HOUSE RESIDENCE RES BEDROOM BEDRM APT ROOM',
  ),
  P('words', 0.8, 'stored hazard', 'HEAVY SEVERE EXTREME LEVEL', '?#', 'HOARDING HOARDER CLUTTER', '?CONDITIONS'),
  P('clause', 0.8, 'stored hazard', 'HOARDER HOARDING', 'HOUSE HOME CONDITIONS RESIDENCE'),
  P('words', 0.8, 'anti-police', 'ANTI', 'POLICE LE LAW GOVERNMENT GOVT PD', '?ENFORCEMENT'),
  P('words', 0.8, 'sovereign citizen', 'SOVEREIGN', 'CITIZEN CITIZENS'),
  P(
    'clause',
    0.82,
    'weapons owned',
    'OWNS KEEPS',
    'A GUN GUNS FIREARMS FIREARM SEVERAL MULTIPLE WEAPONS HANDGUN RIFLE RIFLES SHOTGUN LOADED PISTOL NUMEROUS MANY AR15',
  ),
  P('clause', 0.8, 'weapons owned', 'HAS', 'ACCESS', 'TO', 'GUN GUNS FIREARMS FIREARM WEAPONS WEAPON RIFLES HANDGUN A MULTIPLE'),
  P(
    'clause',
    0.8,
    'premise access',
    'WEAPONS GUNS FIREARMS HANDGUN HANDGUNS RIFLE RIFLES SHOTGUN SHOTGUNS GUN PISTOL FIREARM SWORDS',
    'IN REG REGISTERED AT INSIDE KEPT STORED LOCKED ON',
    '?THE HIS HER',
    'HOUSE HOME RES RESIDENCE TO CLOSET SAFE BEDROOM BEDRM NIGHTSTAND GARAGE BASEMENT LOCATION LOC ATTIC DRESSER CABINET PREM PREMISE PREMISES FILE LOCKER DEN',
  ),
  P('clause', 0.82, 'weapons owned', 'GUN', 'SAFE', 'IN INSIDE AT'),
  P('clause', 0.8, 'usually armed', 'ALWAYS USUALLY OFTEN', 'CARRIES ARMED', 'A GUN KNIFE WEAPON HANDGUN FIREARM W WITH'),
  P('words', 0.8, 'usually armed', 'ALWAYS USUALLY', 'ARMED'),
  P('words', 0.8, 'known weapons', 'CARRIES', 'A', 'KNIFE GUN HANDGUN PISTOL WEAPON MACHETE FIREARM TASER'),
  P('clause', 0.8, 'known weapons', 'COLLECTS', 'KNIVES GUNS SWORDS WEAPONS FIREARMS RIFLES'),
  P('clause', 0.8, 'known weapons', 'SLEEPS', 'W WITH', 'A GUN KNIFE HANDGUN PISTOL', 'GUN KNIFE HANDGUN PISTOL UNDER NEXT IN'),
  P('words', 0.8, 'weapons owned', 'ACCESS', 'TO', 'GUN GUNS FIREARMS FIREARM WEAPONS WEAPON RIFLES HANDGUN'),
  P(
    'clause',
    0.82,
    'known behaviour',
    'VIOLENT HOSTILE AGGRESSIVE COMBATIVE ASSAULTIVE UNCOOPERATIVE RESISTIVE',
    'TOWARD TOWARDS TO WITH W AGAINST',
    CREWS,
  ),
  P('words', 0.8, 'known behaviour', 'VIOLENT COMBATIVE HOSTILE', 'WHEN', 'INTOXICATED DRUNK DRINKING HIGH'),
  P('words', 0.8, 'known behaviour', 'VIOLENT ASSAULTIVE', 'TENDENCIES'),
  P('words', 0.8, 'anti-police', 'HATES DISLIKES', CREWS),
  P('words', 0.8, 'anti-police', 'NOT DOESNT', 'LIKE', CREWS),
  P('words', 0.78, 'known behaviour', 'WILL', 'FIGHT RESIST FLEE SPIT'),
  P('words', 0.8, 'known behaviour', 'LIKES', 'TO', 'FIGHT RUN RESIST SPIT'),
  P('words', 0.8, 'known behaviour', 'FIGHTS SPITS ASSAULTS', 'WITH W ON AT', CREWS),
  P('words', 0.8, 'known behaviour', 'RESISTS', 'ARREST'),
  P('words', 0.8, 'known behaviour', 'RUNS FLEES', 'FROM', CREWS),
  P('words', 0.8, 'known behaviour', 'FLIGHT ESCAPE ELOPEMENT', 'RISK'),
  P('clause', 0.8, 'threats', 'THREATS THREAT', 'AGAINST TOWARD TOWARDS TO', CREWS),
  P('words', 0.8, 'threats', 'THREATENED THREATENS', CREWS),
  P(
    'clause',
    0.8,
    'earlier calls',
    'MULTIPLE NUMEROUS SEVERAL MANY',
    'PRIOR PREVIOUS PREV',
    'CALLS CONTACTS INCIDENTS REPORTS RPTS EVENTS',
  ),
  P(
    'words',
    0.78,
    'earlier calls',
    'MULTIPLE NUMEROUS SEVERAL MANY',
    'CALLS INCIDENTS',
    'TO AT FOR',
    'THIS SERVICE',
    'ADDRESS LOCATION LOC RESIDENCE HOUSE',
  ),
  P('words', 0.78, 'earlier calls', 'MULTIPLE NUMEROUS SEVERAL MANY', 'CALLS', 'FOR', 'SERVICE'),
  P('words', 0.85, 'frequent caller', 'CHRONIC HABITUAL', 'CALLER'),
  P('words', 0.85, 'premise history', 'PROBLEM NUISANCE', 'ADDRESS LOCATION HOUSE RESIDENCE PROPERTY'),
  P('words', 0.85, 'premise history', 'KNOWN', 'DRUG NARCOTICS NARCOTIC METH GANG', 'HOUSE LOCATION ADDRESS RESIDENCE AREA'),
  P('words', 0.85, 'premise history', 'PRIOR FORMER KNOWN PREVIOUS', 'METH DRUG', 'LAB'),
  P('words', 0.85, 'premise history', 'METH', 'LAB', 'HISTORY HX'),
  P('words', 0.8, 'known weapons', 'HAS WEARS OWNS', 'BODY', 'ARMOR'),
  P('clause', 0.8, 'earlier calls', 'PRIOR PREVIOUS PREV', 'STANDOFF BARRICADE BARRICADED SWAT HOSTAGE'),
  P('words', 0.85, 'premise hazard', 'BOOBY', 'TRAPS TRAPPED TRAP'),
  P('clause', 0.8, 'premise hazard', 'NEEDLES SHARPS', 'IN THROUGHOUT', 'RESIDENCE HOUSE HOME RES APARTMENT'),
  P('words', 0.78, 'premise hazard', 'WEAK UNSAFE ROTTED ROTTEN', 'FLOORS FLOOR STRUCTURE STAIRS'),
  P(
    'clause',
    0.78,
    'stored hazard',
    'AMMO AMMUNITION EXPLOSIVES CHEMICALS',
    'STORED IN ON',
    'IN BASEMENT GARAGE HOME HOUSE PROPERTY ATTIC SHED',
  ),
  P('words', 0.75, 'stored hazard', 'HOARDER'),
  P('clause', 0.85, 'dangerous animal', 'BAD', 'DOG DOGS'),
  P('words', 0.85, 'dangerous animal', 'DOG DOGS', 'NOT', 'FRIENDLY'),
  P('words', 0.85, 'mental caution', 'MENTAL', 'HEALTH', 'CAUTION'),
  P('words', 0.8, 'history of violence', 'DV', 'HISTORY HX'),
  P('words', 0.8, 'history of violence', 'DOMESTIC', 'VIOLENCE', 'HISTORY HX'),
  ...LEGAL_PATTERNS,
  ...CONDUCT_PATTERNS,
  ...WEAPON_PATTERNS,
  ...MANNER_PATTERNS,
  ...RECORD_PATTERNS,
  ...GANG_PATTERNS,
  ...KEEPING_PATTERNS,
  ...PREMISE_PATTERNS,
  ...APPROACH_PATTERNS,
  ...DEALING_PATTERNS,
  ...TEMPER_PATTERNS,
  ...CAUTION_PATTERNS,
  ...PAPER_PATTERNS,
  ...SPANISH_PATTERNS,
  ...BRIEF_PATTERNS,
];

/** First and second words of patterns; those of one word have none. */
export const HAZARD_PAIRS = new WordPairs(prepared('hazardPairs'));

/** Hashes of first words and the places of their patterns in {@link PATTERNS}, in turns. */
const FIRST_WORDS = prepared('hazardFirst') ?? readFirstWords();

function readFirstWords(): Int32Array {
  const row: number[] = [];
  for (const [place, pattern] of PATTERNS.entries()) {
    const [first, ...rest] = placesOf(pattern);
    for (const hash of first?.words ?? []) {
      row.push(hash, place);
      for (const next of rest) {
        for (const second of next.words) HAZARD_PAIRS.add(hash, second);
        // A number has no hash.
        if (next.number) HAZARD_PAIRS.add(hash, 0);
        if (!next.optional) break;
      }
    }
  }
  return Int32Array.from(row);
}

/** Patterns by the hash of their first word, so that a token costs one look-up. */
export const BY_FIRST = new Map<number, Pattern[]>();

for (let at = 0; at < FIRST_WORDS.length; at += 2) {
  const hash = FIRST_WORDS[at] as number;
  const pattern = PATTERNS[FIRST_WORDS[at + 1] as number] as Pattern;
  const list = BY_FIRST.get(hash);
  if (list) list.push(pattern);
  else BY_FIRST.set(hash, [pattern]);
}

/** What the build keeps of the patterns. */
export const layOutHazards = (): Pick<PreparedTables, 'hazardPairs' | 'hazardFirst'> => ({
  hazardPairs: HAZARD_PAIRS.seen,
  hazardFirst: FIRST_WORDS,
});
