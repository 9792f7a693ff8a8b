import { take } from './name/person-name.ts';
import { Trust } from './name/piece.ts';
import { Mark, type Scene } from './scene.ts';
import { Kind } from './token/token-kind.ts';
import type { Tokens } from './token/tokens.ts';
import { Word } from './token/word-bits.ts';
import { wordSet } from './token/word-set.ts';
import { PLATE_SHAPE, plateEnd, RARE_PLATE_SHAPE } from './vehicle/plate-shape.ts';

/** APCO ten code for "check vehicle registration"; 10-29 is "check for wanted". */
const REGISTRATION_CHECK = 28;

const WANTED_CHECK = 29;

const TEN = 10;

/** `1028`: the code without its dash. */
const SOLID_CODE = 1028;

/** Last figures of the codes, to tell most numbers apart at a glance. */
const EIGHT = 0x38;

const NINE = 0x39;

const FILLERS = wordSet('ON FOR OF PLATE LIC LP TAG RETURN RTN RTNS IS');

/** APCO ten code for "driver's license information". */
const LICENSE_CHECK = 27;

/** At a number: `10-27 JOHN SMITH`, `10-29 …`: the name that is checked. */
export function readNameCheck(scene: Scene, i: number): void {
  const { tokens } = scene;
  const value = tokens.number(i);
  if ((value !== LICENSE_CHECK && value !== WANTED_CHECK) || !tokens.isMark(i - 1, Mark.dash) || tokens.number(i - 2) !== TEN)
    return;
  let at = i + 1;
  if (FILLERS.has(tokens.hash(at)) || tokens.isMark(at, Mark.colon)) at++;
  if (tokens.kind(at) === Kind.word) take(scene, at, Trust.person, 'behind a records check', 0.7);
}

/** At a number: `10-28 ABC123`, `10-28 CA 7XYZ123`, `28/29 ON ABC1234`, `1028 ABC123`. */
export function readRecordsCheck({ tokens, out }: Scene, i: number): void {
  const code = codeEnd(tokens, i);
  if (code === 0) return;
  let at = code + 1;
  for (let steps = 0; steps < 4; steps++) {
    if (tokens.isMark(at, Mark.colon) || tokens.isMark(at, Mark.hash)) at++;
    else if (tokens.kind(at) === Kind.word && (tokens.is(at, Word.state) || FILLERS.has(tokens.hash(at)))) at++;
    else break;
  }
  const last = plateEnd(tokens, at, true);
  if (last === 0) return;
  const value = tokens.slice(at, last).toUpperCase().replace(/[ -]/g, '');
  if (!PLATE_SHAPE.test(value) && !RARE_PLATE_SHAPE.test(value)) return;
  out.add(tokens.from(at), tokens.to(last), 'license-plate', 0.88, 'plate after a records check');
}

/** Last token of the code when `i` is its decisive number, or 0. */
function codeEnd(tokens: Tokens, i: number): number {
  const final = tokens.code(tokens.to(i) - 1);
  if (final !== EIGHT && final !== NINE) return 0;
  const value = tokens.number(i);
  if (value === SOLID_CODE && tokens.digits(i) === 4) return i;
  if (tokens.digits(i) !== 2 || (value !== REGISTRATION_CHECK && value !== WANTED_CHECK)) return 0;
  const dashed = tokens.isMark(i - 1, Mark.dash) && tokens.number(i - 2) === TEN;
  const both = tokens.isMark(i - 1, Mark.slash) && tokens.number(i - 2) === REGISTRATION_CHECK && value === WANTED_CHECK;
  // `10-28/29`: the second number decides.
  return both || (dashed && value === REGISTRATION_CHECK && !tokens.isMark(i + 1, Mark.slash)) ? i : 0;
}
