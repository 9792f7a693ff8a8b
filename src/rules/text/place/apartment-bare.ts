import { Mark, type Scene } from '../scene.ts';
import { Kind, Memo } from '../token/token-kind.ts';
import { Word } from '../token/word-bits.ts';
import { opensClause } from './unit-alone.ts';

/** British code for how somebody looks. */
const OFFENDER_CODE = /^IC\d$/i;

/** After all addresses are known: a bare value right behind one (`9044 ROXBURY ST 304`). */
export function placeBareUnits({ tokens, out }: Scene, i: number): void {
  let at = i - 1;
  if (tokens.isMark(at, Mark.comma)) at--;
  if ((tokens.memo(at) & Memo.addressEnd) === 0) return;
  const kind = tokens.kind(i);
  const next = tokens.kind(i + 1);
  const closed =
    next === Kind.none ||
    next === Kind.lineBreak ||
    (next === Kind.mark &&
      (!tokens.isMark(i + 1, Mark.dash) || opensClause(tokens, i + 1)) &&
      !tokens.isMark(i + 1, Mark.slash) &&
      !tokens.isMark(i + 1, Mark.colon));
  if (
    kind === Kind.number
      ? tokens.digits(i) <= 4 && closed
      : kind === Kind.mixed && tokens.length(i) <= 4 && closed && !tokens.is(i, Word.sex) && !OFFENDER_CODE.test(tokens.slice(i))
  ) {
    out.add(tokens.from(i), tokens.to(i), 'unit-or-apartment', 0.6, 'bare value behind an address');
  }
}
