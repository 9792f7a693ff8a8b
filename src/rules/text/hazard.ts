import { isNegated } from './medical.ts';
import { Mark, previousWord, type Scene } from './scene.ts';
import { Kind, type Tokens } from './tokens.ts';
import { Word } from './word-bits.ts';
import { type WordSet, wordSet } from './word-set.ts';

/** Longest flag, in tokens. */
const LONGEST = 14;

/** How far the flag goes: to the end of the clause, to the end of the line, or only the words matched. */
type Reach = 'clause' | 'words';

interface Pattern {
  /** Word sets one after the other; `?` marks in `optional`. */
  readonly words: readonly WordSet[];
  readonly reach: Reach;
  readonly confidence: number;
  readonly why: string;
}

const P = (reach: Reach, confidence: number, why: string, ...words: readonly string[]): Pattern => ({
  words: words.map(wordSet),
  reach,
  confidence,
  why,
});

const ORDERS = 'ORDER ORDERS ORD ORDEN INJUNCTION';
const OFFENCES =
  'DV DOMESTIC DOMESTICS ASSAULT ASSAULTS ASSAULTIVE VIOLENCE VIOLENT WEAPONS WEAPON GUNS GUN NARCOTICS NARC DRUG DRUGS WARRANTS BURGLARY THEFT FELONY SUICIDE SUICIDAL MENTAL 5150 5150S 273.5 RESISTING ARREST ARRESTS BATTERY HOMICIDE ROBBERY STALKING ARSON CONVICTION CONVICTIONS OD ODS OVERDOSE OVERDOSES FIGHTING EVADING RUNAWAY RUNAWAYS SELF ABUSE TRO THREATS HARASSMENT DISTURBANCES 415 415S 242 ARMED FIREARMS DUI';
const CALLS =
  'CALLS CALL CFS RPTS RPT REPORTS INCIDENTS CONTACTS CONTACT CONVICTION CONVICTIONS ARRESTS ARREST VISITS RUNS RESPONSES HX EVENTS CASES INCIDENT COMPLAINTS';
