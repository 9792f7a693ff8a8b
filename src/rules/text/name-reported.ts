import { Part, part } from './name-parts.ts';
import { Trust } from './name-piece.ts';
import { take } from './person-name.ts';
import type { Scene } from './scene.ts';
import { Cue, Word } from './word-bits.ts';
import { wordSet } from './word-set.ts';

const REPORTED = wordSet('PER CITED BOOKED DROVE');

const NO_PERSON =
  Word.stop | Word.title | Word.place | Word.responseUnit | Word.state | Word.month | Word.vehicle | Word.direction | Word.street;

/** `PER HOLLOWAY`, `BOOKED SINGLETARY`: a known name behind a word that takes people and others. At the word. */
export function readReported(scene: Scene, i: number): void {
  const { tokens } = scene;
  if (!REPORTED.has(tokens.hash(i))) return;
  const at = i + 1;
  const initial = tokens.length(at) === 1 && !tokens.is(at, Word.stop);
  const kind = part(tokens, initial ? at + 1 : at);
  if (kind < Part.given || tokens.is(at, NO_PERSON) || tokens.announces(at, Cue.person)) return;
  take(scene, at, Trust.person, 'behind PER', 0.55);
}
