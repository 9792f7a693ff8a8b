import { countyPlateEnd } from './county-plate.ts';
import { hasVowel } from './name-parts.ts';
import { PLATE_SHAPE, plateEnd, RARE_PLATE_SHAPE, ROUTE_SHAPE } from './plate-shape.ts';
import { cueBefore, isGlued, Mark, previousWord, type Scene, wordBefore } from './scene.ts';
import { Case, Kind } from './token-kind.ts';
import type { Tokens } from './tokens.ts';
import { Cue, Word } from './word-bits.ts';
import { wordSet } from './word-set.ts';

const NOT_PLATES = wordSet('BOAT VESSEL HULL AIRCRAFT TOW RABIES ASSET DOG EVIDENCE PROPERTY TOE HULL NAME PRICE ID LOST');

const PLATE_FILLERS = wordSet(
  'IS NUMBER NUM NO NBR PARTIAL PART PLATE PLATES STATE OF THE POSS POSSIBLY TEMP TEMPORARY DEALER PAPER VANITY READS READING LIC CALIF CALIFORNIA DE ES WITH UNK MAYBE HANDICAP DP FIRST LAST TAG EXP LICENSE CA ON HIS HER TRK TRUCK VEH CAR VAN STARTS STARTING BEGINS BEGINNING ENDS ENDING W',
);

const ABOUT_PLATES = wordSet(
  'READER READERS FRAME HOLDER COVER RECOGNITION CAMERA LOST STOLEN MISSING EXPIRED RETURNED REPORTED',
);

const STRONG_PLATE = wordSet('VANITY PLATE PLATES PLT LP LIC VRM VRN PLACA PLACAS LPN L/P PARTIAL PLTE TAG TLP');

const SLASH_ONLY = wordSet('L');

const isAlnum = (tokens: Tokens, i: number): boolean => tokens.kind(i) === Kind.mixed || tokens.kind(i) === Kind.number;

/** At `PLATE`, `LIC`, `LP`, `TAG` …: the plate behind it. */
export function readPlateCue({ tokens, out }: Scene, i: number): void {
  if (NOT_PLATES.has(tokens.hash(previousWord(tokens, i)))) return;
  const hash = tokens.hash(i);
  // `white Tesla temp 4471293`
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
  if (tokens.kind(at) === Kind.lineBreak || ABOUT_PLATES.has(tokens.hash(at))) return;
  // `TX LIC 24417806`: too long for a plate.
  if ((tokens.digits(at) === 8 || tokens.digits(at) === 9) && hash === LIC && (stated || tokens.is(i - 1, Word.state))) {
    out.add(tokens.from(at), tokens.to(at), 'government-id', 0.75, 'licence number behind a state');
    return;
  }
  if (hash === PARTIAL && countyPlateEnd(tokens, at, false) > 0) {
    out.add(tokens.from(at), tokens.to(countyPlateEnd(tokens, at, false)), 'license-plate', 0.75, 'part of a plate');
    return;
  }
  if (hash === PARTIAL && isPartial(tokens, at)) {
    out.add(tokens.from(at), tokens.to(at), 'license-plate', 0.7, 'part of a plate');
    return;
  }
  const county = TAGS.has(hash) ? 0 : countyPlateEnd(tokens, at, true);
  const last = county > 0 ? county : plateEnd(tokens, at, strong || stated);
  // `CA` may have been the beginning of the plate and not the state.
  if (last === 0) return;
  const value = tokens.slice(at, last);
  const digits = value.replace(/\D/g, '').length;
  if ((digits === 0 && at === i + 1) || ROUTE_SHAPE.test(value)) return;
  if (digits === 0 && !(strong && !tokens.is(at, Word.stop | Word.common))) return;
  // `TEMP LOG 38`: a word, where a group of letters would stand.
  if (last > at && tokens.kind(at) === Kind.word && tokens.is(at, Word.common) && !strong) return;
  if (/^(?:19|20)\d\d$/.test(value) || isLicenseNumber(value) || (last === at && tokens.is(at, Word.vehicle))) return;
  if (/^[\d-]+$/.test(value) && TAGS.has(hash) && !stated) return;
  if (/^\d+$/.test(value) && !(stated || (strong && value.length >= 5 && !TAGS.has(hash)))) return;
  const partial = value.length < 5;
  if (partial && !strong) return;
  out.add(tokens.from(at), tokens.to(last), 'license-plate', strong ? 0.9 : stated ? 0.85 : 0.7, 'plate after a plate word');
}

const [LIC, TEMP, PARTIAL] = wordSet('LIC TEMP PARTIAL');

