import { standsBeforeSide } from '../place/house-number.ts';
import { Mark } from '../scene.ts';
import { Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';

/** Does a clock time, a date, a price or a phone go on behind the figures that end at `last`, and not the address of the next field? */
export const goesOn = (tokens: Tokens, last: number): boolean =>
  (tokens.isMark(last + 1, Mark.colon) || tokens.isMark(last + 1, Mark.slash)) &&
  !tokens.gap(last + 1) &&
  tokens.kind(last + 2) === Kind.number &&
  !tokens.gap(last + 2) &&
  // `LOCKBOX 3307/5517 W WELLERTON`
  !(tokens.isMark(last + 1, Mark.slash) && tokens.digits(last + 2) >= 2 && standsBeforeSide(tokens, last + 2));
