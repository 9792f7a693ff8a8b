import { hasVowel } from '../name/parts.ts';
import { isGlued, Mark, previousWord, type Scene } from '../scene.ts';
import { Case, Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Cue, Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';
import {
  areHalves,
  areNoRoads,
  isDotted,
  isParting,
  mayCross,
  roadByNumber,
  spelledStreet,
  stateRoute,
} from './crossing-look.ts';
import { LOCATED } from './located.ts';
import { isDone, isNumbered, readShortCrossing, readSpanishCrossing } from './short-crossing.ts';
import { isRoadLetter, readRoute, readStreet, type Street, type StreetKind } from './street.ts';

const BLOCK = wordSet('BLK BLOCK BLK.');

const [WITHOUT] = wordSet('W/O');

const OF = wordSet('OF ON');

const MASKS = wordSet('XX XXX');

const HUNDRED = wordSet('HUNDRED');

/** `1100 BLK OF PINE`, `12XX OAK`, `52XX BLK RAINIER`: at the number. */
export function readBlock({ tokens, out }: Scene, i: number): void {
  const masked =
    tokens.kind(i) === Kind.mixed && tokens.lead(i) > 0 && MASKS.has(tokens.hash(i)) && /^\d{1,3}X{2,3}$/i.test(tokens.slice(i));
  if (tokens.kind(i) !== Kind.number && !masked) return;
  let at = i + 1;
  if (HUNDRED.has(tokens.hash(at))) at++;
  const dashRange = tokens.isMark(at, Mark.dash) && tokens.kind(at + 1) === Kind.number ? at + 2 : at;
  const named = BLOCK.has(tokens.hash(dashRange));
  if (named) at = dashRange + 1;
  else if (!masked) return;
  if (
    isGlued(tokens, i) &&
    (tokens.kind(i - 1) !== Kind.mark || tokens.isMark(i - 1, Mark.dash) || tokens.isMark(i - 1, Mark.hash))
  )
    return;
  if (tokens.isMark(at, Mark.dot)) at++;
  if (OF.has(tokens.hash(at))) at++;
  if (tokens.is(at, Word.vehicle | Word.color) && !tokens.is(at + 1, Word.street | Word.weakStreet)) return;
  // `BOX 41XX W/O CHECKING`
  if (masked && tokens.hash(at) === WITHOUT) return;
  const street = readStreet(tokens, at, 2);
  if (!street || (!masked && tokens.digits(i) < 1)) return;
  let { last } = street;
  if (street.kind === 'plain' && last > at + 1) last = at + 1;
  // `1100 BLK MAIN`: a bare number of blocks (`3 BLK N`) is a distance.
  if (!masked && tokens.digits(i) === 1) return;
  out.add(tokens.from(i), tokens.to(last), 'address-block', 0.92, 'hundred block');
}

const STREET_END = Word.street | Word.weakStreet | Word.streetName | Word.direction | Word.bound;

const ROAD_NOUN = wordSet('RD ROAD HWY HIGHWAY ROUTE RT RTE TRUNK');

/** May a street end with this token? */
const endsStreet = (tokens: Tokens, i: number): boolean =>
  tokens.is(i, STREET_END) ||
  tokens.kind(i) === Kind.number ||
  tokens.kind(i) === Kind.mixed ||
  // COUNTY RD KK
  (tokens.length(i) <= 2 && (ROAD_NOUN.has(tokens.hash(i - 1)) || isRoadLetter(tokens, i)));

/** Latest street that ends right before token `i`. */
function streetBefore(tokens: Tokens, i: number): Street | undefined {
  if (!endsStreet(tokens, i - 1)) return undefined;
  for (let first = i - 6; first < i; first++) {
    if (
      tokens.kind(first) === Kind.none ||
      (!tokens.gap(first) &&
        first > 8 &&
        tokens.kind(first - 1) > Kind.none &&
        tokens.kind(first - 1) !== Kind.mark &&
        tokens.kind(first - 1) !== Kind.lineBreak)
    )
      continue;
    const street = readStreet(tokens, first, 0);
    if (street && street.last === i - 1) return trimFront(tokens, street);
  }
  return undefined;
}

/** Words before a typed street that are no part of its name (`STAGE THIRD ST`). */
function trimFront(tokens: Tokens, street: Street): Street {
  let { first } = street;
  while (
    first < street.last - 1 &&
    tokens.kind(first) === Kind.word &&
    (tokens.is(first, Word.sex) || LOCATED.has(tokens.hash(first)))
  )
    first++;
  return { ...street, first };
}

const isPlainName = (tokens: Tokens, i: number): boolean =>
  tokens.kind(i) === Kind.word &&
  tokens.length(i) >= 3 &&
  !tokens.is(
    i,
    Word.stop |
      Word.common |
      Word.vehicle |
      Word.color |
      Word.given |
      Word.sex |
      Word.relation |
      Word.medical |
      Word.body |
      Word.injury |
      Word.place |
      Word.title |
      Word.month,
  ) &&
  !tokens.announces(i, Cue.person);

const NO_STREET =
  Word.stop | Word.sex | Word.relation | Word.title | Word.month | Word.vehicle | Word.color | Word.medical | Word.responseUnit;

const PREPOSITIONS = wordSet('AT ON NEAR');

const [NEAR, MAIN] = wordSet('NEAR MAIN');

const PIPES = wordSet('WATER GAS SEWER STEAM FORCE');

const [AND] = wordSet('AND');

const BETWEEN = wordSet('BTWN BETWEEN BTW');

/** `AT CLARK AND SHERMAN,`: two bare family names behind a preposition are streets. */
function readNamedCrossing({ tokens, out }: Scene, i: number): boolean {
  if (tokens.hash(i) !== AND || !PREPOSITIONS.has(tokens.hash(i - 2)) || tokens.kind(i + 2) === Kind.word) return false;
  const NAMED = Word.surname | Word.streetName | Word.ambiguous;
  for (const at of [i - 1, i + 1])
    if (!tokens.is(at, NAMED) || tokens.is(at, Word.given | Word.sex | Word.relation) || tokens.letterCase(at) === Case.lower)
      return false;
  if (!tokens.is(i - 1, Word.streetName) && !isPlainName(tokens, i - 1)) return false;
  if (!tokens.is(i + 1, Word.streetName) && !isPlainName(tokens, i + 1)) return false;
  out.add(tokens.from(i - 1), tokens.to(i + 1), 'address-block', 0.65, 'two streets that cross');
  return true;
}

/** `LINCOLN HIGH AND JEFFERSON ELEM`: schools. */
const SCHOOLS = wordSet('ELEM ELEMENTARY SCHOOL SCHOOLS MIDDLE HS');

/** At `/`, `&`, `@`, `+`, AND, Y, AT, X: two streets that cross. */
export function readIntersection(scene: Scene, i: number): void {
  const { tokens, out } = scene;
  const isWord = tokens.kind(i) === Kind.word;
  const loose = !isWord;
  if (isWord && (readNamedCrossing(scene, i) || readSpanishCrossing(scene, i))) return;
  // `WATER MAIN AT JEFFERSON`
  if (isWord && tokens.hash(i - 1) === MAIN && PIPES.has(tokens.hash(i - 2))) return;
  const dotted = isDotted(tokens, i);
  if (!dotted && !mayCross(tokens, i, isWord)) return;
  let left = streetBefore(tokens, dotted ? i - 1 : i) ?? stateRoute(tokens, i - 2);
  if (dotted && !left) return;
  const given = tokens.isMark(i, Mark.at) && tokens.gap(i) && tokens.is(i - 1, Word.given) && isPlainName(tokens, i + 1);
  if (!left && !given && readShortCrossing(scene, i)) return;
  if (!left && !given && !isPlainName(tokens, i - 1)) return;
  if (tokens.announces(left ? left.first : i + 1, Cue.person)) return;
  const right =
    spelledStreet(tokens, i + 1, left) ?? roadByNumber(tokens, i + 1, left) ?? readStreet(tokens, i + 1, loose ? 2 : 1);
  if (!right || tokens.kind(i + 1) === Kind.lineBreak || (isWord && SCHOOLS.has(tokens.hash(right.last + 1)))) return;
  if (isNumbered(tokens, i, right.last) || areNoRoads(tokens, i, right.last)) return;
  if (left !== undefined && areHalves(tokens, left, right)) return;
  let known = left !== undefined;
  if (!left && isPlainName(tokens, i - 1) && right.kind === 'typed' && !(isWord && isDone(tokens, i - 1)))
    left = { first: i - 1, last: i - 1, kind: 'plain', route: false };
  if (!left && loose && ((isPlainName(tokens, i - 1) && hasVowel(tokens, i - 1)) || given) && right.kind !== 'typed') {
    left = { first: i - 1, last: i - 1, kind: 'plain', route: false };
    known = false;
  }
  if (!left) return;
  // `MAIN ST` with a house number in front is an address, not half an intersection.
  const before = left.first - 1;
  if (
    tokens.kind(before) === Kind.number &&
    tokens.gap(left.first) &&
    tokens.digits(before) <= 5 &&
    tokens.digits(before) > 0 &&
    !left.route &&
    tokens.kind(before - 1) !== Kind.mark
  ) {
    if (!tokens.is(before - 1, Word.street)) return;
  }
  const sure = SURENESS[left.kind] + SURENESS[right.kind];
  if (sure < 3 && isParting(tokens, i)) return;
  if (tokens.isMark(i, Mark.plus) && sure < 4 && !isOfItself(tokens, left.first, right.last)) return;
  let { last } = right;
  if (right.kind === 'plain') {
    // ARAPAHOE RD & S LIVERMOOR
    const name = tokens.is(i + 1, Word.direction) && tokens.length(i + 1) === 1 ? i + 2 : i + 1;
    const named = (known || tokens.isMark(i, Mark.at)) && tokens.is(name, Word.given) && !tokens.is(name, Word.stop);
    // 35TH/CENTRAL
    const close = left.kind === 'typed' && !isWord && glued(tokens, i) && !tokens.is(i + 1, NO_STREET);
    // HWY 89/SILVER SADDLE
    const colored = left.route && glued(tokens, i) && tokens.is(i + 1, Word.color) && isCapitalName(tokens, i + 2);
    if (!isPlainName(tokens, name) && !named && !close && !colored) return;
    last = colored ? i + 2 : name;
    // A second plain word belongs to the street when it ends the clause.
    if (last < right.last && isPlainName(tokens, last + 1) && tokens.kind(last + 2) !== Kind.word) last++;
  }
  // `Highway 17 near Wawa`: a town.
  if (tokens.hash(i) === NEAR && (left.route || left.kind === 'typed') && right.kind === 'plain') return;
  let confidence = 0;
  if (sure >= 4) confidence = 0.92;
  else if (sure >= 2 && (loose || right.kind !== 'plain' || left.route || left.kind === 'typed')) confidence = loose ? 0.85 : 0.7;
  else if (loose && sure === 1) confidence = isLocated(tokens, left.first) ? 0.75 : 0.6;
  else if (
    loose &&
    !known &&
    (isLocated(tokens, left.first) || (tokens.isMark(i, Mark.at) && tokens.gap(i) && tokens.gap(i + 1)))
  )
    confidence = 0.6;
  // `BTWN PARK AND UNION`: two stops of a line.
  if (sure < 4 && BETWEEN.has(tokens.hash(left.first - 1))) return;
  // The ending of a figure is always small: `12th`.
  const small = tokens.kind(i + 1) === Kind.word && tokens.letterCase(i + 1) === Case.lower;
  if (isWord && sure < 4 && (small || tokens.letterCase(left.first) === Case.lower)) return;
  if (confidence > 0) out.add(tokens.from(left.first), tokens.to(last), 'address-block', confidence, 'two streets that cross');
}

/** `-- HIGHLAND + WESTBORO --`: in capitals, a clause of its own or behind a word of place. */
const isOfItself = (tokens: Tokens, first: number, last: number): boolean =>
  tokens.letterCase(first) !== Case.lower &&
  tokens.letterCase(last) !== Case.lower &&
  (tokens.kind(first - 1) !== Kind.word || isLocated(tokens, first) || STAGED.has(tokens.hash(first - 1))) &&
  tokens.kind(last + 1) !== Kind.word;

const STAGED = wordSet('STAGE STAGED STAGING');

const glued = (tokens: Tokens, i: number): boolean => !tokens.gap(i) && !tokens.gap(i + 1);

const isCapitalName = (tokens: Tokens, i: number): boolean =>
  tokens.kind(i) === Kind.word && tokens.letterCase(i) !== Case.lower && !tokens.is(i, NO_STREET) && tokens.gap(i);

/** Two typed streets make four. */
const SURENESS: Readonly<Record<StreetKind, number>> = { typed: 2, weak: 1, known: 1, plain: 0 };

const isLocated = (tokens: Tokens, first: number): boolean => {
  const before = previousWord(tokens, first);
  return before > 0 && first - before <= 2 && (LOCATED.has(tokens.hash(before)) || tokens.is(before, Word.bound));
};

/** At JNO, SO, JWO … (California Highway Patrol: just north of): `SB 99 JNO ELKHORN BLVD`, `EB 50 JWO BRADLEY`. */
export function readJustOf({ tokens, out }: Scene, i: number): void {
  if (tokens.length(i) === 2 && !tokens.is(i - 2, Word.bound) && readRoute(tokens, i - 1) === 0) return;
  let first = 0;
  let bound = false;
  if (tokens.digits(i - 1) > 0 && tokens.digits(i - 1) <= 3) {
    if (tokens.is(i - 2, Word.bound)) {
      first = i - 2;
      bound = true;
    } else if (readRoute(tokens, i - 2) === i - 1) first = i - 2;
    else if (tokens.isMark(i - 2, Mark.dash) && readRoute(tokens, i - 3) === i - 1) first = i - 3;
  } else if (tokens.is(i - 1, Word.bound) || tokens.is(i - 1, Word.direction)) {
    for (const back of [2, 3, 4]) if (first === 0 && readRoute(tokens, i - back) === i - 2) first = i - back;
    if (first === 0 && tokens.digits(i - 2) > 0 && tokens.digits(i - 2) <= 3) first = i - 2;
  } else if (readRoute(tokens, i - 1) === i - 1) first = i - 1;
  if (first === 0) return;
  if (!bound && tokens.is(first - 1, Word.bound)) first--;
  const right = readStreet(tokens, i + 1, 2);
  if (!right) return;
  let { last } = right;
  if (right.kind === 'plain') {
    last = i + 1;
    if (right.last > last && tokens.kind(right.last + 1) !== Kind.word) last = right.last;
  }
  out.add(tokens.from(first), tokens.to(last), 'address-block', 0.75, 'route near a road');
}
