import { Mark, type Scene } from '../scene.ts';
import type { Tokens } from '../token/tokens.ts';
import { wordSet } from '../token/word-set.ts';

const ROADS = wordSet('CARR CARRETERA PR');
const [KM, HM] = wordSet('KM HM');

/** Last token of a figure with or without a decimal at `i`, or 0. */
function figureEnd(tokens: Tokens, i: number): number {
  if (tokens.digits(i) === 0) return 0;
  const parted = tokens.isMark(i + 1, Mark.dot) && !tokens.gap(i + 1) && tokens.digits(i + 2) > 0 && !tokens.gap(i + 2);
  return parted ? i + 2 : i;
}

/** `CARR 156 KM 14.3`, `Carr. 143 km 3 hm 2`: a place on a road of Puerto Rico, to the hundred metres. At the word for the road. */
export function readKilometre({ tokens, out }: Scene, i: number): void {
  if (!ROADS.has(tokens.hash(i))) return;
  let at = i + 1;
  if (tokens.isMark(at, Mark.dot) || tokens.isMark(at, Mark.dash)) at++;
  if (tokens.digits(at) === 0 || tokens.digits(at) > 4) return;
  at++;
  if (tokens.isMark(at, Mark.comma)) at++;
  if (tokens.hash(at) !== KM) return;
  if (tokens.isMark(at + 1, Mark.dot)) at++;
  let last = figureEnd(tokens, at + 1);
  if (last === 0) return;
  if (tokens.hash(last + 1) === HM) last = figureEnd(tokens, last + 2) || last;
  out.add(tokens.from(i), tokens.to(last), 'address-block', 0.93, 'road and kilometre');
}