const CAUTIONARY =
  'ASSAULTIVE COMBATIVE VIOLENT HOSTILE AGGRESSIVE ARMED DANGEROUS ANTI ANTIPOLICE SPITS BITES SPITTER BITER UNCOOPERATIVE RESISTIVE FIGHTER VOLATILE';

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
    'PREM PREMISE PREMISES LOCATION LOC ADDRESS',
    'HX HIST HISTORY HAZARD HAZ FLAG WARNING ALERT CAUTION NOTE INFO',
  ),
  P(
    'clause',
    0.8,
    'warning',
    'CAUTION WARNING HAZARD',
    `${CAUTIONARY} WEAPONS WEAPON GUN GUNS KNIFE MENTAL DOG DOGS OFFICER OFFICERS OCC OCCUPANT OXYGEN SUBJ MALE RESIDENT VIOLENCE FIREARMS FIREARM HOARDER PIT AGGRESSIVE BITES SPITS MULTIPLE HX FLIGHT ESCAPE MEDICAL HOARDING FLOOR STAIRS`,
  ),
  P('words', 0.85, 'mental caution', 'MENTAL', 'CAUTION'),
  P('words', 0.9, 'officer safety', 'OFFICER OFC OFCR OFF OS', 'SAFETY', 'CAUTION ALERT HAZARD WARNING FLAG'),
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
  P('clause', 0.85, 'frequent caller', 'FREQ FREQUENT REPEAT CHRONIC HABITUAL', 'CALLER FLYER USER'),
  P('words', 0.9, 'protection order', 'PROTECTION PROTECTIVE RESTRAINING PROT NONMOLESTATION HARASSMENT', ORDERS),
  P('clause', 0.9, 'surrender order', 'SURRENDER', ORDERS),
  P('words', 0.9, 'protection order', 'STAY', 'AWAY', ORDERS),
  P('words', 0.9, 'protection order', 'NO', 'CONTACT', ORDERS),
  P('words', 0.9, 'protection order', 'NO CONTACT', ORDERS),
  P(
    'words',
    0.85,
    'protection order',
    'ACTIVE VALID CURRENT TEMP TEMPORARY PERMANENT SERVED HAS',
    'RO TRO EPO OFP PFA NCO CPO DVPO DVRO EPRO',
  ),
  P('words', 0.85, 'protection order', 'TRO DVPO DVRO OFP PFA EPO NCO CPO', 'IN', 'PLACE EFFECT'),
  P('words', 0.85, 'protection order', 'TRO DVPO DVRO OFP PFA', 'AGAINST VIOLATION ON FILE SERVED ACTIVE'),
  P('words', 0.85, 'protection order', 'RO TRO DVPO OFP PFA INJUNCTION', 'ON', 'FILE'),
  P(
    'words',
    0.88,
    'warrant',
    'ACTIVE OUTSTANDING FTA FELONY MISD MISDEMEANOR BENCH ARREST CONFIRMED WANTED OPEN PROBATION PAROLE VALID BAIL',
    'WARRANT WARRANTS WNT WNTS FTA FELONY MISD',
  ),
  P('words', 0.82, 'warrant', 'HAS', 'WARRANTS WARRANT WNT WNTS'),
  P('words', 0.82, 'warrant', 'HAS', 'A', 'WARRANT'),
  P('words', 0.82, 'warrant', 'WARRANT WARRANTS', 'OUT ON ACTIVE OUTSTANDING FOR'),
  P('words', 0.85, 'parole', 'PAROLEE', 'AT', 'LARGE'),
  P('words', 0.85, 'parole', 'ON', 'PAROLE PROBATION PRCS'),
  P('words', 0.85, 'parole', 'ACTIVE', 'PAROLE PAROLEE PROBATION'),
  P('words', 0.8, 'parole', 'DOC', 'ACTIVE'),
  P(
    'words',
    0.88,
    'gang',
    'GANG',
    'TIES MEMBER MEMBERS AFFILIATED AFFILIATION ASSOCIATE RELATED HOUSE TATTOOS ACTIVITY CONNECTED',
  ),
  P('words', 0.88, 'gang', 'VALIDATED DOCUMENTED ACTIVE ADMITTED', 'GANG', 'MEMBER ASSOCIATE'),
  P('words', 0.88, 'offender', 'SEX', 'OFFENDER REGISTRANT'),
  P('words', 0.88, 'offender', 'REGISTERED REG', 'SEX', 'OFFENDER'),
  P('words', 0.85, 'offender', 'CONVICTED VIOLENT REPEAT HABITUAL', 'FELON OFFENDER'),
  P(
    'clause',
    0.82,
    'dangerous animal',
    'AGGRESSIVE VICIOUS DANGEROUS LARGE UNFRIENDLY MEAN ATTACK GUARD BITING',
    'DOG DOGS PIT PITBULL PITBULLS SHEPHERD ROTTWEILER K9',
  ),
  P('clause', 0.82, 'dangerous animal', 'PIT', 'BULL BULLS'),
  P('clause', 0.78, 'dangerous animal', 'PITBULL PITBULLS', 'IN ON INSIDE LOOSE BIT BITES AT'),
  P('words', 0.85, 'dangerous animal', 'DOG DOGS', 'BITES WILL', 'BITE'),
  P('words', 0.85, 'dangerous animal', 'DOG DOGS', 'BITES'),
  P('clause', 0.8, 'stored hazard', 'OXYGEN PROPANE O2', 'TANKS TANK CYLINDERS BOTTLES', 'IN STORED INSIDE ON'),
  P('clause', 0.8, 'stored hazard', 'HOARDER HOARDING', 'HOUSE HOME CONDITIONS RESIDENCE'),
  P('words', 0.8, 'anti-police', 'ANTI', 'POLICE LE LAW GOVERNMENT GOVT PD'),
  P('words', 0.8, 'sovereign citizen', 'SOVEREIGN', 'CITIZEN CITIZENS'),
  P('words', 0.85, 'weapon permit', 'CCW CHL LTC CPL CONCEALED', 'HOLDER PERMIT LICENSE CARRY'),
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
    'HOUSE THE HOME RES RESIDENCE TO CLOSET SAFE BEDROOM BEDRM NIGHTSTAND GARAGE BASEMENT LOCATION LOC ATTIC DRESSER HIS HER CABINET PREM PREMISE PREMISES FILE LOCKER DEN',
  ),
  P('clause', 0.82, 'weapons owned', 'GUN', 'SAFE', 'IN INSIDE AT'),
  P('words', 0.8, 'wanted', 'ARMED', 'AND &', 'DANGEROUS'),
];

