import { Mark } from '../scene.ts';
import { Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { wordSet } from '../token/word-set.ts';

/** What a code does to a lock. */
const OPENS = wordSet('OPENS OPEN UNLOCKS UNLOCK DISARMS TAKES NEEDS WANTS USES ACCEPTS ABRE');
const BY_MEANS_OF = wordSet('W W/ WITH USING CODE THE CON');
/** Words between a lock and what opens it: `GATE AT THE PLANT OPENS`. */
const REACH = 4;

const [IS] = wordSet('IS');
const WHERE = wordSet('AT FOR TO ON IN');
/** Words of a place behind a code word: `DOOR CODE AT THE SHELTER 4471`. */
const PLACE = 3;

/** Where a code has to stand if the lock at `i` is said to open by one: `GATE AT PLANT OPENS W/ 5590*`; 0 where nothing of the kind is said. */
export function behindOpening(tokens: Tokens, i: number): number {
  let at = i + 1;
  while (at <= i + REACH && tokens.kind(at) === Kind.word && !OPENS.has(tokens.hash(at))) at++;
  if (!OPENS.has(tokens.hash(at))) return 0;
  at++;
  while (
    BY_MEANS_OF.has(tokens.hash(at)) ||
    (tokens.kind(at) === Kind.mark && BY_MEANS_OF.has(tokens.hash(at - 1)) && !tokens.gap(at))
  )
    at++;
  return at;
}

/** Where a code has to stand behind a code word and a place: `CODE FOR THE POOL HOUSE IS 5512`, `CODE AT SHELTER 4471`; else 0. */
export function behindPlace(tokens: Tokens, i: number): number {
  if (!WHERE.has(tokens.hash(i))) return 0;
  let at = i + 1;
  while (at <= i + PLACE && tokens.kind(at) === Kind.word && tokens.hash(at) !== IS) at++;
  if (at === i + 1) return 0;
  return tokens.hash(at) === IS ? at + 1 : at;
}

/** Beside what a box with a key hangs. */
const BESIDE = wordSet('BY ON UNDER BEHIND NEAR AT');

/**
 * Where a code has to stand behind a lock and where it is: `gate on lower lane is 4407`; of boxes with a key without IS too, at the
 * end of the clause: `key box by propane tank 0429`. Else 0. `i` is behind the lock.
 */
export function behindLockPlace(tokens: Tokens, i: number, boxed: boolean): number {
  if (!BESIDE.has(tokens.hash(i))) return 0;
  let at = i + 1;
  while (at <= i + PLACE && tokens.kind(at) === Kind.word && tokens.hash(at) !== IS) at++;
  if (at === i + 1) return 0;
  if (tokens.hash(at) === IS) return at + 1;
  if (!boxed) return 0;
  if (tokens.isMark(at, Mark.comma)) at++;
  return tokens.digits(at) === 4 ? at : 0;
}