/** `PARTIAL IJL`: three letters that are no word. */
const isPartial = (tokens: Tokens, i: number): boolean =>
  tokens.kind(i) === Kind.word &&
  tokens.length(i) === 3 &&
  tokens.letterCase(i) === Case.upper &&
  tokens.words(i) === 0 &&
  tokens.cues(i) === 0;

const TAGS = wordSet('TAG TAGS REG');

/** One letter and seven or more figures is a driver licence, also behind `LIC`. */
const isLicenseNumber = (value: string): boolean => /^[A-Z]\d{7,}$/i.test(value) || /^\d{8,}$/.test(value);

const ORDINAL_END = wordSet('ST ND RD TH');

/** Letters that are words as often as states. */
const AMBIGUOUS_STATES = wordSet('IN OR ME OK HI OH LA PA MA AL ID CO DE MO AR MS MI MD MN MB AB NE ND CT NO ON');

const CALIFORNIA = /^\d[A-Z]{3}\d{3}$/;

const REGISTRATION_WORDS = wordSet(
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
  if ((!PLATE_SHAPE.test(value) && !RARE_PLATE_SHAPE.test(value)) || ROUTE_SHAPE.test(value)) return;
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
}

const LINKS = wordSet('ON FOR OF');

/** Is a word for running or stopping a car beside the plate? */
export const registered = (tokens: Tokens, i: number): boolean =>
  REGISTRATION_WORDS.has(tokens.hash(previousWord(tokens, i))) ||
  REGISTRATION_WORDS.has(tokens.hash(i + 1)) ||
  (LINKS.has(tokens.hash(i - 1)) && REGISTRATION_WORDS.has(tokens.hash(i - 2)));

const isRunBehind = (tokens: Tokens, last: number): boolean =>
  REGISTRATION_WORDS.has(tokens.hash(tokens.isMark(last + 1, Mark.comma) ? last + 2 : last + 1));

const OWNED = wordSet('BELONGING BELONGS REGISTERED COMES RETURNS');

const [TO] = wordSet('TO');

/** `KLE 8821 BELONGING TO …` */
const isOwned = (tokens: Tokens, last: number): boolean =>
  OWNED.has(tokens.hash(last + 1)) && (tokens.hash(last + 2) === TO || tokens.hash(last + 3) === TO);

const [AND] = wordSet('AND');

/** `(MKL-2291)` and `MKL 2291` beside a vehicle, British `KX17 WRE` anywhere: at the first group. */
export function readParted({ tokens, out }: Scene, i: number): void {
  const dashed = tokens.isMark(i + 1, Mark.dash) && !tokens.gap(i + 1) && !tokens.gap(i + 2);
  const next = dashed ? i + 2 : i + 1;
  if (isGlued(tokens, i) && !tokens.isMark(i - 1, Mark.open) && !tokens.isMark(i - 1, Mark.slash)) return;
  if (!tokens.gap(next + 1) && tokens.kind(next + 1) === Kind.mark && tokens.isMark(next + 1, Mark.dash)) return;
  const upper = tokens.letterCase(i) === Case.upper;
  if (!upper || (!dashed && tokens.from(next) !== tokens.to(i) + 1)) return;
  if (tokens.kind(i) === Kind.mixed) {
    if (
      tokens.kind(next) !== Kind.word ||
      tokens.length(next) !== 3 ||
      !/^[A-Z]{2}\d{2}$/.test(tokens.slice(i)) ||
      tokens.letterCase(next) !== Case.upper
    )
      return;
    const vehicle = wordBefore(tokens, i, Word.vehicle | Word.color, 4) > 0 || registered(tokens, i);
    if (
      vehicle ||
      !tokens.is(
        next,
        Word.stop | Word.common | Word.direction | Word.bound | Word.vehicle | Word.street | Word.title | Word.medical | Word.sex,
      )
    ) {
      out.add(tokens.from(i), tokens.to(next), 'license-plate', vehicle ? 0.88 : 0.6, 'British plate shape');
    }
    return;
  }
  // `QXN R82`, `HVT 20X`: three letters that are no word.
  if (tokens.kind(next) === Kind.mixed) {
    if (
      !dashed &&
      tokens.words(i) === 0 &&
      tokens.cues(i) === 0 &&
      tokens.length(i) === 3 &&
      tokens.length(next) === 3 &&
      !hasVowel(tokens, i) &&
      /^(?:[B-LN-Z]\d\d|\d\d[A-Z]|\d[A-Z]\d)$/.test(tokens.slice(next)) &&
      !tokens.announces(next, Cue.ageUnit) &&
      !tokens.is(next, Word.sex)
    )
      out.add(tokens.from(i), tokens.to(next), 'license-plate', 0.6, 'plate in two groups');
    return;
  }
  if (tokens.length(i) !== 3 || tokens.hash(i) === AND || tokens.digits(next) < 3 || tokens.digits(next) > 4) return;
  const near =
    wordBefore(tokens, i, Word.vehicle, dashed ? 4 : 2) > 0 ||
    (dashed && (registered(tokens, i) || isRunBehind(tokens, next))) ||
    isOwned(tokens, next) ||
    (tokens.words(i) === 0 && tokens.is(next + 1, Word.color) && tokens.is(next + 2, Word.vehicle)) ||
    (tokens.words(i) === 0 && registered(tokens, i) && !tokens.is(next + 1, Word.street));
  if (
    near &&
    !tokens.is(i, Word.stop | Word.vehicle | Word.color | Word.responseUnit | Word.month) &&
    cueBefore(tokens, i, Cue.reference, 2) === 0
  ) {
    out.add(tokens.from(i), tokens.to(next), 'license-plate', 0.75, 'plate shape beside a vehicle');
  }
}