/** Patterns by the hash of their first word, so that a token costs one look-up. */
const BY_FIRST = new Map<number, Pattern[]>();
for (const pattern of PATTERNS) {
  for (const hash of pattern.words[0] ?? []) {
    const list = BY_FIRST.get(hash);
    if (list) list.push(pattern);
    else BY_FIRST.set(hash, [pattern]);
  }
}

function matchEnd(tokens: Tokens, i: number, pattern: Pattern): number {
  let at = i;
  for (let k = 1; k < pattern.words.length; k++) {
    at++;
    if (
      (tokens.isMark(at, Mark.dash) ||
        tokens.isMark(at, Mark.slash) ||
        tokens.isMark(at, Mark.colon) ||
        tokens.isMark(at, Mark.and)) &&
      !(k === pattern.words.length)
    )
      at++;
    if (!pattern.words[k]?.has(tokens.hash(at)) || (tokens.kind(at) !== Kind.word && tokens.kind(at) !== Kind.mixed)) return 0;
  }
  return at;
}

const clauseEnds = (tokens: Tokens, i: number): boolean => {
  const kind = tokens.kind(i);
  if (kind === Kind.none || kind === Kind.lineBreak) return true;
  if (kind !== Kind.mark) return false;
  const code = tokens.hash(i);
  if (code === Mark.dot) return tokens.gap(i + 1) || tokens.kind(i + 1) !== Kind.number;
  return (
    code === Mark.comma ||
    code === Mark.semicolon ||
    code === Mark.star ||
    code === Mark.close ||
    code === Mark.closeBracket ||
    code === Mark.openBracket ||
    (code === Mark.slash && tokens.isMark(i + 1, Mark.slash)) ||
    (code === Mark.slash && tokens.gap(i) && tokens.gap(i + 1)) ||
    (code === Mark.dash && tokens.gap(i) && tokens.gap(i + 1))
  );
};

const BITING = wordSet('BIT BITES BITE WILL ATTACKED ATTACKS HAS LUNGES');

/** Does another flag begin here? */
const startsFlag = (tokens: Tokens, i: number): boolean =>
  tokens.gap(i) &&
  (BY_FIRST.get(tokens.hash(i)) ?? []).some(
    (pattern) => pattern.reach === 'words' && pattern.words.length > 1 && matchEnd(tokens, i, pattern) > 0,
  );

function clauseEnd(tokens: Tokens, from: number): number {
  let last = from;
  while (last - from < LONGEST && !clauseEnds(tokens, last + 1) && !startsFlag(tokens, last + 1)) last++;
  // `…, BIT MAIL CARRIER LAST YR` still speaks of the dog.
  if (tokens.isMark(last + 1, Mark.comma) && BITING.has(tokens.hash(last + 2))) {
    last += 2;
    while (last - from < LONGEST && !clauseEnds(tokens, last + 1)) last++;
  }
  return last;
}

/** Somebody asks for an order or about one: no flag. */
const ASKED = wordSet(
  'WANTS WANT REQ REQUESTING REQG ASKING OBTAIN OBTAINING GETTING GET FILE FILING APPLY RE REF REGARDING SERVE SERVICE SERVING NEEDS NEED SEEKING QUESTIONS ABOUT',
);
const ASKED_BEHIND = wordSet('INFO INFORMATION PAPERWORK PPWK QUESTIONS QUESTION ADVICE SERVICE PACKET FORM FORMS PROCESS');
function isTalk(tokens: Tokens, first: number, last: number): boolean {
  if (ASKED_BEHIND.has(tokens.hash(last + 1))) return true;
  const before = previousWord(tokens, first);
  return ASKED.has(tokens.hash(before)) && ORDER_WORDS.has(tokens.hash(last));
}
const ORDER_WORDS = wordSet(`${ORDERS} TRO RO PO`);

const COUNTED = wordSet('PRIOR PREVIOUS PREV PRIORS');
const COUNTED_THINGS = wordSet(`${CALLS} DV DOMESTICS OVERDOSES WARRANTS`);
const AFTERMATH = wordSet('CITED NOT');

