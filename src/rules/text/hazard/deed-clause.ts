import { clauseEnds } from '../pattern/clause.ts';
import { Mark } from '../scene.ts';
import { Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';
import * as words from '../words/deed-words.ts';
import { HELPERS, Lead, SIGNS, Sign, VERBS } from './deed-signs.ts';
import { BEASTS } from './vocabulary.ts';

const ADVERBS = wordSet(words.ADVERBS);

const [TO, LAST, IN, AND, BEFORE, PAST, AGO, THIS, TIMES] = wordSet('TO LAST IN AND BEFORE PAST AGO THIS TIMES');

/** `STRANGLED HER TWICE THIS WINTER`: longer than this call. */
const SEASONS = wordSet('SUMMER WINTER SPRING FALL YEAR YR MONTH SEASON SEMESTER');

const COUNTS = wordSet('TWO THREE FOUR FIVE SIX SEVERAL MANY MULTIPLE NUMEROUS COUPLE DOZEN');

const IN_THE = wordSet('THE');

/** Spans of time that do not belong to the call. */
const LONG = wordSet('YEARS YEAR YRS YR MONTHS MONTH MOS WEEKS WEEK WKS');

const BITERS = wordSet(BEASTS);

const CONTACTS = wordSet('ARREST CONTACT ENCOUNTER VISIT CALL STAY ADMISSION TIME INCIDENT TRANSPORT RUN RESPONSE');

/** `ON A PREVIOUS CALL`. */
const PRIOR = wordSet('PRIOR PREVIOUS PREV PAST EARLIER');

/** Of pistols, in hundredths of an inch, as they are called. */
const CALIBERS: ReadonlySet<number> = new Set([22, 25, 32, 38, 40, 44, 45, 357, 380]);

/** Letters of `AR15`, `AK47`, `9MM`. */
const RIFLES = wordSet('AR AK MM');

const OWN = wordSet('LOADED A HIS HER');

/** `CARRIES 357`, `KEEPS LOADED 38`. */
const isCaliber = (tokens: Tokens, i: number, at: number): boolean =>
  CALIBERS.has(tokens.number(at)) && (at === i + 1 || OWN.has(tokens.hash(at - 1))) && tokens.kind(at + 1) !== Kind.number;

/** `SPIT ON OFCR 3/9`: a day at the end of the clause. */
const isDay = (tokens: Tokens, at: number): boolean =>
  tokens.digits(at) > 0 &&
  tokens.digits(at) <= 2 &&
  tokens.isMark(at + 1, Mark.slash) &&
  !tokens.gap(at + 2) &&
  tokens.digits(at + 2) > 0 &&
  tokens.digits(at + 2) <= 2 &&
  clauseEnds(tokens, at + 3);

/** Longest deed, in words. */
const LONGEST = 13;

/** A deed told in fewer words is joined to the next one: `GRABS AND BITES STAFF`. */
const SHORT = 2;

/** Where the helpers of the verb begin, and what they are. Filled again for every verb. */
export const LEAD = { first: 0, bits: 0 };

/** Reads what stands before the verb at `i` into {@link LEAD}. */
export function readLead(tokens: Tokens, i: number): void {
  let bits = 0;
  let first = i;
  for (let at = i - 1; at > i - 6 && tokens.kind(at) === Kind.word; at--) {
    const hash = tokens.hash(at);
    const found = HELPERS.of(hash);
    if (hash === TO) {
      // Only with a word of readiness before: `WENT TO SHOOT` is something else.
      if ((HELPERS.of(tokens.hash(at - 1)) & (Lead.inclined | Lead.wishing)) === 0) break;
      continue;
    }
    if (found === 0 && !ADVERBS.has(hash)) {
      if ((bits & Lead.suffering) !== 0 && (SIGNS.of(hash) & Sign.crew) !== 0) {
        bits |= Lead.crew;
        first = at;
      }
      // The person stands before: one look further for SAID HE WILL.
      if ((bits & Lead.modal) !== 0 && (HELPERS.of(tokens.hash(at - 1)) & Lead.said) !== 0) {
        bits |= Lead.said | (HELPERS.of(tokens.hash(at - 2)) & Lead.has);
        if ((bits & Lead.has) !== 0) first = at - 2;
      }
      break;
    }
    // `SAID HED`
    if ((found & Lead.said) !== 0 && bits === 0) break;
    bits |= found;
    if ((bits & Lead.suffering) !== 0 && (SIGNS.of(hash) & Sign.crew) !== 0) {
      bits = (bits & ~Lead.working) | Lead.crew;
      first = at;
      break;
    }
    if ((found & (Lead.denied | Lead.working)) !== 0) break;
    if (found !== 0) first = at;
  }
  LEAD.bits = bits;
  LEAD.first = first;
}

const PERSONS = wordSet('HE SHE THEY');

const beginsDeed = (tokens: Tokens, i: number): boolean =>
  VERBS.of(tokens.hash(i)) !== 0 ||
  ((PERSONS.has(tokens.hash(i)) || (HELPERS.of(tokens.hash(i)) & Lead.has) !== 0) && VERBS.of(tokens.hash(i + 1)) !== 0);

const LONG_SPANS = wordSet('TIME YEAR YR SUMMER WINTER SPRING FALL CHRISTMAS SEASON SEMESTER');

const YEARS = wordSet('YEARS YRS YEAR YR');

const AGAIN = wordSet('TWICE BEFORE');

/** `2019`, and `19` at the end of a clause. */
const isYear = (tokens: Tokens, i: number): boolean =>
  tokens.digits(i) === 4 || (tokens.digits(i) === 2 && clauseEnds(tokens, i + 1) && !tokens.isMark(i + 1, Mark.slash));

/** `IN 2019`, `LAST SUMMER`, `YEARS AGO`, `TWICE`: not of this week. */
const isLongAgo = (tokens: Tokens, at: number, hash: number): boolean =>
  (hash === LAST && LONG_SPANS.has(tokens.hash(at + 1))) ||
  (hash === AGO && YEARS.has(tokens.hash(at - 1))) ||
  (hash === IN && isYear(tokens, at + 1)) ||
  (AGAIN.has(hash) && clauseEnds(tokens, at + 1));

/** Signs of the words from `from` to the end of the clause, and the last of them. Filled again for every verb. */
export const CLAUSE = { last: 0, signs: 0 };

/** Reads the clause from the verb at `i` on into {@link CLAUSE}. */
export function readClause(tokens: Tokens, i: number): void {
  let signs = 0;
  let last = i;
  while (last - i < LONGEST && !clauseEnds(tokens, last + 1)) {
    const at = last + 1;
    const hash = tokens.hash(at);
    if ((hash === AND || hash === Mark.and) && last - i >= SHORT && beginsDeed(tokens, at + 1)) break;
    const found = SIGNS.of(hash);
    // `LAST TIME`, and no time of this day.
    signs |= (found & Sign.lastWhen) !== 0 ? found & ~Sign.lastWhen : found;
    if (isLongAgo(tokens, at, hash)) signs |= Sign.longAgo;
    if ((hash === LAST || PRIOR.has(hash)) && CONTACTS.has(tokens.hash(at + 1))) signs |= Sign.contact | Sign.earlier;
    if (CALIBERS.has(tokens.number(at)) && tokens.isMark(at - 1, Mark.dot)) signs |= Sign.weapon;
    if (hash === LAST && (SIGNS.of(tokens.hash(at + 1)) & Sign.lastWhen) !== 0) signs |= Sign.earlier;
    else if (hash === LAST && (tokens.is(at + 1, Word.month) || (SIGNS.of(tokens.hash(at + 1)) & (Sign.one | Sign.crew)) !== 0))
      signs |= Sign.earlier;
    else if (hash === BEFORE && clauseEnds(tokens, at + 1)) signs |= Sign.earlier;
    else if (hash === PAST && IN_THE.has(tokens.hash(at - 1))) signs |= Sign.earlier;
    else if (hash === AGO && LONG.has(tokens.hash(at - 1))) signs |= Sign.earlier;
    else if (hash === THIS && SEASONS.has(tokens.hash(at + 1))) signs |= Sign.earlier;
    else if (hash === TIMES && (tokens.kind(at - 1) === Kind.number || COUNTS.has(tokens.hash(at - 1)))) signs |= Sign.twice;
    else if (hash === IN && (tokens.is(at + 1, Word.month) || isYear(tokens, at + 1))) signs |= Sign.earlier;
    if (tokens.kind(at) === Kind.mixed && RIFLES.has(hash)) signs |= Sign.weapon;
    if (isCaliber(tokens, i, at)) signs |= Sign.weapon;
    if (isDay(tokens, at)) signs |= Sign.earlier;
    if (tokens.is(at, Word.weapon)) signs |= Sign.weapon;
    if (tokens.is(at, Word.relation) && !tokens.is(at, Word.sex)) signs |= Sign.one;
    if (tokens.is(at, Word.animal) || BITERS.has(hash)) signs |= Sign.animal;
    last = at;
  }
  CLAUSE.last = last;
  CLAUSE.signs = signs;
}
