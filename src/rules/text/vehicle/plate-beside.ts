import { isGlued, Mark, type Scene } from '../scene.ts';
import { Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Cue, Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';
import { NO_GROUP, NO_PLATE_SHAPE } from './plate-shape.ts';
import { isDriven, isModel, isModelFigure, isVehicleBehind, vehicleBefore } from './vehicle-before.ts';

const NO_LETTERS = NO_GROUP | Word.common | Word.title | Word.relation | Word.medical | Word.given;

/** Trims and body styles of two or three letters, which stand between the model and its year or its size. */
export const TRIMS = wordSet(
  'XLT LTZ SLT EXL SVT SRT XLE LTD RX ES IS LS GS GX LX NX UX QX XC GLC GLE GLS GLK SLK CLS CLK ML GL SL CX DTS CTS STS SRX XTS HHR SSR LT GT GTS TDI TSI SR TRD EV HD SD DR DX EX SE SI XD MX GTI TJ JK JL YJ TL TSX RDX MDX ZDX ILX TLX MKZ MKX MKC VIN REG PLT LIC TAG PD FD SO CO MM MP MPH HRS',
);

/** Units answer to one or two letters and up to three figures (`E51`, `PD12`), or to letters between figures (`2B12`). */
const UNIT = /^(?:[A-Z]{1,2}\d{1,3}|\d{1,2}[A-Z]\d{0,2}|K9|[A-Z]{3}\d{1,2}|\d{1,2}(?:ST|ND|RD|TH|X\d|DR|D|K|WD))$/;

/** Letters and figures, changing at least once, of which no office has issued a shorter one without a word for it. */
const WHOLE = /^(?=.*\d)(?=.*[A-Z])[A-Z\d]{5,8}$/;

/** Letters, figures, letters: no unit and no model is written so. */
const CHANGING = /^(?:[A-Z]+\d+[A-Z]+\d*|\d+[A-Z]+\d+[A-Z\d]*)$/;

/** `K1A 0B6`: a postal code of Canada. */
const POSTAL = /^[A-Z]\d[A-Z]\d[A-Z]\d$/;

/** Models and engines with the shape of a plate: `GLC300`, `2500HD`. */
const MODEL_SHAPE =
  /^(?:(?:GL[ABCEKS]|SLK|CL[AKS]|[CEGSR]|XC|RX|ES|LS|QX|ML)\d{2,3}|\d{3,4}(?:HD|XL|LT|I|D|C|S|E|CC|LB|LBS|MPH|ST|ND|RD|TH)|[A-Z]{2}\d{4}I|\d+V\d+)$/;

const [FIRST, LAST, PARTIAL, ONLY, AND] = wordSet('FIRST LAST PARTIAL ONLY AND');

/** `KRT first 3`, `BQT-K partial`, `4KT only`. */
const isPart = (tokens: Tokens, i: number): boolean => {
  const hash = tokens.hash(tokens.isMark(i, Mark.comma) || tokens.isMark(i, Mark.open) ? i + 1 : i);
  return hash === PARTIAL || hash === ONLY || ((hash === FIRST || hash === LAST) && tokens.digits(i + 1) === 1);
};

/** Letters that could be the first or second group of a plate. */
const isLetters = (tokens: Tokens, i: number): boolean =>
  tokens.kind(i) === Kind.word &&
  tokens.length(i) >= 2 &&
  tokens.length(i) <= 3 &&
  !tokens.is(i, NO_LETTERS) &&
  !tokens.announces(i, Cue.ageUnit | Cue.reference | Cue.phone) &&
  !TRIMS.has(tokens.hash(i));

const isFigures = (tokens: Tokens, i: number): boolean =>
  (tokens.kind(i) === Kind.number || tokens.kind(i) === Kind.mixed) &&
  tokens.length(i) <= 5 &&
  !tokens.announces(i, Cue.ageUnit) &&
  !tokens.is(i, Word.sex | Word.vehicle);

const isDash = (tokens: Tokens, i: number): boolean =>
  tokens.isMark(i, Mark.dash) && !tokens.gap(i) && !tokens.gap(i + 1) && tokens.kind(i + 1) !== Kind.mark;

const VEHICLE = Word.vehicle | Word.color;

/** Farthest that the vehicle stands from the first figure of its plate, in tokens. */
const BEFORE = 5;
const BEHIND = 3;

/** May a number be a group of a plate: three figures, letters right before, or a dash? */
function mayBeGroup(tokens: Tokens, i: number): boolean {
  if (tokens.isMark(i - 1, Mark.dash) || tokens.isMark(i + 1, Mark.dash)) return true;
  if (tokens.hash(i - 1) === FIRST || tokens.hash(i - 1) === LAST) return tokens.length(i) === 1;
  const length = tokens.length(i - 1);
  return tokens.kind(i - 1) === Kind.word && length >= 2 && length <= 3 ? !tokens.is(i - 1, NO_LETTERS) : tokens.length(i) === 3;
}

/** `… and TU-8813`: a plate may stand before. */
const isListed = (tokens: Tokens, i: number): boolean => isDash(tokens, i - 1) && tokens.hash(i - 3) === AND;

/**
 * Plates right behind a vehicle, whatever their shape: `blk Charger CXB5R2`, `WHI TRANSIT R62 417`, `2 trucks BRH 4417 and
 * TU-8813`, `black SUV 4KT first 3 only`. At the first token with a figure.
 */
export function readPlateBeside({ tokens, out }: Scene, i: number): void {
  if (tokens.kind(i) === Kind.number && !mayBeGroup(tokens, i)) return;
  const near = (tokens.allWords & VEHICLE) !== 0 && (tokens.wordsOf(i - BEFORE, i + BEHIND) & VEHICLE) !== 0;
  if (!near && !(tokens.length(i) > 2 && isDriven(tokens, i)) && !isListed(tokens, i)) return;
  // A word for plates has told it already.
  const found = out.size - 1;
  if (found >= 0 && out.end(found) === tokens.to(i) && out.class(found) === 'license-plate') return;
  if (isDash(tokens, i - 1)) {
    if (isLetters(tokens, i - 2) && !isGlued(tokens, i - 2)) judge(tokens, out, i - 2, i);
    return;
  }
  if (isGlued(tokens, i) && !tokens.isMark(i - 1, Mark.open) && !tokens.isMark(i - 1, Mark.dot)) return;
  // `silver civic KRT first 3`
  if (tokens.digits(i) === 1 && (tokens.hash(i - 1) === FIRST || tokens.hash(i - 1) === LAST)) {
    readPartBefore({ tokens, out }, i - 1);
    return;
  }
  if (isLetters(tokens, i - 1) && tokens.gap(i) && !isGlued(tokens, i - 1) && judge(tokens, out, i - 1, i)) return;
  const next = i + 1;
  if (isDash(tokens, next)) {
    if (isLetters(tokens, i + 2) || isFigures(tokens, i + 2)) judge(tokens, out, i, i + 2);
    return;
  }
  // `BN 51 220`
  if (tokens.digits(i) === 2 && tokens.digits(next) === 3 && tokens.gap(next) && isLetters(tokens, i - 1) && tokens.gap(i)) {
    judge(tokens, out, i - 1, next);
    return;
  }
  if (isModelFigure(tokens, i)) return;
  if (tokens.gap(next) && (isLetters(tokens, next) || isFigures(tokens, next)) && judge(tokens, out, i, next)) return;
  if (tokens.kind(i) === Kind.mixed) judge(tokens, out, i, i);
}

/** `susp blue Versa, BQT-K partial`: letters without a figure in front of a word that says it is a part; at that word. */
export function readPartBefore({ tokens, out }: Pick<Scene, 'tokens' | 'out'>, i: number): void {
  const last = tokens.isMark(i - 1, Mark.comma) || tokens.isMark(i - 1, Mark.open) ? i - 2 : i - 1;
  const lone = tokens.kind(last) === Kind.word && tokens.length(last) === 1;
  const first = isDash(tokens, last - 1) ? last - 2 : last;
  if (tokens.kind(last) !== Kind.word || (first === last ? !isLetters(tokens, last) : !(lone || isLetters(tokens, last)))) return;
  if (!isGlued(tokens, first) && isLetters(tokens, first)) judge(tokens, out, first, last);
}

/** Keeps `first` to `last` as a plate when a vehicle stands before it and the shape allows; tells whether it did. */
function judge(tokens: Tokens, out: Scene['out'], first: number, last: number): boolean {
  const vehicle = vehicleBefore(tokens, out, first) || (isVehicleBehind(tokens, last + 1) ? 2 : 0);
  if (vehicle === 0) return false;
  // A number, a date, a clock or a link goes on.
  const end = last + 1;
  if (tokens.kind(end) === Kind.mark && !tokens.gap(end) && tokens.kind(end + 1) !== Kind.mark && !tokens.gap(end + 1)) {
    if (tokens.kind(end + 1) !== Kind.none && tokens.kind(end + 1) !== Kind.lineBreak) return false;
  }
  const value = tokens.slice(first, last).toUpperCase().replace(/[ -]/g, '');
  if (NO_PLATE_SHAPE.test(value) || MODEL_SHAPE.test(value) || POSTAL.test(value)) return false;
  const part = isPart(tokens, end);
  const two = last > first;
  if (part ? value.length < 2 || value.length > 7 : !WHOLE.test(value)) return false;
  if (!part) {
    if (
      two ? !areThree(tokens, first, last) && !areGroups(tokens, first, last, vehicle) : !isWhole(tokens, first, value, vehicle)
    )
      return false;
  }
  out.add(tokens.from(first), tokens.to(last), 'license-plate', part ? 0.72 : 0.7, 'plate beside a vehicle');
  return true;
}

/** `red light violation, H4B 8QR per driver`: two groups that change more than once behind a mark, in a text about a vehicle. */
export function readChangingPair({ tokens, out }: Scene, i: number): void {
  const next = i + 1;
  if (tokens.length(i) !== 3 || tokens.length(next) !== 3 || tokens.kind(next) !== Kind.mixed || !tokens.gap(next)) return;
  if (!tokens.isMark(i - 1, Mark.comma) || !tokens.gap(i) || tokens.gap(i - 1) || tokens.kind(i - 2) !== Kind.word) return;
  const value = tokens.slice(i, next).toUpperCase();
  if (!PAIR.test(value) || POSTAL.test(value.replace(' ', ''))) return;
  out.add(tokens.from(i), tokens.to(next), 'license-plate', 0.58, 'plate in two groups');
}

/** One of the groups changes between letters and figures twice. */
const PAIR = /^(?:(?:[A-Z]\d[A-Z]|\d[A-Z]\d) (?=.*\d)(?=.*[A-Z])[A-Z\d]{3}|[A-Z\d]{3} (?:[A-Z]\d[A-Z]|\d[A-Z]\d))$/;

/** Sections of a vehicle code: `22651O WHI CHEV`. */
const SECTION = /^\d{5}[A-Z]$/;

/** One word of letters and figures: six and more, or five that change more than once. */
const isWhole = (tokens: Tokens, i: number, value: string, vehicle: number): boolean =>
  tokens.kind(i) === Kind.mixed &&
  !isModel(tokens, i) &&
  !UNIT.test(value) &&
  !SECTION.test(value) &&
  (CHANGING.test(value) ? value.length >= (vehicle > 1 ? 5 : 6) : value.length >= 6 && (vehicle > 1 || /^[A-Z]{4}/.test(value)));

/** `BN 51 220`: letters and two groups of figures. */
const areThree = (tokens: Tokens, first: number, last: number): boolean =>
  last === first + 2 && tokens.digits(first + 1) === 2 && tokens.digits(last) === 3 && tokens.length(first) === 2;

/** `CIV 4D`: how many doors. */
const DOORS = /^[2-5]DR?$/i;

const IDAHO = /^\d{1,2}[A-Z] \d{5}$/i;

/** Two groups of a plate, and not the names of two units. */
function areGroups(tokens: Tokens, first: number, last: number, vehicle: number): boolean {
  // `7C 41920`: Idaho begins with the number and the letter of the county.
  if (IDAHO.test(tokens.slice(first, last)) && vehicle > 1) return true;
  const dashed = last > first + 1;
  const one = tokens.length(first);
  const two = tokens.length(last);
  if (DOORS.test(tokens.slice(last)) || one > 4 || two > 5 || one + two < 5 || one + two > 7) return false;
  const letters = tokens.kind(first) === Kind.word || tokens.kind(last) === Kind.word;
  if (letters) {
    const figures = tokens.kind(first) === Kind.word ? last : first;
    // `KX 448`, `BRH 4417`, `BKL 7R3`, `481-RKT`; figures in front are a count or a house number as well.
    if (figures === first && one !== 3 && !dashed) return false;
    return vehicle > 1 || one + two >= 6;
  }
  if (tokens.kind(first) === Kind.number && tokens.kind(last) === Kind.number) return false;
  if (one !== 3 || two < 3) return false;
  // `E51 M12`, `E51 102`
  const unitLike =
    UNIT.test(tokens.slice(first).toUpperCase()) &&
    (tokens.kind(last) === Kind.number || UNIT.test(tokens.slice(last).toUpperCase()));
  return !unitLike || (vehicle > 2 && tokens.kind(last) === Kind.number);
}
