import { clauseEnds } from '../pattern/clause.ts';
import { Mark, type Scene } from '../scene.ts';
import { Kind } from '../token/token-kind.ts';
import { wordSet } from '../token/word-set.ts';

const VESSELS = wordSet('TANK TANKS CYLINDER CYLINDERS BOTTLE BOTTLES');

const [IN, USE] = wordSet('IN USE');

const KEPT = wordSet('IN STORED INSIDE ON AT');

/** Longest flag, in tokens. */
const LONGEST = 10;

/** At `O2`: `O2 TANKS STORED IN GARAGE`, `O2 IN USE`: what a fire would find. */
export function readStoredOxygen({ tokens, out }: Scene, i: number): void {
  if (tokens.hash(i + 1) === IN && tokens.hash(i + 2) === USE) {
    const smokes = tokens.isMark(i + 3, Mark.comma) && SMOKING.has(tokens.hash(i + 4)) ? i + 4 : i + 2;
    out.add(tokens.from(i), tokens.to(smokes), 'hazard-flag', 0.86, 'stored hazard');
    return;
  }
  if (!VESSELS.has(tokens.hash(i + 1)) || !KEPT.has(tokens.hash(i + 2)) || tokens.kind(i + 3) !== Kind.word) return;
  let last = i + 2;
  while (last < i + LONGEST && !clauseEnds(tokens, last + 1)) last++;
  out.add(tokens.from(i), tokens.to(last), 'hazard-flag', 0.86, 'stored hazard');
}

const SMOKING = wordSet('SMOKER SMOKERS SMOKING SMOKES');
