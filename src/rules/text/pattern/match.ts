import { Mark } from '../scene.ts';
import { Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { clauseEnds } from './clause.ts';
import { type Pattern, type Place, placesOf } from './pattern.ts';

/** The token behind, over a mark that may stand between the words of a pattern. */
export function nextOfPattern(tokens: Tokens, i: number): number {
  const mark = tokens.hash(i + 1);
  return mark === Mark.dash || mark === Mark.slash || mark === Mark.colon || mark === Mark.and ? i + 2 : i + 1;
}

/**
 * Last token of the words of a pattern from `i` on, or 0. The first word is known to fit. A word that fits a place that may
 * be empty is left to the next place where the rest does not fit otherwise (`CALLS HERE [THIS ADDRESS] THIS YEAR`).
 */
export function matchEnd(tokens: Tokens, i: number, pattern: Pattern, k = 1): number {
  const place = placesOf(pattern)[k];
  if (!place) return i;
  const next = nextOfPattern(tokens, i);
  if (place.far) {
    const found = farEnd(tokens, next, place);
    return found === 0 ? 0 : matchEnd(tokens, found, pattern, k + 1);
  }
  const taken = fits(tokens, next, place) ? matchEnd(tokens, next, pattern, k + 1) : 0;
  return taken > 0 || !place.optional ? taken : matchEnd(tokens, i, pattern, k + 1);
}

/** Most words between a verb and the word that makes it past: `has pulled a knife on the landlord before`. */
const FAR = 6;

function farEnd(tokens: Tokens, from: number, place: Place): number {
  for (let at = from; at <= from + FAR && !clauseEnds(tokens, at); at++) if (fits(tokens, at, place)) return at;
  return 0;
}

function fits(tokens: Tokens, i: number, place: Place): boolean {
  const kind = tokens.kind(i);
  return (
    ((kind === Kind.word || kind === Kind.mixed) && place.words.has(tokens.hash(i))) || (place.number && kind === Kind.number)
  );
}
