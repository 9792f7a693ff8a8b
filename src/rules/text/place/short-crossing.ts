import { Mark, previousWord, type Scene } from '../scene.ts';
import { Start } from '../token/starts.ts';
import { Case, Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';
import { readStreet } from './street.ts';

const NO_STREET =
  Word.stop |
  Word.vehicle |
  Word.color |
  Word.sex |
  Word.relation |
  Word.title |
  Word.medical |
  Word.body |
  Word.injury |
  Word.month |
  Word.designator |
  Word.weapon |
  Word.drug |
  Word.animal;

/** What is numbered besides streets: `HARBOR / 2ND CALLER`. */
const NUMBERED = wordSet(
  'CALLER CALL FLOOR FLR FL ALARM SHIFT TIME VEH CAR PARTY UNIT ENGINE REQ REQUEST GRADE WATCH ADDRESS LOC ATTEMPT HALF TRUCK AMB FLOORS DEGREE',
);

const LANES = wordSet('LN LANE');

/** `2ND AND 3RD FL`, `CUSHION AND LAWN CHAIRS LN 1`: two of the things that are numbered, and a lane with its number. */
export const isNumbered = (tokens: Tokens, i: number, last: number): boolean =>
  (tokens.kind(i - 1) === Kind.mixed && tokens.kind(last) === Kind.mixed && NUMBERED.has(tokens.hash(last + 1))) ||
  (LANES.has(tokens.hash(last)) && tokens.digits(last + 1) === 1);

const AT = wordSet('AT NEAR NR BY COR CORNER LS TC STAGE STAGED STAGING');

const PLACED = wordSet('AT NEAR NR BY COR CORNER LS TC OF ON STAGING STAGE STAGED FROM TO LOC LOCATION TOWARD PARKED');

const [AND] = wordSet('AND');

/** May the word be the whole name of a street beside another street? */
const isBare = (tokens: Tokens, i: number): boolean =>
  tokens.kind(i) === Kind.word &&
  tokens.length(i) >= 4 &&
  tokens.letterCase(i) !== Case.lower &&
  (tokens.starts(i) & Start.brand) === 0 &&
  (tokens.is(i, Word.streetName) || !tokens.is(i, NO_STREET));

const NAMED = Word.surname | Word.given | Word.streetName | Word.ambiguous | Word.state;

/** `OFFLOADED AT CANAL ST`, `REPAVING AT ELM ST`: what is done there, told by its ending where no list has it for a name. */
export const isDone = (tokens: Tokens, i: number): boolean =>
  !tokens.is(i, NAMED) && tokens.length(i) >= 6 && /(?:ED|ING|OVERS)$/i.test(tokens.slice(i));

/** One is a name on the lists, the other too or a word on none. */
const areNames = (tokens: Tokens, left: number, right: number): boolean =>
  tokens.is(left, NAMED)
    ? tokens.is(right, NAMED) || tokens.words(right) === 0
    : tokens.words(left) === 0 && tokens.is(right, NAMED);

const [Y] = wordSet('Y');

const CALLES = wordSet('CALLES CALLE AVENIDA AV AVE CALZADA BOULEVARD BLVD CAMINO CARRETERA');

const isNamed = (tokens: Tokens, i: number): boolean =>
  tokens.kind(i) === Kind.number || tokens.kind(i) === Kind.mixed || (tokens.kind(i) === Kind.word && tokens.length(i) >= 4);

/** `CALLE 5 Y ROBLE`, `MISION Y CALLE 24`, `AVENIDA HIDALGO Y MORELOS`: at Y, with a street on one side. */
export function readSpanishCrossing({ tokens, out }: Scene, i: number): boolean {
  if (tokens.hash(i) !== Y || !isNamed(tokens, i - 1)) return false;
  let first = i - 1;
  for (let at = i - 2; at >= i - 4 && first === i - 1 && tokens.kind(at) === Kind.word; at--)
    if (CALLES.has(tokens.hash(at))) first = at;
  const typed = CALLES.has(tokens.hash(i + 1));
  const last = typed ? i + 2 : i + 1;
  if ((first === i - 1 && (!typed || tokens.is(i - 1, Word.stop))) || !isNamed(tokens, last)) return false;
  if (!typed && (tokens.kind(last) !== Kind.word || tokens.is(last, Word.stop | Word.sex | Word.relation))) return false;
  // `CALLE OLMO 1423 Y …` is an address.
  if (tokens.digits(i - 1) > 2) return false;
  out.add(tokens.from(first), tokens.to(last), 'address-block', 0.75, 'two streets that cross');
  return true;
}

/** `Staging Juniper and 12th`: at AND. */
function readOrdinalCrossing({ tokens, out }: Pick<Scene, 'tokens' | 'out'>, i: number): boolean {
  if (tokens.kind(i + 1) !== Kind.mixed || !isBare(tokens, i - 1) || tokens.letterCase(i - 1) === Case.lower) return false;
  const before = tokens.kind(i - 2);
  const located = before !== Kind.word || PLACED.has(tokens.hash(i - 2));
  const street = readStreet(tokens, i + 1, 0);
  if (!located || street?.kind !== 'typed' || street.route || NUMBERED.has(tokens.hash(street.last + 1))) return false;
  out.add(tokens.from(i - 1), tokens.to(street.last), 'address-block', 0.68, 'two streets that cross');
  return true;
}

/** `JAMESON/3RD`, `AT KNOX/RIVER`: at the slash or `&`, where the longer forms of a crossing do not fit. */
export function readShortCrossing({ tokens, out }: Scene, i: number): boolean {
  if (tokens.hash(i) === AND) return readOrdinalCrossing({ tokens, out }, i);
  if ((!tokens.isMark(i, Mark.slash) && !tokens.isMark(i, Mark.and)) || !isBare(tokens, i - 1)) return false;
  // E MISSION/N CRESTLINE
  if (tokens.is(i - 2, Word.direction) && tokens.is(i + 1, Word.direction) && isBare(tokens, i + 2)) {
    const last = readStreet(tokens, i + 1, 1)?.last ?? i + 2;
    out.add(tokens.from(i - 2), tokens.to(last), 'address-block', 0.75, 'two streets that cross');
    return true;
  }
  const glued = !tokens.gap(i) && !tokens.gap(i + 1);
  if (tokens.kind(i + 1) === Kind.mixed) {
    const street = readStreet(tokens, i + 1, 0);
    if (street?.kind !== 'typed' || street.route || NUMBERED.has(tokens.hash(street.last + 1))) return false;
    out.add(tokens.from(i - 1), tokens.to(street.last), 'address-block', 0.7, 'two streets that cross');
    return true;
  }
  const before = previousWord(tokens, i - 1);
  const located = i - 1 - before === 1 && (AT.has(tokens.hash(before)) || tokens.is(before, Word.bound));
  if (!glued || !located || !isBare(tokens, i + 1) || !areNames(tokens, i - 1, i + 1)) return false;
  out.add(tokens.from(i - 1), tokens.to(i + 1), 'address-block', 0.66, 'two streets that cross');
  return true;
}
