import { Mark } from '../scene.ts';
import { Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';

/** Counts in words. */
export const COUNTS = wordSet(
  'TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE TEN TWELVE TWENTY THIRTY FORTY ONE SEVERAL FEW TRES CUATRO CINCO SEIS SIETE OCHO',
);

/** Doses, counts and courses belong to the term: `TOOK 20 XANAX` begins before, `CABG X3` ends behind. */
export function extend(tokens: Tokens, i: number, last: number): number {
  const at = last + 1;
  if (tokens.is(i, Word.drug) && tokens.kind(at) === Kind.mixed && /^\d{1,4}(?:MG|MCG|ML|G|L)$/i.test(tokens.slice(at)))
    return at;
  if (tokens.kind(at) === Kind.mixed && /^X\d{1,2}$/i.test(tokens.slice(at)) && SURGERY.has(tokens.hash(last))) return at;
  if (LABOR.has(tokens.hash(last))) return apartEnd(tokens, last);
  // `bedsores to the bone`
  if (tokens.hash(at) === TO && tokens.hash(at + 1) === THE && tokens.hash(at + 2) === BONE) return at + 2;
  if (EXPECTING.has(tokens.hash(last)) && tokens.digits(at) > 0 && WEEKS.has(tokens.hash(at + 1))) return at + 1;
  if (FASTING.has(tokens.hash(last))) return daysEnd(tokens, last);
  if (tokens.isMark(at, Mark.open)) return cardEnd(tokens, last);
  const degrees = OF_DEGREES.has(tokens.hash(at)) ? at + 1 : at;
  if (FEVER.has(tokens.hash(last)) && isFever(tokens.number(degrees)))
    return tokens.isMark(degrees + 1, Mark.dot) && tokens.digits(degrees + 2) === 1 ? degrees + 2 : degrees;
  if (OXYGEN.has(tokens.hash(last)) || /^O2$/i.test(tokens.slice(last)))
    for (let next = at; next <= at + 1; next++) {
      if (next > at && !(DOSED.has(tokens.hash(at)) || tokens.isMark(at, Mark.at))) break;
      if (tokens.kind(next) === Kind.mixed && /^\d{1,2}L(?:PM)?$/i.test(tokens.slice(next))) return next;
    }
  return last;
}

const [TO, THE, BONE] = wordSet('TO THE BONE');

/** Words in parentheses in the titles of the cards of a protocol. */
const CARD_NOTES = wordSet('NON TRAUMATIC CVA NEAR INGESTION SCALDS REACTIONS STINGS BITES');

const CARD_REST = wordSet('TIA ENVENOMATIONS ENVENOMATION EXPLOSION');

/** `Chest Pain (Non-Traumatic)`, `Stroke (CVA)/TIA`: the whole title of a card. */
function cardEnd(tokens: Tokens, last: number): number {
  let at = last + 2;
  while (at < last + 6 && (CARD_NOTES.has(tokens.hash(at)) || tokens.isMark(at, Mark.dash) || tokens.isMark(at, Mark.comma)))
    at++;
  if (at === last + 2 || !tokens.isMark(at, Mark.close)) return last;
  return tokens.isMark(at + 1, Mark.slash) && CARD_REST.has(tokens.hash(at + 2)) ? at + 2 : at;
}

const LABOR = wordSet('CONTRACTIONS CONTRACTING CTX CONTRACTION');

const MINUTES = wordSet('MIN MINS MINUTES MINUTE');

const [APART, EVERY] = wordSet('APART EVERY');

/** `CONTRACTIONS TWO MINUTES APART`, `CONTRACTIONS EVERY 3 MIN`: the last token. */
function apartEnd(tokens: Tokens, last: number): number {
  const every = tokens.hash(last + 1) === EVERY;
  const count = every ? last + 2 : last + 1;
  if (tokens.kind(count) !== Kind.number && !COUNTS.has(tokens.hash(count))) return last;
  const unit = tokens.isMark(count + 1, Mark.dash) && tokens.digits(count + 2) > 0 ? count + 3 : count + 1;
  if (!MINUTES.has(tokens.hash(unit))) return last;
  if (tokens.hash(unit + 1) === APART) return unit + 1;
  return every || tokens.kind(unit + 1) !== Kind.word ? unit : last;
}

const EXPECTING = wordSet('PREGNANT PREG');

const WEEKS = wordSet('WKS WEEKS WK MOS MONTHS MO');

const FASTING = wordSet('SLEPT EATEN PEED URINATED POOPED VOIDED WALKED');

const DAYS = wordSet('DAYS WEEK WEEKS NIGHTS');

const OVER_TIME = wordSet('IN FOR');

/** `HASNT SLEPT IN FOUR DAYS`: the last token. */
function daysEnd(tokens: Tokens, last: number): number {
  if (!OVER_TIME.has(tokens.hash(last + 1))) return last;
  const days = DAYS.has(tokens.hash(last + 2)) ? last + 2 : last + 3;
  return DAYS.has(tokens.hash(days)) ? days : last;
}

/** Of a body in Fahrenheit or Celsius. */
const isFever = (degrees: number): boolean => (degrees >= 99 && degrees <= 108) || (degrees >= 37 && degrees <= 42);

const FEVER = wordSet('FEVER TEMP TEMPERATURE FIEBRE CALENTURA');

const OXYGEN = wordSet('OXYGEN');

const OF_DEGREES = wordSet('OF AT DE');

const DOSED = wordSet('AT');

const SURGERY = wordSet('CABG STENT STENTS MI');
