import { clauseEnds } from '../pattern/clause.ts';
import { Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';

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
  // `TRO SERVED LAST THURS`, `BEDBUGS PER EMS`
  const next = tokens.hash(end + 1);
  if (next === LAST ? DAYS.has(tokens.hash(end + 2)) : next === PER && SOURCES.has(tokens.hash(end + 2))) return end + 2;
  return end;
}

const [LAST, PER] = wordSet('LAST PER');

const DAYS = wordSet(
  'MON TUE TUES WED WEDS THU THUR THURS FRI SAT SUN MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY NIGHT',
);

const SOURCES = wordSet('EMS PD FD CREW MEDICS PRIOR LANDLORD MGMT');

/** Whose prisoners they are: the word in front may be the name of a county. */
const OFFICES = wordSet('CO COUNTY CNTY PARISH DOC DOCR TRIBAL');

const THROUGH = wordSet('THRU THROUGH');

const [OUT, OF_WORD] = wordSet('OUT OF');

/** `ON PROBATION THRU WOOD CO`, `ON PAROLE OUT OF DANE COUNTY`: to the office within three words. */
export function supervisedEnd(tokens: Tokens, last: number): number {
  const next = tokens.hash(last + 1);
  const from = THROUGH.has(next) ? last + 2 : next === OUT && tokens.hash(last + 2) === OF_WORD ? last + 3 : 0;
  if (from === 0) return last;
  for (let at = from; at < from + LONGEST_OFFICE && tokens.kind(at) === Kind.word; at++)
    if (OFFICES.has(tokens.hash(at))) return at;
  return last;
}

/** Most words of a county and its noun. */
const LONGEST_OFFICE = 3;

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
