import { Mark, type Scene } from '../scene.ts';
import { Case, Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';
import { Part, part } from './parts.ts';
import { isPersonal } from './surroundings.ts';

/** Two letters that are other things too: the driver, grandmother, a firefighter. */
const TERSE = wordSet('OP GM FR');

export const isTerse = (tokens: Tokens, i: number): boolean => TERSE.has(tokens.hash(i));

/** `OP KEITH`, `OP REMILLARD FNU`, `FR DUFRESNE ADV`: a given name, or a word of no list that speaks or is told by its parts. */
export const isTold = (tokens: Tokens, i: number): boolean =>
  part(tokens, i) === Part.given ||
  (part(tokens, i) >= Part.unknown &&
    (part(tokens, i) !== Part.maybe || tokens.is(i, Word.surname)) &&
    tokens.length(i) >= 4 &&
    (isPersonal(tokens, i + 1) || FNU.has(tokens.hash(i + 1)) || SPEAKS.has(tokens.hash(i + 1))));

const SPEAKS = wordSet('ADV ADVS ADVD ADVISES ADVISED STS STATES SAYS REQ REQS RPTS');

const FNU = wordSet('FNU LNU');

/** `her mother, Yetunde, said`: in prose, a capital word between commas behind a relative. */
export const isApposition = ({ tokens, prose }: Scene, i: number, at: number): boolean =>
  prose
    ? isCapitalApposition(tokens, i, at)
    : // `W/ SON, HOLLIS, 34, BIPOLAR`
      at === i + 2 && tokens.isMark(i + 1, Mark.comma) && tokens.isMark(at + 1, Mark.comma) && isPersonal(tokens, at + 1);

const isCapitalApposition = (tokens: Tokens, i: number, at: number): boolean =>
  tokens.is(i, Word.relation) &&
  at === i + 2 &&
  tokens.letterCase(at) === Case.title &&
  tokens.kind(tokens.letterCase(at + 1) === Case.title ? at + 2 : at + 1) === Kind.mark &&
  !tokens.is(at, Word.stop | Word.month | Word.state | Word.title);
