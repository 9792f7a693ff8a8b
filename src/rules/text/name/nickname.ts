import { type Scene, skipMarks } from '../scene.ts';
import { Kind } from '../token/token-kind.ts';
import { Cue, Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';
import { take } from './person-name.ts';
import { Trust } from './piece.ts';
import { quoted } from './quoted-name.ts';

const [BY] = wordSet('BY');

const GOES = wordSet('GOES WENT GO');

const [KNOWN] = wordSet('KNOWN');

const [AS, TO] = wordSet('AS TO');

/** `GOES BY POPS`, `MALE KNOWN AS FINGERS`: at GOES or KNOWN. */
export function readGoesBy(scene: Scene, i: number): void {
  const { tokens } = scene;
  // `known to him as "Tank"`
  if (tokens.hash(i) === KNOWN && tokens.hash(i + 1) === TO && tokens.hash(i + 3) === AS) {
    quoted(scene, skipMarks(tokens, i + 4, '"“”'), tokens.kind(i + 4) === Kind.mark ? 0.8 : 0);
    return;
  }
  const known = tokens.hash(i) === KNOWN && tokens.hash(i + 1) === AS;
  // `MALE KNOWN AS FINGERS`, not `AREA KNOWN AS THE PIT`.
  if (
    known
      ? !tokens.is(i - 1, Word.sex | Word.relation) && !tokens.announces(i - 1, Cue.person)
      : !GOES.has(tokens.hash(i)) || tokens.hash(i + 1) !== BY
  )
    return;
  const at = skipMarks(tokens, i + 2, '"\'“”');
  if (at > i + 2) quoted(scene, at, 0.85);
  else if (tokens.kind(at) === Kind.word && !tokens.is(at, Word.stop)) take(scene, at, Trust.name, 'nickname');
}
