import { Mark, type Scene } from '../scene.ts';
import { Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Word } from '../token/word-bits.ts';

/** Up to three words until the closing quote. */
export function quoted({ tokens, out }: Scene, i: number, confidence: number): void {
  let last = i - 1;
  while (last < i + 2 && tokens.kind(last + 1) === Kind.word) last++;
  if (last >= i && tokens.kind(last + 1) === Kind.mark)
    out.add(tokens.from(i), tokens.to(last), 'person-name', confidence, 'quoted name');
}

const ACTS = /(?:ING|ED|LY)$/i;

/** One word in quotes that is no act and no function word. */
export const isNickname = (tokens: Tokens, i: number): boolean =>
  tokens.length(i) >= 3 && !tokens.is(i, Word.stop) && !ACTS.test(tokens.slice(i));

/** `"JASMINE"`: a name alone in quotation marks, at the word. */
export function readQuoted({ tokens, out }: Scene, i: number): void {
  if (!tokens.isMark(i - 1, Mark.quote) || !tokens.isMark(i + 1, Mark.quote) || (tokens.allWords & Word.animal) !== 0) return;
  if (tokens.is(i, Word.given) && !tokens.is(i, Word.stop | Word.common))
    out.add(tokens.from(i), tokens.to(i), 'person-name', 0.6, 'quoted name');
}
