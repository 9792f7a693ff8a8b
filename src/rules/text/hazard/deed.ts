import { Mark, type Scene } from '../scene.ts';
import { Kind } from '../token-kind.ts';
import type { Tokens } from '../tokens.ts';
import { Word } from '../word-bits.ts';
import { wordSet } from '../word-set.ts';
import * as words from '../words/deed-words.ts';
import { clauseEnds } from './clause.ts';
import { HELPERS, Lead, SIGNS, Sign, VERBS, Verb } from './deed-signs.ts';
import { BEASTS } from './pattern.ts';

const ADVERBS = wordSet(words.ADVERBS);

const [TO, LAST, IN, AND, BEFORE, PAST, AGO, THIS, TIMES] = wordSet('TO LAST IN AND BEFORE PAST AGO THIS TIMES');

/** `STRANGLED HER TWICE THIS WINTER`: longer than this call. */
const SEASONS = wordSet('SUMMER WINTER SPRING FALL YEAR YR MONTH SEASON SEMESTER');

const COUNTS = wordSet('TWO THREE FOUR FIVE SIX SEVERAL MANY MULTIPLE NUMEROUS COUPLE DOZEN');

const IN_THE = wordSet('THE');

/** Spans of time that do not belong to the call. */
const LONG = wordSet('YEARS YEAR YRS YR MONTHS MONTH MOS WEEKS WEEK WKS');

const BITERS = wordSet(BEASTS);

const DIRECTIONS = wordSet('AT AFTER');

const LINKS = wordSet('OF FOR');

const RECORDS = wordSet(words.RECORDS);

const CONTACTS = wordSet('ARREST CONTACT ENCOUNTER VISIT CALL STAY ADMISSION TIME');

/** Of pistols, in hundredths of an inch, as they are called. */
const CALIBERS: ReadonlySet<number> = new Set([22, 25, 32, 38, 40, 44, 45, 357, 380]);

/** Longest deed, in words. */
const LONGEST = 13;

/** A deed told in fewer words is joined to the next one: `GRABS AND BITES STAFF`. */
const SHORT = 2;

/** Where the helpers of the verb begin, and what they are. Filled again for every verb. */
const LEAD = { first: 0, bits: 0 };

