import type { Scene } from './scene.ts';
import { readStreet } from './street.ts';
import type { Tokens } from './tokens.ts';
import { Word } from './word-bits.ts';
import { wordSet } from './word-set.ts';

const NUMBERED = wordSet('ST STREET AVE AV AVENUE RD ROAD');

/** `8814 164A St`, `10420 118 Ave`: the streets of western Canada have numbers without an ending. */
export const isNumberedStreet = (tokens: Tokens, i: number): boolean =>
  tokens.gap(i) &&
  NUMBERED.has(tokens.hash(i + 1)) &&
  tokens.gap(i + 1) &&
  ((tokens.digits(i) >= 2 && tokens.digits(i) <= 3) ||
    (tokens.lead(i) >= 2 && tokens.length(i) === tokens.lead(i) + 1 && tokens.lead(i) <= 3));

/** `4417 COUNTY RD K`. */
export function readLetterRoad(scene: Scene, i: number, at: number): void {
  const { tokens, out } = scene;
  const street = tokens.is(at, Word.route) ? readStreet(tokens, at, 0) : undefined;
  if (street?.route && tokens.digits(i) >= 3)
    out.add(tokens.from(i), tokens.to(street.last), 'street-address', 0.75, 'house number on a numbered road');
}
