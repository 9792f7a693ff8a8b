import { isApostrophe, Mark } from '../scene.ts';
import { Case, Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';

/** How sure the words are a street: typed (`OAK ST`, `5TH`, `SR 57`), weakly typed (`OAK RIDGE`), known (`MAIN`), or just words. */
export type StreetKind = 'typed' | 'weak' | 'known' | 'plain';

export interface Street {
  readonly first: number;
  readonly last: number;
  readonly kind: StreetKind;
  /** A numbered road (`I-5`, `SR 57`). */
  readonly route: boolean;
}

const ORDINAL = wordSet('ST ND RD TH');

const ROUTE_PREFIX = wordSet('I IH US SR SH CR FM RM HWY HIGHWAY RT RTE ROUTE CTH STH USH INTERSTATE LOOP CTY FWY BIA');

const ROUTE_LETTERS = wordSet('I IH US SR SH CR FM RM HWY RT RTE M A');

const ROUTE_LEAD = wordSet('STATE COUNTY CNTY CTY FARM US OLD CO FOREST RANCH FIRE TWP TOWNSHIP RANGE CONCESSION FS BIA PARISH');

/** Before the name of a state or a prefix: `OLD KY 80`. */
const [OLD] = wordSet('OLD');

const ROUTE_NOUN = wordSet('RD ROAD HWY HIGHWAY ROUTE RT RTE TRUNK');

const SAINT = wordSet('ST SAINT MT FT SAN SANTA LOS LAS EL LA DE DEL VAN MC DON OLD NEW');

/** Ordinary dispatch words that are street names too, before a street type. */
const NAME_LIKE = wordSet(
  'LIVE MAIN PARK STATE MARKET WATER RIVER LAKE HIGH SCHOOL CHURCH CENTER COURT FRONT FIRST SECOND THIRD HOME FIELD GLASS GREEN BLACK WHITE RED BROWN BLUE GRAY GARDEN HILL WALL CITY COUNTY COLLEGE VALLEY RIDGE TRAIL PINE CROSSING POST FARM MILL BIG OLD NEW LITTLE LONG HIDDEN LOWER UPPER INDIAN UNION STATION POINT PASS COVE YOUNG WOODS LIGHT STONE HOLLOW TREE CHESTNUT GATE POOL PORT AIRPORT SAFE BASE FIRE ENGINE GRASS SUN SUNSET BOAT BAR DAY KING QUEEN JUSTICE LIBERTY MEMORIAL LOOP TOWER CAMP BANK BRUSH FOREST AIR HOSPITAL WOOD LAND CALL BUSINESS INDUSTRIAL SPRING SUMMER WINTER EIGHTH NINTH TENTH FOURTH FIFTH SIXTH SEVENTH ELEVENTH TWELFTH JUMP TWO THREE FOUR FIVE SIX SEVEN TEN APRIL JUNE AUGUST MAY COUNTRY CLUB BACK BAY COLD HOT SUNNY SIDE TOP LIGHTS GROUND GUN STAGE COACH FENCE LOST END RACE TRACK DUKE LINE SECTION POWER SUNDAY PATROL SADDLE LEG TAIL WET CLEAR BURNT STORE BROKEN CUT DEAD ACRES PRIVATE NEEDLE RAILROAD ORDER HEAVY FLAT LADDER PUMP TRAIN DOUBLE BODY KEY BOX SHED WEST EAST NORTH SOUTH',
);

/** Ordinal street at `i`: `5TH`, `42ND`. */
export const isOrdinal = (tokens: Tokens, i: number): boolean =>
  tokens.kind(i) === Kind.mixed && tokens.lead(i) > 0 && tokens.lead(i) <= 3 && ORDINAL.has(tokens.hash(i));

const isStreetType = (tokens: Tokens, i: number, weak: boolean): boolean =>
  tokens.kind(i) === Kind.word && tokens.is(i, weak ? Word.street | Word.weakStreet : Word.street);

/** May the word be part of a street name? */
function isNameWord(tokens: Tokens, i: number): boolean {
  if (tokens.kind(i) !== Kind.word || tokens.is(i, Word.bound)) return false;
  if (tokens.is(i, Word.stop) && !tokens.is(i, Word.streetName | Word.given | Word.surname) && !NAME_LIKE.has(tokens.hash(i)))
    return SAINT.has(tokens.hash(i)) && tokens.kind(i + 1) === Kind.word;
  if (NUMBERS.has(tokens.hash(i)) && !COUNTED.has(tokens.hash(i + 1))) return false;
  // Some family has the name; between a number and a street it is what it says.
  if (PREPOSITIONS.has(tokens.hash(i))) return false;
  return tokens.length(i) > 1 || tokens.is(i + 1, Word.street);
}

/** `FIVE POINT RD`, `TWO MILE RD`: what places have so many of. */
const NUMBERS = wordSet('TWO THREE FOUR FIVE SIX SEVEN TEN');

const COUNTED = wordSet(
  'MILE MILES POINT POINTS OAK OAKS FORK FORKS LAKE LAKES RIVERS HILL HILLS NOTCH SISTERS CORNER CORNERS PINES SPRINGS BRIDGES SEASONS ROD CHOPT BAYS BUTTES MOUNDS TREES STAR STRAND NATIONS BROTHERS RUN BARS CREEKS',
);

const PREPOSITIONS = wordSet('TO DO OF AT BY HA SO OH ON IN OR');

/** `KING'S`, `O'BRIEN`: the last token of a word with an apostrophe in it; else `i`. */
function apostropheEnd(tokens: Tokens, i: number): number {
  if (!isApostrophe(tokens.hash(i + 1)) || tokens.kind(i) !== Kind.word || tokens.kind(i + 2) !== Kind.word) return i;
  if (tokens.gap(i + 1) || tokens.gap(i + 2)) return i;
  return tokens.hash(i + 2) === S ? (isNameWord(tokens, i) ? i + 2 : i) : BEFORE_APOSTROPHE.has(tokens.hash(i)) ? i + 2 : i;
}

const [S] = wordSet('S');

const BEFORE_APOSTROPHE = wordSet('O D');

/** A direction (`N`, `SW`) that belongs to the street name. */
const isDirection = (tokens: Tokens, i: number): boolean => tokens.kind(i) === Kind.word && tokens.is(i, Word.direction);

/** Numbered road at `i`; returns its last token or 0. */
export function readRoute(tokens: Tokens, i: number): number {
  const hash = tokens.hash(i);
  if (tokens.kind(i) === Kind.mixed && tokens.lead(i) === 0) {
    if (!ROUTE_LETTERS.has(hash)) return 0;
    if (tokens.length(i) <= 8 && /^(?:I|IH|US|SR|SH|CR|FM|RM|HWY|RT|RTE)\d{1,4}[A-Z]?$/i.test(tokens.slice(i))) return i;
    // British roads look like medic and ambulance units: only with a direction or a junction.
    if (
      tokens.length(i) <= 5 &&
      /^[MA]\d{1,4}$/.test(tokens.slice(i)) &&
      (tokens.is(i + 1, Word.bound) || /^J\d/.test(tokens.slice(i + 1)))
    )
      return i;
    return 0;
  }
  if (tokens.kind(i) !== Kind.word) return 0;
  let at = i;
  if (
    hash === OLD &&
    (ROUTE_PREFIX.has(tokens.hash(i + 1)) || (tokens.is(i + 1, Word.state) && tokens.length(i + 1) === 2)) &&
    tokens.gap(i + 2) &&
    tokens.digits(i + 2) >= 1 &&
    tokens.digits(i + 2) <= 3
  )
    return i + 2;
  if (ROUTE_LEAD.has(hash) && ROUTE_NOUN.has(tokens.hash(i + 1))) at = i + 1;
  else if (ROUTE_LEAD.has(hash) && tokens.length(i + 1) === 2 && tokens.hash(i + 2) === TO && ROUTE_NOUN.has(tokens.hash(i + 3)))
    at = i + 3;
  else if (!ROUTE_PREFIX.has(hash) && !(tokens.is(i, Word.state) && tokens.length(i) === 2 && tokens.isMark(i + 1, Mark.dash)))
    return 0;
  let next = at + 1;
  if (tokens.isMark(next, Mark.dash) && !tokens.gap(next)) next++;
  if (tokens.digits(next) >= 1 && tokens.digits(next) <= 4) return next;
  if (tokens.kind(next) === Kind.mixed && tokens.lead(next) > 0 && tokens.length(next) <= 5) return next;
  // County roads in Wisconsin and Missouri have letters.
  if (at > i && tokens.kind(next) === Kind.word && tokens.length(next) <= 2 && !isDirection(tokens, next)) return next;
  return isRoadLetter(tokens, next) ? next : 0;
}

/** County trunk highways, which have letters in Wisconsin. */
const LETTERED_ROADS = wordSet('CTH CTY');

/** `cth j`, `CTH KK`: the letters of a county trunk highway, a direction or an article though they be. */
export const isRoadLetter = (tokens: Tokens, i: number): boolean =>
  LETTERED_ROADS.has(tokens.hash(i - 1)) &&
  tokens.kind(i) === Kind.word &&
  tokens.gap(i) &&
  (tokens.length(i) === 1 ||
    (tokens.length(i) === 2 && !tokens.is(i, Word.stop | Word.bound | Word.direction | Word.street | Word.route)));

const [TO] = wordSet('TO');

/** Street types that are a street's name too. */
const TYPE_NAMES = wordSet('PLACE COURT TRAIL CIRCLE SQUARE WALK PATH ROW COVE PLAZA CLOSE');

const LETTERED = wordSet('AVENUE AVE');

const [CENTER] = wordSet('CENTER');

const MEDIANS = wordSet('DIVIDE DIVIDER MEDIAN LANE LN TURN LINE LANES');

/**
 * A street at `i`, with direction before and behind. `plainWords` is how many words without street type are taken at most;
 * with 0 only streets that show what they are.
 */
export function readStreet(tokens: Tokens, i: number, plainWords: number): Street | undefined {
  let at = i;
  if (
    isDirection(tokens, at) &&
    (tokens.kind(at + 1) === Kind.word || isOrdinal(tokens, at + 1) || (tokens.isMark(at + 1, Mark.dot) && tokens.gap(at + 2)))
  ) {
    if (!(isStreetType(tokens, at + 1, false) && !isNameWord(tokens, at + 2) && tokens.length(at) > 2)) at++;
    if (tokens.isMark(at, Mark.dot)) at++;
  }
  const route = readRoute(tokens, at);
  if (route > 0) {
    const end = tokens.is(route + 1, Word.direction | Word.bound) && !tokens.is(route + 1, Word.stop) ? route + 1 : route;
    return { first: i, last: end, kind: 'typed', route: true };
  }
  if (isOrdinal(tokens, at)) {
    let last = at;
    if (isStreetType(tokens, at + 1, false)) last = at + 1;
    else if (isNameWord(tokens, at + 1) && isStreetType(tokens, at + 2, false)) last = at + 2;
    return { first: i, last: directionBehind(tokens, last), kind: 'typed', route: false };
  }
  // AVENUE D
  if (
    LETTERED.has(tokens.hash(at)) &&
    ((tokens.kind(at + 1) === Kind.word && tokens.length(at + 1) === 1 && !isDirection(tokens, at + 1)) ||
      (tokens.digits(at + 1) > 0 && tokens.digits(at + 1) <= 3)) &&
    tokens.gap(at + 1)
  )
    return { first: i, last: at + 1, kind: 'typed', route: false };
  // Words up to a street type.
  let last = 0;
  let typed = false;
  let words = 0;
  let end = at;
  while (words < 5) {
    if (words > 0 && isStreetType(tokens, end, words > 0)) {
      const strong = tokens.is(end, Word.street);
      // `DEER CARCASS CENTER DIVIDE`
      if (!strong && tokens.hash(end) === CENTER && MEDIANS.has(tokens.hash(end + 1))) break;
      // `PARK AVE`: the stronger type behind wins.
      if (!strong && isStreetType(tokens, end + 1, false) && tokens.kind(end + 1) === Kind.word) {
        end++;
        words++;
        continue;
      }
      if (!strong && isNameWord(tokens, end + 1) && isStreetType(tokens, end + 2, false)) {
        end += 2;
      }
      // `PARK PLACE DR`
      if (TYPE_NAMES.has(tokens.hash(end)) && tokens.gap(end + 1) && isStreetType(tokens, end + 1, false)) end++;
      typed = true;
      last = end;
      break;
    }
    if (words > 0 && tokens.isMark(end, Mark.dash) && !tokens.gap(end) && !tokens.gap(end + 1)) end++;
    const whole = apostropheEnd(tokens, end);
    if (whole === end && !isNameWord(tokens, end)) break;
    end = whole;
    words++;
    if (tokens.isMark(end + 1, Mark.dot) && tokens.length(end) <= 2 && tokens.gap(end + 2)) end++;
    end++;
  }
  if (typed) {
    let close = last;
    if (tokens.isMark(close + 1, Mark.dot) && tokens.kind(close + 2) === Kind.word && tokens.is(close + 2, Word.direction))
      close++;
    return {
      first: i,
      last: directionBehind(tokens, close),
      kind: tokens.is(last, Word.street) ? 'typed' : 'weak',
      route: false,
    };
  }
  if (tokens.is(at, Word.streetName)) return { first: i, last: directionBehind(tokens, at), kind: 'known', route: false };
  if (plainWords === 0 || words === 0) return undefined;
  let taken = at;
  let count = 1;
  while (count < Math.min(words, plainWords) && isNameWord(tokens, taken + 1) && tokens.letterCase(taken + 1) !== Case.lower) {
    taken++;
    count++;
  }
  return { first: i, last: directionBehind(tokens, taken), kind: 'plain', route: false };
}

function directionBehind(tokens: Tokens, last: number): number {
  const next = last + 1;
  if (!isDirection(tokens, next)) return last;
  if (tokens.length(next) > 2 || !tokens.gap(next)) return last;
  if (tokens.length(next) === 1 && tokens.is(next, Word.sex)) return last;
  // `N OAK ST` behind is the direction of another street; `NO`, `SO` are words.
  return tokens.is(next, Word.stop) ? last : next;
}
