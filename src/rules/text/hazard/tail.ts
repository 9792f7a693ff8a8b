import { Kind } from '../token-kind.ts';
import type { Tokens } from '../tokens.ts';
import { Word } from '../word-bits.ts';
import { wordSet } from '../word-set.ts';
import { clauseEnds } from './clause.ts';

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

/** What a warrant or an order is for, against or from, behind it. */
const LINKS = wordSet('FOR FROM OUT FTA ON THRU UNTIL TIL THROUGH ISSUED W WITH');

const CRIMES = wordSet(
  'BURGLARY BURG ROBBERY ROB BANK ASSAULT MURDER HOMICIDE THEFT DV DUI DWI FRAUD ARSON DRUG DRUGS NARC ESCAPE STALKING BATTERY KIDNAPPING RAPE AGG',
);

/** Longest such part, in words. */
const LONGEST_PART = 5;

/** `… FOR FAILURE TO APPEAR`, `… FROM TRIBAL COURT`, `… FTA`: to the end of the clause, when that is near and names nobody. */
export function legalEnd(tokens: Tokens, last: number): number {
  const next = tokens.hash(last + 1);
  if ((!LINKS.has(next) && !CRIMES.has(next)) || tokens.kind(last + 1) !== Kind.word) return last;
  for (let at = last + 1; at <= last + LONGEST_PART + 1; at++) {
    if (clauseEnds(tokens, at)) return at - 1;
    if (
      tokens.is(at, NAMES) &&
      !CRIMES.has(tokens.hash(at)) &&
      !tokens.is(at, Word.state | Word.month | Word.common | Word.hazard | Word.stop)
    )
      return last;
    if (tokens.digits(at) > 4) return last;
  }
  return last;
}

const NAMES = Word.given | Word.surname | Word.relation;
