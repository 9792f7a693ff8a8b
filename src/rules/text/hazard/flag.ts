import { clauseEnds } from '../pattern/clause.ts';
import { matchEnd, nextOfPattern } from '../pattern/match.ts';
import type { Pattern } from '../pattern/pattern.ts';
import { Mark, type Scene } from '../scene.ts';
import { Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Cue, Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';
import { WORKING } from '../words/deed-words.ts';
import { isAsked } from './asked.ts';
import { isDeed } from './deed.ts';
import { isDenied } from './denial.ts';
import { BY_FIRST, HAZARD_PAIRS } from './patterns.ts';
import { legalEnd, supervisedEnd, tailEnd } from './tail.ts';
import { CALLS } from './vocabulary.ts';

/** Longest flag, in tokens. */
const LONGEST = 14;

/** May a flag begin with the word at `i` and the one behind it? */
export const mayBeFlag = (tokens: Tokens, i: number): boolean =>
  HAZARD_PAIRS.may(tokens.hash(i), tokens.hash(nextOfPattern(tokens, i)));

/** What somebody else does, or does besides: `PIT BULLS THAT BITE AND HAS NOT PAID RENT`. */
const [AND] = wordSet('AND');

const PREDICATES = wordSet('HAS HAVE WANTS REFUSES SAYS SAID STATES');

const goesOn = (tokens: Tokens, i: number): boolean =>
  tokens.hash(i) === AND && (PREDICATES.has(tokens.hash(i + 1)) || isDeed(tokens, i + 1));

const BITING = wordSet('BIT BITES BITE WILL ATTACKED ATTACKS HAS LUNGES');

/** Does another flag begin here? */
const startsFlag = (tokens: Tokens, i: number): boolean =>
  tokens.gap(i) &&
  mayBeFlag(tokens, i) &&
  (BY_FIRST.get(tokens.hash(i)) ?? []).some(
    (pattern) => pattern.reach === 'words' && pattern.lists.length > 1 && matchEnd(tokens, i, pattern) > 0,
  );

function clauseEnd(tokens: Tokens, from: number, ofBeast = false): number {
  let last = from;
  while (last - from < LONGEST && !clauseEnds(tokens, last + 1) && !startsFlag(tokens, last + 1) && !goesOn(tokens, last + 1))
    last++;
  // `…, BIT MAIL CARRIER LAST YR` still speaks of the dog.
  if (ofBeast && tokens.isMark(last + 1, Mark.comma) && BITING.has(tokens.hash(last + 2))) {
    last += 2;
    while (last - from < LONGEST && !clauseEnds(tokens, last + 1)) last++;
  }
  return last;
}

const ASKED_BEHIND = wordSet(
  'INFO INFORMATION PAPERWORK PPWK QUESTIONS QUESTION ADVICE SERVICE PACKET BG BACKGROUND CKS APPLICATION APPLICATIONS RENEWAL RENEWALS FORM FORMS PROCESS REGISTRATION REGISTRY DESK DIVISION CENTER CENTRE CLINIC',
);

function isTalk(tokens: Tokens, first: number, last: number): boolean {
  if (ASKED_BEHIND.has(tokens.hash(last + 1))) return true;
  // `WILL RUN SHORE PWR`, `WILL RUN UNTIL 2200`: an engine or a plan.
  if (
    tokens.hash(first) === WILL &&
    tokens.hash(last) === RUN &&
    tokens.kind(last + 1) === Kind.word &&
    !AWAY.has(tokens.hash(last + 1))
  )
    return true;
  // `HISTORY OF FALSE ALARMS`: of a panel. `BEWARE OF FALLING ICE`: for everybody.
  if (tokens.hash(first + 1) === OF && IMPERSONAL.has(tokens.hash(tokens.hash(first + 2) === FALSE ? first + 3 : first + 2)))
    return true;
  // `PREM CAUTION.... none`
  if (isNothing(tokens, last + 1)) return true;
  // `CREW WILL ATTACK FROM ALPHA SIDE`: what they are here for.
  if (tokens.hash(first) === WILL && isAtWork(tokens, first - 1)) return true;
  // `…, PROBATION.`: only with nothing else said.
  if (first === last && SUPERVISION.has(tokens.hash(first)))
    return !clauseEnds(tokens, first - 1) || !clauseEnds(tokens, last + 1);
  // ` -- BITES -- `: of ticks and dogs it is said in longer clauses.
  if (first === last && BITERS.has(tokens.hash(first)))
    return !tokens.isMark(first - 1, Mark.dash) || !tokens.isMark(first - 2, Mark.dash) || !clauseEnds(tokens, last + 1);
  if (first === last && tokens.hash(first) === RSO && ACTS_OF_OFFICERS.has(tokens.hash(last + 1))) return true;
  return isAsked(tokens, first, last);
}

/** `TRIBAL WARRANT CHECK NEG` */
const CHECKS = wordSet('CHECK CHECKS CK CKS CHK CHKS');

const SUPERVISION = wordSet('PROBATION PAROLE');

const BITERS = wordSet('BITES BITER');

const [WILL, RUN, POPPED, OF, FALSE] = wordSet('WILL RUN POPPED OF FALSE');

/** Of alarms, pipes and weather. */
const IMPERSONAL = wordSet(
  'ALARM ALARMS ACTIVATIONS FALLING FLOODING LEAKS LEAKING BREAKDOWNS OUTAGES ICE ROCKS TRAFFIC TRAINS WET THIN NUISANCE',
);

/** Behind somebody who will run. */
const AWAY = wordSet('FROM IF WHEN ON AT AWAY INTO AND OR OFF UPON W WITH AGAIN ONCE');

const NONE_WORDS = wordSet('NONE NIL');

/** A value that says there is none, behind dots or a colon. */
function isNothing(tokens: Tokens, i: number): boolean {
  let at = tokens.hash(i) === POPPED ? i + 1 : i;
  if (!tokens.isMark(at, Mark.dot) && !tokens.isMark(at, Mark.colon)) return false;
  while (at < i + 16 && (tokens.isMark(at, Mark.dot) || tokens.isMark(at, Mark.colon))) at++;
  return NONE_WORDS.has(tokens.hash(at));
}

const WORKERS = wordSet(WORKING);

/** A crew, a unit or its dog. */
const isAtWork = (tokens: Tokens, i: number): boolean =>
  WORKERS.has(tokens.hash(i)) ||
  (tokens.kind(i) === Kind.mixed && tokens.lead(i) === 0) ||
  (tokens.is(i, Word.animal) && WORKERS.has(tokens.hash(i - 1)));

/** A registered offender, or on a campus the residential security officer: `RSO INITIATED CONTACT` is the officer. */
const [RSO] = wordSet('RSO');

const ACTS_OF_OFFICERS = wordSet(
  'INITIATED INITIATING INITIATES OBSERVED CONTACTED RESPONDED RESPONDING DISPATCHED ASSISTED ASSISTING ISSUED PATROLLING PATROL ENRT ENROUTE',
);

const HAS = wordSet('HAS HAVE');

const COUNTED = wordSet('PRIOR PREVIOUS PREV PRIORS');

const COUNTED_THINGS = wordSet(`${CALLS} DV DOMESTICS OVERDOSES WARRANTS`);

/** At a word a flag may begin with. Returns the last token taken, or 0. */
export function readHazard(scene: Scene, i: number): number {
  const { tokens, out } = scene;
  let best = 0;
  let chosen: Pattern | undefined;
  for (const pattern of BY_FIRST.get(tokens.hash(i)) ?? []) {
    const end = matchEnd(tokens, i, pattern);
    if (end > best) {
      best = end;
      chosen = pattern;
    }
  }
  if (chosen && (isTalk(tokens, i, best) || (chosen.why === 'warrant' && CHECKS.has(tokens.hash(best + 1))))) return best;
  if (!chosen || isDenied(tokens, i)) return priorCalls(scene, i);
  const last = flagEnd(tokens, best, chosen);
  // `Premise note: resident … booby trapped the steps`: the flag comes later.
  if (PLAIN_NOTES.has(tokens.hash(best)) && startsFlag(tokens, last + 1)) return best;
  if (PLAIN_NOTES.has(tokens.hash(best)) && chosen.why === 'premise history' && !warns(tokens, best + 1, last)) return last;
  // Who HAS it stands outside.
  let first = HAS.has(tokens.hash(i)) && last > i ? i + 1 : i;
  // `14 PRIOR …` and `AK STYLE RIFLE IN CLOSET` begin before.
  if (
    first === i &&
    COUNTABLE.has(chosen.why) &&
    !tokens.is(first - 2, Word.sex) &&
    tokens.kind(first - 1) === Kind.number &&
    tokens.gap(first) &&
    tokens.digits(first - 1) <= 2 &&
    !isRadioCode(tokens, first - 1)
  )
    first--;
  if (LEGAL.has(chosen.why) && KINDS.has(tokens.hash(first - 1)) && tokens.gap(first)) first--;
  if (chosen.why === 'premise access')
    while (
      first > i - 3 &&
      tokens.kind(first - 1) === Kind.word &&
      !tokens.is(first - 1, Word.stop | Word.sex) &&
      tokens.gap(first)
    )
      first--;
  out.add(tokens.from(first), tokens.to(last), 'hazard-flag', chosen.confidence, chosen.why);
  return last;
}

function flagEnd(tokens: Tokens, best: number, { reach, why }: Pattern): number {
  if (reach === 'clause') return clauseEnd(tokens, best, why === 'dangerous animal');
  const last = tailEnd(tokens, best);
  if (why === 'parole') return supervisedEnd(tokens, last);
  return why === 'warrant' || why === 'protection order' ? legalEnd(tokens, last) : last;
}

/** Flags that are counted: `14 PRIOR CALLS`, `2 ACTIVE WARRANTS`. */
const COUNTABLE: ReadonlySet<string> = new Set([
  'earlier calls',
  'warrant',
  'dangerous animal',
  'weapons owned',
  'premise access',
  'criminal history',
  'stored hazard',
  'weapon permit',
  'history of violence',
  'known weapons',
  'frequent caller',
]);

/** `REQ 10-22 PRIOR CALL`: the end of a code is no count. */
const isRadioCode = (tokens: Tokens, i: number): boolean => tokens.isMark(i - 1, Mark.dash) && !tokens.gap(i);

/** `3 PRIOR RUNAWAY RPTS AT LOC`: a count of earlier calls. */
function priorCalls({ tokens, out }: Scene, i: number): number {
  if (!COUNTED.has(tokens.hash(i)) || isDenied(tokens, i)) return 0;
  const counted = tokens.kind(i - 1) === Kind.number && !isRadioCode(tokens, i - 1);
  for (let at = i + 1; at <= i + 3; at++) {
    if (tokens.kind(at) !== Kind.word && tokens.kind(at) !== Kind.number && tokens.kind(at) !== Kind.mixed) return 0;
    const statute =
      tokens.kind(at) === Kind.number &&
      at === i + 1 &&
      tokens.digits(at) >= 2 &&
      tokens.isMark(at + 1, Mark.dot) &&
      tokens.digits(at + 2) > 0 &&
      !tokens.gap(at + 2);
    const known = at === i + 1 && isPenal(sectionOf(tokens, at)) && !(tokens.isMark(at + 1, Mark.dot) && !tokens.gap(at + 2));
    if (statute || known || (COUNTED_THINGS.has(tokens.hash(at)) && (counted || at > i + 1))) {
      const last = known ? at : clauseEnd(tokens, at);
      out.add(tokens.from(counted ? i - 1 : i), tokens.to(last), 'hazard-flag', 0.78, 'earlier calls');
      return last;
    }
  }
  return 0;
}

/** `69`, and `69PC`. */
const sectionOf = (tokens: Tokens, i: number): number =>
  tokens.kind(i) === Kind.mixed && tokens.lead(i) > 0 ? Number.parseInt(tokens.slice(i), 10) : tokens.number(i);

/** Sections of the Californian penal and welfare codes that dispatchers say like words: assault, resisting, family violence, trespass. */
const isPenal = (section: number): boolean => PENAL.includes(section);

const PENAL: readonly number[] = [69, 148, 207, 211, 242, 243, 245, 273, 415, 417, 422, 451, 459, 594, 602, 647, 5150, 11550];

/** What an order, a warrant or a release is, in front of it. */
const KINDS = wordSet(
  'TEMPORARY TEMP ACTIVE VALID CURRENT PERMANENT EMERGENCY MUTUAL EXISTING CONFIRMED OUTSTANDING OPEN CRIMINAL FULL EXPIRED FINAL',
);

/** Flags that may begin with one of {@link KINDS}. */
const LEGAL: ReadonlySet<string> = new Set(['protection order', 'warrant', 'parole', 'wanted', 'weapon permit']);

/** `** PREMISE ** … ** PREMISE **` and `PREMISE: …`: at the word. */
const PREMISE = wordSet('PREMISE PREM PREMISES');

export function readPremiseBlock({ tokens, out }: Scene, i: number): number {
  if (!PREMISE.has(tokens.hash(i))) return 0;
  let at = i + 1;
  if (NOTES.has(tokens.hash(at))) at++;
  let marked = false;
  while (tokens.isMark(at, Mark.star) || tokens.isMark(at, Mark.colon) || tokens.isMark(at, Mark.dash)) {
    marked = true;
    at++;
  }
  if (!marked || tokens.kind(at) !== Kind.word) return 0;
  let last = at;
  while (
    last - at < 30 &&
    tokens.kind(last + 1) !== Kind.none &&
    tokens.kind(last + 1) !== Kind.lineBreak &&
    !tokens.isMark(last + 1, Mark.star) &&
    !(tokens.isMark(last + 1, Mark.dot) && tokens.gap(last + 2))
  )
    last++;
  if (last - at < 1 || !warns(tokens, at, last)) return 0;
  out.add(tokens.from(at), tokens.to(last), 'hazard-flag', 0.75, 'premise note');
  return last;
}

const WARNING = Word.weapon | Word.animal | Word.relation | Word.drug;

/** Does the note speak of people, beasts or dangers? `FDC ON ALPHA SIDE, KNOX BOX AT MAIN ENTRY` speaks of a building. */
function warns(tokens: Tokens, first: number, last: number): boolean {
  if ((tokens.wordsOf(first, last) & WARNING) !== 0 || (tokens.cuesOf(first, last) & (Cue.patient | Cue.person)) !== 0)
    return true;
  for (let at = first; at < last; at++)
    if (mayBeFlag(tokens, at) && (BY_FIRST.get(tokens.hash(at)) ?? []).some((pattern) => matchEnd(tokens, at, pattern) > at))
      return true;
  return false;
}

const PLAIN_NOTES = wordSet('NOTE INFO');

const NOTES = wordSet('NOTE NOTES INFO HAZARD HAZARDS HAZ ALERT WARNING');
