import { P, type Pattern } from '../pattern/pattern.ts';
import { ARMS, CREWS, GUNS } from './vocabulary.ts';

const MANY = 'MULTIPLE SEVERAL MANY NUMEROUS LOTS TWO THREE FOUR OTHER VARIOUS';

const PLACES =
  'BED BEDROOM BEDRM ROOM PILLOW MATTRESS SEAT COUCH SOFA DRESSER NIGHTSTAND CLOSET SAFE TRUCK VEH VEHICLE CAR GLOVEBOX CONSOLE TRUNK HOUSE HOME RES RESIDENCE GARAGE BASEMENT SHED KITCHEN DOOR APT TRAILER';

/** What somebody owns or keeps where: known before the call. A weapon in somebody's hand belongs to the call itself. */
export const WEAPON_PATTERNS: readonly Pattern[] = [
  P(
    'clause',
    0.82,
    'weapons owned',
    'HAS HAVE',
    `# ${MANY}`,
    '?OF',
    '?LOADED REGISTERED LONG HUNTING ASSAULT AUTOMATIC HAND',
    GUNS,
  ),
  P('clause', 0.82, 'weapons owned', 'HAS OWNS KEEPS', '?A AN', 'AR AK', '?#', '?RIFLE', 'IN UNDER AT ON'),
  P('clause', 0.82, 'weapons owned', 'HAS HAVE OWNS KEEPS', 'REGISTERED REG LOADED UNREGISTERED', ARMS),
  P('clause', 0.8, 'weapons owned', 'HAS HAVE', GUNS, 'IN AT REGISTERED REG LOCKED STORED', `?HIS HER THE ${PLACES}`),
  P(
    'clause',
    0.82,
    'weapons owned',
    ARMS,
    'REGISTERED REG',
    'TO',
    '?# THE THIS',
    'HIM HER THEM MALE FEMALE SUBJ OCC RESIDENT HUSBAND HOMEOWNER OWNER RP RES',
  ),
  P('clause', 0.82, 'weapons owned', 'REGISTERED REG', 'TO', '# MULTIPLE SEVERAL', GUNS),
  P('words', 0.82, 'weapons owned', 'REGISTERED REG LEGAL', 'GUN FIREARM WEAPON WEAPONS GUNS', 'OWNER'),
  P(
    'clause',
    0.82,
    'weapons owned',
    'GUN WEAPON WEAPONS KNIFE SWORD FIREARM FIREARMS RIFLE GUNS',
    'COLLECTION COLLECTOR ENTHUSIAST COLLECTIONS',
  ),
  P('clause', 0.82, 'weapons owned', 'LOADED', ARMS, 'IN UNDER BY NEXT BEHIND NEAR ON AT'),
  P('clause', 0.8, 'weapons owned', ARMS, 'UNDER BEHIND NEXT', '?TO', '?HIS HER THE', PLACES),
  P('clause', 0.8, 'weapons owned', ARMS, '?KEPT STORED', 'IN', '?HIS HER THE', 'LIVING NIGHTSTAND DRESSER SAFE CLOSET'),
  P('clause', 0.82, 'weapons owned', 'LARGE HUGE', '?AMOUNT NUMBER CACHE', '?OF', GUNS),
  P('clause', 0.82, 'weapons owned', 'CACHE ARSENAL STOCKPILE', 'OF', `${GUNS} AMMO AMMUNITION`),
  P('clause', 0.8, 'weapons owned', MANY, 'GUNS FIREARMS WEAPONS RIFLES', 'IN AT', '?THE HIS HER', PLACES),
  P('words', 0.8, 'usually armed', 'CARRIES', '?A HIS HER AN', '?CONCEALED LOADED POCKET LARGE', ARMS),
  P('words', 0.8, 'usually armed', 'ALWAYS USUALLY OFTEN', 'CARRIES HAS WEARS', '?A HIS', `${ARMS} BODY`),
  P(
    'words',
    0.8,
    'weapons owned',
    'FIREARMS GUNS WEAPONS RIFLES',
    'REMOVED SURRENDERED SEIZED CONFISCATED TAKEN',
    '?FROM PRIOR IN LAST #',
    '?HOME RESIDENCE #',
  ),
  P('clause', 0.8, 'usually armed', 'ANSWERS', '?THE', 'DOOR', 'ARMED W WITH', '?WITH A'),
  P('clause', 0.8, 'usually armed', 'ARMED', 'W WITH', '?A', ARMS, 'PER'),
  P('words', 0.8, 'usually armed', 'KNOWN', 'FOR', 'CARRYING', '?A', ARMS),
  P('words', 0.8, 'known weapons', 'WEARS WEARING', 'BODY', 'ARMOR'),
  P(
    'clause',
    0.82,
    'threats',
    'THREATENED THREATENS VOWED',
    'TO',
    'KILL SHOOT STAB FIGHT HARM HURT AMBUSH ATTACK',
    `${CREWS} ANYONE ANYBODY FIRST RESPONDERS`,
  ),
  P('clause', 0.82, 'threats', 'THREATS', 'TO', 'SHOOT KILL STAB', 'ANYONE OFFICERS COPS'),
  P('words', 0.93, 'threats', 'SUICIDE', 'BY', 'COP COPS'),
  P('clause', 0.8, 'weapons owned', 'TIENE', 'ARMAS PISTOLAS RIFLES', '?EN'),
];
