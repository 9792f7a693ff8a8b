import { NOT_UNITS } from './age-words.ts';
import { isBehindName, Mark, type Scene } from './scene.ts';
import { Kind } from './token-kind.ts';
import { Word } from './word-bits.ts';
import { wordSet } from './word-set.ts';

/** What may stand behind the age in the same clause. A thing would be counted: `SABINE, 2 SHELL CASINGS`. */
const GOES_ON = Word.stop | Word.sex | Word.color | Word.negation | Word.relation;

const SEX_LETTERS = wordSet('M F');

/** A bare figure right behind a name (`ANYA 8`, `KADEN 15,`): asked once the names are known. */
export function placeAgesBehindNames({ tokens, out }: Scene, i: number): void {
  if (tokens.kind(i) === Kind.mixed) {
    // SORENSEN, GREGG 47M
    if (tokens.lead(i) === 2 && SEX_LETTERS.has(tokens.hash(i)) && isBehindName(tokens, i))
      out.add(tokens.from(i), tokens.to(i), 'age', 0.75, 'age with sex letter behind a name');
    return;
  }
  if (tokens.digits(i) > 2 || !isBehindName(tokens, i)) return;
  const years = tokens.number(i);
  if (years < 1 || years > 105) return;
  const next = tokens.kind(i + 1);
  if (
    next === Kind.mark
      ? tokens.isMark(i + 1, Mark.dash) ||
        tokens.isMark(i + 1, Mark.slash) ||
        tokens.isMark(i + 1, Mark.colon) ||
        tokens.isMark(i + 1, Mark.open)
      : next === Kind.word && (NOT_UNITS.has(tokens.hash(i + 1)) || !tokens.is(i + 1, GOES_ON))
  )
    return;
  out.add(tokens.from(i), tokens.to(i), 'age', 0.65, 'figure behind a name');
}
