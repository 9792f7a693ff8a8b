import { Mark } from '../scene.ts';
import type { Tokens } from '../token/tokens.ts';
import { wordSet } from '../token/word-set.ts';

/** `no plate // op409`: what stands behind is no plate, for there is none. */
export const isMissing = (tokens: Tokens, i: number): boolean =>
  LACKING.has(tokens.hash(i - 1)) || (tokens.isMark(i - 2, Mark.slash) && tokens.hash(i - 1) === O && tokens.hash(i - 3) === W);

const LACKING = wordSet('NO WITHOUT W/O NEG MISSING');

const [W, O] = wordSet('W O');
