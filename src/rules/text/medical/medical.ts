import { isDeniedBehind, isNegated } from '../negation.ts';
import { isGlued, Mark, previousWord, type Scene } from '../scene.ts';
import { Case, Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Cue, Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';
import { lapseStart } from './act.ts';
import { bodyPhrase } from './body-phrase.ts';
import { isCause } from './cause.ts';
import { extend } from './extent.ts';
import { isFigurative, isOfThing } from './figurative.ts';
import { gestationStart } from './gestation.ts';
import { phraseEnd } from './match.ts';

const DEGREES = wordSet('SEVERE CHRONIC ACUTE SEV EXTREME INTENSE WORSENING');

/** Words that are medical only beside a patient: of stock, roads, dogs and radio they mean something else. */
const LOOSE = wordSet(
  'CKD TIA SOB CUTTING AAA MS MI PE CP SI HI LOC PT AMS DIB PEA PALE PURPLE WEAK WALKER TERMINAL STROKE LABOR PSYCH BLIND MUTE SHAKING CUT WOUND RASH BURN BURNS ULCER SWELLING COUGH SHAKES TB PACER STENT CONTRACTING EPI SOMA OD HERNIA TREMORS UNCONSCIOUS DEAF DISABLED DECEASED DOA INFECTED TRANSPLANT FITTING HYPO SZ NEB ASA OXY RIGOR DOWNS LAC FLU BLEEDING HOSPICE DIALYSIS BURNED EXPIRED INGESTED 5150 SEIZED CAD BPD AKI PVD BKA RSV CONGESTED CONGESTION COUGHING DROWSY EXHAUSTION FATIGUE GROGGY HANDICAPPED HOBBLING LIMPING LISTLESS STITCHES SUTURES SWEATING CRACKLES DECOMPOSED DECOMPOSING SCALD TREMOR CYST COLLAPSED DROWNED CHOKED SLEEPY UNSTEADY STUNNED LIMP DEPR CTX SHIVERY',
);

/** Of those, the ones so short that a patient word is needed. */
const NEEDS_PATIENT = wordSet(
  'PSYCH WEAK BURNS PE HI PEA PALE PURPLE TERMINAL LABOR LOC EPI SOMA ASA OXY PACER WALKER HYPO FITTING SHAKES DOWNS BURN TB SEIZED CONGESTED CONGESTION COUGHING DROWSY EXHAUSTION FATIGUE GROGGY SLEEPY UNSTEADY HANDICAPPED HOBBLING LIMPING LISTLESS STITCHES SUTURES SWEATING CRACKLES DECOMPOSED DECOMPOSING SCALD TREMOR CYST RSV COLLAPSED DROWNED DISABLED INFECTED LIMP DEPR CTX SHIVERY',
);

/** Abbreviations of other things (Mississippi, Miss, miles): medical only as somebody's history. */
const NEEDS_HISTORY = wordSet('CKD CUTTING AAA MS MI CP TB COVID CAD BPD AKI PVD BKA');

const HISTORY = wordSet(
  'STAGE PREV PREVIOUS PRIOR OLD PAST INFERIOR ANTERIOR MASSIVE HX HISTORY HAS WITH W/ DX POSS POSSIBLE RECENT SEVERE CRUSHING C/O ACUTE AND FOR OF PMH PMHX',
);

/** Of a telephone or a unit as often as of a patient. */
const UNANSWERED = wordSet('RESPONDING ALERT');

const [HEAD, NEB, PE] = wordSet('HEAD NEB PE');

const LESSONS = wordSet('DURING AFTER IN');

const [ON_WORD] = wordSet('ON');

/** `PASSED OUT FLYERS` */
const [PASSED] = wordSet('PASSED');

const [PULSE] = wordSet('PULSE');
const OXIMETER = wordSet('OX OXIMETER OXIMETRY');

const HANDED_OUT = wordSet('FLYERS FLIERS PAMPHLETS CANDY SAMPLES PAPERS COOKIES WATER FOOD TICKETS LEAFLETS CARDS SANDWICHES');

const [KNOCKED, PURPLE, BURN, BLACKED] = wordSet('KNOCKED PURPLE BURN BLACKED');

/** `LIGHTS BLACKED OUT` */
const CURRENTS = wordSet('LIGHTS LIGHT SIGNAL SIGNALS AREA POWER STREET BUILDING BLOCK SUBSTATION SCREEN SCREENS WINDOWS');

const WORN = wordSet('LSW IN WEARING W/ BOLO A THE LIGHT DARK');

const BURNT = wordSet('AT CONTROLLED OPEN ILLEGAL SLASH PRESCRIBED BRUSH TRASH PILE YARD LEAF RANGE STRUCTURE');

/** A thing that has a colour. */
const isThing = (tokens: Tokens, i: number): boolean =>
  tokens.kind(i) === Kind.word && !tokens.is(i, Word.medical | Word.body | Word.injury | Word.sex | Word.stop);

const [SOB] = wordSet('SOB');

const [TIA] = wordSet('TIA');

const [DE] = wordSet('DE');

/** Said of deer in roads too. */
const DEATHS = wordSet('DECEASED DOA DECOMPOSED DECOMPOSING EXPIRED RIGOR POISONING');

/** French for a lake. */
const [LAC] = wordSet('LAC');

const [COVID] = wordSet('COVID');

/** `FLUSHED A SHEET`, `LITHIUM BATTERY`: not about a body. */
const OBJECTS = wordSet('A IT THE BATTERY BATTERIES PAPER HIS HER RUBBER');

const POSITIVE = wordSet('POS POSITIVE SX SYMPTOMS INFECTION PATIENT PT EXPOSURE');

const isInfected = (tokens: Tokens, i: number, last: number): boolean =>
  POSITIVE.has(tokens.hash(last)) || POSITIVE.has(tokens.hash(last + 1)) || HAVING.has(tokens.hash(previousWord(tokens, i)));

const HAVING = wordSet('HAS WITH W/ HX POSS POSSIBLE HAD HAVE HAVING FOR RECENT');

const NOT_ROADS = wordSet('DISABLED');

const [HOSPICE] = wordSet('HOSPICE');

const TRADES = wordSet('OFFICE AIDE AGENCY STAFF VAN FUND SHOP VOLUNTEER VOLUNTEERS CHAPLAIN');

const HAZARD_NAMES = wordSet(
  'WALK WALKATHON CARD DIVERT DIVERSION AWARENESS FUNDRAISER STALL SPACE SPACES RAMP PLATE PLATES STORE SHELTER FACILITY UNIT CLINIC CENTER CTR WARD DEPT ER HOSPITAL ALERT TEAM KIT KITS DEVICE CO COMPANY HWY SENSOR DETECTOR DELIVERY ENDED DRILL TRAINING PLACARD PARKING VEH VEHICLE VAN BUS LOGISTICS ADVISORY STOCK PROTOCOL SPOT CURVE HILL BOX',
);

/** `ALZHEIMER'S WALK` */
const isPossessive = (tokens: Tokens, i: number): boolean =>
  (tokens.isMark(i, Mark.apostrophe) || tokens.isMark(i, Mark.curly)) && tokens.length(i + 1) === 1;

/** At the first word of a medical phrase, a body part or an injury. Returns the last token taken, or 0. */
export function readMedical(scene: Scene, i: number, patient: boolean, stock: boolean): number {
  const { tokens, out } = scene;
  if (
    isGlued(tokens, i) &&
    (tokens.kind(i - 1) !== Kind.mark ||
      tokens.isMark(i - 1, Mark.underscore) ||
      tokens.isMark(i - 1, Mark.at) ||
      (tokens.isMark(i - 1, Mark.dash) && tokens.kind(i - 2) === Kind.mixed))
  )
    return 0;
  let last = tokens.is(i, Word.medical) ? phraseEnd(tokens, i) : 0;
  const hash = tokens.hash(i);
  let why = 'medical term';
  const bodily =
    tokens.is(i, Word.body | Word.injury) || (last > 0 && tokens.is(last, Word.injury)) ? bodyPhrase(tokens, i, last) : 0;
  if (bodily > last) {
    last = bodily;
    why = 'injury or complaint with body part';
  } else if (last === 0) return 0;
  const single = last === i;
  // `NEB PLT 10-T448`: Nebraska. `hit his head during PE`: a lesson.
  if (single && ((hash === NEB && tokens.announces(i + 1, Cue.plate)) || (hash === PE && LESSONS.has(tokens.hash(i - 1)))))
    return last;
  if (stock && single && tokens.is(i, Word.drug)) return last;
  if ((stock && !patient) || isCause(tokens, i, last)) return last;
  if (single && LOOSE.has(hash)) {
    const listed = isListed(scene, i);
    if (NEEDS_PATIENT.has(hash) && !patient && !listed) return last;
    // The title, and the abbreviation of a state.
    if (tokens.letterCase(i) === Case.title && NEEDS_HISTORY.has(hash) && hash !== COVID) return last;
    if (
      NEEDS_HISTORY.has(hash) &&
      hash !== COVID &&
      !listed &&
      !HISTORY.has(tokens.hash(previousWord(tokens, i))) &&
      !HISTORY.has(tokens.hash(i + 1)) &&
      !(
        tokens.kind(i + 1) !== Kind.word &&
        ((scene.out.aged && tokens.isMark(i - 1, Mark.comma)) || tokens.announces(i - 1, Cue.ageUnit))
      )
    )
      return last;
    // An aunt, in Spanish.
    if (hash === TIA && tokens.hash(i + 1) === DE) return last;
    if (hash === LAC && tokens.letterCase(i) === Case.title) return last;
    // `2 SOB`: souls on board of an aircraft.
    if (hash === SOB && tokens.kind(i - 1) === Kind.number && !patient) return last;
    if (hash === PURPLE && (WORN.has(tokens.hash(previousWord(tokens, i))) || isThing(tokens, i + 1))) return last;
    // `STANDBY AT BURN`, `CONTROLLED BURN`
    if (hash === BURN && BURNT.has(tokens.hash(previousWord(tokens, i)))) return last;
    if (DEATHS.has(hash) && (tokens.is(i + 1, Word.animal) || tokens.is(previousWord(tokens, i), Word.animal))) return last;
    if (NOT_ROADS.has(hash) && tokens.is(i + 1, Word.vehicle)) return last;
  }
  if (HAZARD_NAMES.has(tokens.hash(isPossessive(tokens, last + 1) ? last + 3 : last + 1)) && !patient) return last;
  if (hash === HOSPICE && TRADES.has(tokens.hash(last + 1))) return last;
  if (!patient && UNANSWERED.has(tokens.hash(last))) return last;
  // `HIT HEAD ON BY A TRUCK`
  if (tokens.hash(last) === HEAD && tokens.hash(last + 1) === ON_WORD && !tokens.is(last + 2, Word.drug) && !patient) return last;
  // `NO PULSE OX`: a device.
  if (tokens.hash(last) === PULSE && OXIMETER.has(tokens.hash(last + 1))) return last;
  if (hash === COVID && last <= i + 2 && !isInfected(tokens, i, last)) return last;
  if (hash === PASSED && HANDED_OUT.has(tokens.hash(last + 1))) return last;
  // `KNOCKED OUT REPEATER 3`
  if (hash === KNOCKED && !patient && tokens.kind(last + 1) === Kind.word) return last;
  if (hash === BLACKED && CURRENTS.has(tokens.hash(previousWord(tokens, i)))) return last;
  if (single && OBJECTS.has(tokens.hash(i + 1))) return last;
  if (single && (isOfThing(tokens, i) || (!patient && isFigurative(tokens, i)))) return last;
  // `BURNS RD;`, `THRUSH DR;`
  if (single && !patient && tokens.is(i + 1, Word.street) && tokens.kind(i + 2) !== Kind.word) return last;
  if (tokens.is(i, Word.drug) && single && isSold(tokens, i)) return last;
  const drug = tokens.is(i, Word.drug);
  let first = drug || TAKEN.has(tokens.hash(last)) ? lapseStart(tokens, i) : gestationStart(tokens, i);
  if (first === i && ((!tokens.is(i, Word.negation) && isNegated(tokens, i)) || isDeniedBehind(tokens, last))) return last;
  if (!drug && DEGREES.has(tokens.hash(i - 1)) && !isGlued(tokens, i)) first = i - 1;
  // `L SIDE WEAK`
  if (first === i && tokens.is(i, Word.body) && LATERAL.has(tokens.hash(i - 1)) && tokens.gap(i)) first = i - 1;
  last = extend(tokens, i, last);
  out.add(tokens.from(first), tokens.to(last), 'medical', single && LOOSE.has(hash) ? 0.7 : 0.85, why);
  return last;
}

/** Right behind another term of illness: `PMH HTN, CAD`, `DIAPHORETIC, PALE`. */
const isListed = ({ tokens, out }: Scene, i: number): boolean =>
  out.size > 0 &&
  tokens.kind(i - 1) === Kind.mark &&
  out.class(out.size - 1) === 'medical' &&
  tokens.to(i - 2) === out.end(out.size - 1);

const LATERAL = wordSet('L R LT RT LEFT RIGHT BILAT BILATERAL');

/** What is taken daily: a lapse in it belongs to the term. */
const TAKEN = wordSet(
  'DIALYSIS CHEMO TABLETS MEDS MEDICATION MEDICATIONS MEDICINE PILLS INJECTION SHOTS FOLEY CATHETER TUBE TRACH TRACHEOSTOMY PICC COLOSTOMY CANNULA IV LINE',
);

const SALE = wordSet(
  'SELLING SELLS SOLD POSSESSION DEALING SEIZED FOUND RECOVERED BAG BAGS BAGGIE GRAMS SUSPECTED DRUG DEALER TRAFFICKING STOLEN',
);

const isSold = (tokens: Tokens, i: number): boolean =>
  SALE.has(tokens.hash(previousWord(tokens, i))) ||
  SALE.has(tokens.hash(i + 1)) ||
  SALE.has(tokens.hash(previousWord(tokens, previousWord(tokens, i))));
