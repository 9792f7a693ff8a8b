import { Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { wordSet } from '../token/word-set.ts';

const [WEEKS, OF, PREGNANCY] = wordSet('SEMANAS DE EMBARAZO');
const UNITS = wordSet('MESES SEMANAS');
const EXPECTING = wordSet('EMBARAZADA EMBARAZO PRENADA ENCINTA CONTRACCIONES');

/** Tokens between a word for pregnancy and its weeks. */
const REACH = 12;
const LEAST_WEEKS = 4;
const MOST_WEEKS = 43;

function isExpecting(tokens: Tokens, i: number): boolean {
  for (let at = i - REACH; at < i + REACH; at++) if (EXPECTING.has(tokens.hash(at))) return true;
  return false;
}

/** `CONTRACCIONES CADA 3 MIN, 38 SEMANAS`, `5 MESES DE EMBARAZO`: where what is said of the time begins, at its last word; else 0. */
export function timeOfPregnancy(tokens: Tokens, i: number): number {
  if (tokens.hash(i) === PREGNANCY && tokens.hash(i - 1) === OF && UNITS.has(tokens.hash(i - 2)))
    return tokens.kind(i - 3) === Kind.number ? i - 3 : 0;
  const weeks = tokens.hash(i) === WEEKS && tokens.kind(i - 1) === Kind.number ? tokens.number(i - 1) : 0;
  return weeks >= LEAST_WEEKS && weeks <= MOST_WEEKS && isExpecting(tokens, i) ? i - 1 : 0;
}
