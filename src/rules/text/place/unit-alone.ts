import { Mark } from '../scene.ts';
import { Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { wordSet } from '../token/word-set.ts';

/** Does ` -- ` stand at `i`? */
export const opensClause = (tokens: Tokens, i: number): boolean =>
  tokens.isMark(i, Mark.dash) && tokens.gap(i) && tokens.isMark(i + 1, Mark.dash) && tokens.gap(i + 2);

/** `LEG PN -- #304 -- MEDS`: nothing but three or four figures between double dashes; `first` is the `#`. */
export const isClause = (tokens: Tokens, first: number, last: number): boolean =>
  tokens.digits(last) >= 3 &&
  tokens.digits(last) <= 4 &&
  tokens.gap(first) &&
  opensClause(tokens, first - 2) &&
  (opensClause(tokens, last + 1) || tokens.kind(last + 1) === Kind.none);

const OF = wordSet('EN AT OF');

/** `Casa es la #11 en 2250 E Mesquite`: a house number follows. */
export const ofAddress = (tokens: Tokens, last: number): boolean =>
  OF.has(tokens.hash(last + 1)) && tokens.digits(last + 2) >= 3 && tokens.kind(last + 3) === Kind.word && tokens.gap(last + 3);

const HOUSING = wordSet('HOUSING APTS APARTMENTS COMPLEX CONDOS TOWNHOMES TOWERS');

/** `Unit 4C NHA housing`: within three words. */
export function isHousing(tokens: Tokens, last: number): boolean {
  for (let at = last + 1; at <= last + 3 && tokens.kind(at) === Kind.word; at++) if (HOUSING.has(tokens.hash(at))) return true;
  return false;
}

const FLOOR = wordSet('FLR FLOOR FL');

/** `UNIT 12D, 2ND FLR`: units of the police stand on no floor. */
export function isOnFloor(tokens: Tokens, last: number): boolean {
  for (let at = last + 2; at <= last + 3; at++) if (FLOOR.has(tokens.hash(at)) && tokens.kind(at - 1) <= Kind.mixed) return true;
  return false;
}
