import { isMeasure } from '../measures.ts';
import { Mark } from '../scene.ts';
import { Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Cue, Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';

/** Shapes of ordinary plates: letters and figures in the order in which states, provinces and Britain issue them. */
export const PLATE_SHAPE =
  /^(?:\d[A-Z]{3}\d{3}|\d[A-Z]\d{5}|[A-Z]{3}\d{3,4}|\d{3,4}[A-Z]{3}|[A-Z]{2}\d{2}[A-Z]{3}|\d{3}[A-Z]{3}|[A-Z]{2}\d{5}|[A-Z]\d{5}[A-Z]|[A-Z]{2,3}\d{2}[A-Z]{1,2}|\d{1,2}[A-Z]{3,5}\d{1,2}|[A-Z]{4}\d{2}|\d{2}[A-Z]\d{3,4}|[A-Z]\d{2}[A-Z]{3}|[A-Z]{3}\d[A-Z]\d{2})$/;

/** Personal and rarer plates of six or seven characters: only right behind a vehicle. */
export const RARE_PLATE_SHAPE =
  /^(?:[A-Z]{4,6}\d{1,3}|\d{1,3}[A-Z]{4,6}|\d[A-Z]{2}\d{4}|\d{2}[A-Z]{2}\d{2,3}|[A-Z]\d{2}[A-Z]\d{2,3}|\d[A-Z]{2}\d{3}|[A-Z]{2}\d{3}[A-Z]{1,2}|\d{3}[A-Z]{2}\d|\d{4}[A-Z]{2}|[A-Z]{2}\d{4}|[A-Z]{2}\d{6}|[A-Z]{2}\d[A-Z]\d{2})$/;

/** A numbered road (`US391`, `SR112`, `CR94B`, `I80`) or a span of time (`X30MIN`), which has the shape of a plate. */
export const NO_PLATE_SHAPE =
  /^(?:(?:US|USH|SR|SH|STH|CR|CTH|CO|IH?|HWY|RTE?|FM|RM|PA|TX|CA)\d{1,4}[A-D]?|X\d{1,3}(?:MIN|HR|DAY|WK)S?)$/i;

/** Words that are no group of letters of a plate, however short. */
export const NO_GROUP =
  Word.stop |
  Word.sex |
  Word.direction |
  Word.bound |
  Word.state |
  Word.street |
  Word.responseUnit |
  Word.route |
  Word.month |
  Word.designator |
  Word.vehicle |
  Word.color;

/** Letters with figures and a group of figures behind a dash have together at most so many characters on a plate. */
const LONGEST_DASHED = 7;

/** Words of two letters that are no part of a plate: `LIC TO 4417`. */
const SMALL_WORDS = wordSet('IN ON AT TO OF OR BY IS AS IT NO GO UP AM PM RP PT HE IF SO WE DO');

/** `48X96`, `12FT`: how large a plate of steel is. */
const isSize = (tokens: Tokens, i: number): boolean => tokens.lead(i) > 0 && SIZE_SHAPE.test(tokens.slice(i));

const SIZE_SHAPE = /^\d{1,3}(?:FT|IN|X\d{1,3}(?:FT|IN)?)$/i;

/** `BARN 19:22`: a time, not the second group of a plate. */
const isClock = (tokens: Tokens, i: number): boolean =>
  tokens.digits(i) === 2 && tokens.isMark(i + 1, Mark.colon) && !tokens.gap(i + 1) && tokens.digits(i + 2) === 2;

/** A plate value at `i`: its last token, or 0. Two tokens when a group of letters stands beside a group of figures. */
export function plateEnd(tokens: Tokens, i: number, strong: boolean): number {
  const length = tokens.length(i);
  const kind = tokens.kind(i);
  let next = i + 1;
  const dashed = tokens.isMark(next, Mark.dash) && !tokens.gap(next) && !tokens.gap(next + 1);
  if (dashed) next++;
  const joinable = dashed || (tokens.gap(next) && tokens.from(next) === tokens.to(i) + 1 && !isClock(tokens, next));
  const total = length + tokens.length(next);
  // The number of a piece of property: P25-00781.
  if (dashed && kind === Kind.mixed && tokens.kind(next) === Kind.number && total > LONGEST_DASHED) return 0;
  const here = kind === Kind.word && (length <= 4 || !tokens.is(i, Word.stop | Word.common));
  if (joinable && total >= 5 && total <= 8 && length <= 4 && tokens.length(next) <= 5) {
    const letters =
      kind === Kind.word &&
      (!tokens.is(i, Word.stop) || (strong && length === 2 && tokens.digits(next) >= 4 && !SMALL_WORDS.has(tokens.hash(i))));
    const figures =
      tokens.kind(next) === Kind.number &&
      (dashed || tokens.kind(next + 1) !== Kind.word || !tokens.announces(next + 1, Cue.ageUnit));
    if (letters && figures) return next;
    const lettersBehind =
      tokens.kind(next) === Kind.word &&
      tokens.length(next) <= 3 &&
      !isMeasure(tokens, next) &&
      (dashed || !tokens.is(next, Word.stop | Word.color | Word.vehicle | Word.sex | Word.direction | Word.bound | Word.state));
    if (
      (kind === Kind.number || kind === Kind.mixed) &&
      lettersBehind &&
      (dashed || strong || tokens.length(next) === 3) &&
      tokens.length(next) > 1
    )
      return next;
    // 12-3456
    if (strong && dashed && kind === Kind.number && tokens.kind(next) === Kind.number && length <= 3 && tokens.length(next) >= 3)
      return next;
    // IR2 8QT, KQT R52
    if (
      strong &&
      total <= 7 &&
      length <= 3 &&
      tokens.kind(next) === Kind.mixed &&
      tokens.length(next) <= 4 &&
      (kind === Kind.mixed || letters) &&
      !tokens.announces(next, Cue.ageUnit)
    )
      return next;
    // MN 7KA 204
    if (
      (dashed || (strong && length === 3 && tokens.length(next) >= 3)) &&
      kind === Kind.mixed &&
      tokens.kind(next) === Kind.number
    )
      return next;
    // BRX-A19
    if (dashed && (kind === Kind.number || (letters && length === 3)) && tokens.kind(next) === Kind.mixed) return next;
  }
  if (kind === Kind.mixed) return length >= (strong ? 3 : 5) && length <= 8 && !isSize(tokens, i) ? i : 0;
  if (kind === Kind.number) return strong && length >= 5 && length <= 7 ? i : 0;
  if (
    here &&
    strong &&
    length >= 4 &&
    length <= 8 &&
    !tokens.is(i, Word.stop | Word.common | Word.given | Word.surname | Word.color | Word.vehicle)
  )
    return i;
  return 0;
}

/** `HFD E28`, `KPD 204`: the fire or police department of a town. */
const DEPARTMENT = /^[A-Z][FP]D$/i;

/** Offices and labels of three letters with a number behind: `FAA 1700`, `BDG 3411`, `STN 2230`. */
const OFFICES = wordSet(
  'FAA NTSB BDG RMP STN DSP TWR ATC DOT EMS EMA OEM NWS TSA ICE CBP FBI DEA ATF USN PUC INC EVT CFS RPT CAD',
);

/** Are three letters an office, with a number or a unit behind, rather than the first group of a plate? */
export const isOffice = (tokens: Tokens, i: number): boolean =>
  OFFICES.has(tokens.hash(i)) || (tokens.length(i) === 3 && DEPARTMENT.test(tokens.slice(i)));

/** `REG UNL 412.7`: gallons of gasoline. */
export const isDecimal = (tokens: Tokens, last: number): boolean =>
  tokens.isMark(last + 1, Mark.dot) && !tokens.gap(last + 1) && !tokens.gap(last + 2) && tokens.digits(last + 2) > 0;
