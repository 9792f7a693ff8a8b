import { Mark, previousWord, type Scene } from './scene.ts';
import { Start } from './starts.ts';
import { readStreet } from './street.ts';
import { Case, Kind } from './token-kind.ts';
import type { Tokens } from './tokens.ts';
import { Word } from './word-bits.ts';
import { wordSet } from './word-set.ts';

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

const AT = wordSet('AT NEAR NR BY COR CORNER LS TC');

/** May the word be the whole name of a street beside another street? */
const isBare = (tokens: Tokens, i: number): boolean =>
  tokens.kind(i) === Kind.word &&
  tokens.length(i) >= 4 &&
  tokens.letterCase(i) !== Case.lower &&
  (tokens.starts(i) & Start.brand) === 0 &&
  (tokens.is(i, Word.streetName) || !tokens.is(i, NO_STREET));

const NAMED = Word.surname | Word.given | Word.streetName | Word.ambiguous | Word.state;

/** One is a name on the lists, the other too or a word on none. */
const areNames = (tokens: Tokens, left: number, right: number): boolean =>
  tokens.is(left, NAMED)
    ? tokens.is(right, NAMED) || tokens.words(right) === 0
    : tokens.words(left) === 0 && tokens.is(right, NAMED);

/** `JAMESON/3RD`, `AT KNOX/RIVER`: at the slash or `&`, where the longer forms of a crossing do not fit. */
export function readShortCrossing({ tokens, out }: Scene, i: number): boolean {
  if ((!tokens.isMark(i, Mark.slash) && !tokens.isMark(i, Mark.and)) || !isBare(tokens, i - 1)) return false;
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
