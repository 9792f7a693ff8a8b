import { IN_NAME, part } from './name-parts.ts';
import { isPlaceBehind } from './name-surroundings.ts';
import type { Scene } from './scene.ts';
import { Case, Kind } from './token-kind.ts';
import type { Tokens } from './tokens.ts';
import { Word } from './word-bits.ts';

const KNOWN = new Set<number>();

/** After all names are known: the same words once more, without a cue. */
export function repeatNames({ tokens, out }: Scene, first: number, end: number): void {
  const known = KNOWN;
  known.clear();
  // One bit per hash: most words of the text are told apart without asking the set.
  let sieve = 0;
  for (const span of out.all()) {
    if (span.class !== 'person-name' || span.confidence < 0.6) continue;
    for (let i = tokenAt(tokens, span.start, first, end); i < end && tokens.from(i) < span.end; i++) {
      tokens.setMemo(i, tokens.memo(i) | IN_NAME);
      if (
        tokens.kind(i) === Kind.word &&
        tokens.length(i) >= 3 &&
        !tokens.is(i, Word.stop | Word.color | Word.vehicle) &&
        (part(tokens, i) !== 'word' || span.confidence >= 0.85)
      ) {
        known.add(tokens.hash(i));
        sieve |= 1 << (tokens.hash(i) & 31);
      }
    }
  }
  if (known.size === 0) return;
  for (let i = first; i < end; i++) {
    if ((sieve & (1 << (tokens.hash(i) & 31))) === 0 || tokens.kind(i) !== Kind.word || (tokens.memo(i) & IN_NAME) !== 0)
      continue;
    if (!known.has(tokens.hash(i))) continue;
    let last = i;
    while (
      last + 1 < end &&
      tokens.kind(last + 1) === Kind.word &&
      known.has(tokens.hash(last + 1)) &&
      tokens.hash(last + 1) !== tokens.hash(last)
    )
      last++;
    if (isPlaceBehind(tokens, last + 1) || tokens.is(i - 1, Word.animal)) {
      i = last;
      continue;
    }
    const kind = part(tokens, i);
    const common = tokens.is(i, Word.common) && last === i;
    if (!(common && (kind === 'word' || kind === 'maybe')) || tokens.letterCase(i) === Case.title)
      out.add(tokens.from(i), tokens.to(last), 'person-name', 0.58, 'named elsewhere in the text');
    i = last;
  }
}

/** Token that begins at a text offset. */
function tokenAt(tokens: Tokens, offset: number, first: number, end: number): number {
  let low = first;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.from(middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
