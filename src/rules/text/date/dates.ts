import { Mark } from '../scene.ts';
import { Kind, MANY_RUNS } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';

/** A date that begins at some token. `year` is 0 when it cannot be told. */
export interface ReadDate {
  readonly last: number;
  readonly year: number;
  readonly form: 'parted' | 'solid' | 'month-name';
}

const OF = wordSet('DE DEL OF');

const ORDINAL = wordSet('ST ND RD TH');

const isDay = (value: number): boolean => value >= 1 && value <= 31;

const isMonth = (value: number): boolean => value >= 1 && value <= 12;

const isDayAndMonth = (a: number, b: number): boolean => (isDay(a) && isMonth(b)) || (isMonth(a) && isDay(b));

/** Two-digit years are of this or the last century; which, only the reader of a birth date can say. */
const fullYear = (value: number, digits: number): number =>
  digits === 4 ? value : digits === 2 ? (value > 26 ? 1900 + value : 2000 + value) : 0;

const isYear = (value: number): boolean => value >= 1900 && value <= 2035;

/** Reads `3/14/87`, `14 MAR 1987`, `March 5th, 1987`, `1987-03-14`, `031487`, `19870314` at token `i`. */
export function readDate(tokens: Tokens, i: number): ReadDate | undefined {
  const kind = tokens.kind(i);
  if (kind === Kind.word) return tokens.is(i, Word.month) ? monthFirst(tokens, i) : undefined;
  if (kind === Kind.mixed) {
    if (tokens.lead(i) <= 2 && ORDINAL.has(tokens.hash(i))) return dayFirst(tokens, i);
    return compact(tokens, i);
  }
  if (kind !== Kind.number) return undefined;
  return parted(tokens, i) ?? dayFirst(tokens, i) ?? solid(tokens, i);
}

/** `03 14 1987`, `3 3 64`: figures apart, which only a word for a birth before them makes a date. */
export function readSpacedDate(tokens: Tokens, i: number): ReadDate | undefined {
  const last = i + 2;
  const digits = tokens.digits(last);
  if (tokens.digits(i) > 2 || tokens.digits(i + 1) > 2 || (digits !== 2 && digits !== 4)) return undefined;
  if (!isDayAndMonth(tokens.number(i), tokens.number(i + 1))) return undefined;
  const year = fullYear(tokens.number(last), digits);
  return isYear(year) ? { last, year, form: 'parted' } : undefined;
}

function parted(tokens: Tokens, i: number): ReadDate | undefined {
  const mark = tokens.kind(i + 1) === Kind.mark ? tokens.hash(i + 1) : 0;
  if (mark !== Mark.slash && mark !== Mark.dash && mark !== Mark.dot) return undefined;
  if (tokens.gap(i + 1) !== tokens.gap(i + 2) || !tokens.isMark(i + 3, mark) || tokens.gap(i + 3) !== tokens.gap(i + 1))
    return undefined;
  const a = tokens.number(i);
  const b = tokens.number(i + 2);
  const c = tokens.number(i + 4);
  if (a < 0 || b < 0 || c < 0 || tokens.gap(i + 4) !== tokens.gap(i + 2)) return undefined;
  // A fourth part makes it something else.
  if (tokens.isMark(i + 5, mark) && !tokens.gap(i + 5) && tokens.kind(i + 6) === Kind.number && !tokens.gap(i + 6))
    return undefined;
  const [m, n, o] = [tokens.digits(i), tokens.digits(i + 2), tokens.digits(i + 4)];
  if (m <= 2 && n <= 2 && (o === 2 || o === 4) && isDayAndMonth(a, b)) {
    const year = fullYear(c, o);
    return isYear(year) ? { last: i + 4, year, form: 'parted' } : undefined;
  }
  if (m === 4 && n <= 2 && o <= 2 && isYear(a) && isDayAndMonth(b, c)) return { last: i + 4, year: a, form: 'parted' };
  return undefined;
}

function dayFirst(tokens: Tokens, i: number): ReadDate | undefined {
  const day = tokens.kind(i) === Kind.mixed ? Number.parseInt(tokens.slice(i), 10) : tokens.number(i);
  if (!isDay(day)) return undefined;
  let at = i + 1;
  if (tokens.isMark(at, Mark.dash) || tokens.isMark(at, Mark.slash) || OF.has(tokens.hash(at))) at++;
  if (tokens.kind(at) !== Kind.word || !tokens.is(at, Word.month)) return undefined;
  at++;
  if (
    tokens.isMark(at, Mark.dash) ||
    tokens.isMark(at, Mark.slash) ||
    tokens.isMark(at, Mark.comma) ||
    tokens.isMark(at, Mark.dot) ||
    OF.has(tokens.hash(at))
  )
    at++;
  const digits = tokens.digits(at);
  if (digits !== 2 && digits !== 4) return undefined;
  const year = fullYear(tokens.number(at), digits);
  if (!isYear(year) || (digits === 2 && tokens.isMark(at + 1, Mark.colon))) return undefined;
  return { last: at, year, form: 'month-name' };
}

function monthFirst(tokens: Tokens, i: number): ReadDate | undefined {
  let at = i + 1;
  if (tokens.isMark(at, Mark.dot) || tokens.isMark(at, Mark.dash)) at++;
  const day =
    tokens.kind(at) === Kind.mixed && ORDINAL.has(tokens.hash(at)) ? Number.parseInt(tokens.slice(at), 10) : tokens.number(at);
  if (!isDay(day)) return undefined;
  at++;
  if (tokens.isMark(at, Mark.comma) || tokens.isMark(at, Mark.dash) || OF.has(tokens.hash(at))) at++;
  const digits = tokens.digits(at);
  const year = fullYear(tokens.number(at), digits);
  return (digits === 4 || digits === 2) && isYear(year) ? { last: at, year, form: 'month-name' } : undefined;
}

/** `14MAR87`, `14MAR1987`: one token. */
function compact(tokens: Tokens, i: number): ReadDate | undefined {
  if (tokens.hash(i) !== MANY_RUNS || tokens.lead(i) === 0 || tokens.lead(i) > 2 || tokens.length(i) > 9 || tokens.length(i) < 6)
    return undefined;
  const match = /^(\d{1,2})(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)(\d{2}|\d{4})$/i.exec(tokens.slice(i));
  if (!match || !isDay(Number(match[1]))) return undefined;
  const year = fullYear(Number(match[3]), match[3]?.length ?? 0);
  return isYear(year) ? { last: i, year, form: 'month-name' } : undefined;
}

function solid(tokens: Tokens, i: number): ReadDate | undefined {
  const digits = tokens.digits(i);
  if (digits !== 6 && digits !== 8) return undefined;
  const value = tokens.slice(i);
  const part = (from: number, length: number): number => Number(value.slice(from, from + length));
  if (digits === 8) {
    if (isYear(part(0, 4)) && isMonth(part(4, 2)) && isDay(part(6, 2))) return { last: i, year: part(0, 4), form: 'solid' };
    if (isYear(part(4, 4)) && isDayAndMonth(part(0, 2), part(2, 2))) return { last: i, year: part(4, 4), form: 'solid' };
    return undefined;
  }
  if (isDayAndMonth(part(0, 2), part(2, 2))) return { last: i, year: fullYear(part(4, 2), 2), form: 'solid' };
  if (isMonth(part(2, 2)) && isDay(part(4, 2))) return { last: i, year: fullYear(part(0, 2), 2), form: 'solid' };
  return undefined;
}
