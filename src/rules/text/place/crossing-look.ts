import { Mark } from '../scene.ts';
import { Case, Kind, MARGIN } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';
import { isRoadLetter, readRoute, type Street } from './street.ts';

const STREET = Word.street | Word.weakStreet | Word.direction | Word.bound | Word.streetName | Word.route;

/** Parts of a building and of a station, which have storeys, and not streets, behind a slash: `MEZZ/3RD`, `BSMT/1ST`. */
const INSIDE = wordSet(
  'MEZZ MEZZANINE LOBBY BSMT BASEMENT CELLAR ATTIC ROOF GROUND GRND GRD CONCOURSE PLATFORM PLTFM PLAT ATRIUM BALCONY STAIR STAIRS STAIRWELL STAIRWAY ELEVATOR ELEV ESCALATOR HALL HALLWAY CORRIDOR PENTHOUSE GARAGE DOCK LEVEL LVL STORY STORIES FLOOR FLOORS WING ATTICS SUBLEVEL TIER DECK SHIFT WATCH',
);

/** What fires and storeys are counted by, behind a number and not behind a street: `HIGH RISE/3RD ALM`. */
const COUNTED = wordSet('ALARM ALM ALRM FLOOR FLR FL SHIFT DUE');

/** Lanes of a lot or a road, which are no streets: `FIRE LANE AT BASHAS`. */
const LANE = wordSet('LANE LN');
const LANES = wordSet('FIRE BIKE BUS TURN HOV EXIT FAST SLOW CENTER MIDDLE LEFT RIGHT CARPOOL TRAVEL');

/** Farthest that another slash with blanks around it is looked for, in tokens. */
const PARTING_REACH = 24;

const isSpaced = (tokens: Tokens, i: number): boolean => tokens.isMark(i, Mark.slash) && tokens.gap(i) && tokens.gap(i + 1);

/** `RADAR TRAILER ON ASHLAND / DATA DUMP MON / NO CITES`: a slash between blanks that parts clauses, as another one near it does. */
export function isParting(tokens: Tokens, i: number): boolean {
  if (!isSpaced(tokens, i)) return false;
  const end = Math.min(tokens.end, i + PARTING_REACH + 1);
  for (let at = Math.max(MARGIN, i - PARTING_REACH); at < end; at++) if (at !== i && isSpaced(tokens, at)) return true;
  return false;
}

/** Cheap look at both sides before streets are read. */
/** `RAYMOND BRIDGE AND HOLT BRIDGE`, `HAYES RD/S SHLDR`: two bridges, or a road and a side of it. */
export const areNoRoads = (tokens: Tokens, i: number, last: number): boolean =>
  VERGES.has(tokens.hash(last)) ||
  LINES.has(tokens.hash(last + 1)) ||
  VERGES.has(tokens.hash(last + 1)) ||
  (BRIDGES.has(tokens.hash(i - 1)) && BRIDGES.has(tokens.hash(last)));

const BRIDGES = wordSet('BRIDGE BRDG BRG TUNNEL');
/** `Lincoln and Madison routes`: of buses. */
const LINES = wordSet('ROUTES STATIONS BUSES SHUTTLES');
const VERGES = wordSet('SHLDR SHOULDER SHLDER MEDIAN');

/** `Tolman Ave. and`: does the left street end in an abbreviation with its dot? */
export const isDotted = (tokens: Tokens, i: number): boolean =>
  tokens.isMark(i - 1, Mark.dot) &&
  !tokens.gap(i - 1) &&
  tokens.gap(i) &&
  tokens.is(i - 2, Word.street) &&
  tokens.length(i - 2) <= LONGEST_ABBREVIATION &&
  (tokens.kind(i + 1) === Kind.word || tokens.kind(i + 1) === Kind.mixed);

/** `BLVD`, `PKWY` */
const LONGEST_ABBREVIATION = 4;

/** `Tolman Ave and Eleventh`: an ordinal in letters behind a typed street. */
export const spelledStreet = (tokens: Tokens, i: number, left: Street | undefined): Street | undefined =>
  left?.kind === 'typed' &&
  ORDINALS.has(tokens.hash(i)) &&
  tokens.letterCase(i) !== Case.lower &&
  tokens.kind(i + 1) !== Kind.word
    ? { first: i, last: i, kind: 'weak', route: false }
    : undefined;

const ORDINALS = wordSet(
  'FIRST SECOND THIRD FOURTH FIFTH SIXTH SEVENTH EIGHTH NINTH TENTH ELEVENTH TWELFTH THIRTEENTH FOURTEENTH',
);

/** `east loop and west loop`: two halves of one thing. */
export const areHalves = (tokens: Tokens, left: Street, right: Street): boolean =>
  [left, right].every(({ last }) => tokens.is(last - 1, Word.direction) && tokens.length(last - 1) > 2) &&
  LOOPS.has(tokens.hash(left.last)) &&
  LOOPS.has(tokens.hash(right.last));

const LOOPS = wordSet('LOOP LP');

const ROADS = wordSet('RD ROAD ST AVE');

/** `HWY 16 AND 4100 RD`: a section-line road behind a route. */
export const roadByNumber = (tokens: Tokens, i: number, left: Street | undefined): Street | undefined =>
  left?.route === true && tokens.digits(i) >= 3 && ROADS.has(tokens.hash(i + 1))
    ? { first: i, last: i + 1, kind: 'typed', route: false }
    : undefined;

/** States whose letters are words as well. */
const WORDS = wordSet('IN OR ME OK HI OH ON AL ID');

/** `LA 82`, `NM 4`: a state road at `i`, where it crosses another one. */
export const stateRoute = (tokens: Tokens, i: number): Street | undefined =>
  tokens.is(i, Word.state) &&
  tokens.length(i) === 2 &&
  tokens.letterCase(i) === Case.upper &&
  !WORDS.has(tokens.hash(i)) &&
  tokens.gap(i + 1) &&
  tokens.digits(i + 1) >= 1 &&
  tokens.digits(i + 1) <= 3
    ? { first: i, last: i + 1, kind: 'typed', route: true }
    : undefined;

export function mayCross(tokens: Tokens, i: number, isWord: boolean): boolean {
  const before = tokens.kind(i - 1);
  const behind = tokens.kind(i + 1);
  if (behind === Kind.number) return before === Kind.number && tokens.is(i - 2, Word.route) && ROADS.has(tokens.hash(i + 2));
  if (behind !== Kind.word && behind !== Kind.mixed) return false;
  if (behind === Kind.mixed && COUNTED.has(tokens.hash(i + 2))) return false;
  if (LANE.has(tokens.hash(i - 1)) && LANES.has(tokens.hash(i - 2))) return false;
  if (before === Kind.number)
    return (
      tokens.is(i - 2, Word.route) ||
      tokens.isMark(i - 2, Mark.dash) ||
      stateRoute(tokens, i - 2) !== undefined ||
      // `CO RD 340 / STATE HWY 14`
      readRoute(tokens, i - 3) === i - 1
    );
  if (before !== Kind.word && before !== Kind.mixed) return false;
  if (before === Kind.mixed || tokens.is(i - 1, STREET) || isRoadLetter(tokens, i - 1)) return true;
  if (tokens.is(i - 1, Word.stop)) return false;
  if (behind === Kind.mixed) return isWord || !INSIDE.has(tokens.hash(i - 1));
  if (!isWord) return !tokens.is(i + 1, Word.stop);
  return tokens.is(i + 1, STREET) || tokens.is(i + 2, Word.street) || tokens.is(i + 3, Word.street);
}
