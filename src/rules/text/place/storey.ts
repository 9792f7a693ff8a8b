import type { Scene } from '../scene.ts';
import { Kind } from '../token/token-kind.ts';
import { wordSet } from '../token/word-set.ts';

const STOREYS = wordSet('UPPER LOWER UPSTAIRS DOWNSTAIRS UP DOWN BASEMENT BSMT');

/** `31 GLENMAWR AVE DOWN`, `12 KING CT LOWER,`: the flat below or above, right behind an address, at the word. */
export function readStorey({ tokens, out }: Scene, i: number): void {
  if (STOREYS.has(tokens.hash(i)) && tokens.kind(i + 1) !== Kind.word)
    out.add(tokens.from(i), tokens.to(i), 'unit-or-apartment', 0.62, 'storey behind an address');
}
