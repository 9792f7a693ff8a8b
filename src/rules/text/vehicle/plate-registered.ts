import { Mark, type Scene } from '../scene.ts';
import { Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';

const REGISTRATION = wordSet('REG REGO PLATE TAG PLAQUE');

const NO_GROUP = Word.stop | Word.vehicle | Word.color | Word.sex | Word.month;

/** Fewest and most characters of a plate. */
const SHORTEST = 4;
const LONGEST = 8;

const isGroup = (tokens: Tokens, i: number): boolean => {
  const kind = tokens.kind(i);
  return (
    ((kind === Kind.word && !tokens.is(i, NO_GROUP)) || kind === Kind.number || kind === Kind.mixed) &&
    tokens.length(i) <= LONGEST
  );
};

const closes = (tokens: Tokens, i: number): boolean => tokens.kind(i) === Kind.none || tokens.kind(i) >= Kind.mark;

/**
 * `ME reg 882 QX;`, `NH reg 388 1204`, `QC plaque K44 RTL`: whatever stands between the state with a word for plates and the next
 * mark, in one or two groups; at the word. Tells whether there was one.
 */
export function readRegistered({ tokens, out }: Scene, i: number): boolean {
  if (!REGISTRATION.has(tokens.hash(i)) || tokens.length(i - 1) !== 2 || !tokens.is(i - 1, Word.state) || !tokens.gap(i))
    return false;
  const first = tokens.isMark(i + 1, Mark.colon) ? i + 2 : i + 1;
  if (!isGroup(tokens, first)) return false;
  const last = closes(tokens, first + 1) ? first : first + 1;
  if (last > first && (!isGroup(tokens, last) || !tokens.gap(last) || !closes(tokens, last + 1))) return false;
  const length = tokens.length(first) + (last > first ? tokens.length(last) : 0);
  if (length < SHORTEST || length > LONGEST) return false;
  // A word alone must be none of the lists: `MA reg expired`.
  if (last === first && tokens.kind(first) === Kind.word && tokens.words(first) !== 0) return false;
  out.add(tokens.from(first), tokens.to(last), 'license-plate', 0.88, 'plate behind a state and a word for it');
  return true;
}
