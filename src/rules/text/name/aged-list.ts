import { NOT_UNITS } from '../age/words.ts';
import { Mark, type Scene } from '../scene.ts';
import { Case, Kind, Memo } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';
import { Part, part } from './parts.ts';

const [AND] = wordSet('AND');

/** Ages of children; of grown people one does not make such lists. */
const MOST_YEARS = 19;

/** Behind the age the list goes on or the clause ends: a thing would be counted. */
const ends = (tokens: Tokens, i: number): boolean =>
  tokens.kind(i) !== Kind.word || (tokens.is(i, Word.stop) && !NOT_UNITS.has(tokens.hash(i)));

/** Part of no other list: units, shops, streets, months. */
const NO_NAME =
  Word.stop | Word.designator | Word.responseUnit | Word.street | Word.month | Word.vehicle | Word.place | Word.relation;

/** `Yaritza 9 and Angel 4`, `JADEN 9, SKY 4`: whoever follows a name with its age is named and aged too. At the figure. */
export function placeNextInList({ tokens, out }: Scene, i: number): void {
  const name = i - 1;
  const joins = tokens.hash(name - 1) === AND || tokens.isMark(name - 1, Mark.comma) || tokens.isMark(name - 1, Mark.and);
  if (!joins || tokens.kind(i) !== Kind.number || tokens.number(i) > MOST_YEARS || tokens.number(i) < 1 || !ends(tokens, i + 1))
    return;
  if (tokens.digits(name - 2) === 0 || tokens.number(name - 2) > MOST_YEARS || (tokens.memo(name - 3) & Memo.nameEnd) === 0)
    return;
  // `Raleigh 8, Kona 3`: firms and things are counted so.
  const counted = tokens.isMark(name - 1, Mark.comma);
  const named = tokens.kind(name) === Kind.word && tokens.letterCase(name) !== Case.lower && tokens.length(name) > 2;
  if (!named || tokens.is(name, NO_NAME) || part(tokens, name) < (counted ? Part.maybe : Part.unknown)) return;
  out.add(tokens.from(name), tokens.to(name), 'person-name', 0.7, 'behind a name with its age');
  out.add(tokens.from(i), tokens.to(i), 'age', 0.65, 'figure behind a name');
  tokens.remember(name, Memo.nameEnd);
}
