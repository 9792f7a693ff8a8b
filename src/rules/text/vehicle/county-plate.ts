import { isGlued, Mark, type Scene } from '../scene.ts';
import { Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Word } from '../token/word-bits.ts';

/** Letters and figures behind the number of the county: `C218`, `F907`, `2`, `19AB`. */
const SERIAL = /^(?:[A-Z]{1,2}\d{1,4}|\d{1,5}[A-Z]{0,2})$/i;

/** Without a word for plates: units have shorter ones (`47-T2`, `47-31A`). */
const LONG_SERIAL = /^(?:[A-Z]{1,2}\d{3,4}|\d{3,5}[A-Z]{1,2})$/i;

/** Fewest characters of a whole plate, without the dash. */
const SHORTEST = 4;

/**
 * `74-C218`, `6-K2204`, `65-8812`: plates of Nebraska, Montana, the Dakotas and Wyoming begin with the number of the county.
 * The last token of one at `i`, or 0.
 * @param whole whether all of the plate must be there.
 */
export function countyPlateEnd(tokens: Tokens, i: number, whole: boolean): number {
  const last = i + 2;
  if (tokens.digits(i) === 0 || tokens.digits(i) > 2 || tokens.number(i) === 0) return 0;
  if (!tokens.isMark(i + 1, Mark.dash) || tokens.gap(i + 1) || tokens.gap(last)) return 0;
  if (tokens.kind(last) !== Kind.number && tokens.kind(last) !== Kind.mixed) return 0;
  if (tokens.isMark(last + 1, Mark.dash) && !tokens.gap(last + 1)) return 0;
  if (!SERIAL.test(tokens.slice(last))) return 0;
  return !whole || tokens.length(i) + tokens.length(last) >= SHORTEST ? last : 0;
}

/** `BLU RANGER 18-F907`: with a letter in it, right behind a vehicle; at the number of the county. */
export function readCountyPlate({ tokens, out }: Scene, i: number): void {
  const last = i + 2;
  if (tokens.kind(last) !== Kind.mixed || isGlued(tokens, i)) return;
  const before = tokens.is(i - 1, Word.vehicle | Word.color) || tokens.is(i - 2, Word.vehicle);
  // `15-C902 MAROON IMPALA`
  const behind = tokens.is(last + 1, Word.color) && tokens.is(last + 2, Word.vehicle) && tokens.gap(last + 1);
  if (!before && !behind) return;
  if (countyPlateEnd(tokens, i, true) === 0 || !LONG_SERIAL.test(tokens.slice(last))) return;
  if (tokens.kind(i - 1) === Kind.mark && !behind) return;
  out.add(tokens.from(i), tokens.to(last), 'license-plate', 0.75, 'plate with the number of a county');
}
