import { readCodeBeforePlace } from './access-code/access-code.ts';
import { readAge } from './age/age.ts';
import { readLooseDate } from './date/birth-date.ts';
import { readGluedLabel } from './glued-label.ts';
import { readStoredOxygen } from './hazard/oxygen.ts';
import { readDeterminant } from './medical/determinant.ts';
import { readGestation } from './medical/gestation.ts';
import { readOrientation, readParity, readVital } from './medical/vital-signs.ts';
import { readPersonCue } from './name/person-name.ts';
import { readAccount, readIban, readLongToken } from './number/accounts.ts';
import { readFormattedId, readGroupedLicense, readSsn } from './number/identifiers.ts';
import { readHexGroups, readIpv4 } from './number/network.ts';
import { readGluedExtension, readPhone } from './number/phone.ts';
import { mayBeAddress, readAddress, readGridAddress } from './place/address.ts';
import { readUnit } from './place/apartment.ts';
import { readOccupied } from './place/apartment-occupied.ts';
import { readBlock } from './place/block.ts';
import {
  hasFraction,
  readColonPair,
  readDecimalPair,
  readDegrees,
  readGridReference,
  readLetteredPair,
} from './place/coordinates.ts';
import { readMilepost } from './place/milepost.ts';
import { readNameCheck, readRecordsCheck } from './records-check.ts';
import { Mark, type Scene } from './scene.ts';
import { Kind } from './token/token-kind.ts';
import type { Tokens } from './token/tokens.ts';
import { Cue, Word } from './token/word-bits.ts';
import { hashWord } from './token/word-hash.ts';
import { readCountyPlate } from './vehicle/county-plate.ts';
import { readChangingPair, readPlateBeside } from './vehicle/plate-beside.ts';
import { readParted } from './vehicle/plate-parted.ts';
import { readSpacedPlate } from './vehicle/spaced-plate.ts';
import { readBarePlate } from './vehicle/vehicles.ts';
import { readVin, readVinTail } from './vehicle/vin.ts';

/** Part of a clock time (`07:14:22`), a stamp of the system: nothing personal. At a number of one or two figures. */
const isClock = (t: Tokens, i: number): boolean =>
  (t.isMark(i + 1, Mark.colon) && t.digits(i + 2) === 2 && !t.gap(i + 2)) ||
  (t.isMark(i - 1, Mark.colon) && !t.gap(i) && t.digits(i - 2) > 0 && !t.gap(i - 1));

/** Glued to a number before by a dash, dot or slash. */
const isContinued = (t: Tokens, i: number, before: number): boolean =>
  (before === Mark.dash || before === Mark.dot || before === Mark.slash) &&
  !t.gap(i) &&
  !t.gap(i - 1) &&
  t.kind(i - 2) === Kind.number;

export function readNumber(scene: Scene, i: number): void {
  const { tokens: t } = scene;
  const length = t.length(i);
  const kindBehind = t.kind(i + 1);
  const next = kindBehind === Kind.mark ? t.hash(i + 1) : 0;
  const before = t.code(t.from(i) - 1);
  if (next === Mark.colon && length <= 4) readColons(scene, i, length);
  if (length <= 2 && isClock(t, i)) return;
  if (length <= 2 && next === Mark.dash) readCountyPlate(scene, i);
  if (length === 2 || length === 4) readRecordsCheck(scene, i);
  if (isContinued(t, i, before)) {
    if (length === 2 && before === Mark.dash) readNameCheck(scene, i);
    // A later group of some number: only a telephone behind a unit number begins here.
    if (length === 3 && next === Mark.dash) readPhone(scene, i);
    // `6/40 Boronia St`
    if (before === Mark.slash && length >= 2 && length <= 4 && next === 0 && mayBeAddress(t, i, length)) readAddress(scene, i);
    return;
  }
  const parted = next === Mark.dash || next === Mark.dot || next === Mark.slash;
  if (parted) readPartedNumber(scene, i, length, next);
  const nextDigits = kindBehind === Kind.number ? t.length(i + 1) : 0;
  if (
    length <= 3 &&
    (next === Mark.degree ||
      (nextDigits > 0 && nextDigits <= 2) ||
      (next === Mark.dash && t.digits(i + 2) === 2 && t.isMark(i + 3, Mark.dot)) ||
      before === 78 ||
      before === 83 ||
      before === 110 ||
      before === 115)
  )
    readDegrees(scene, i);
  if (mayBePhone(t, i, length, next, parted) && before !== Mark.plus && before !== Mark.open) readPhone(scene, i);
  if (length === 3 ? nextDigits === 2 || parted : length === 9 && (t.allCues & Cue.ssn) !== 0) readSsn(scene, i);
  if (
    length >= 13 ||
    (length >= 4 && (t.allCues & (Cue.card | Cue.bank)) !== 0) ||
    (length === 4 && (nextDigits >= 4 || t.digits(i + 2) >= 4))
  )
    readAccount(scene, i);
  if (
    length === 6 ||
    length === 8 ||
    (parted && t.kind(i + 2) === Kind.number && t.isMark(i + 3, next)) ||
    t.is(i + 1, Word.month) ||
    t.is(i + 2, Word.month)
  )
    readLooseDate(scene, i);
  if (length <= 3) {
    readAge(scene, i);
    if (length <= 2 && kindBehind === Kind.word) readGestation(scene, i);
  }
  if (length <= 6 && (next === 0 || next === Mark.dash || (next === Mark.comma && scene.prose))) {
    if (mayBeAddress(t, i, length)) readAddress(scene, i);
    readBlock(scene, i);
  }
  if (length === 3 && kindBehind === Kind.word && t.is(i - 1, VEHICLE)) readSpacedPlate(scene, i);
  if (length <= 5 && (before === BLANK || before === Mark.open || (before === Mark.dash && t.kind(i - 2) === Kind.word)))
    readPlateBeside(scene, i);
  if ((length === 3 || length === 4) && before === BLANK) readOccupied(scene, i);
  if (length >= 3 && length <= 8 && (t.allCues & (Cue.codeWord | Cue.codePlace)) !== 0 && codeBehind(t, i))
    readCodeBeforePlace(scene, i);
}