/** At a word a flag may begin with. Returns the last token taken, or 0. */
export function readHazard(scene: Scene, i: number): number {
  const { tokens, out } = scene;
  let best = 0;
  let chosen: Pattern | undefined;
  for (const pattern of BY_FIRST.get(tokens.hash(i)) ?? []) {
    const end = matchEnd(tokens, i, pattern);
    if (end > best) {
      best = end;
      chosen = pattern;
    }
  }
  if (chosen && isTalk(tokens, i, best)) return best;
  if (!chosen || isDenied(tokens, i)) return priorCalls(scene, i);
  const last = chosen.reach === 'clause' ? clauseEnd(tokens, best) : tail(tokens, best);
  let first = i;
  // `14 PRIOR …` and `AK STYLE RIFLE IN CLOSET` begin before.
  if (tokens.kind(first - 1) === Kind.number && tokens.gap(first) && tokens.digits(first - 1) <= 2) first--;
  if (chosen.why === 'premise access')
    while (
      first > i - 3 &&
      tokens.kind(first - 1) === Kind.word &&
      !tokens.is(first - 1, Word.stop | Word.sex) &&
      tokens.gap(first)
    )
      first--;
  out.add(tokens.from(first), tokens.to(last), 'hazard-flag', chosen.confidence, chosen.why);
  return last;
}

/** `3 PRIOR RUNAWAY RPTS AT LOC`: a count of earlier calls. */
function priorCalls({ tokens, out }: Scene, i: number): number {
  if (!COUNTED.has(tokens.hash(i)) || isDenied(tokens, i)) return 0;
  const counted = tokens.kind(i - 1) === Kind.number;
  for (let at = i + 1; at <= i + 3; at++) {
    if (tokens.kind(at) !== Kind.word && tokens.kind(at) !== Kind.number && tokens.kind(at) !== Kind.mixed) return 0;
    const statute =
      tokens.kind(at) === Kind.number &&
      at === i + 1 &&
      tokens.digits(at) >= 2 &&
      tokens.isMark(at + 1, Mark.dot) &&
      tokens.digits(at + 2) > 0 &&
      !tokens.gap(at + 2);
    if (statute || (COUNTED_THINGS.has(tokens.hash(at)) && (counted || at > i + 1))) {
      const last = clauseEnd(tokens, at);
      out.add(tokens.from(counted ? i - 1 : i), tokens.to(last), 'hazard-flag', 0.78, 'earlier calls');
      return last;
    }
  }
  return 0;
}

const TAIL = wordSet('ON FILE AT LOC LOCATION HERE AGAINST');
/** A short tail that belongs to the flag: `FTA WARRANT THEFT 3` is cut, `… ON FILE` taken. */
function tail(tokens: Tokens, last: number): number {
  let end = last;
  while (end < last + 2 && tokens.kind(end + 1) === Kind.word && TAIL.has(tokens.hash(end + 1))) end++;
  return end === last + 2 ? end : last;
}

const DENYING = wordSet('NO NEG NEGATIVE UNK DENIES NOT DENIED WITHOUT UNKNOWN IF');
function isDenied(tokens: Tokens, i: number): boolean {
  if (AFTERMATH.has(tokens.hash(i - 1))) return true;
  const before = previousWord(tokens, i);
  if (DENYING.has(tokens.hash(before)) && i - before === 1) return true;
  return isNegated(tokens, i) && tokens.kind(i) === Kind.word && !/^NO$/i.test(tokens.slice(i));
}

/** `** PREMISE ** … ** PREMISE **` and `PREMISE: …`: at the word. */
const PREMISE = wordSet('PREMISE PREM PREMISES');
export function readPremiseBlock({ tokens, out }: Scene, i: number): number {
  if (!PREMISE.has(tokens.hash(i))) return 0;
  let at = i + 1;
  if (tokens.hash(at) === NOTE || tokens.hash(at) === INFO) at++;
  let marked = false;
  while (tokens.isMark(at, Mark.star) || tokens.isMark(at, Mark.colon) || tokens.isMark(at, Mark.dash)) {
    marked = true;
    at++;
  }
  if (!marked || tokens.kind(at) !== Kind.word) return 0;
  let last = at;
  while (
    last - at < 30 &&
    tokens.kind(last + 1) !== Kind.none &&
    tokens.kind(last + 1) !== Kind.lineBreak &&
    !tokens.isMark(last + 1, Mark.star) &&
    !(tokens.isMark(last + 1, Mark.dot) && tokens.gap(last + 2))
  )
    last++;
  if (last - at < 1) return 0;
  out.add(tokens.from(at), tokens.to(last), 'hazard-flag', 0.75, 'premise note');
  return last;
}
const [NOTE] = wordSet('NOTE');
const [INFO] = wordSet('INFO');
