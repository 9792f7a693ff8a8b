import { isNegated } from '../negation.ts';
import { previousWord } from '../scene.ts';
import { Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { wordSet } from '../token/word-set.ts';

const AFTERMATH = wordSet('CITED NOT');

const DENYING = wordSet('NO NEG NEGATIVE UNK DENIES NOT DENIED WITHOUT UNKNOWN IF');

const MORE = wordSet('FURTHER MORE OTHER ADDITIONAL ADDL ADDTL');

const DOUBTS = wordSet('IF WHETHER UNK UNKNOWN');

/** Is the warning that begins at `i` denied or doubted by the words before it? */
export function isDenied(tokens: Tokens, i: number): boolean {
  if (AFTERMATH.has(tokens.hash(i - 1))) return true;
  const before = previousWord(tokens, i);
  if (DENYING.has(tokens.hash(before)) && i - before === 1) return true;
  // `NO FURTHER CALLS SINCE 2245`
  if (MORE.has(tokens.hash(i - 1)) && DENYING.has(tokens.hash(i - 2))) return true;
  // `UNK IF SUBJ HAS WEAPONS`
  for (let at = i - 1; at > i - 5 && tokens.kind(at) === Kind.word; at--) if (DOUBTS.has(tokens.hash(at))) return true;
  return isNegated(tokens, i) && tokens.kind(i) === Kind.word && !/^NO$/i.test(tokens.slice(i));
}
