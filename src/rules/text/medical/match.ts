import { Mark } from '../scene.ts';
import { Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { hashWord } from '../token/word-hash.ts';
import { mayBePhrase, phraseAt, phrasesOf } from './phrases.ts';

/** May a phrase of several words begin at `i`? */
export function mayBePhraseAt(tokens: Tokens, i: number): boolean {
  const second = nextOfPhrase(tokens, i);
  const kind = tokens.kind(second);
  return kind === Kind.number || kind === Kind.mixed || mayBePhrase(tokens.hash(i), tokens.hash(second));
}

/** Last token of the longest medical phrase that begins at `i`, or 0. */
export function phraseEnd(tokens: Tokens, i: number): number {
  let place = phrasesOf(tokens.hash(i));
  if (place < 0) return 0;
  const second = nextOfPhrase(tokens, i);
  const hash = tokens.hash(second);
  const figure = figureHash(tokens, second);
  for (let words = phraseAt(place); words > 0; words = phraseAt(place)) {
    if (words === 1) return i;
    const wanted = phraseAt(place + 2);
    if (wanted === hash || wanted === figure) {
      const end = words === 2 ? second : restEnd(tokens, second, place, words);
      if (end > 0) return end;
    }
    place += words + 1;
  }
  return 0;
}

/** Last token of a phrase whose second word is at `second`, if the others follow; else 0. */
function restEnd(tokens: Tokens, second: number, place: number, words: number): number {
  let at = second;
  for (let k = 3; k <= words; k++) {
    at = nextOfPhrase(tokens, at);
    const wanted = phraseAt(place + k);
    if (tokens.hash(at) !== wanted && figureHash(tokens, at) !== wanted) return 0;
  }
  return at;
}

/** The token behind; a dash or slash between two words of a phrase does not count. */
const nextOfPhrase = (tokens: Tokens, i: number): number =>
  (tokens.isMark(i + 1, Mark.dash) || tokens.isMark(i + 1, Mark.slash)) && tokens.kind(i + 2) === Kind.word ? i + 2 : i + 1;

/** Hash of a figure as it is written (`TYPE 2 DIABETES`, `HOME O2`); 0 for other tokens. */
function figureHash(tokens: Tokens, i: number): number {
  const kind = tokens.kind(i);
  return kind === Kind.number || kind === Kind.mixed ? hashWord(tokens.slice(i)) : 0;
}
