import { isOrdinal } from '../place/street.ts';
import { cueBefore, isGlued, Mark, previousWord, type Scene, wordBefore } from '../scene.ts';
import { readMexicanPlate } from '../spanish/mexican-plate.ts';
import { Case, Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Cue, Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';
import { countyPlateEnd } from './county-plate.ts';
import { readPartBefore } from './plate-beside.ts';
import { isMissing } from './plate-missing.ts';
import { readRegistered } from './plate-registered.ts';
import { isDecimal, NO_PLATE_SHAPE, PLATE_SHAPE, plateEnd, RARE_PLATE_SHAPE } from './plate-shape.ts';
import { isAfloat } from './vessels.ts';

const NOT_PLATES = wordSet(
  'STR RENTAL BOAT VESSEL HULL AIRCRAFT TOW RABIES ASSET DOG EVIDENCE PROPERTY TOE HULL NAME PRICE ID LOST LOCKER LUGGAGE BAGGAGE BAG GEAR EAR KENNEL HYDRANT ACCOUNTABILITY PASSPORT SVC SERVICE LIQ LIQUOR HUNTING FISHING CONTRACTOR CONTRACTORS MARRIAGE VENDOR BUSINESS',
);

const PLATE_FILLERS = wordSet(
  'LA EL DEL GUAGUA VEHICULO CARRO MOTORA AUTO IS NUMBER NUM NO NBR PARTIAL PART PLATE PLATES STATE OF THE POSS POSSIBLY TEMP TEMPORARY DEALER PAPER VANITY READS READING LIC CALIF CALIFORNIA DE ES WITH UNK MAYBE HANDICAP DP FIRST LAST TAG EXP LICENSE CA ON HIS HER TRK TRUCK VEH CAR VAN DEL OTRO STARTS STARTING BEGINS BEGINNING ENDS ENDING W',
);

const ABOUT_PLATES = wordSet(
  'READER READERS FRAME HOLDER COVER RECOGNITION CAMERA LOST STOLEN MISSING EXPIRED RETURNED REPORTED',
);

const STRONG_PLATE = wordSet(
  'TABLILLA TABLILLAS VANITY PLATE PLATES PLT LP LIC VRM VRN PLACA PLACAS LPN L/P PARTIAL PLTE TAG TLP',
);

const SLASH_ONLY = wordSet('L');

const [PLT] = wordSet('PLT');

export const isAlnum = (tokens: Tokens, i: number): boolean => tokens.kind(i) === Kind.mixed || tokens.kind(i) === Kind.number;

/** At `PLATE`, `LIC`, `LP`, `TAG` …: the plate behind it. */
export function readPlateCue(scene: Scene, i: number): void {
  const { tokens, out } = scene;
  if (readRegistered(scene, i)) return;
  if (NOT_PLATES.has(tokens.hash(previousWord(tokens, i))) || isMissing(tokens, i)) return;
  const hash = tokens.hash(i);
  if (readMexicanPlate(scene, i)) return;
  // `3RD PLT: SECTORS A B D`: a platoon.
  if (hash === PLT && isOrdinal(tokens, i - 1)) return;
  // `white Tesla temp 4471293`
  if (hash === REG && isAfloat(tokens, i)) return;
  const strong = STRONG_PLATE.has(hash) || (hash === TEMP && wordBefore(tokens, i, Word.vehicle | Word.color, 3) > 0);
  let at = i + 1;
  if (SLASH_ONLY.has(hash)) {
    if (
      !tokens.isMark(at, Mark.slash) ||
      tokens.gap(at) ||
      tokens.gap(at + 1) ||
      tokens.kind(at + 1) !== Kind.mixed ||
      tokens.length(at + 1) < 6
    )
      return;
    at++;
  }
  let stated = false;
  for (let steps = 0; steps < 7; steps++) {
    const kind = tokens.kind(at);
    if (
      kind === Kind.mark &&
      !tokens.isMark(at, Mark.comma) &&
      !tokens.isMark(at, Mark.dot) &&
      !tokens.isMark(at, Mark.semicolon) &&
      !tokens.isMark(at, Mark.plus)
    )
      at++;
    else if (kind === Kind.word && tokens.is(at, Word.state) && tokens.kind(at + 1) !== Kind.none) {
      stated = true;
      at++;
    } else if (kind === Kind.word && PLATE_FILLERS.has(tokens.hash(at))) at++;
    else break;
  }
  if (hash === PARTIAL) readPartBefore(scene, i);
  if (tokens.kind(at) === Kind.lineBreak || ABOUT_PLATES.has(tokens.hash(at))) return;
  if (hash === PARTIAL && countyPlateEnd(tokens, at, false) > 0) {
    out.add(tokens.from(at), tokens.to(countyPlateEnd(tokens, at, false)), 'license-plate', 0.75, 'part of a plate');
    return;
  }
  if (hash === PARTIAL && partialEnd(tokens, at) > 0) {
    out.add(tokens.from(at), tokens.to(partialEnd(tokens, at)), 'license-plate', 0.7, 'part of a plate');
    return;
  }
  // `PLT NH 388 1207`
  if (stated && tokens.digits(at) === 3 && tokens.digits(at + 1) >= 3 && tokens.digits(at + 1) <= 4 && tokens.gap(at + 1)) {
    if (tokens.kind(at + 2) === Kind.mark && !tokens.gap(at + 2) && tokens.digits(at + 3) > 0) return;
    out.add(tokens.from(at), tokens.to(at + 1), 'license-plate', 0.85, 'plate after a plate word');
    return;
  }
  const illinois = ILLINOIS.exec(tokens.text.slice(tokens.from(at), tokens.from(at) + ILLINOIS_LENGTH));
  if (illinois && !TAGS.has(hash)) {
    out.add(tokens.from(at), tokens.from(at) + illinois[0].length, 'license-plate', 0.88, 'plate after a plate word');
    return;
  }
  const county = TAGS.has(hash) ? 0 : countyPlateEnd(tokens, at, true);
  const last = county > 0 ? county : plateEnd(tokens, at, strong || stated);
  // `CA` may have been the beginning of the plate and not the state.
  if (last === 0 || isDecimal(tokens, last) || (last === at && isOrdinal(tokens, at))) return;
  const value = tokens.slice(at, last);
  const digits = value.replace(/\D/g, '').length;
  if ((digits === 0 && at === i + 1) || NO_PLATE_SHAPE.test(value)) return;
  if (digits === 0 && !(strong && !tokens.is(at, Word.stop | Word.common))) return;
  // `TEMP LOG 38`: a word, where a group of letters would stand.
  if (last > at && tokens.kind(at) === Kind.word && tokens.is(at, Word.common) && !strong) return;
  if (
    /^(?:19|20)\d\d$/.test(value) ||
    (isLicenseNumber(value) && !(TAGS.has(hash) && /^[A-Z]\d{7}$/i.test(value))) ||
    (last === at && tokens.is(at, Word.vehicle))
  )
    return;
  if (/^[\d-]+$/.test(value) && TAGS.has(hash) && !stated) return;
  if (/^\d+$/.test(value) && !(stated || (strong && value.length >= 5 && !TAGS.has(hash) && hash !== PLACA))) return;
  const partial = value.length < 5;
  if (partial && !strong) return;
  out.add(tokens.from(at), tokens.to(last), 'license-plate', strong ? 0.9 : stated ? 0.85 : 0.7, 'plate after a plate word');
}

/** `EK 70 214`: as Illinois issues them. */
const ILLINOIS = /^[A-Z]{2} \d{2} \d{3}(?![\w-])/i;
const ILLINOIS_LENGTH = 10;

const [TEMP, PARTIAL, REG, PLACA] = wordSet('TEMP PARTIAL REG PLACA');

/** `PARTIAL IJL`, `partial RK-7`: three letters that are no word, or letters with a dash and more. The last token, or 0. */
function partialEnd(tokens: Tokens, i: number): number {
  if (tokens.kind(i) !== Kind.word || tokens.words(i) !== 0 || tokens.cues(i) !== 0) return 0;
  const last = i + 2;
  const dashed = tokens.isMark(i + 1, Mark.dash) && !tokens.gap(i + 1) && !tokens.gap(last);
  if (dashed) return tokens.length(i) <= 4 && tokens.length(last) <= 4 && tokens.kind(last) <= Kind.mixed ? last : 0;
  return tokens.length(i) === 3 && tokens.letterCase(i) === Case.upper ? i : 0;
}

const TAGS = wordSet('TAG TAGS REG');

/** One letter and seven or more figures is a driver licence, also behind `LIC`. */
export const isLicenseNumber = (value: string): boolean => /^[A-Z]\d{7,}$/i.test(value) || /^\d{8,}$/.test(value);

const CALIFORNIA = /^\d[A-Z]{3}\d{3}$/;

export const REGISTRATION_WORDS = wordSet(
  'BRG BEARING DISPLAYING DISPLAYS LPR HIT CHECK CHK CHECKED KEEPER PNC RTN RTNS REG STORED RUN RAN 10-28 T/S TS STOP TRAFFIC CHARACTERS FOLLOWING TAKEN DRIVES DRIVING STOPPED RECOVERED STOLEN TOWED RETURN RETURNS QUERY RUNNING',
);

/** At a mixed token: plates without a word for it. */
export function readBarePlate(scene: Scene, i: number): void {
  const { tokens, out } = scene;
  const length = tokens.length(i);
  if (length < 5 || length > 8) return;
  if (
    isGlued(tokens, i) &&
    (!tokens.isMark(i - 1, Mark.slash) || tokens.kind(i - 2) === Kind.number) &&
    tokens.kind(i - 1) !== Kind.mark
  )
    return;
  if (
    isGlued(tokens, i) &&
    (tokens.isMark(i - 1, Mark.dash) ||
      tokens.isMark(i - 1, Mark.at) ||
      tokens.isMark(i - 1, Mark.underscore) ||
      tokens.isMark(i - 1, Mark.dot) ||
      tokens.isMark(i - 1, Mark.hash))
  )
    return;
  if (
    !tokens.gap(i + 1) &&
    (tokens.isMark(i + 1, Mark.dash) ||
      tokens.isMark(i + 1, Mark.at) ||
      (tokens.isMark(i + 1, Mark.dot) &&
        !tokens.gap(i + 2) &&
        tokens.kind(i + 2) > Kind.none &&
        tokens.kind(i + 2) !== Kind.lineBreak))
  )
    return;
  const value = tokens.slice(i).toUpperCase();
  if ((!PLATE_SHAPE.test(value) && !RARE_PLATE_SHAPE.test(value)) || NO_PLATE_SHAPE.test(value)) return;
  if (cueBefore(tokens, i, Cue.reference, 1) > 0 && cueBefore(tokens, i, Cue.plate, 2) === 0) return;
  const vehicle =
    wordBefore(tokens, i, Word.vehicle, 4) > 0 ||
    tokens.is(i + 1, Word.vehicle | Word.color) ||
    tokens.is(i - 1, Word.color) ||
    registered(tokens, i);
  if (CALIFORNIA.test(value))
    out.add(tokens.from(i), tokens.to(i), 'license-plate', vehicle ? 0.9 : 0.75, 'Californian plate shape');
  else if (PLATE_SHAPE.test(value) && vehicle && length >= 6)
    out.add(tokens.from(i), tokens.to(i), 'license-plate', 0.75, 'plate shape beside a vehicle');
  else if (
    RARE_PLATE_SHAPE.test(value) &&
    wordBefore(tokens, i, Word.vehicle, 1) > 0 &&
    length >= 6 &&
    !tokens.is(i, Word.responseUnit | Word.vehicle)
  )
    out.add(tokens.from(i), tokens.to(i), 'license-plate', 0.6, 'plate beside a vehicle');
  else if (PLATE_SHAPE.test(value) && length >= 6 && standsBehindVehicle(tokens, i))
    out.add(tokens.from(i), tokens.to(i), 'license-plate', 0.62, 'plate in a clause of its own');
}

/** `gray Sentra left at the lot since Tues, KRB42F.`: alone between marks, a vehicle with its color a few words before. */
function standsBehindVehicle(tokens: Tokens, i: number): boolean {
  const end = tokens.kind(i + 1);
  if (!tokens.isMark(i - 1, Mark.comma) || !tokens.gap(i) || (end !== Kind.none && end !== Kind.lineBreak && end !== Kind.mark))
    return false;
  for (let at = i - 2; at > i - CLAUSE_REACH && tokens.kind(at) !== Kind.none && tokens.kind(at) !== Kind.lineBreak; at--)
    if (tokens.is(at, Word.vehicle) && tokens.is(at - 1, Word.color)) return true;
  return false;
}

/** Farthest that a vehicle is told before its plate, in tokens. */
const CLAUSE_REACH = 12;

const LINKS = wordSet('ON FOR OF');

/** Is a word for running or stopping a car beside the plate? */
export const registered = (tokens: Tokens, i: number): boolean =>
  REGISTRATION_WORDS.has(tokens.hash(previousWord(tokens, i))) ||
  REGISTRATION_WORDS.has(tokens.hash(i + 1)) ||
  (LINKS.has(tokens.hash(i - 1)) && REGISTRATION_WORDS.has(tokens.hash(i - 2)));
