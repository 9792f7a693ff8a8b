import type { Scene } from '../scene.ts';
import { Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';
import { take } from './person-name.ts';
import { Trust } from './piece.ts';

/** Victim, suspect, witness, person reporting. */
const ROLES = wordSet('V S W P');

const NO_PERSON =
  Word.stop | Word.vehicle | Word.color | Word.weapon | Word.sex | Word.direction | Word.place | Word.animal | Word.state;

/** `V/SAETERN,KAO`, `S/HOLLIS MARROW`: a name glued to the letter of its role; at the slash. */
export function readLettered(scene: Scene, i: number): void {
  const { tokens } = scene;
  const at = i + 1;
  if (!ROLES.has(tokens.hash(i - 1)) || tokens.length(i - 1) !== 1 || tokens.gap(i) || tokens.gap(at)) return;
  if (tokens.length(at) < 3 || tokens.is(at, NO_PERSON) || tokens.cues(at) !== 0) return;
  const whole = tokens.hash(i - 1) !== WITH && tokens.hash(i - 1) !== SIDE;
  take(scene, at, whole || tokens.isMark(at + 1, COMMA) ? Trust.person : Trust.none, 'behind the letter of a role', 0.6);
}

const [WITH, SIDE] = wordSet('W S');

const COMMA = 0x2c;
