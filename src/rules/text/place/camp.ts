import { MARGIN } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Cue } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';

/** Where somebody has a tent or a trailer. */
export const SITES = wordSet('SITE CAMPSITE');

/** Behind `LOT 22,`: somebody lives there. */
export const PARKS = wordSet('TRAILER MHP MOBILE RV KOA');

const CAMPS = wordSet('KOA CAMPGROUND CAMP RV CAMPER CAMPERS CAMPING TENT LOOP CAMPSITE');

/** Is the talk of a camp right before `i`, and of somebody? */
export function isCampNear(tokens: Tokens, i: number): boolean {
  if ((tokens.allCues & (Cue.patient | Cue.person)) === 0) return false;
  for (let at = Math.max(MARGIN, i - 6); at < i; at++) if (CAMPS.has(tokens.hash(at))) return true;
  return false;
}
