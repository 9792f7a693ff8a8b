import { Mark } from '../scene.ts';
import { Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';

/** `KNOWN TO SPIT/1619 E …`: where slashes part a note, a house may follow. */
const isHouseNumber = (tokens: Tokens, i: number): boolean =>
  tokens.digits(i) >= 3 && tokens.digits(i) <= 5 && tokens.gap(i + 1) && tokens.kind(i + 1) === Kind.word;

/** Does a clause end before the token at `i`? */
export const clauseEnds = (tokens: Tokens, i: number): boolean => {
  const kind = tokens.kind(i);
  if (kind === Kind.none || kind === Kind.lineBreak) return true;
  if (kind !== Kind.mark) return false;
  const code = tokens.hash(i);
  if (code === Mark.dot) return tokens.gap(i + 1) || tokens.kind(i + 1) !== Kind.number;
  return (
    code === Mark.comma ||
    code === Mark.semicolon ||
    code === Mark.star ||
    code === Mark.close ||
    code === Mark.closeBracket ||
    code === Mark.openBracket ||
    (code === Mark.slash && tokens.isMark(i + 1, Mark.slash)) ||
    (code === Mark.slash && tokens.gap(i) && tokens.gap(i + 1)) ||
    (code === Mark.slash && isHouseNumber(tokens, i + 1)) ||
    (code === Mark.dash && tokens.gap(i) && (tokens.gap(i + 1) || tokens.isMark(i + 1, Mark.dash)))
  );
};
