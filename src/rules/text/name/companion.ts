import type { Scene } from '../scene.ts';
import type { Tokens } from '../token/tokens.ts';
import { Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';
import { hasVowel, isParticle, Part, part } from './parts.ts';
import { take } from './person-name.ts';
import { Trust } from './piece.ts';

const [WITH] = wordSet('W');

/** `W/ DENZIL PRIDGEN`: at the slash. Things stand there more often: two words that are no ordinary ones, or a listed name. */
export function readCompanion(scene: Scene, i: number): void {
  const { tokens } = scene;
  const at = i + 1;
  if (tokens.hash(i - 1) !== WITH || tokens.gap(i) || part(tokens, at) < Part.unknown || tokens.length(at) < 4) return;
  if (!hasVowel(tokens, at) || isParticle(tokens, at) || (part(tokens, at) === Part.unknown && !isNameLetters(tokens, at + 1)))
    return;
  // `W/ CONWAY TRAILER`
  if (tokens.is(at + 1, Word.vehicle)) return;
  take(scene, at, Trust.person, 'behind WITH', 0.7);
}

/** A word long enough for a name, with vowels and no ordinary one. */
const isNameLetters = (tokens: Tokens, i: number): boolean => {
  const kind = part(tokens, i);
  return (kind === Part.unknown || kind >= Part.given) && tokens.length(i) >= 4 && hasVowel(tokens, i);
};
