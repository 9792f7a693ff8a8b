import { hasVowel, hyphenEnd, initialEnd, PARTICLES, type Part, part } from './name-parts.ts';
import { Mark } from './scene.ts';
import { Kind } from './token-kind.ts';
import type { Tokens } from './tokens.ts';

/** What stands before the name: nothing, a person, or a word that announces a name. */
export const Trust = { none: 0, person: 1, name: 2 } as const;

export interface NameRun {
  readonly first: number;
  readonly last: number;
  readonly confidence: number;
}

export interface Piece {
  readonly part: Part;
  readonly last: number;
  readonly initial: boolean;
  readonly first: number;
}

/** One word of a name at `i`, with particles in front, hyphenated parts, or an initial. */
export function readPiece(tokens: Tokens, i: number): Piece | undefined {
  const initial = initialEnd(tokens, i);
  if (initial > 0) return { part: 'unknown', last: initial - 1, initial: true, first: i };
  if (tokens.kind(i) !== Kind.word) return undefined;
  if (PARTICLES.has(tokens.hash(i)) && tokens.kind(i + 1) === Kind.word) {
    let at = i + 1;
    if (PARTICLES.has(tokens.hash(at)) && tokens.kind(at + 1) === Kind.word) at++;
    const behind = part(tokens, at);
    const own = part(tokens, i);
    if (
      behind === 'family' ||
      (behind === 'maybe' && at > i + 1) ||
      (behind === 'unknown' && at > i + 1 && hasVowel(tokens, at))
    ) {
      const last = hyphenEnd(tokens, at);
      return { part: behind === 'maybe' || behind === 'unknown' ? 'unknown' : 'family', last, initial: false, first: i };
    }
    if (own === 'no') return undefined;
  }
  // AL-ZAHRANI
  if (PARTICLES.has(tokens.hash(i)) && tokens.isMark(i + 1, Mark.dash) && !tokens.gap(i + 1) && !tokens.gap(i + 2)) {
    const behind = part(tokens, i + 2);
    if (behind !== 'no' && behind !== 'word') return { part: 'family', last: i + 2, initial: false, first: i };
  }
  const kind = part(tokens, i);
  if (kind === 'no') return undefined;
  const last = hyphenEnd(tokens, i);
  return { part: last > i && kind === 'word' ? 'word' : kind, last, initial: false, first: i };
}
