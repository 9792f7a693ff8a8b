import { cueBefore, Mark, type Scene, wordBefore } from '../scene.ts';
import { Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Cue, Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';
import { NO_PLATE_SHAPE, PLATE_SHAPE, plateEnd } from './plate-shape.ts';
import { isAlnum, isLicenseNumber, REGISTRATION_WORDS, registered } from './vehicles.ts';

const ORDINAL_END = wordSet('ST ND RD TH');

/** Letters that are words as often as states. */
const AMBIGUOUS_STATES = wordSet('IN OR ME OK HI OH LA PA MA AL ID CO DE MO AR MS MI MD MN MB AB NE ND CT NO ON');

/** Figures at `i`, or letters with figures behind them. */
function mayBePlate(tokens: Tokens, i: number): boolean {
  if (isAlnum(tokens, i)) return true;
  if (tokens.kind(i) !== Kind.word) return false;
  return tokens.kind(tokens.isMark(i + 1, Mark.dash) ? i + 2 : i + 1) === Kind.number;
}

/** Of these some are words in front of house numbers too. */
const WORD_STATES = wordSet('IN OR ME OK HI OH ON AL LA PA MA');

const ANY_PLATE = /^(?=.*\d)(?=.*[A-Z])[A-Z\d]{5,8}$/;

const VALIDITY = wordSet('VALID ACTIVE SUSP SUSPENDED REVOKED EXPIRED');

/** Right behind a vehicle, its color or a word for running it. */
const isNear = (tokens: Tokens, i: number): boolean =>
  tokens.is(i - 1, Word.vehicle | Word.color) || REGISTRATION_WORDS.has(tokens.hash(i - 1));

const [COLORADO, ILLINOIS, UTAH, CONNECTICUT, NEW_JERSEY, DELAWARE] = wordSet('CO IL UT CT NJ DE');

/** Plates in groups that no other state has, as they are issued today; read by the letters of the state alone. */
const ISSUED: ReadonlyMap<number | undefined, RegExp> = new Map([
  // `BQF-L31`, `T88-PDQ`: since 2018, and the other way round.
  [COLORADO, /^(?:[A-Z]{3}-[A-Z]\d{2}|[A-Z]\d{2}-[A-Z]{3})(?![A-Z\d-])/],
  // `EF 30 882`, `BC 12345`: since 2017.
  [ILLINOIS, /^[A-Z]{2} \d{2} ?\d{3}(?![\w-])/],
  // `E51 9RK`, `7J4 KNB`: since 2009.
  [UTAH, /^(?:[A-Z]\d{2} \d[A-Z]{2}|\d[A-Z]\d [A-Z]{3})(?![\w-])/],
  // `ZVA-38K`, `D41 NRP`: since 1999 and 2010.
  [NEW_JERSEY, /^(?:[A-Z]{3}[ -]\d{2}[A-Z]|[A-Z]\d{2}[ -][A-Z]{3})(?![\w-])/],
  // `PC 418820`: cars that carry things.
  [DELAWARE, /^(?:PC|CL?|T) \d{5,6}(?![\w-])/],
  // `AV 93318`: since 2015. Behind a court or a town with its state stand five figures too.
  [CONNECTICUT, /^(?!N[EW]|S[EW]|CT|MA|NY|RI)[A-Z]{2} \d{5}(?![\w-])/],
]);

/** Longest of them. */
const ISSUED_LENGTH = 9;

/** At a state code: `WA AXT2290`, `CA/7XYZ123`, `AR 447 XWP`. */
export function readAfterState({ tokens, out }: Scene, i: number): void {
  if (tokens.length(i) !== 2) return;
  let at = i + 1;
  const slash = tokens.isMark(at, Mark.slash) || tokens.isMark(at, Mark.colon) || tokens.isMark(at, Mark.dash);
  if (slash) at++;
  const start = tokens.from(at);
  const issued = ISSUED.get(tokens.hash(i))?.exec(tokens.text.slice(start, start + ISSUED_LENGTH + 1));
  if (issued) {
    out.add(start, start + issued[0].length, 'license-plate', 0.85, 'plate after a state');
    return;
  }
  // `BUICK LUCERNE DE 302771`: Delaware numbers them.
  if (tokens.hash(i) === DELAWARE && wordBefore(tokens, i, Word.vehicle, 2) > 0 && tokens.digits(at) === 6 && tokens.gap(at)) {
    out.add(start, tokens.to(at), 'license-plate', 0.75, 'plate after a state');
    return;
  }
  if (!mayBePlate(tokens, at)) return;
  if (wordBefore(tokens, i, Word.street | Word.weakStreet, 3) > 0 && tokens.kind(at) === Kind.number) return;
  const ambiguous = AMBIGUOUS_STATES.has(tokens.hash(i));
  if (ORDINAL_END.has(tokens.hash(at)) && tokens.kind(at) === Kind.mixed) return;
  const context =
    (tokens.is(at + 1, Word.color) && tokens.is(at + 2, Word.vehicle)) ||
    wordBefore(tokens, i, Word.vehicle | Word.color, 4) > 0 ||
    cueBefore(tokens, i, Cue.plate, 3) > 0 ||
    registered(tokens, i);
  // `NM 511082746 VALID`
  if (
    (tokens.digits(at) === 8 || tokens.digits(at) === 9) &&
    VALIDITY.has(tokens.hash(at + 1)) &&
    !WORD_STATES.has(tokens.hash(i))
  ) {
    out.add(tokens.from(at), tokens.to(at), 'government-id', 0.72, 'licence number behind a state');
    return;
  }
  const described = tokens.kind(at) === Kind.mixed && tokens.is(at + 1, Word.color) && tokens.is(at + 2, Word.vehicle);
  const near = (isNear(tokens, i) || described) && !WORD_STATES.has(tokens.hash(i));
  const last = plateEnd(tokens, at, near || (tokens.kind(at) === Kind.mixed && wordBefore(tokens, i, Word.vehicle, 2) > 0));
  if (last === 0) return;
  const value = tokens.slice(at, last).toUpperCase();
  const bare = value.replace(/[ -]/g, '');
  if (!PLATE_SHAPE.test(bare) && !(context && ANY_PLATE.test(bare)) && !(near && /^\d{6,7}$/.test(bare))) return;
  if (NO_PLATE_SHAPE.test(bare) || isLicenseNumber(bare) || (!isAlnum(tokens, last) && !isAlnum(tokens, at))) return;
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
