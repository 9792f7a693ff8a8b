import { cueBefore, isBehindName, type Scene } from '../scene.ts';
import { Kind } from '../token/token-kind.ts';
import { Cue } from '../token/word-bits.ts';

/** A letter and seven figures or more, as half of the states number their drivers (AAMVA lists the formats). */
const LICENCE = /^[A-Z]\d{7,13}$/i;

/** `Op1 Marcus Oyelowo S48812207`: right behind a name, where the names are known. At the mixed token. */
export function placeLicenceBehindName({ tokens, out }: Scene, i: number): void {
  if (tokens.kind(i) !== Kind.mixed || tokens.lead(i) > 0 || tokens.length(i) < 8 || !isBehindName(tokens, i)) return;
  if (LICENCE.test(tokens.slice(i)) && cueBefore(tokens, i, Cue.reference | Cue.plate, 2) === 0)
    out.add(tokens.from(i), tokens.to(i), 'government-id', 0.65, 'licence number behind a name');
}