function readLead(tokens: Tokens, i: number): void {
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

/** Signs of the words from `from` to the end of the clause, and the last of them. Filled again for every verb. */
const CLAUSE = { last: 0, signs: 0 };

function readClause(tokens: Tokens, i: number): void {
  let signs = 0;
  let last = i;
  while (last - i < LONGEST && !clauseEnds(tokens, last + 1)) {
    const at = last + 1;
    const hash = tokens.hash(at);
    if ((hash === AND || hash === Mark.and) && last - i >= SHORT && beginsDeed(tokens, at + 1)) break;
    const found = SIGNS.of(hash);
    // `LAST TIME`, and no time of this day.
    signs |= (found & Sign.lastWhen) !== 0 ? found & ~Sign.lastWhen : found;
    if (hash === LAST && CONTACTS.has(tokens.hash(at + 1))) signs |= Sign.contact;
    if (CALIBERS.has(tokens.number(at)) && tokens.isMark(at - 1, Mark.dot)) signs |= Sign.weapon;
    if (hash === LAST && (SIGNS.of(tokens.hash(at + 1)) & Sign.lastWhen) !== 0) signs |= Sign.earlier;
    else if (hash === LAST && (tokens.is(at + 1, Word.month) || (SIGNS.of(tokens.hash(at + 1)) & (Sign.one | Sign.crew)) !== 0))
      signs |= Sign.earlier;
    else if (hash === BEFORE && clauseEnds(tokens, at + 1)) signs |= Sign.earlier;
    else if (hash === PAST && IN_THE.has(tokens.hash(at - 1))) signs |= Sign.earlier;
    else if (hash === AGO && LONG.has(tokens.hash(at - 1))) signs |= Sign.earlier;
    else if (hash === THIS && SEASONS.has(tokens.hash(at + 1))) signs |= Sign.earlier;
    else if (hash === TIMES && (tokens.kind(at - 1) === Kind.number || COUNTS.has(tokens.hash(at - 1)))) signs |= Sign.twice;
    else if (hash === IN && (tokens.is(at + 1, Word.month) || tokens.digits(at + 1) === 4)) signs |= Sign.earlier;
    if (tokens.is(at, Word.weapon)) signs |= Sign.weapon;
    if (tokens.is(at, Word.relation) && !tokens.is(at, Word.sex)) signs |= Sign.one;
    if (tokens.is(at, Word.animal) || BITERS.has(hash)) signs |= Sign.animal;
    last = at;
  }
  CLAUSE.last = last;
  CLAUSE.signs = signs;
}

const PEOPLE = Sign.crew | Sign.many;

/** Does the verb at `i` tell of a habit, of something done before this call, or of what is to be feared? */
function isStanding(tokens: Tokens, i: number, verb: number): boolean {
  const { signs } = CLAUSE;
  const { bits } = LEAD;
  if ((bits & (Lead.denied | Lead.working)) !== 0) return false;
  const directed = DIRECTIONS.has(tokens.hash(i + 1));
  if ((verb & Verb.gerund) !== 0) return LINKS.has(tokens.hash(i - 1)) && RECORDS.has(tokens.hash(i - 2));
  if ((verb & Verb.coming) !== 0 && !directed) return false;
  if ((verb & Verb.lone) !== 0 && isLone(tokens, i)) return true;
  if ((verb & (Verb.bare | Verb.deadly)) !== 0 && isFeared(tokens, i, verb)) return true;
  if ((verb & Verb.past) !== 0 && isPast(tokens, i, verb)) return true;
  if ((verb & Verb.habit) !== 0) {
    if ((signs & Sign.habitual) !== 0 || (bits & Lead.habitual) !== 0) return true;
    if ((signs & Sign.crew) !== 0) return true;
    if ((signs & Sign.many) !== 0 && !LOUD.has(tokens.hash(i))) return true;
  }
  if ((verb & Verb.keeping) !== 0)
    return (signs & (Sign.weapon | Sign.danger)) !== 0 || ((signs & Sign.stuff) !== 0 && HOARDING.has(tokens.hash(i)));
  if ((verb & Verb.dealing) !== 0) return (signs & Sign.drug) !== 0;
  if ((verb & Verb.letting) !== 0) return (signs & Sign.animal) !== 0 && (signs & (Sign.one | Sign.many)) !== 0;
  return false;
}

const HOARDING = wordSet('HOARDS STOCKPILES STASHES HIDES');

/** Said of what goes on now as often as of a habit. */
const LOUD = wordSet(
  'THREATENS HARASSES YELLS SCREAMS CURSES HITS STRIKES CHASES GRABS CONFRONTS CHALLENGES RECORDS FILMS THROWS HIDES',
);

/** `MAY SWING` */
const SUDDEN = wordSet('SWING BITE SPIT KICK LUNGE ELOPE');

function isFeared(tokens: Tokens, i: number, verb: number): boolean {
  const { signs } = CLAUSE;
  const { bits } = LEAD;
  // `GEESE CHARGE PEOPLE`
  if (tokens.is(i - 1, Word.animal)) return (signs & PEOPLE) !== 0;
  if ((verb & Verb.deadly) !== 0) {
    if ((bits & Lead.sworn) !== 0) return true;
    if ((bits & Lead.wishing) !== 0) return (signs & Sign.crew) !== 0 || (bits & Lead.has) !== 0;
    if ((bits & (Lead.modal | Lead.inclined)) === 0) return false;
    return (signs & Sign.crew) !== 0 || ((bits & Lead.said) !== 0 && (bits & Lead.has) !== 0);
  }
  if ((bits & Lead.inclined) !== 0) return true;
  if ((bits & Lead.modal) === 0) return false;
  if (SUDDEN.has(tokens.hash(i)) && clauseEnds(tokens, i + 1)) return true;
  return (signs & PEOPLE) !== 0 || (signs & Sign.habitual) !== 0;
}

const [BIT] = wordSet('BIT');

const ARTICLES = wordSet('THE A AN HIS HER');

function isPast(tokens: Tokens, i: number, verb: number): boolean {
  const { signs } = CLAUSE;
  const { bits } = LEAD;
  if ((bits & Lead.crew) !== 0) return (signs & (Sign.here | Sign.earlier)) !== 0;
  if ((bits & Lead.suffering) !== 0) return false;
  const earlier = (signs & Sign.earlier) !== 0 || (bits & Lead.earlier) !== 0;
  const again = (signs & Sign.twice) !== 0;
  if (again && tokens.hash(i) === BIT) return true;
  if ((bits & Lead.has) !== 0) return earlier || again || (signs & Sign.crew) !== 0 || (signs & Sign.many) !== 0;
  if (!earlier) return false;
  if ((signs & Sign.contact) !== 0) return true;
  if ((verb & Verb.alone) !== 0 && !ARTICLES.has(tokens.hash(i + 1))) return true;
  return (verb & Verb.fleeing) !== 0
    ? (signs & Sign.crew) !== 0
    : (signs & (PEOPLE | Sign.one | Sign.weapon | Sign.danger)) !== 0;
}

/** `…, FLEES`, `BITES AND SPITS`: nothing else in the clause. */
function isLone(tokens: Tokens, i: number): boolean {
  if (!clauseEnds(tokens, i - 1)) return false;
  const joined = tokens.hash(i + 1) === AND || tokens.hash(i + 1) === Mark.and;
  if (joined && (VERBS.of(tokens.hash(i + 2)) & Verb.lone) !== 0) return clauseEnds(tokens, i + 3);
  return clauseEnds(tokens, i + 1) && tokens.kind(i - 1) === Kind.mark;
}

/** Is the word a verb of something done to others? */
export const isDeed = (tokens: Tokens, i: number): boolean => (VERBS.of(tokens.hash(i)) & Verb.past) !== 0;

/** At a verb of violence, flight or keeping. Returns the last token taken, or 0. */
export function readDeed({ tokens, out }: Scene, i: number): number {
  const verb = VERBS.of(tokens.hash(i));
  if (verb === 0) return 0;
  readClause(tokens, i);
  readLead(tokens, i);
  if (!isStanding(tokens, i, verb)) return 0;
  const { last } = CLAUSE;
  const first = (verb & Verb.gerund) !== 0 ? i - 2 : LEAD.first;
  out.add(tokens.from(first), tokens.to(last), 'hazard-flag', 0.78, 'what somebody does to others');
  return last;
}
