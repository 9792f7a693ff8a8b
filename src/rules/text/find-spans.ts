import type { Span, SpanFinder } from '../../model/span.ts';
import { readCodeBeforePlace, readCodePlace, readCodeWord } from './access-code.ts';
import { readAccount, readDeviceCue, readIban, readLongToken } from './accounts.ts';
import { readAddress, readBoxAddress, readGermanicAddress, readGridAddress, readSpanishAddress } from './address.ts';
import { placeAgesBehindNames, readAge, readTeens } from './age.ts';
import { placeBareUnits, readUnit } from './apartment.ts';
import { placeBirthYears, placeLooseDates, readBirthCue, readLooseDate } from './birth-date.ts';
import { readBlock, readIntersection, readMilepost } from './block.ts';
import { Candidates } from './candidates.ts';
import {
  hasFraction,
  readColonPair,
  readDecimalPair,
  readDegrees,
  readGridReference,
  readPlusCode,
  readThreeWords,
} from './coordinates.ts';
import { readHazard, readPremiseBlock } from './hazard.ts';
import { readFormattedId, readIdCue, readLicenseCue, readSsn, readSsnCue } from './identifiers.ts';
import { readAt, readCashtag, readHandleCue, readLink, readUnderscore } from './links.ts';
import { readDeterminant, readGestation, readIntake, readMedical, readVital } from './medical.ts';
import { readHistory, readMedicalShape, readPrescribed } from './medical-shape.ts';
import { readHexGroups, readIpv4 } from './network.ts';
import {
  readBareName,
  readFamily,
  readGoesBy,
  readGreeting,
  readNameCue,
  readPersonCue,
  readQuoted,
  readRegisteredTo,
  readTitle,
  readUnknownFirst,
  repeatNames,
} from './person-name.ts';
import { readGluedExtension, readPhone } from './phone.ts';
import { readRecordsCheck } from './records-check.ts';
import { Mark, type Scene } from './scene.ts';
import { Case, Kind, MARGIN, Tokens } from './tokens.ts';
import { readBarePlate, readParted, readPlateCue, readVin, readVinCue } from './vehicles.ts';
import { Cue, Word } from './word-bits.ts';
import { codeAt, hashWord } from './word-hash.ts';

/** Texts are worked on in pieces of this many characters, so that memory stays bounded and long texts linear. */
const PIECE = 1 << 14;
/** Candidates below are not worth a report. */
const LEAST_CONFIDENCE = 0.5;
const NONE: readonly Span[] = [];

let tokens: Tokens | undefined;

/**
 * Personal data in free text: names, numbers, addresses, medical facts, codes. Offsets are UTF-16 code units of `text`,
 * spans are in order and do not overlap, labels and titles stay outside. Works on dispatch shorthand in capitals and on
 * ordinary prose, in English and in part in Spanish. Time is linear in the length of the text; nothing is kept between calls.
 */
export const findSpans: SpanFinder = (text) => {
  if (text.length < 3) return NONE;
  if (text.length <= PIECE) return findInPiece(text);
  const found: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const end = pieceEnd(text, start);
    for (const span of findInPiece(text.slice(start, end)))
      found.push({ ...span, start: span.start + start, end: span.end + start });
    start = end;
  }
  return found;
};

/** Where a piece that begins at `start` ends: at a line break if there is one in its last part, else at a blank. */
function pieceEnd(text: string, start: number): number {
  const limit = start + PIECE;
  if (limit >= text.length) return text.length;
  const line = text.lastIndexOf('\n', limit);
  if (line > start + PIECE / 2) return line + 1;
  const blank = text.lastIndexOf(' ', limit);
  return blank > start + PIECE / 2 ? blank + 1 : limit;
}

function findInPiece(text: string): readonly Span[] {
  tokens ??= new Tokens();
  tokens.read(text);
  const scene: Scene = { tokens, out: new Candidates(), dates: [], prose: tokens.lowerWords > tokens.upperWords };
  readTokens(scene);
  if (scene.out.size === 0 && scene.dates.length === 0) return NONE;
  readSecondPass(scene);
  const settled = scene.out.settle();
  return settled.every((span) => span.confidence >= LEAST_CONFIDENCE)
    ? settled
    : settled.filter((span) => span.confidence >= LEAST_CONFIDENCE);
}

/** Cues with a grammar of their own; the others only colour what stands near. */
const READ_CUES =
  Cue.birth |
  Cue.ssn |
  Cue.license |
  Cue.id |
  Cue.plate |
  Cue.vin |
  Cue.codeWord |
  Cue.codePlace |
  Cue.device |
  Cue.handle |
  Cue.vital |
  Cue.name |
  Cue.person;
const NAME_WORD = Word.given | Word.surname | Word.ambiguous;
const ANY_TITLE = Word.title | Word.relation;

