import { Mark } from './scene.ts';
import { Kind } from './token/token-kind.ts';
import type { Tokens } from './token/tokens.ts';
import { Word } from './token/word-bits.ts';
import { wordSet } from './token/word-set.ts';

/** What may stand between a denial and what is denied. */
const NEGATION_PASS = wordSet(
  'OR AND ANY OTHER SX SIGNS OF FOR HX HISTORY C/O COMPLAINTS KNOWN THE A HAVING OBVIOUS VISIBLE REPORTED NEW RECENT HAS BEING TO BE MEDS CURRENT INJ INJURIES TIENE TENIA HAY PRESENTA PADECE NI',
);

const AFFIRM = wordSet('BUT IS HAS');

/** Is the term at `i` denied by a word before it in the same clause? */
export function isNegated(tokens: Tokens, i: number): boolean {
  if ((tokens.allWords & Word.negation) === 0) return false;
  for (let at = i - 1, steps = 0; steps < 9; at--, steps++) {
    const kind = tokens.kind(at);
    if (kind === Kind.none || kind === Kind.lineBreak) return false;
    if (kind === Kind.mark) {
      if (
        tokens.isMark(at, Mark.slash) ||
        (tokens.isMark(at, Mark.dash) && steps > 0) ||
        (tokens.isMark(at, Mark.comma) && isDenial(tokens, i))
      )
        continue;
      if (tokens.isMark(at, Mark.comma) || tokens.isMark(at, Mark.colon)) return false;
      return false;
    }
    if (tokens.is(at, Word.negation)) return true;
    if (NEGATION_PASS.has(tokens.hash(at))) continue;
    if (tokens.is(at, Word.medical | Word.injury | Word.body | Word.drug) && steps < 6) continue;
    if (AFFIRM.has(tokens.hash(at))) return false;
    return false;
  }
  return false;
}

const ANSWERS = wordSet('NO NOT UNK UNKNOWN NONE NEG NEGATIVE DENIED DENIES N');

/** `Fever denied`, `Diabetic - unknown`, `Vomiting: no`: the answer of a protocol behind the term that ends at `last`. */
export function isDeniedBehind(tokens: Tokens, last: number): boolean {
  const next = last + 1;
  if (tokens.hash(next) === DENIED) return true;
  const answered =
    (tokens.isMark(next, Mark.dash) && tokens.gap(next) && tokens.gap(next + 1)) ||
    tokens.isMark(next, Mark.colon) ||
    tokens.isMark(next, QUESTION);
  return answered && ANSWERS.has(tokens.hash(next + 1)) && tokens.kind(next + 1) === Kind.word;
}

const QUESTION = 0x3f;

const [DENIED] = wordSet('DENIED');

const DENIALS = wordSet('DENIES DENIED DENYING DENY NEGATIVE NIEGA');

/** `DENIES SI, HI, DRUG USE`: a list behind a denial is denied as a whole. */
function isDenial(tokens: Tokens, i: number): boolean {
  for (let at = i - 1, steps = 0; steps < 9; at--, steps++) {
    const kind = tokens.kind(at);
    if (kind === Kind.none || kind === Kind.lineBreak || tokens.isMark(at, Mark.dot)) return false;
    if (DENIALS.has(tokens.hash(at))) return true;
  }
  return false;
}
