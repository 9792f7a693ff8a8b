import { Mark, previousWord, type Scene } from '../scene.ts';
import { Kind } from '../token/token-kind.ts';
import { Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';

const DECADE_WORDS = wordSet('EARLY MID LATE LATER LOW UPPER');

const TEENS = wordSet('TEENS TWENTIES THIRTIES FORTIES FIFTIES SIXTIES SEVENTIES EIGHTIES NINETIES');

export const NOT_AGES = wordSet(
  'UNC CONF ALT TEMP MPH PHASE WITHIN ZONE LEVEL FL AWAY UNCERTAINTY RADIUS X UNIT MEDIC TAC CH ENGINE OVERNIGHT UPSTAIRS OUTDOORS INDOORS',
);

/** Of degrees and winds. */
const WEATHER = wordSet(
  'TEMP TEMPS TEMPERATURE TEMPERATURES DEGREES DEGS MPH TONIGHT OVERNIGHT TOMORROW HIGHS LOWS GUSTS GUSTING WINDS KTS',
);

const [AND] = wordSet('AND');

/** `30'S` and `30 S` are cut by the apostrophe. */
export function readSpelledDecade(part: Scene, i: number, last: number): boolean {
  const { tokens } = part;
  const years = tokens.number(last);
  if (tokens.digits(last) !== 2 || years % 10 !== 0 || years < 10) return false;
  if (tokens.kind(last + 1) !== Kind.mark || tokens.gap(last + 1) || !/['’]/.test(tokens.slice(last + 1)) || tokens.gap(last + 2))
    return false;
  if (tokens.slice(last + 2).toUpperCase() !== 'S') return false;
  return decade(part, i, last + 2);
}

export function decade({ tokens, out }: Scene, i: number, last: number): boolean {
  let first = i;
  let before = previousWord(tokens, i);
  if (tokens.isMark(i - 1, Mark.dash) && !tokens.gap(i) && tokens.kind(i - 2) === Kind.number && tokens.digits(i - 2) === 2)
    first = i - 2;
  before = previousWord(tokens, first);
  if (before > 0 && DECADE_WORDS.has(tokens.hash(before)) && first - before <= 2) {
    first = before;
    let range = first;
    if (tokens.isMark(range - 1, Mark.dash) || tokens.isMark(range - 1, Mark.slash)) range--;
    if (range < first && DECADE_WORDS.has(tokens.hash(range - 1))) first = range - 1;
  } else if (
    NOT_AGES.has(tokens.hash(before)) ||
    tokens.kind(i - 1) === Kind.number ||
    (tokens.kind(i - 1) === Kind.mark && /[$:]/.test(tokens.slice(i - 1)))
  )
    return false;
  if (WEATHER.has(tokens.hash(last + 1)) || WEATHER.has(tokens.hash(before))) return false;
  // `30S AND 40S TONIGHT`
  if (tokens.hash(last + 1) === AND && tokens.kind(last + 2) === Kind.mixed && WEATHER.has(tokens.hash(last + 3))) return false;
  out.add(tokens.from(first), tokens.to(last), 'age', 0.85, 'decade of age');
  return true;
}

/** At `TEENS`, `TWENTIES`, `THIRTIES` …, with `EARLY`, `MID`, `LATE` before. */
export function readTeens({ tokens, out }: Scene, i: number): void {
  if (!TEENS.has(tokens.hash(i))) return;
  let first = i;
  let before = previousWord(tokens, i);
  if (DECADE_WORDS.has(tokens.hash(before))) {
    first = before;
    before = previousWord(tokens, before);
    if (DECADE_WORDS.has(tokens.hash(before))) first = before;
    out.add(tokens.from(first), tokens.to(i), 'age', 0.9, 'decade of age');
  } else if (POSSESSIVE.has(tokens.hash(before)) || tokens.is(before, Word.sex))
    out.add(tokens.from(first), tokens.to(i), 'age', 0.8, 'decade of age');
}

const POSSESSIVE = wordSet('HIS HER THEIR IN');
