import { isOnCalle } from './name-calle.ts';
import { Mark } from './scene.ts';
import { Kind } from './token-kind.ts';
import type { Tokens } from './tokens.ts';
import { Word } from './word-bits.ts';
import { wordSet } from './word-set.ts';
import { POLICE_LETTERS } from './words/police-alphabet.ts';

/** Several of these have names, one after the other. */
const BEASTS = wordSet('DOGS CATS HORSES GOATS PUPPIES KITTENS PONIES COWS K9S CANINES LLAMAS PARROTS FERRETS');

const PHONETIC = wordSet(POLICE_LETTERS);
/** Letters one behind the other that spell something. */
const SPELLED = 3;

const [K, AND] = wordSet('K AND');

/** Words back in which the word for the animals is looked for. */
const REACH = 8;

/** `K9`, or the last token of `K-9`. */
const isCanine = (tokens: Tokens, i: number): boolean =>
  tokens.kind(i) === Kind.mixed
    ? tokens.hash(i) === K && tokens.slice(i).endsWith('9')
    : tokens.number(i) === 9 && tokens.isMark(i - 1, Mark.dash) && tokens.hash(i - 2) === K && !tokens.gap(i);

/** `ADAM BOY CHARLES READ BACK`: a call sign that is spelled. */
function isSpelled(tokens: Tokens, i: number): boolean {
  let run = 0;
  for (let at = i; PHONETIC.has(tokens.hash(at)); at--) run++;
  for (let at = i + 1; PHONETIC.has(tokens.hash(at)); at++) run++;
  return PHONETIC.has(tokens.hash(i)) && run >= SPELLED;
}

/** `Dogs Biscuit, Hank and Lucille moved to foster` */
function isListedBeast(tokens: Tokens, i: number): boolean {
  for (let at = i - 1; at >= i - REACH; at--) {
    if (BEASTS.has(tokens.hash(at))) return true;
    const joins = tokens.isMark(at, Mark.comma) || tokens.isMark(at, Mark.open) || tokens.hash(at) === AND;
    if (!joins && (tokens.kind(at) !== Kind.word || tokens.is(at, Word.stop))) return false;
  }
  return false;
}

/** `TROPICAL STORM ROSA`: the wind. */
const isStorm = (tokens: Tokens, i: number): boolean =>
  (STORMS.has(tokens.hash(i)) && WEATHER.has(tokens.hash(i - 1))) ||
  (STORMS.has(tokens.hash(i - 1)) && WEATHER.has(tokens.hash(i - 2)));

const STORMS = wordSet('STORM CYCLONE');
const WEATHER = wordSet('TROPICAL WINTER NAMED SUBTROPICAL');

/** Is what may be a name at `i` the name of an animal, a storm or a street, or a letter? */
export const isNoPerson = (tokens: Tokens, i: number): boolean =>
  isCanine(tokens, i - 1) || isSpelled(tokens, i) || isStorm(tokens, i) || isListedBeast(tokens, i) || isOnCalle(tokens, i);
