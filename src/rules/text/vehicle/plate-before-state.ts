import { isGlued, Mark, type Scene } from '../scene.ts';
import { Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Cue, Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';
import { NO_GROUP, NO_PLATE_SHAPE } from './plate-shape.ts';
import { registered } from './vehicles.ts';

/** States whose two letters are an ordinary word behind any figure. */
const WORDS = wordSet('IN OR ME OK HI OH ON');

/** Of which the letters are something else now and then: only with a vehicle behind. */
const SELDOM = wordSet('AL LA PA MA CO ID');

/** One or two groups: a letter and two figures at least, or six figures. */
const SHAPE = /^(?=(?:.*\d){2})(?:(?=.*[A-Z])[A-Z\d]{5,8}|\d{6,7})$/;

const VEHICLE = Word.vehicle | Word.color;

const isGroup = (tokens: Tokens, i: number): boolean => {
  const kind = tokens.kind(i);
  if (kind === Kind.word) return tokens.length(i) <= 4 && !tokens.is(i, NO_GROUP);
  return (kind === Kind.number || kind === Kind.mixed) && tokens.length(i) <= 7 && !tokens.announces(i, Cue.ageUnit);
};

/** `T/S 482 KRB KS GRY TAHOE`, `RAN 22-K447 NE`: a plate in front of its state; at the state. */
export function readBeforeState({ tokens, out }: Scene, i: number): void {
  const last = i - 1;
  if (tokens.length(i) !== 2 || !tokens.gap(i) || WORDS.has(tokens.hash(i)) || !isGroup(tokens, last)) return;
  const dashed = tokens.isMark(last - 1, Mark.dash) && !tokens.gap(last) && !tokens.gap(last - 1);
  let first = dashed ? last - 2 : last;
  if (!dashed && !tokens.isMark(last - 1, Mark.dash) && tokens.gap(last) && isSecondGroup(tokens, last)) first = last - 1;
  if (!isGroup(tokens, first) || isGlued(tokens, first)) return;
  if (tokens.announces(first - 1, Cue.reference | Cue.codeWord)) return;
  const behind = tokens.isMark(i + 1, Mark.comma) ? i + 2 : i + 1;
  const vehicle = tokens.is(behind, VEHICLE) || (tokens.digits(behind) === 4 && tokens.is(behind + 1, VEHICLE));
  if (
    !vehicle &&
    (SELDOM.has(tokens.hash(i)) ||
      !(registered(tokens, first) || isNear(tokens, first) || (dashed && isIssued(tokens, first, last))))
  )
    return;
  const value = tokens.slice(first, last).toUpperCase().replace(/[ -]/g, '');
  if (!SHAPE.test(value) || NO_PLATE_SHAPE.test(value)) return;
  out.add(tokens.from(first), tokens.to(last), 'license-plate', vehicle ? 0.8 : 0.7, 'plate in front of its state');
}

/** A vehicle is told within three words before: `silver malibu outside A4C 219 KY`. */
const isNear = (tokens: Tokens, i: number): boolean =>
  tokens.is(i - 1, VEHICLE) || tokens.is(i - 2, Word.vehicle) || tokens.is(i - 3, Word.vehicle);

/** `KTR-2280 NY`: three letters that are no word, and four figures, as half of the states issue them. */
const isIssued = (tokens: Tokens, first: number, last: number): boolean =>
  tokens.kind(first) === Kind.word &&
  tokens.length(first) === 3 &&
  tokens.words(first) === 0 &&
  tokens.cues(first) === 0 &&
  tokens.digits(last) === 4;

/** Does the group belong to one before it: letters to figures, or figures to letters? */
const isSecondGroup = (tokens: Tokens, i: number): boolean =>
  isGroup(tokens, i - 1) &&
  tokens.length(i) + tokens.length(i - 1) >= 5 &&
  tokens.length(i) + tokens.length(i - 1) <= 8 &&
  (tokens.kind(i) !== tokens.kind(i - 1) || tokens.kind(i) === Kind.mixed);
