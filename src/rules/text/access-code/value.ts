import { Mark } from '../scene.ts';
import { Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { wordSet } from '../token/word-set.ts';
import { goesOn } from './end.ts';

/** Keys of a pad, in words. */
export const SPELLED = wordSet('STAR POUND HASH SHIFT ASTERISK');

/** A code at `i`: its first and last token, or undefined. */
export function readCode(
  tokens: Tokens,
  i: number,
  least: number,
): { first: number; last: number; digits: number; signed: boolean } | undefined {
  let at = i;
  let signed = false;
  let digits = 0;
  const first = i;
  if (SPELLED.has(tokens.hash(at)) && tokens.kind(at + 1) === Kind.number) {
    signed = true;
    at++;
  }
  while (tokens.isMark(at, Mark.star) || tokens.isMark(at, Mark.hash)) {
    signed = true;
    at++;
  }
  const kind = tokens.kind(at);
  if (
    kind !== Kind.number &&
    kind !== Kind.mixed &&
    !(kind === Kind.word && tokens.length(at) <= 2 && tokens.isMark(at + 1, Mark.dash) && !tokens.gap(at + 1))
  )
    return undefined;
  let last = figureByFigure(tokens, at);
  if (last > at) digits = last - at;
  for (let steps = 0; steps < 8; steps++) {
    const here = tokens.kind(last);
    if (here === Kind.number || here === Kind.mixed) digits += tokens.slice(last).replace(/\D/g, '').length;
    const next = last + 1;
    const starred = tokens.isMark(next, Mark.star) || tokens.isMark(next, Mark.hash);
    if (starred && !tokens.gap(next) && tokens.digits(next + 1) > 0 && !tokens.gap(next + 1)) {
      signed = true;
      last = next + 1;
    } else if (
      tokens.isMark(next, Mark.dash) &&
      !tokens.gap(next) &&
      !tokens.gap(next + 1) &&
      tokens.length(next + 1) <= 4 &&
      tokens.kind(next + 1) >= Kind.word &&
      tokens.kind(next + 1) <= Kind.mixed
    )
      last = next + 1;
    else break;
  }
  while ((tokens.isMark(last + 1, Mark.star) || tokens.isMark(last + 1, Mark.hash)) && !tokens.gap(last + 1)) {
    signed = true;
    last++;
  }
  if (SPELLED.has(tokens.hash(last + 1)) && tokens.kind(last + 1) === Kind.word) {
    signed = true;
    last++;
  }
  const length = tokens.to(last) - tokens.from(first);
  const dashed = last > at && tokens.isMark(at + 1, Mark.dash);
  if (digits < (signed ? Math.min(least, 3) : dashed ? Math.min(least, 2) : least) || length > 14) return undefined;
  if (goesOn(tokens, last)) return undefined;
  return { first, last, digits, signed };
}

/** `9 9 1 2`, `18 36 4`: the last of three or more single figures or of the three turns of a dial, or `i`. */
function figureByFigure(tokens: Tokens, i: number): number {
  let last = i;
  if (COMBINATIONS.has(tokens.hash(i - 1)) && tokens.digits(i + 2) > 0 && tokens.digits(i + 3) === 0 && isTurn(tokens, i))
    return isTurn(tokens, i + 1) && isTurn(tokens, i + 2) ? i + 2 : i;
  while (tokens.digits(last) === 1 && tokens.digits(last + 1) === 1 && tokens.gap(last + 1) && last < i + 6) last++;
  return last >= i + 2 ? last : i;
}

const COMBINATIONS = wordSet('COMBO COMBINATION COMB');

const isTurn = (tokens: Tokens, i: number): boolean => tokens.digits(i) > 0 && tokens.digits(i) <= 2 && tokens.gap(i);
