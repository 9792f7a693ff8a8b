import { Mark } from '../scene.ts';
import { Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { wordSet } from '../token/word-set.ts';
import { NOT_UNITS } from './words.ts';

export const MONTHS = wordSet('MOS MO MONTHS WKS WEEKS');

const [AND, ARE, DE, IN, Y] = wordSet('AND ARE DE IN Y');

const CHILDREN = wordSet(
  'NENES NENAS NINOS NINAS HIJOS HIJAS CHILDREN KIDS BOYS GIRLS SONS DAUGHTERS TWINS SIBLINGS GRANDKIDS GRANDCHILDREN JUVS BROTHERS SISTERS',
);

/** Does the figure stand in a list of at least two behind children: `KIDS 2, 5 & 8`? */
export function digitsOfChildren(tokens: Tokens, i: number): boolean {
  const joins = (at: number): boolean =>
    tokens.isMark(at, Mark.comma) ||
    tokens.isMark(at, Mark.and) ||
    tokens.hash(at) === AND ||
    tokens.hash(at) === Y ||
    tokens.isMark(at, Mark.slash);
  let first = i;
  while (first > i - 8 && joins(first - 1) && tokens.digits(first - 2) > 0 && tokens.number(first - 2) < 20) first -= 2;
  const parted =
    tokens.isMark(first - 1, Mark.comma) ||
    tokens.isMark(first - 1, Mark.open) ||
    tokens.hash(first - 1) === ARE ||
    tokens.hash(first - 1) === DE;
  const before = parted ? first - 2 : first - 1;
  if (!CHILDREN.has(tokens.hash(before)) || tokens.number(i) >= 20) return false;
  if (first < i)
    return (
      MONTHS.has(tokens.hash(i + 1)) ||
      !NOT_UNITS.has(tokens.hash(i + 1)) ||
      joins(i + 1) ||
      (tokens.hash(i + 1) === IN && tokens.kind(i + 2) === Kind.word)
    );
  return joins(i + 1) && tokens.digits(i + 2) > 0 && tokens.number(i + 2) < 20 && !NOT_UNITS.has(tokens.hash(i + 3));
}
