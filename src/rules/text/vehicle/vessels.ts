import { Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';

/** What floats, makers of it among them. */
const VESSELS = wordSet(
  'BOAT BOATS SKIFF SLOOP VESSEL VSL KAYAK CANOE YACHT DINGHY FERRY BARGE TUG CATAMARAN PONTOON BAYLINER TRAWLER SAILBOAT JETSKI WAVERUNNER SEADOO CABIN RUNABOUT WHALER DORY RAFT',
);

/** Kinds of ships and the signs for them, behind which stands the name of one: `M/V JAMES K HOLT`. */
const NAMED_SHIPS = wordSet(
  'M/V F/V S/V R/V SLOOP VESSEL VSL YACHT FERRY TUG CATAMARAN TRAWLER SAILBOAT SCHOONER KETCH FREIGHTER',
);

/** `Tug Mary Catherine`: is the first or second word of a vessel's name at `i`? */
export const isAboard = (tokens: Tokens, i: number): boolean =>
  NAMED_SHIPS.has(tokens.hash(i - 1)) ||
  (LADIES.has(tokens.hash(i - 1)) && NAMED_SHIPS.has(tokens.hash(i - 2))) ||
  (tokens.is(i - 1, Word.given) && VESSELS.has(tokens.hash(i - 2)));

const LADIES = wordSet('LADY MISS MISSUS QUEEN PRINCESS');

/** `vsl LADY BETH`: does a word of a woman at `i` begin a vessel's name? */
export const beginsVessel = (tokens: Tokens, i: number): boolean => LADIES.has(tokens.hash(i)) && VESSELS.has(tokens.hash(i - 1));

/** Trailers have plates of their own. */
const TRAILERS = wordSet('TRAILER TRLR TRL');

/** Farthest that the vessel stands before its registration, in tokens. */
const REACH = 16;

/** Does a vessel stand before `i` on the line, and no trailer? Then a registration is the number of a hull. */
export function isAfloat(tokens: Tokens, i: number): boolean {
  let afloat = false;
  for (let at = i - 1; at >= i - REACH; at--) {
    const kind = tokens.kind(at);
    if (kind === Kind.none || kind === Kind.lineBreak) break;
    if (TRAILERS.has(tokens.hash(at))) return false;
    if (VESSELS.has(tokens.hash(at))) afloat = true;
  }
  return afloat;
}
