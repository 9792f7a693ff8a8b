import { isGlued, Mark, mentions } from '../scene.ts';
import { Case, Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';

const NOT_HOUSE_BEFORE = wordSet(
  'TRLR TRAILER SPC SPACE APPROX APPX ABOUT ABT ROUGHLY NEARLY TWR TOWER SECTOR CODE ENGINE ENG MEDIC LADDER STATION STA UNIT X TAC CH CHANNEL LEVEL PRIORITY POST BADGE BDG EXIT MM MP MILE ROUTE HWY HIGHWAY SR CR FM US I RT RTE BOX TRK TRUCK LOT ROOM RM APT STE BLDG FLOOR FL AGE LAST REF CASE VER V NO MIN OPER OPR OPERATOR DISP DISPATCHER ZONE ZN AZIMUTH BADGE CT POS HYDRANT HYD PLOW GRADER SANDER COACH CAR SQUAD COMPANY CAMERA CAM METER POLE COUNT QTY TOTAL',
);

/** `1900 PST`: behind figures as on a clock. */
const TIME_ZONES = wordSet('PST PDT MST MDT CST CDT EST EDT AKST UTC GMT HRS');

/** `22 FOOD CT`: a court nobody lives in. */
const COURTS = wordSet('FOOD TENNIS BASKETBALL');
const COURT = wordSet('CT COURT CTS COURTS');

/** `HYD OOS LIST: 1140 1152 FRANKLIN BEND`: hydrants are numbered. */
const HYDRANTS = wordSet('HYD HYDS HYDRANT HYDRANTS');

/** Halves of the one city that has numbered houses `0715 SW`, west of a meridian. */
const QUARTERS = wordSet('SW SE');

/** Four figures as on a clock of 24 hours. */
const isClock = (tokens: Tokens, i: number): boolean =>
  tokens.digits(i) === 4 && tokens.number(i) < 2400 && tokens.number(i) % 100 < 60;

const startsLine = (tokens: Tokens, i: number): boolean =>
  tokens.kind(i - 1) <= Kind.none || tokens.kind(i - 1) === Kind.lineBreak;

/** Longest line between two stamps, in tokens. */
const LINE = 60;

/** `0733 Tribal court`, `1650 2ND CALLER` on a line below `1644 M3 ENRT`: when it was, at the beginning of lines or with a nought in front. */
function isTime(tokens: Tokens, i: number): boolean {
  if (!isClock(tokens, i)) return false;
  if (tokens.number(i) < 1000) return !QUARTERS.has(tokens.hash(i + 1));
  if (!startsLine(tokens, i)) return false;
  for (const step of [-1, 1])
    for (let at = i + step; at > 0 && at < i + LINE && at > i - LINE && tokens.kind(at) !== Kind.none; at += step)
      if (isClock(tokens, at) && startsLine(tokens, at)) return true;
  return false;
}

/** `5517 W WELLERTON`: a direction and a word right behind the number at `i`. */
export const standsBeforeSide = (tokens: Tokens, i: number): boolean =>
  tokens.gap(i + 1) && tokens.is(i + 1, Word.direction) && tokens.kind(i + 2) === Kind.word;

/** Where the address starts if token `i` can be a house number, else -1. */
export function houseStart(tokens: Tokens, i: number): number {
  const digits = tokens.digits(i);
  if (digits > 6) return -1;
  if (digits === 4 && (isTime(tokens, i) || TIME_ZONES.has(tokens.hash(i + 1)))) return -1;
  if (mentions(tokens, i, HYDRANTS, 6)) return -1;
  if (COURTS.has(tokens.hash(i + 1)) && COURT.has(tokens.hash(i + 2))) return -1;
  const mixed = tokens.kind(i) === Kind.mixed;
  if (mixed && !(tokens.lead(i) > 0 && tokens.length(i) === tokens.lead(i) + 1 && tokens.lead(i) <= 5)) return -1;
  const start = tokens.from(i);
  if (!isGlued(tokens, i)) {
    const before = tokens.kind(i - 1) === Kind.word || tokens.kind(i - 1) === Kind.number ? i - 1 : 0;
    if (before > 0 && (NOT_HOUSE_BEFORE.has(tokens.hash(before)) || tokens.is(before, Word.bound))) return -1;
    if (tokens.isMark(i - 1, Mark.hash) || (tokens.isMark(i - 1, Mark.colon) && tokens.kind(i - 2) === Kind.number)) return -1;
    return start;
  }
  const mark = tokens.kind(i - 1) === Kind.mark ? tokens.hash(i - 1) : 0;
  if (
    mark === Mark.open ||
    mark === Mark.slash ||
    mark === Mark.colon ||
    mark === Mark.comma ||
    mark === Mark.quote ||
    mark === Mark.equals ||
    mark === Mark.closeBracket ||
    mark === Mark.star ||
    mark === Mark.semicolon ||
    mark === Mark.bar ||
    mark === Mark.tilde ||
    mark === Mark.greater
  ) {
    if (tokens.kind(i - 2) !== Kind.number || tokens.gap(i - 1)) return start;
    // `LOCKBOX 3307/5517 W WELLERTON`: the next field.
    if (mark === Mark.slash && tokens.digits(i) >= 3 && standsBeforeSide(tokens, i)) return start;
    // `6/40 Boronia St`: flat and house, in Australia.
    const flat =
      mark === Mark.slash &&
      tokens.gap(i - 2) &&
      ((tokens.digits(i) >= 2 && tokens.letterCase(i + 1) === Case.title) || FLATS.has(tokens.hash(i - 3)));
    return flat && tokens.number(i - 2) > 0 ? tokens.from(i - 2) : -1;
  }
  return -1;
}

/** `U 5/18 WATTLE ST` */
const FLATS = wordSet('U UNIT FLAT');
