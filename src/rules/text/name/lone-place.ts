import { readDate } from '../date/dates.ts';
import { Mark } from '../scene.ts';
import { Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';
import { MUNICIPAL } from './surroundings.ts';

/**
 * A word that is also a surname, alone between separators or beside a word for a municipality: towns carry the names of
 * families (`; MONTGOMERY; Station 12`), and a person would be announced.
 */
export function isPlaceField(tokens: Tokens, first: number, last: number): boolean {
  if (MUNICIPAL.has(tokens.hash(first - 1)) || MUNICIPAL.has(tokens.hash(last + 1))) return true;
  // A whole field of one word is the name of a street or a town as often as a person's.
  if (endsField(tokens, first - 1) && endsField(tokens, last + 1)) return true;
  if (!tokens.is(first, Word.surname)) return false;
  // `KESTREL & WHITNEY`: two streets.
  if (tokens.isMark(first - 1, Mark.and) || tokens.isMark(last + 1, Mark.and)) return true;
  const stampBefore = tokens.kind(first - 1) === Kind.number && tokens.kind(first - 2) === Kind.mark;
  const stampBehind = readDate(tokens, last + 1)?.form === 'parted';
  return (stampBefore || separates(tokens, first - 1)) && (stampBehind || separates(tokens, last + 1));
}

/** Up to two words behind `i`, then a street type. */
export function endsInStreet(tokens: Tokens, i: number): boolean {
  for (let at = i; at < i + 3 && tokens.kind(at) === Kind.word; at++)
    if (tokens.is(at, Word.street) && !tokens.is(at, Word.title)) return true;
  return false;
}

const endsField = (tokens: Tokens, i: number): boolean => tokens.kind(i) === Kind.none || tokens.isMark(i, Mark.semicolon);

const separates = (tokens: Tokens, i: number): boolean =>
  tokens.kind(i) <= Kind.none ||
  tokens.kind(i) === Kind.lineBreak ||
  tokens.isMark(i, Mark.semicolon) ||
  tokens.isMark(i, Mark.comma);

/** Does a word of place stand before `i`, and nobody is looked or shouted at? */
export const isThere = (tokens: Tokens, i: number): boolean =>
  (THERE.has(tokens.hash(i - 1)) && !AIMED.has(tokens.hash(i - 2))) ||
  (tokens.hash(i - 1) === FROM && DISTANCES.has(tokens.hash(i - 2)));

const [FROM] = wordSet('FROM');

const THERE = wordSet('AT ON NEAR PAST ACROSS OFF VIA ALONG IN ONTO');

const AIMED = wordSet(
  'YELLING YELLED YELLS SCREAMING SCREAMED SHOUTING SHOUTED SWINGING SWUNG MAD ANGRY FURIOUS LOOKED LOOKING SMILED LAUGHED LAUGHING POINTED AIMED THREW CHECK CHECKED CHECKING CALLED HUNG SPAT SPIT PULLED WARRANT INFO',
);

const DISTANCES = wordSet('MIN MINS MINUTES MILE MILES MI KM BLOCK BLOCKS HOUR HOURS YARDS');
