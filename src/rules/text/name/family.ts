import type { Scene } from '../scene.ts';
import { Case } from '../token/token-kind.ts';
import { Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';
import { hasVowel, hyphenEnd, Part, part } from './parts.ts';

const FAMILY = wordSet('FAMILY KID KIDS BOY BOYS GIRLS BROTHERS SISTERS TWINS RESIDENCE HOUSEHOLD COUPLE CHILDREN');

const [THE] = wordSet('THE');

/** `THE TUCKER FAMILY`, `THE HARGIS KID`: at THE. */
export function readFamily({ tokens, out, prose }: Scene, i: number): void {
  if (tokens.hash(i) !== THE) return;
  const kind = part(tokens, i + 1);
  if (kind !== Part.family && kind !== Part.unknown && kind !== Part.maybe && kind !== Part.given) return;
  const last = hyphenEnd(tokens, i + 1);
  if (
    !FAMILY.has(tokens.hash(last + 1)) ||
    (kind === Part.maybe && !tokens.is(i + 1, Word.surname)) ||
    tokens.is(i + 1, Word.color | Word.stop)
  )
    return;
  if (prose && tokens.letterCase(i + 1) === Case.lower) return;
  if (kind === Part.unknown && !hasVowel(tokens, i + 1)) return;
  out.add(tokens.from(i + 1), tokens.to(last), 'person-name', 0.75, 'family');
}
