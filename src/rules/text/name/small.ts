import { Mark } from '../scene.ts';
import { Case, Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';
import { hasVowel, Part, part } from './parts.ts';
import { isPersonal } from './surroundings.ts';

/** A surname of no list is no shorter: three letters are an abbreviation as often. */
const SHORTEST = 4;

/** Slips and clippings that stand behind a name in small letters. */
const NO_SURNAMES = wordSet('ADVSD CALLD SEZ SAYZ SAYN REFUSD NOTIFED ADIVSED ENROUTE ONSCENE UNRESP COMBATIVE RETURNG INTOX');

/** May the word be the surname behind a given name, all of it in small letters: `owner deb zastrow`, `buddy cody wendt`? */
export function isSmallSurname(tokens: Tokens, i: number): boolean {
  if (tokens.kind(i) !== Kind.word || tokens.letterCase(i) !== Case.lower || NO_SURNAMES.has(tokens.hash(i))) return false;
  const kind = part(tokens, i);
  if (kind === Part.family) return true;
  if (kind === Part.unknown)
    return tokens.length(i) >= SHORTEST && tokens.words(i) === 0 && tokens.cues(i) === 0 && hasVowel(tokens, i);
  return (
    kind === Part.maybe &&
    tokens.is(i, Word.surname) &&
    !tokens.is(i, Word.stop | Word.color | Word.vehicle) &&
    (tokens.kind(i + 1) !== Kind.word || isPersonal(tokens, i + 1))
  );
}

/** `dale k mertens`, `logan m. reetz`: the token behind an initial in small letters with a surname behind it, or 0. */
export function smallInitialEnd(tokens: Tokens, i: number): number {
  if (tokens.kind(i) !== Kind.word || tokens.length(i) !== 1 || tokens.letterCase(i) !== Case.lower) return 0;
  const next = tokens.isMark(i + 1, Mark.dot) && !tokens.gap(i + 1) ? i + 2 : i + 1;
  return tokens.gap(next) && isSmallSurname(tokens, next) ? next : 0;
}
