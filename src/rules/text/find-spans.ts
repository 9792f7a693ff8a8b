import type { Span, SpanFinder } from '../../model/span.ts';
import { readCodePlace, readCodeWord } from './access-code.ts';
import { readDeviceCue } from './accounts.ts';
import { readBoxAddress, readGermanicAddress, readSpanishAddress } from './address.ts';
import { placeAgesBehindNames } from './age.ts';
import { readTeens } from './age-decade.ts';
import { placeBareUnits, readUnit } from './apartment.ts';
import { placeBirthYears, placeLooseDates, readBirthCue, readLooseDate } from './birth-date.ts';
import { readIntersection, readMilepost } from './block.ts';
import { Candidates } from './candidates.ts';
import { readPlusCode, readThreeWords } from './coordinates.ts';
import { readMixed, readNumber } from './figures.ts';
import { readHazard, readPremiseBlock } from './hazard.ts';
import { readIdCue, readLicenseCue, readSsnCue } from './identifiers.ts';
import { readAt, readCashtag, readHandleCue, readLink, readUnderscore } from './links.ts';
import { readIntake, readMedical } from './medical.ts';
import { readHistory, readMedicalShape, readPrescribed } from './medical-shape.ts';
import { repeatNames } from './name-repeat.ts';
import { readHexGroups } from './network.ts';
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
} from './person-name.ts';
import { readPhone } from './phone.ts';
import { Mark, type Scene } from './scene.ts';
import { Case, Kind, MARGIN } from './token-kind.ts';
import { Tokens } from './tokens.ts';
import { readBarePlate, readParted, readPlateCue, readVinCue } from './vehicles.ts';
import { readVital } from './vital-signs.ts';
import { Cue, Word } from './word-bits.ts';

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
