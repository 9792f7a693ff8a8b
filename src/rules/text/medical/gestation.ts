import { Mark, type Scene } from '../scene.ts';
import type { Tokens } from '../token/tokens.ts';
import { wordSet } from '../token/word-set.ts';
import { COUNTS } from './extent.ts';

const WEEKS = wordSet('WKS WEEKS WEEK WK MONTHS MOS MO MTHS');

const PREGNANT = wordSet('PREG PREGNANT PREGNANCY GESTATION ALONG EMBARAZADA');

const PREGNANCY = /\b(?:PREGNAN|PREG\b|G\dP\d|PLACENTA|VAG BLEED|WATER BROKE|LABOR|CONTRACTION|OB\b|DELIVERY)/i;

/** `34 WKS PREG`, and `39 WKS` in a text about a pregnancy: at the number. */
export function readGestation({ tokens, out }: Scene, i: number): void {
  if (!WEEKS.has(tokens.hash(i + 1))) return;
  const value = tokens.number(i);
  if (value < 2 || value > 43) return;
  let at = i + 2;
  if (tokens.isMark(at, Mark.comma)) at++;
  if (PREGNANT.has(tokens.hash(at))) out.add(tokens.from(i), tokens.to(at), 'medical', 0.9, 'length of a pregnancy');
  else if (
    value >= 4 &&
    !AGO.has(tokens.hash(i + 2)) &&
    PREGNANCY.test(tokens.text.slice(Math.max(0, tokens.from(i) - 200), tokens.to(i) + 100))
  )
    out.add(tokens.from(i), tokens.to(i + 1), 'medical', 0.65, 'length of a pregnancy');
}

const AGO = wordSet('AGO OLD');

/** `THREE MONTHS PREGNANT`: where the months begin, or `i`. */
export const gestationStart = (tokens: Tokens, i: number): number =>
  PREGNANT.has(tokens.hash(i)) && WEEKS.has(tokens.hash(i - 1)) && COUNTS.has(tokens.hash(i - 2)) ? i - 2 : i;
