import { Mark } from './scene.ts';
import type { Tokens } from './token/tokens.ts';

/** `10-4`, `11-24`: may a code of the radio begin at `i`? What stands behind the dash is not looked at. */
export function beginsTenCode(tokens: Tokens, i: number): boolean {
  const code = tokens.number(i);
  return (code === 10 || code === 11) && tokens.isMark(i + 1, Mark.dash) && !tokens.gap(i + 1);
}
