import type { Scene } from '../scene.ts';
import { Case, Kind, MARGIN, Memo } from '../token/token-kind.ts';
import { Word } from '../token/word-bits.ts';
import { WordMarks } from '../token/word-marks.ts';
import { Part, part } from './parts.ts';
import { isPlaceBehind } from './surroundings.ts';

const KNOWN = new WordMarks();

/** After all names are known: the same words once more, without a cue. */
export function repeatNames({ tokens, out }: Scene): void {
  const known = KNOWN;
  known.forget();
  // One bit per hash: most words of the text are told apart without asking the set.
  let sieve = 0;
  for (let k = 0; k < out.size; k++) {
    if (out.class(k) !== 'person-name' || out.confidence(k) < 0.6) continue;
    const end = out.end(k);
    for (let i = tokens.startingAt(out.start(k)); i < tokens.end && tokens.from(i) < end; i++) {
      tokens.remember(i, Memo.inName);
      if (
        tokens.kind(i) === Kind.word &&
        tokens.length(i) >= 3 &&
        !tokens.is(i, Word.stop | Word.color | Word.vehicle) &&
        (part(tokens, i) !== Part.word || out.confidence(k) >= 0.85)
      ) {
        known.add(tokens.hash(i));
        sieve |= 1 << (tokens.hash(i) & 31);
      }
    }
  }
  if (sieve === 0) return;
  for (let i = MARGIN; i < tokens.end; i++) {
    if ((sieve & (1 << (tokens.hash(i) & 31))) === 0 || tokens.kind(i) !== Kind.word || (tokens.memo(i) & Memo.inName) !== 0)
      continue;
    if (!known.has(tokens.hash(i))) continue;
    let last = i;
    while (
      last + 1 < tokens.end &&
      tokens.kind(last + 1) === Kind.word &&
      known.has(tokens.hash(last + 1)) &&
      tokens.hash(last + 1) !== tokens.hash(last)
    )
      last++;
    if (isPlaceBehind(tokens, last + 1) || tokens.is(i - 1, Word.animal)) {
      i = last;
      continue;
    }
    // `tomasz.wrona77`, `ngozi@…`: part of an address
    if (part(tokens, last) === Part.no) {
      i = last;
      continue;
    }
    const kind = part(tokens, i);
    const common = tokens.is(i, Word.common) && last === i;
    if (!(common && (kind === Part.word || kind === Part.maybe)) || tokens.letterCase(i) === Case.title)
      out.add(tokens.from(i), tokens.to(last), 'person-name', 0.58, 'named elsewhere in the text');
    i = last;
  }
}
