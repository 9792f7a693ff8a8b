import { isGlued, Mark } from '../scene.ts';
import { Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Cue } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';

const FIRST_NAMES = wordSet('FN FNAME FIRST FIRSTNAME MN');

const ROADWAY = wordSet('UNDERPASS OVERPASS RAMP BRIDGE CONNECTOR EXIT MEDIAN SHOULDER DIVIDER CLOSURE CLOSED');

/** LN is also "lane": `#2 LN BLKD`, `ALDER LN`, `LARKSPUR LN UNDERPASS`. A label has no name of a street before it. */
export function isLane(tokens: Tokens, i: number): boolean {
  if (isGlued(tokens, i) || ROADWAY.has(tokens.hash(i + 1)) || tokens.isMark(i + 1, Mark.and)) return true;
  if (tokens.isMark(i + 1, Mark.colon)) return false;
  const kind = tokens.kind(i - 1);
  if (kind === Kind.number || kind === Kind.mixed || tokens.kind(i - 2) === Kind.number || tokens.isMark(i - 1, Mark.and))
    return true;
  if (kind !== Kind.word) return false;
  // A word before: only behind a first name with its own label, or behind a word for a person.
  for (let at = i - 1; at > i - 5; at--) if (FIRST_NAMES.has(tokens.hash(at))) return false;
  return !tokens.announces(i - 1, Cue.person | Cue.name);
}
