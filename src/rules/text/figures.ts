import { readCodeBeforePlace } from './access-code.ts';
import { readAccount, readIban, readLongToken } from './accounts.ts';
import { readAddress, readGridAddress } from './address.ts';
import { readAge } from './age.ts';
import { readUnit } from './apartment.ts';
import { readLooseDate } from './birth-date.ts';
import { readBlock, readMilepost } from './block.ts';
import { hasFraction, readColonPair, readDecimalPair, readDegrees, readGridReference } from './coordinates.ts';
import { readDeterminant } from './determinant.ts';
import { readFormattedId, readSsn } from './identifiers.ts';
import { readGestation } from './medical.ts';
import { readHexGroups, readIpv4 } from './network.ts';
import { readPersonCue } from './person-name.ts';
import { readGluedExtension, readPhone } from './phone.ts';
import { readRecordsCheck } from './records-check.ts';
import { Mark, type Scene } from './scene.ts';
import { Kind } from './token-kind.ts';
import type { Tokens } from './tokens.ts';
import { readBarePlate, readParted, readVin } from './vehicles.ts';
import { readVital } from './vital-signs.ts';
import { Cue, Word } from './word-bits.ts';
import { codeAt, hashWord } from './word-hash.ts';

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

export function readNumber(scene: Scene, i: number): void {
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