function readTokens(scene: Scene): void {
  const { tokens: t } = scene;
  const patient = (t.allCues & Cue.patient) !== 0;
  const stock = (t.allWords & Word.supply) !== 0 && !patient;
  let medicalTo = 0;
  let hazardTo = 0;
  let nameTo = 0;
  for (let i = MARGIN; i < t.end; i++) {
    const kind = t.kind(i);
    if (kind === Kind.mark) {
      readMark(scene, i);
      continue;
    }
    if (kind === Kind.number) {
      readNumber(scene, i);
      continue;
    }
    if (kind === Kind.mixed) {
      readMixed(scene, i);
      continue;
    }
    if (kind !== Kind.word) continue;
    const bits = t.words(i);
    const cues = t.cues(i);
    if ((cues & READ_CUES) !== 0) readCues(scene, i, cues);
    if ((bits & (Word.medical | Word.body | Word.injury)) !== 0 && i > medicalTo)
      medicalTo = Math.max(medicalTo, readIntake(scene, i), readMedical(scene, i, patient || scene.out.aged, stock));
    if ((bits & (Word.hazard | Word.weapon)) !== 0 && i > hazardTo)
      hazardTo = Math.max(hazardTo, readPremiseBlock(scene, i), readHazard(scene, i));
    if ((bits & Word.designator) !== 0) readUnit(scene, i);
    if ((bits & ANY_TITLE) !== 0) {
      if ((bits & Word.title) !== 0) readTitle(scene, i);
      if ((bits & Word.relation) !== 0 && (cues & Cue.person) === 0) readPersonCue(scene, i);
    }
    if ((bits & Word.given) !== 0) readQuoted(scene, i);
    if (i > nameTo && mayBeName(t, i, bits)) nameTo = Math.max(nameTo, readBareName(scene, i));
    if (t.length(i) === 3 && (t.digits(i + 1) > 2 || t.isMark(i + 1, Mark.dash))) readParted(scene, i);
    if ((cues & Cue.other) !== 0) readOther(scene, i);
    if ((bits & Word.month) !== 0) readLooseDate(scene, i);
    if ((bits & (Word.route | Word.state)) !== 0) {
      readMilepost(scene, i);
      if ((bits & Word.state) !== 0) readBarePlate(scene, i);
    }
    if (bits === 0 && cues === 0 && t.length(i) >= 7) readMedicalShape(scene, i);
    if (
      bits === 0 &&
      t.length(i) >= 7 &&
      (t.kind(i + 1) === Kind.number || t.kind(i + 1) === Kind.mixed || t.isMark(i + 1, Mark.dot))
    )
      readGermanicAddress(scene, i);
  }
}

/** Is it worth looking for a name without a cue? */
function mayBeName(t: Tokens, i: number, bits: number): boolean {
  if ((bits & NAME_WORD) !== 0)
    return (bits & Word.stop) === 0 || ((bits & (Word.given | Word.surname)) !== 0 && t.length(i) >= 4);
  if ((bits & (Word.stop | Word.common)) !== 0) return false;
  if (t.length(i) === 1) return t.isMark(i + 1, Mark.dot);
  // A word on no list: the start of `OLUFSEN, GRETA` or of a capitalised pair.
  return (
    t.isMark(i + 1, Mark.comma) ||
    t.isMark(i + 1, Mark.slash) ||
    t.isMark(i + 1, Mark.dash) ||
    t.letterCase(i) === Case.title ||
    t.letterCase(i) === Case.other ||
    (t.words(i + 1) & NAME_WORD) !== 0
  );
}

function readMark(scene: Scene, i: number): void {
  const { tokens: t } = scene;
  switch (t.hash(i)) {
    case Mark.at:
      if (t.gap(i + 1) || t.gap(i)) readIntersection(scene, i);
      readAt(scene, i);
      break;
    case Mark.dollar:
      readCashtag(scene, i);
      break;
    case Mark.underscore:
      readUnderscore(scene, i);
      break;
    case Mark.colon:
      readLink(scene, i);
      if (t.isMark(i + 1, Mark.colon)) readHexGroups(scene, i);
      break;
    case Mark.dot:
      readLink(scene, i);
      break;
    case Mark.slash:
      readIntersection(scene, i);
      readThreeWords(scene, i);
      break;
    case Mark.and:
      readIntersection(scene, i);
      break;
    case Mark.hash:
      readUnit(scene, i);
      break;
    case Mark.plus:
      if (!t.gap(i + 1)) {
        readPhone(scene, i);
        readPlusCode(scene, i);
      }
      break;
    case Mark.open:
      if (t.kind(i + 1) === Kind.number) readPhone(scene, i);
      break;
    default:
  }
}

