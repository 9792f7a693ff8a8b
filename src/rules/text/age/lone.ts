import { Mark, type Scene } from '../scene.ts';
import { Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Cue, Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';
import { NOT_UNITS } from './words.ts';

/** Ages below are written with a unit, and small counts abound. */
const YOUNGEST = 16;

/** The text tells of an injury, or of something taken. */
const HURT = Word.injury | Word.body | Word.drug;

const VAGUE = wordSet('APPROX APPX ABOUT AROUND ABT');

const partsFacts = (tokens: Tokens, i: number): boolean =>
  tokens.isMark(i, Mark.comma) || tokens.isMark(i, Mark.dot) || tokens.isMark(i, Mark.semicolon);

/** A figure alone between commas in a text about somebody whose age is not given yet: `CANT MOVE LEGS, 55`, `POSTICTAL, APPROX 50`. */
export function readLoneAge({ tokens, out }: Scene, i: number): void {
  if (out.aged || tokens.digits(i) !== 2 || tokens.number(i) < YOUNGEST) return;
  if ((tokens.allCues & Cue.patient) === 0 && (tokens.allWords & HURT) === 0) return;
  const before = VAGUE.has(tokens.hash(i - 1)) ? i - 2 : i - 1;
  if (!partsFacts(tokens, before)) return;
  if (!tokens.gap(i)) return;
  // A list of figures, or `ETA, 20`.
  if (tokens.kind(before - 1) !== Kind.word || NOT_UNITS.has(tokens.hash(before - 1))) return;
  const next = tokens.kind(i + 1);
  const closed = next === Kind.none || next === Kind.lineBreak || partsFacts(tokens, i + 1);
  if (!closed || tokens.digits(i + 2) > 0) return;
  out.add(tokens.from(i), tokens.to(i), 'age', 0.56, 'figure alone in a text about somebody');
}
