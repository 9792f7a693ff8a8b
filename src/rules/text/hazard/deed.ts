import { clauseEnds } from '../pattern/clause.ts';
import { Mark, type Scene } from '../scene.ts';
import { Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';
import * as words from '../words/deed-words.ts';
import { CLAUSE, LEAD, readClause, readLead } from './deed-clause.ts';
import { Lead, Sign, VERBS, Verb } from './deed-signs.ts';
import { isDenied } from './denial.ts';
import { keptStart, traitStart, troubleStart } from './standing.ts';

const [AND, BY] = wordSet('AND BY');

const DIRECTIONS = wordSet('AT AFTER');

const LINKS = wordSet('OF FOR');

const RECORDS = wordSet(words.RECORDS);

const PEOPLE = Sign.crew | Sign.many;

/** Does the verb at `i` tell of a habit, of something done before this call, or of what is to be feared? */
function isStanding(tokens: Tokens, i: number, verb: number): boolean {
  const { signs } = CLAUSE;
  const { bits } = LEAD;
  if ((bits & (Lead.denied | Lead.working)) !== 0) return false;
  // `BARRICADES BY CITY CREW`, `ATTACKS BY CROWS`: things, told in a word that is a verb too.
  if (tokens.hash(i + 1) === BY || isThing(tokens, i)) return false;
  const directed = DIRECTIONS.has(tokens.hash(i + 1));
  if ((verb & Verb.gerund) !== 0) return LINKS.has(tokens.hash(i - 1)) && RECORDS.has(tokens.hash(i - 2));
  if ((verb & Verb.coming) !== 0 && !directed) return false;
  if ((verb & Verb.lone) !== 0 && isLone(tokens, i)) return true;
  if ((verb & (Verb.bare | Verb.deadly)) !== 0 && isFeared(tokens, i, verb)) return true;
  if ((verb & Verb.past) !== 0 && isPast(tokens, i, verb)) return true;
  if ((verb & Verb.crime) !== 0 && isCrime(tokens, i)) return true;
  // `A PAIR OF BEATS HEADPHONES`
  if ((verb & Verb.habit) !== 0 && !LINKS.has(tokens.hash(i - 1))) {
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

const [BARRICADES, RECORDS_OFFICE] = wordSet('BARRICADES RECORDS');

/** What is done with barricades that bar a road. */
const PLACED = wordSet('UP DOWN ACROSS ALONG FOR REQ REQUESTED NEEDED SET PLACED ARE MOVED DELIVERED STAGED REMOVED ENRT OUT');

/** Who and what is in the office of records. */
const OFFICE = wordSet(
  'NOTE ADV ADVISED ADVISES CLERK DIV DIVISION SECTION DEPT UNIT CHECK CHECKS CK BUREAU SUPV MGR MGMT DESK COUNTER REQ ROOM',
);

const [EVERY] = wordSet('EVERY');

const BUSES = wordSet('RUNS');

/** `BARRICADES UP NO CARS IN IT`, `RECORDS NOTE TO ALL DEPUTIES`: nouns with the form of a verb; `runs every 12 minutes`: a bus. */
const isThing = (tokens: Tokens, i: number): boolean =>
  (tokens.hash(i) === BARRICADES && PLACED.has(tokens.hash(i + 1))) ||
  (tokens.hash(i) === RECORDS_OFFICE && OFFICE.has(tokens.hash(i + 1))) ||
  (BUSES.has(tokens.hash(i)) && tokens.hash(i + 1) === EVERY && tokens.digits(i + 2) > 0);

const HOARDING = wordSet('HOARDS STOCKPILES STASHES HIDES STORES');

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

const [TOOK, HIS, HER] = wordSet('TOOK HIS HER');

const TAKEN = wordSet('HOSTAGE HOSTAGES');

const BONES = Word.body | Word.medical;

/** `SET FIRE TO HER CAR LAST FALL`, `VIOLATED THE ORDER TWICE`; `BROKE HIS HIP IN 2019` is an injury. */
function isCrime(tokens: Tokens, i: number): boolean {
  if ((CLAUSE.signs & Sign.longAgo) === 0 || (LEAD.bits & Lead.suffering) !== 0) return false;
  if (tokens.hash(i) === TOOK) return TAKEN.has(tokens.hash(i + 1)) || TAKEN.has(tokens.hash(i + 2));
  const owned = tokens.hash(i + 1) === HIS || tokens.hash(i + 1) === HER;
  return !tokens.is(i + 1, BONES) && !(owned && tokens.is(i + 2, BONES));
}

/** `…, FLEES`, `BITES AND SPITS`: nothing else in the clause. */
function isLone(tokens: Tokens, i: number): boolean {
  if (!clauseEnds(tokens, i - 1)) return false;
  const joined = tokens.hash(i + 1) === AND || tokens.hash(i + 1) === Mark.and;
  if (joined && (VERBS.of(tokens.hash(i + 2)) & Verb.lone) !== 0)
    return clauseEnds(tokens, i + 3) || DURING.has(tokens.hash(i + 3));
  return clauseEnds(tokens, i + 1) && tokens.kind(i - 1) === Kind.mark;
}

const DURING = wordSet('DURING WHEN IF ON');

/** Is the word a verb of something done to others? */
export const isDeed = (tokens: Tokens, i: number): boolean => (VERBS.of(tokens.hash(i)) & Verb.past) !== 0;

/** Where the warning told at `i` begins, or 0. */
function standingStart(tokens: Tokens, i: number, verb: number): number {
  if ((verb & FORMS) !== 0 && isStanding(tokens, i, verb)) return (verb & Verb.gerund) !== 0 ? i - 2 : LEAD.first;
  if ((verb & Verb.trait) !== 0) return traitStart(tokens, i);
  if ((verb & Verb.kept) !== 0) return keptStart(tokens, i);
  return (verb & Verb.trouble) !== 0 ? troubleStart(tokens, i) : 0;
}

/** Forms of verbs. */
const FORMS = ~(Verb.trait | Verb.kept | Verb.trouble);

/** At a verb of violence, flight or keeping, or a word of a standing warning. Returns the last token taken, or 0. */
export function readDeed({ tokens, out }: Scene, i: number): number {
  const verb = VERBS.of(tokens.hash(i));
  if (verb === 0) return 0;
  readClause(tokens, i);
  readLead(tokens, i);
  const first = standingStart(tokens, i, verb);
  if (first === 0 || isDenied(tokens, first)) return 0;
  const { last } = CLAUSE;
  out.add(
    tokens.from(first),
    tokens.to(last),
    'hazard-flag',
    (verb & Verb.trait) !== 0 ? 0.86 : 0.78,
    'what somebody does to others',
  );
  return last;
}
