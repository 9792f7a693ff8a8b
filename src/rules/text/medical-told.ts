import { matchEnd } from './hazard/match.ts';
import { P, type Pattern } from './hazard/pattern.ts';
import { isNegated } from './negation.ts';
import type { Scene } from './scene.ts';
import { wordSet } from './word-set.ts';

const OWN = 'HIS HER MY THEIR THE';

const TRUNK = 'CHEST STOMACH SIDE ABDOMEN BELLY ABD THROAT JAW HIP GROIN RIBS NECK HEART';

const LIMBS = 'ARM ARMS LEG LEGS FOOT FEET ANKLE KNEE WRIST HAND ELBOW SHOULDER FINGER FINGERS TOE TOES HIP';

const WAYS_IN =
  'TRACH TRACHEOSTOMY PEG FOLEY CATHETER PICC PORT FISTULA SHUNT COLOSTOMY OSTOMY ILEOSTOMY NG GTUBE JTUBE CANNULA DRAIN STOMA';

const GREASES = 'GREASE WATER STEAM COFFEE OIL SOUP TEA TAR ACID LYE WAX NOODLES';

const M = (...places: readonly string[]): Pattern => P('words', 0.84, 'illness told in words', ...places);

/** Sentences of illness with places that many words fit. */
const PATTERNS: readonly Pattern[] = [
  M('CLUTCHING GRABBING HOLDING RUBBING GRIPPING', `?${OWN}`, '?LEFT RIGHT LOWER', TRUNK),
  M('CANT CANNOT UNABLE COULDNT', '?TO', 'PUT BEAR', '?ANY', 'WEIGHT', '?ON', `?IT ${OWN} LEFT RIGHT`, `?${LIMBS}`),
  M('STUNG BIT BITTEN', '# TWO THREE FOUR FIVE SIX SEVERAL MULTIPLE MANY', 'TIMES'),
  M(LIMBS, 'IS ARE', 'FACING POINTING POINTED TURNED BENT', '?THE', 'WRONG BACKWARDS SIDEWAYS OUTWARD INWARD', '?WAY DIRECTION'),
  M('PUPILS', '?ARE', 'BLOWN PINPOINT DILATED FIXED UNEQUAL SLUGGISH CONSTRICTED NONREACTIVE', '?AND', '?DILATED'),
  M('BLOWN FIXED PINPOINT DILATED', '?AND', '?DILATED', 'PUPIL PUPILS'),
  M('AGONAL SNORING LABORED SHALLOW GRUNTING ABSENT', 'BREATHS RESPS RESP RESPIRATIONS BREATHING'),
  M('BREATHING', '#', 'TIMES BREATHS', 'A PER', 'MIN MINUTE'),
  M('CRACKLES RALES RHONCHI WHEEZES WHEEZING STRIDOR', 'BILAT BILATERALLY BILATERAL AUDIBLE THROUGHOUT'),
  M('JELLYFISH SCORPION STINGRAY', 'STING STINGS'),
  M('COPPERHEAD RATTLESNAKE RATTLER SNAKE SPIDER TICK BAT HUMAN RECLUSE WIDOW COTTONMOUTH', 'BITE BITES'),
  M(
    WAYS_IN,
    '?TUBE LINE BAG SITE CATHETER',
    '?IS WAS GOT HAS',
    '?BEEN COMPLETELY',
    'CLOGGED BLOCKED LEAKING DISLODGED INFECTED BLEEDING PULLED OUT KINKED BURST FAILED',
    '?OUT',
  ),
  M(WAYS_IN, '?TUBE LINE BAG SITE', 'CAME FELL POPPED', 'OUT LOOSE OFF'),
  M(WAYS_IN, '?TUBE LINE BAG SITE', 'NOT', 'DRAINING WORKING FLUSHING'),
  M(WAYS_IN, '?TUBE', 'NEEDS', 'SUCTION SUCTIONING REPLACED CHANGED FLUSHED'),
  M('HIP HIPS KNEE KNEES SHOULDER VALVE', 'REPLACED REPLACEMENT'),
  M('SCALDED BURNED BURNT', 'BY WITH FROM', '?HOT BOILING', GREASES),
  M('MAGGOTS', 'IN ON', `?${OWN}`, 'WOUND WOUNDS FOOT FEET LEG LEGS TOES SORE SORES ULCER'),
  M('ORIF', '?L R LEFT RIGHT', 'TIBIA FEMUR HIP ANKLE WRIST FIBULA HUMERUS RADIUS ELBOW'),
  M('METS METASTASES', 'TO', 'BONE BONES BRAIN LIVER LUNG LUNGS SPINE'),
  M('ATE EATEN SWALLOWED', 'A SOME', 'LAUNDRY TIDE DETERGENT DISHWASHER', 'POD PODS TABLET PACKET DETERGENT'),
  M(
    'GOT GETTING',
    'INTO',
    '?GRANDMAS GRANDPAS MOMS DADS HIS HER THE MY SOMEONES',
    'PILLS MEDS MEDICATION MEDICATIONS MEDICINE BLEACH',
  ),
  M('CHOKED CHOKING', 'ON', '?A HIS HER', 'HOT PIECE PEANUT', 'DOG DOGS OF BUTTER', '?MEAT FOOD CANDY STEAK CHICKEN'),
  M('BULGING SUNKEN', 'SOFT FONTANELLE FONTANEL', '?SPOT'),
  M('BIT BITTEN', 'THROUGH THRU', `${OWN} LIP TONGUE`, '?LIP TONGUE'),
  M('CUTTING CUT SLICING', 'ON', `${OWN} ARMS LEGS`, '?ARMS LEGS WRISTS ARM LEG WRIST THIGHS'),
  M(
    'SOAKED BLEEDING',
    'THROUGH THRU',
    '?# THE THREE TWO',
    'TOWELS TOWEL DRESSING DRESSINGS GAUZE PADS PAD BANDAGE BANDAGES SHEETS',
  ),
];

const BY_FIRST = new Map<number, Pattern[]>();

/** Filled when the first sentence is met. */
function fill(): void {
  for (const pattern of PATTERNS)
    for (const hash of pattern.places[0]?.words ?? []) {
      const list = BY_FIRST.get(hash);
      if (list) list.push(pattern);
      else BY_FIRST.set(hash, [pattern]);
    }
}

/** Whose parts they are is not said; a thing is meant as often: `BACK SEIZURE` is none of them. */
const THINGS = wordSet('CAR TRUCK VEHICLE ENGINE DOG CAT VEH');

/** At a word of such a sentence. Returns the last token taken, or 0. */
export function readTold({ tokens, out }: Scene, i: number): number {
  if (BY_FIRST.size === 0) fill();
  let last = 0;
  for (const pattern of BY_FIRST.get(tokens.hash(i)) ?? []) last = Math.max(last, matchEnd(tokens, i, pattern));
  if (last === 0 || THINGS.has(tokens.hash(last + 1)) || isNegated(tokens, i)) return 0;
  out.add(tokens.from(i), tokens.to(last), 'medical', 0.84, 'illness told in words');
  return last;
}