/** At a number with a colon behind: coordinates, addresses of devices. */
function readColons(scene: Scene, i: number, length: number): void {
  const { tokens: t } = scene;
  if (length <= 3 && t.isMark(i + 3, Mark.colon)) {
    readColonPair(scene, i);
    if (t.isMark(i + 5, Mark.colon) || t.kind(i + 4) !== Kind.number) readHexGroups(scene, i);
  } else if (t.isMark(i + 2, Mark.colon) || t.isMark(i + 3, Mark.colon)) readHexGroups(scene, i);
}

/** At a number with a dash, dot or slash behind. */
function readPartedNumber(scene: Scene, i: number, length: number, next: number): void {
  const { tokens: t } = scene;
  if (next === Mark.dot && !t.gap(i + 1)) {
    if (hasFraction(t, i)) readDecimalPair(scene, i);
    if (length <= 3) readIpv4(scene, i);
  } else if (next === Mark.dash && length <= 2) {
    if (length === 2 && t.isMark(i + 3, Mark.dash) && t.isMark(i + 5, Mark.dash)) readHexGroups(scene, i);
    readDeterminant(scene, i);
  }
}

/** Seven digits or more could come together from here. */
function mayBePhone(t: Tokens, i: number, length: number, next: number, parted: boolean): boolean {
  if (length >= 7) return true;
  const behind = t.kind(i + 1);
  if (behind === Kind.mixed) return length >= 3;
  const long = length >= 2 || t.code(t.from(i)) === 49;
  if (behind === Kind.number || next === Mark.close) return long;
  const second = t.kind(i + 2);
  if (parted) return long && (second === Kind.number || second === Kind.mixed);
  return next === Mark.open && long && second === Kind.number;
}

const codeBehind = (t: Tokens, i: number): boolean => {
  for (let at = i + 1; at <= i + 6; at++) if (t.announces(at, Cue.codeWord | Cue.codePlace)) return true;
  return false;
};

const VEHICLE = Word.vehicle | Word.color;

const BLANK = 0x20;

const NORTH = hashWord('N');

const SOUTH = hashWord('S');

/** What is left of `O2` without its figure. */
const OXYGEN = hashWord('O');

export function readMixed(scene: Scene, i: number): void {
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
    if (length <= 4) readOccupied(scene, i);
    if (lead <= 5) {
      readAddress(scene, i);
      readBlock(scene, i);
    }
    if ((t.allCues & (Cue.codeWord | Cue.codePlace)) !== 0 && codeBehind(t, i)) readCodeBeforePlace(scene, i);
  } else {
    if (length <= 4 && (t.hash(i) === NORTH || t.hash(i) === SOUTH)) {
      readDegrees(scene, i);
      readLetteredPair(scene, i);
    }
    if (length <= 6) {
      readParity(scene, i);
      readOrientation(scene, i);
    }
    if (length === 2 && t.hash(i) === OXYGEN) readStoredOxygen(scene, i);
    if (length <= 7) {
      readGridAddress(scene, i);
      readMilepost(scene, i);
    }
    readIban(scene, i);
    if ((bits & Word.designator) !== 0) readUnit(scene, i);
    if ((cues & Cue.person) !== 0) readPersonCue(scene, i);
    if ((cues & Cue.vital) !== 0) readVital(scene, i);
    if ((cues & (Cue.birth | Cue.phone | Cue.ssn)) !== 0) readGluedLabel(scene, i, cues);
  }
  if (length === 3) readSpacedPlate(scene, i);
  if (length === 17) readVin(scene, i);
  if (length === 8 || length === 6) readVinTail(scene, i);
  if (length === 4 && lead === 0) {
    readParted(scene, i);
    readGroupedLicense(scene, i);
  }
  if (length >= 8) {
    readFormattedId(scene, i);
    readLongToken(scene, i);
  }
  if (length >= 5 && length <= 8) readBarePlate(scene, i);
  if (length <= 8 && (t.allWords & VEHICLE) !== 0) {
    readPlateBeside(scene, i);
    readChangingPair(scene, i);
  }
  if (t.isMark(i + 1, Mark.colon) || t.isMark(i + 1, Mark.dash)) if (length <= 4) readHexGroups(scene, i);
}