/** Part of a clock time (`07:14:22`), a stamp of the system: nothing personal. */
const isClock = (t: Tokens, i: number): boolean =>
  t.digits(i) <= 2 &&
  ((t.isMark(i + 1, Mark.colon) && t.digits(i + 2) === 2 && !t.gap(i + 2)) ||
    (t.isMark(i - 1, Mark.colon) && !t.gap(i) && t.digits(i - 2) > 0 && !t.gap(i - 1)));

/** Glued to a number before by a dash, dot or slash. */
const isContinued = (t: Tokens, i: number, before: number): boolean =>
  (before === Mark.dash || before === Mark.dot || before === Mark.slash) &&
  !t.gap(i) &&
  !t.gap(i - 1) &&
  t.kind(i - 2) === Kind.number;

function readNumber(scene: Scene, i: number): void {
  const { tokens: t } = scene;
  const length = t.length(i);
  const next = t.kind(i + 1) === Kind.mark ? t.hash(i + 1) : 0;
  const before = codeAt(t.text, t.from(i) - 1);
  if (next === Mark.colon) {
    if (length <= 3 && t.isMark(i + 3, Mark.colon)) {
      readColonPair(scene, i);
      if (length <= 4 && (t.isMark(i + 5, Mark.colon) || t.kind(i + 4) !== Kind.number)) readHexGroups(scene, i);
    } else if (length <= 4 && t.isMark(i + 2, Mark.colon)) readHexGroups(scene, i);
    else if (length <= 4 && t.isMark(i + 3, Mark.colon)) readHexGroups(scene, i);
  }
  if (isClock(t, i)) return;
  if (length === 2 || length === 4) readRecordsCheck(scene, i);
  if (isContinued(t, i, before)) {
    // A later group of some number: only a telephone behind a unit number begins here.
    if (length === 3 && next === Mark.dash) readPhone(scene, i);
    return;
  }
  if (next === Mark.dot && !t.gap(i + 1)) {
    if (hasFraction(t, i)) readDecimalPair(scene, i);
    if (length <= 3) readIpv4(scene, i);
  }
  const nextDigits = t.digits(i + 1);
  if (
    length <= 3 &&
    (next === Mark.degree ||
      (nextDigits > 0 && nextDigits <= 2) ||
      before === 78 ||
      before === 83 ||
      before === 110 ||
      before === 115)
  )
    readDegrees(scene, i);
  if (next === Mark.dash && length <= 2) {
    if (length === 2 && t.isMark(i + 3, Mark.dash) && t.isMark(i + 5, Mark.dash)) readHexGroups(scene, i);
    readDeterminant(scene, i);
  }
  if (mayBePhone(t, i, length, next) && before !== Mark.plus && !(before === Mark.open)) readPhone(scene, i);
  if (length === 3 || length === 9) readSsn(scene, i);
  if (
    length >= 13 ||
    (length >= 4 && (t.allCues & (Cue.card | Cue.bank)) !== 0) ||
    (length === 4 && (t.digits(i + 1) >= 4 || t.digits(i + 2) >= 4))
  )
    readAccount(scene, i);
  if (
    length === 6 ||
    length === 8 ||
    next === Mark.slash ||
    next === Mark.dash ||
    next === Mark.dot ||
    t.is(i + 1, Word.month) ||
    t.is(i + 2, Word.month)
  )
    readLooseDate(scene, i);
  if (length <= 3) {
    readAge(scene, i);
    if (length <= 2 && t.kind(i + 1) === Kind.word) readGestation(scene, i);
  }
  if (length <= 6 && (t.kind(i + 1) !== Kind.mark || next === Mark.dash || next === Mark.slash)) {
    readAddress(scene, i);
    readBlock(scene, i);
  }
  if (length >= 3 && length <= 8 && (t.allCues & (Cue.codeWord | Cue.codePlace)) !== 0 && codeBehind(t, i))
    readCodeBeforePlace(scene, i);
}

/** Seven digits or more could come together from here. */
const mayBePhone = (t: Tokens, i: number, length: number, next: number): boolean => {
  if (length >= 7) return true;
  if (
    t.kind(i + 1) === Kind.number ||
    next === Mark.dash ||
    next === Mark.dot ||
    next === Mark.slash ||
    next === Mark.close ||
    next === Mark.open
  )
    return length >= 2 || codeAt(t.text, t.from(i)) === 49;
  return (t.kind(i + 1) === Kind.mixed && length >= 3) || false;
};

const codeBehind = (t: Tokens, i: number): boolean => {
  for (let at = i + 1; at <= i + 6; at++) if (t.announces(at, Cue.codeWord | Cue.codePlace)) return true;
  return false;
};

const NORTH = hashWord('N');
const SOUTH = hashWord('S');

