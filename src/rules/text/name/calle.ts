import { Mark } from '../scene.ts';
import { Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';

/** Streets, squares and schools whose names stand behind the word for them, in Spanish, Portuguese, French and Italian. */
const TYPES = wordSet(
  'CALLE AVENIDA AVDA CALZADA CARRETERA CALLEJON RUA RUE TRAVESSA VIALE PIAZZA CHEMIN ESCUELA COLEGIO LICEO PUENTE PONTE',
);

/** English streets end with it; a name behind it is a street's only where it begins one. */
const [AV] = wordSet('AV');

/** Words of a street's name before the one asked about. */
const REACH = 4;

/** `Calle Hugo Silva Endeiza`, `Av. Juan Pérez`: does a word for a street stand before the names that end at `i`? */
export function isOnCalle(tokens: Tokens, i: number): boolean {
  for (let at = i - 1; at >= i - REACH; at--) {
    if (tokens.isMark(at, Mark.dot) && tokens.hash(at - 1) === AV) return true;
    if (tokens.kind(at) !== Kind.word) return false;
    const hash = tokens.hash(at);
    if (TYPES.has(hash) || (hash === AV && tokens.kind(at - 1) !== Kind.word)) return true;
    if (!tokens.is(at, Word.given | Word.surname | Word.title) && tokens.length(at) > 3) return false;
  }
  return false;
}
