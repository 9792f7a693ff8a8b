import { type Scene, skipMarks } from '../scene.ts';
import { Case, Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';
import { Part, part } from './parts.ts';
import { take } from './person-name.ts';
import { Trust } from './piece.ts';

const I_AM = wordSet("I'M IM");

const GREETINGS = wordSet('DEAR HI HELLO HEY HOLA THANKS REGARDS SINCERELY CHEERS');

/** `Dear Ms Ives`, `I'm Lexi`, `I am Lexi`: greetings and introductions, in prose. */
export function readGreeting(scene: Scene, i: number): void {
  const { tokens } = scene;
  const hash = tokens.hash(i);
  const intro = I_AM.has(hash) || (AM === hash && tokens.length(i - 1) === 1);
  if (!GREETINGS.has(hash) && !intro) return;
  let at = skipMarks(tokens, i + 1, ',');
  if (tokens.kind(at) === Kind.lineBreak) at++;
  if (
    tokens.kind(at) !== Kind.word ||
    !isCapital(tokens, at) ||
    tokens.is(at, Word.title) ||
    part(tokens, at) === Part.word ||
    part(tokens, at) === Part.no
  )
    return;
  take(scene, at, Trust.person, 'behind a greeting', 0.6);
}

const [AM] = wordSet('AM');

const isCapital = (tokens: Tokens, i: number): boolean =>
  tokens.letterCase(i) === Case.title || tokens.letterCase(i) === Case.other;