function readMixed(scene: Scene, i: number): void {
  const { tokens: t } = scene;
  const lead = t.lead(i);
  const length = t.length(i);
  const cues = t.cues(i);
  const bits = t.words(i);
  if (lead > 0) {
    if (lead <= 3) readAge(scene, i);
    if (lead >= 7) {
      readPhone(scene, i);
      readGluedExtension(scene, i);
    }
    if (lead <= 2) {
      readDeterminant(scene, i);
      readGridReference(scene, i);
      readLooseDate(scene, i);
    }
    if (lead <= 5) {
      readAddress(scene, i);
      readBlock(scene, i);
    }
    if ((t.allCues & (Cue.codeWord | Cue.codePlace)) !== 0 && codeBehind(t, i)) readCodeBeforePlace(scene, i);
  } else {
    if (length <= 4 && (t.hash(i) === NORTH || t.hash(i) === SOUTH)) readDegrees(scene, i);
    if (length <= 7) {
      readGridAddress(scene, i);
      readMilepost(scene, i);
    }
    readIban(scene, i);
    if ((bits & Word.designator) !== 0) readUnit(scene, i);
    if ((cues & Cue.person) !== 0) readPersonCue(scene, i);
    if ((cues & Cue.vital) !== 0) readVital(scene, i);
  }
  if (length === 17) readVin(scene, i);
  if (length === 4 && lead === 0) readParted(scene, i);
  if (length >= 8) {
    readFormattedId(scene, i);
    readLongToken(scene, i);
  }
  if (length >= 5 && length <= 8) readBarePlate(scene, i);
  if (t.isMark(i + 1, Mark.colon) || t.isMark(i + 1, Mark.dash)) if (length <= 4) readHexGroups(scene, i);
}

function readCues(scene: Scene, i: number, cues: number): void {
  if ((cues & Cue.birth) !== 0) readBirthCue(scene, i);
  if ((cues & Cue.ssn) !== 0) readSsnCue(scene, i);
  if ((cues & Cue.license) !== 0) readLicenseCue(scene, i);
  if ((cues & Cue.id) !== 0) readIdCue(scene, i);
  if ((cues & Cue.plate) !== 0) readPlateCue(scene, i);
  if ((cues & Cue.vin) !== 0) readVinCue(scene, i);
  if ((cues & Cue.codeWord) !== 0) readCodeWord(scene, i);
  if ((cues & Cue.codePlace) !== 0) readCodePlace(scene, i);
  if ((cues & Cue.device) !== 0) readDeviceCue(scene, i);
  if ((cues & Cue.handle) !== 0) readHandleCue(scene, i);
  if ((cues & Cue.vital) !== 0) readVital(scene, i);
  if ((cues & Cue.name) !== 0) readNameCue(scene, i);
  if ((cues & Cue.person) !== 0) readPersonCue(scene, i);
}

function readOther(scene: Scene, i: number): void {
  readIntersection(scene, i);
  readBoxAddress(scene, i);
  readSpanishAddress(scene, i);
  readFamily(scene, i);
  readUnknownFirst(scene, i);
  readGoesBy(scene, i);
  readTeens(scene, i);
  readRegisteredTo(scene, i);
  readHistory(scene, i);
  readPrescribed(scene, i);
  if (scene.prose) readGreeting(scene, i);
}

/** Where names and addresses of the present piece end. */
const NAME_ENDS = new Set<number>();
const ADDRESS_ENDS = new Set<number>();

/** What needs the names and addresses of the first pass: repeated names, dates and ages beside people, bare apartment numbers. */
function readSecondPass(scene: Scene): void {
  const { tokens: t, out } = scene;
  placeLooseDates(scene);
  NAME_ENDS.clear();
  ADDRESS_ENDS.clear();
  for (const span of out.all()) {
    if (span.class === 'person-name') NAME_ENDS.add(span.end);
    else if (span.class === 'street-address' && span.confidence >= 0.6) ADDRESS_ENDS.add(span.end);
  }
  if (NAME_ENDS.size > 0) repeatNames(scene, MARGIN, t.end);
  if (!t.hasDigit || NAME_ENDS.size + ADDRESS_ENDS.size === 0) return;
  for (let i = MARGIN; i < t.end; i++) {
    const kind = t.kind(i);
    if (kind !== Kind.number && kind !== Kind.mixed) continue;
    const before = t.kind(i - 1);
    if (before !== Kind.word && before !== Kind.mark && before !== Kind.mixed) continue;
    if (kind === Kind.number) {
      placeAgesBehindNames(scene, i, NAME_ENDS);
      placeBirthYears(scene, i, NAME_ENDS);
    }
    placeBareUnits(scene, i, ADDRESS_ENDS);
  }
}
