import { hasVowel } from '../name/parts.ts';
import { cueBefore, isGlued, Mark, type Scene, wordBefore } from '../scene.ts';
import { Case, Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Cue, Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';
import { TRIMS } from './plate-beside.ts';
import { isDecimal, isOffice } from './plate-shape.ts';
import { REGISTRATION_WORDS, registered } from './vehicles.ts';

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
      !isOffice(tokens, i) &&
      /^(?:[B-LN-Z]\d\d|\d\d[A-Z]|\d[A-Z]\d)$/.test(tokens.slice(next)) &&
      !tokens.announces(next, Cue.ageUnit) &&
      !tokens.is(next, Word.sex)
    )
      out.add(tokens.from(i), tokens.to(next), 'license-plate', 0.6, 'plate in two groups');
    return;
  }
  if (!dashed && TRIMS.has(tokens.hash(i))) return;
  if (
    tokens.length(i) !== 3 ||
    tokens.hash(i) === AND ||
    (!dashed && isOffice(tokens, i)) ||
    isDecimal(tokens, next) ||
    tokens.digits(next) < 3 ||
    tokens.digits(next) > 4
  )
    return;
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
