import { Kind } from '../token-kind.ts';
import type { Tokens } from '../tokens.ts';
import { wordSet } from '../word-set.ts';

const TAIL = wordSet('ON FILE AT LOC LOCATION HERE AGAINST IN PLACE EFFECT FORCE SERVED EXPIRED HIM HER EX TODAY YESTERDAY');

/** Words that end no tail. */
const LEADING = wordSet('ON AT IN AGAINST');

/** Longest tail, in words. */
const LONGEST_TAIL = 3;

/** A short tail that belongs to the flag: `FTA WARRANT THEFT 3` is cut, `… ON FILE`, `… IN PLACE` taken. */
export function tailEnd(tokens: Tokens, last: number): number {
  let end = last;
  while (end < last + LONGEST_TAIL && tokens.kind(end + 1) === Kind.word && TAIL.has(tokens.hash(end + 1))) end++;
  while (end > last && LEADING.has(tokens.hash(end))) end--;
  return end;
}
