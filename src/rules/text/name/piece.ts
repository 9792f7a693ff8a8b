import { Mark } from '../scene.ts';
import { Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { wordSet } from '../token/word-set.ts';
import { hasVowel, hyphenEnd, initialEnd, isParticle, Part, part } from './parts.ts';

/** What stands before the name: nothing, a person, or a word that announces a name. */
export const Trust = { none: 0, person: 1, name: 2 } as const;

export interface NameRun {
  readonly first: number;
  readonly last: number;
  readonly confidence: number;
}

export interface Piece {
  /** One of {@link Part}. */
  readonly part: number;
  readonly last: number;
  readonly initial: boolean;
  readonly first: number;
}

/** `MARIA DEL CARMEN`. */
const OF = wordSet('DE DEL DA DO DI');

/** `Rashid bin Khalid`. */
const SON_OF = wordSet('BIN IBN ABU');

const [ST] = wordSet('ST');

/** One word of a name at `i`, with particles in front, hyphenated parts, or an initial. */
export function readPiece(tokens: Tokens, i: number): Piece | undefined {
  const initial = initialEnd(tokens, i);
  if (initial > 0) return { part: Part.unknown, last: initial - 1, initial: true, first: i };
  if (tokens.kind(i) !== Kind.word) return undefined;
  if (isParticle(tokens, i) && tokens.kind(i + 1) === Kind.word) {
    let at = i + 1;
    if (isParticle(tokens, at) && tokens.kind(at + 1) === Kind.word) at++;
    const behind = part(tokens, at);
    const own = part(tokens, i);
    if (
      behind === Part.family ||
      (behind === Part.given && (OF.has(tokens.hash(i)) || SON_OF.has(tokens.hash(i)))) ||
      (behind === Part.maybe && at > i + 1) ||
      (behind === Part.unknown && at > i + 1 && hasVowel(tokens, at))
    ) {
      const last = hyphenEnd(tokens, at);
      return {
        part: behind === Part.maybe || behind === Part.unknown ? Part.unknown : Part.family,
        last,
        initial: false,
        first: i,
      };
    }
    if (own === Part.no) return undefined;
  }
  // ST. CLAIR, ST.CLAIR
  if (tokens.hash(i) === ST && tokens.isMark(i + 1, Mark.dot) && tokens.kind(i + 2) === Kind.word && !tokens.gap(i + 1)) {
    const behind = part(tokens, i + 2);
    if (behind === Part.family || behind === Part.given || behind === Part.maybe)
      return { part: Part.family, last: i + 2, initial: false, first: i };
  }
  // AL-ZAHRANI
  if (isParticle(tokens, i) && tokens.isMark(i + 1, Mark.dash) && !tokens.gap(i + 1) && !tokens.gap(i + 2)) {
    const behind = part(tokens, i + 2);
    if (behind !== Part.no && behind !== Part.word) return { part: Part.family, last: i + 2, initial: false, first: i };
  }
  const kind = part(tokens, i);
  if (kind === Part.no) return undefined;
  const last = hyphenEnd(tokens, i);
  return { part: last > i && kind === Part.word ? Part.word : kind, last, initial: false, first: i };
}