/** Figures at `i`, or letters with figures behind them. */
function mayBePlate(tokens: Tokens, i: number): boolean {
  if (isAlnum(tokens, i)) return true;
  if (tokens.kind(i) !== Kind.word) return false;
  return tokens.kind(tokens.isMark(i + 1, Mark.dash) ? i + 2 : i + 1) === Kind.number;
}

/** Of these some are words in front of house numbers too. */
const WORD_STATES = wordSet('IN OR ME OK HI OH ON AL LA PA MA');

const ANY_PLATE = /^(?=.*\d)(?=.*[A-Z])[A-Z\d]{5,8}$/;

/** Right behind a vehicle, its color or a word for running it. */
const isNear = (tokens: Tokens, i: number): boolean =>
  tokens.is(i - 1, Word.vehicle | Word.color) || REGISTRATION_WORDS.has(tokens.hash(i - 1));

/** At a state code: `WA AXT2290`, `CA/7XYZ123`, `AR 447 XWP`. */
export function readAfterState({ tokens, out }: Scene, i: number): void {
  if (tokens.length(i) !== 2) return;
  let at = i + 1;
  const slash = tokens.isMark(at, Mark.slash) || tokens.isMark(at, Mark.colon) || tokens.isMark(at, Mark.dash);
  if (slash) at++;
  if (!mayBePlate(tokens, at)) return;
  if (wordBefore(tokens, i, Word.street | Word.weakStreet, 3) > 0 && tokens.kind(at) === Kind.number) return;
  const ambiguous = AMBIGUOUS_STATES.has(tokens.hash(i));
  if (ORDINAL_END.has(tokens.hash(at)) && tokens.kind(at) === Kind.mixed) return;
  const context =
    wordBefore(tokens, i, Word.vehicle | Word.color, 4) > 0 || cueBefore(tokens, i, Cue.plate, 3) > 0 || registered(tokens, i);
  const near = isNear(tokens, i) && !WORD_STATES.has(tokens.hash(i));
  const last = plateEnd(tokens, at, near || (tokens.kind(at) === Kind.mixed && wordBefore(tokens, i, Word.vehicle, 2) > 0));
  if (last === 0) return;
  const value = tokens.slice(at, last).toUpperCase();
  const bare = value.replace(/[ -]/g, '');
  if (!PLATE_SHAPE.test(bare) && !(context && ANY_PLATE.test(bare)) && !(near && /^\d{6,7}$/.test(bare))) return;
  if (ROUTE_SHAPE.test(bare) || isLicenseNumber(bare) || (!isAlnum(tokens, last) && !isAlnum(tokens, at))) return;
  // `OH JKC 4418`: three letters that are no word, and figures.
  const lettered =
    last > at && tokens.kind(at) === Kind.word && tokens.length(at) === 3 && tokens.words(at) === 0 && tokens.cues(at) === 0;
  if (last > at && tokens.gap(last) && !context && !lettered) return;
  if (
    ambiguous &&
    !slash &&
    !(lettered && PLATE_SHAPE.test(bare) && tokens.kind(i - 1) !== Kind.word) &&
    (!context ||
      (!PLATE_SHAPE.test(bare) && !(near && ANY_PLATE.test(bare))) ||
      (last > at && tokens.gap(last) && wordBefore(tokens, i, Word.vehicle | Word.color, 3) === 0 && !isNear(tokens, i)))
  )
    return;
  out.add(tokens.from(at), tokens.to(last), 'license-plate', context || slash ? 0.85 : 0.75, 'plate after a state');
}
