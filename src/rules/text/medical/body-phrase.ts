import { Mark } from '../scene.ts';
import { Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';
import { stateEnd } from './state.ts';

const JOINTS = wordSet(
  'ABV BTH BOTH FRM FROM TWICE MULTIPLE TIMES SEVERAL REPEATEDLY ABOVE BELOW UNDER BEHIND ACROSS OVER SHOOTING RADIATING SPREADING RUNNING DOWN INTO TO IN ON OF FROM FRM THE HIS HER THEIR MY A EN LA EL',
);

const SIDES = wordSet('L R LT RT LEFT RIGHT LWR UPR LOWER UPPER BOTH BILATERAL SIDE MID BACK BL BILAT INNER OUTER');

/** `PAIN IN L ARM`, `LAC TO HEAD`, `HIP PAIN`, `BROKEN L WRIST`, `STAB WOUND TO ABDOMEN`. Last token or 0. */
export function bodyPhrase(tokens: Tokens, i: number, phrase: number): number {
  let at = phrase > 0 ? phrase : i;
  if (tokens.is(i, Word.injury) || (phrase > 0 && tokens.is(phrase, Word.injury))) {
    let next = at + 1;
    let joints = 0;
    while (joints < 4 && (JOINTS.has(tokens.hash(next)) || SIDES.has(tokens.hash(next))) && tokens.kind(next) === Kind.word) {
      next++;
      joints++;
    }
    if (
      tokens.is(next, Word.body) &&
      tokens.kind(next) === Kind.word &&
      (joints > 0 || !FALSE_PARTS.has(tokens.hash(next))) &&
      !(tokens.hash(i) === SHOT && joints === 0)
    ) {
      // `BACK` and `SIDE` end a complaint only behind a joint.
      if (!BARE_PARTS.has(tokens.hash(next)) || joints > 0) return next;
    }
    // `WELTS ON HIS BACK`: a side of the body, and no more of it named.
    if (joints > 1 && tokens.is(next - 1, Word.body) && tokens.kind(next - 1) === Kind.word) return next - 1;
    // `PAIN 8/10`
    if (
      tokens.number(at + 1) > 0 &&
      tokens.number(at + 1) <= 10 &&
      tokens.isMark(at + 2, Mark.slash) &&
      tokens.number(at + 3) === 10
    )
      return at + 3;
    return 0;
  }
  if (!tokens.is(i, Word.body)) return 0;
  const state = stateEnd(tokens, i);
  if (state > 0) return state;
  // Body part first.
  if (tokens.kind(at + 1) === Kind.word && tokens.is(at + 1, Word.body)) at++;
  if (IS.has(tokens.hash(at + 1))) at++;
  const next = at + 1;
  // `GATE ARM BROKEN`
  if (OF_THINGS.has(tokens.hash(i - 1))) return 0;
  if (tokens.kind(next) === Kind.word && tokens.is(next, Word.injury) && !NOT_COMPLAINTS.has(tokens.hash(next))) return next;
  return 0;
}

const [SHOT] = wordSet('SHOT');

const OF_THINGS = wordSet(
  'GATE CROSSING CRANE ROBOT SIGNAL SIGN BOOM RECORD WIPER TABLE CHAIR BED RAIL LIFT BARRIER ROCKER SWING',
);

const IS = wordSet('IS ARE MAYBE POSSIBLY PROBABLY POSS LIKELY');

const FALSE_PARTS = wordSet('FACE');

const BARE_PARTS = wordSet('BACK SIDE HEAD EYES HAND HANDS FOOT FEET FACE');

const NOT_COMPLAINTS = wordSet('SHOT STAB PRESSURE STIFF CUT BLEED');
