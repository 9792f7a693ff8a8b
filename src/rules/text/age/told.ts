import { KIN } from '../name/kin.ts';
import { Mark, type Scene } from '../scene.ts';
import { Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Cue, Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';
import { isHes } from './beside.ts';
import { APPROX, BABIES, NOT_UNITS, OLDEST } from './words.ts';

const TURNING = wordSet('TURNED TURNS TURNING');

const LOOKING = wordSet('LOOKS LOOKED APPEARS APPEARED SEEMS');

const [BE, OR, LIKE, TO, AND] = wordSet('BE OR LIKE TO AND');

const WHEN = wordSet('IN ON LAST THIS YESTERDAY TODAY NEXT AND TOMORROW SOON');

/** Youngest that somebody is said to look: smaller figures are counts. */
const YOUNGEST_LOOK = 10;

/** Words that may tell of an age in front of the figure, APPROX and LIKE over. */
export const tellsAge = (tokens: Tokens, i: number): boolean => {
  const before = APPROX.has(tokens.hash(i - 1)) ? i - 2 : i - 1;
  const hash = tokens.hash(before);
  return TURNING.has(hash) || LOOKING.has(hash) || hash === BE || (before < i - 1 && isHes(tokens, before + 1));
};

const isPerson = (tokens: Tokens, i: number): boolean =>
  tokens.kind(i) === Kind.word && (tokens.is(i, Word.sex | Word.relation) || tokens.announces(i, Cue.patient | Cue.person));

const ends = (tokens: Tokens, i: number): boolean => {
  const kind = tokens.kind(i);
  return (
    kind === Kind.none ||
    kind === Kind.lineBreak ||
    tokens.isMark(i, Mark.comma) ||
    (tokens.isMark(i, Mark.dot) && tokens.digits(i + 1) === 0) ||
    (kind === Kind.word && tokens.is(i, Word.stop) && !NOT_UNITS.has(tokens.hash(i)))
  );
};

const WAS = wordSet('IS WAS');

/** `kid is 15`, `HER SON IS 17 AND`: kin and children, no more than one of whom is told. */
const isRelative = (tokens: Tokens, i: number): boolean => KIN.has(tokens.hash(i)) || BABIES.has(tokens.hash(i));

/** `JUST TURNED 80`, `TURNS 18 IN MAY`, `looks about 20`, `shes like 14`, `will be 21 next week`: at the figure. */
export function readToldAge({ tokens, out }: Scene, i: number, last: number): boolean {
  const years = tokens.number(i);
  if (years < 1 || years > OLDEST || tokens.isMark(last + 1, Mark.colon)) return false;
  const end = tokens.hash(last + 1) === OR && tokens.number(last + 2) === tokens.number(last) + 1 ? last + 2 : last;
  const approx = APPROX.has(tokens.hash(i - 1));
  const before = approx ? i - 2 : i - 1;
  const hash = tokens.hash(before);
  const closed = ends(tokens, end + 1);
  const timed = WHEN.has(tokens.hash(end + 1));
  const told =
    (WAS.has(tokens.hash(i - 1)) && isRelative(tokens, i - 2) && (closed || tokens.hash(end + 1) === AND)) ||
    (TURNING.has(hash) && (closed || timed)) ||
    (LOOKING.has(hash) && years >= YOUNGEST_LOOK && closed && tokens.hash(i - 1) !== TO) ||
    (hash === BE && timed && isPerson(tokens, before - 2) && years >= YOUNGEST_LOOK) ||
    (approx && isHes(tokens, before + 1) && (closed || tokens.hash(i - 1) === LIKE) && years >= YOUNGEST_LOOK);
  if (!told) return false;
  out.add(tokens.from(i), tokens.to(end), 'age', 0.72, 'figure told of somebody');
  return true;
}
