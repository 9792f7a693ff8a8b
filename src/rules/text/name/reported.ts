import type { Scene } from '../scene.ts';
import { Cue, Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';
import { hasVowel, Part, part } from './parts.ts';
import { take } from './person-name.ts';
import { Trust } from './piece.ts';

const REPORTED = wordSet('PER CITED BOOKED DROVE');

/** What people do with a car: `OWNED BY`. */
const HELD = wordSet('RENTED LEASED OWNED DRIVEN OPERATED PURCHASED BORROWED');

const [BY, FROM] = wordSet('BY FROM');

/** What somebody said or wrote: `STATEMENT FROM`. */
const STATED = wordSet('STATEMENT STMT VOICEMAIL TEXTS');

const NO_PERSON =
  Word.stop | Word.title | Word.place | Word.responseUnit | Word.state | Word.month | Word.vehicle | Word.direction | Word.street;

/** `PER HOLLOWAY`, `STATEMENT FROM LEVI JESSOP`, `BOOKED SINGLETARY`, `RENTED BY ARDOIN`: a known name behind a word that takes people and others. At the word. */
export function readReported(scene: Scene, i: number): void {
  const { tokens } = scene;
  const held =
    (HELD.has(tokens.hash(i)) && tokens.hash(i + 1) === BY) || (STATED.has(tokens.hash(i)) && tokens.hash(i + 1) === FROM);
  if (!held && !REPORTED.has(tokens.hash(i))) return;
  const at = held ? i + 2 : i + 1;
  const initial = tokens.length(at) === 1 && !tokens.is(at, Word.stop);
  const kind = part(tokens, initial ? at + 1 : at);
  // `RENTED BY CLEVON ARDOIN`
  const two = held && kind === Part.unknown && part(tokens, at + 1) >= Part.unknown && hasVowel(tokens, at);
  if ((kind < Part.given && !two) || tokens.is(at, NO_PERSON) || tokens.announces(at, Cue.person)) return;
  take(scene, at, Trust.person, 'behind PER', 0.55);
}
