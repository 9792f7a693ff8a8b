import type { SpanClass } from '../../../model/data-class.ts';
import type { Span } from '../../../model/span.ts';
import { GUESSED } from '../name/parts.ts';
import { Mark } from '../scene.ts';
import { CASE, CUES, FROM, KIND, TO, WORDS } from '../token/token-columns.ts';
import { Kind, MARGIN } from '../token/token-kind.ts';
import { TOKENS } from '../token/tokens.ts';
import { OF_LISTS, Word } from '../token/word-bits.ts';
import { HASH_SEED, hashStep } from '../token/word-hash.ts';
import { WHY } from './read-learned.ts';
import { both, mixed, symbol } from './token-parts.ts';

/** Tokens of a span that are parts of it each by itself; of longer ones the first. */
const MOST_TOKENS = 8;
/** Sure in twentieths. */
const SHADES = 20;
/** Tokens whose form counts. */
const FORMED = 3;

/** Tokens of the note that are heard. */
const HEARD = 48;
/** Bits of what lists know of a word. */
const BITS = 32;
/** Bits of the span (of one of its words, of all of them), and of words and cues of the two tokens before it and the one behind it. */
const BIT_SETS = 8;

/** Most parts a span has. */
export const MOST_DOUBT_PARTS = 18 + MOST_TOKENS + HEARD + BIT_SETS * BITS;

/** What the parts are of: each kind has hashes of its own, most of them for each class. */
const Of = {
  class: 0x101,
  rule: 0x102,
  confidence: 0x103,
  length: 0x104,
  within: 0x105,
  first: 0x106,
  last: 0x107,
  before: 0x108,
  farBefore: 0x109,
  after: 0x10a,
  farAfter: 0x10b,
  entry: 0x10c,
  exit: 0x10d,
  ruleFirst: 0x10e,
  ruleBefore: 0x10f,
  ruleAfter: 0x110,
  form: 0x111,
  ruleForm: 0x112,
  note: 0x113,
  word: 0x114,
  /** The first of the {@link BIT_SETS}. */
  bits: 0x115,
} as const;

const part = (of: number, symbolOf: number): number => mixed(both(symbolOf, Math.imul(of, 0x9e3779b1))) || 1;

/** Hash of the reason a rule gives: what is learned is learned of each rule. Rules have some hundred reasons. */
const RULES = new Map<string, number>();

function ruleOf(why: string): number {
  const known = RULES.get(why);
  if (known !== undefined) return known;
  let hash = HASH_SEED;
  for (let at = 0; at < why.length; at++) hash = hashStep(hash, why.charCodeAt(at));
  RULES.set(why, hash);
  return hash;
}

/**
 * Classes whose words often mean something else. What has a form of its own (phones, plates, dates of birth, codes, coordinates) is never
 * doubted: it is hardly ever none, and dear to lose.
 */
const DOUBTED = [
  'medical',
  'person-name',
  'unit-or-apartment',
  'age',
  'street-address',
  'address-block',
  'hazard-flag',
] as const satisfies readonly SpanClass[];

/**
 * Number of a class among those that are doubted, -1 for the others. A given name with more behind or before it has a number of its own if
 * only lists tell that it is one; behind a word that announces it it is not doubted. Nor are two streets with `&` between them, or as sure as
 * two street types make them: agencies keep whole columns of those.
 */
export function doubtedClass(span: Span): number {
  if (span.class === 'address-block' && (span.confidence >= SURE_CROSSING || isJoinedByAnd(span))) return -1;
  if (span.class !== 'person-name' || !isFullName(span)) return (DOUBTED as readonly SpanClass[]).indexOf(span.class);
  return span.why === GUESSED || span.why === WHY ? DOUBTED.length : -1;
}

/** From two street types on. */
const SURE_CROSSING = 0.9;

function isJoinedByAnd({ start, end }: Span): boolean {
  for (let i = firstToken(start); i < TOKENS.end && (FROM[i] as number) < end; i++) if (TOKENS.isMark(i, Mark.and)) return true;
  return false;
}

/** Two words or more, one of which is a given name and hardly ever anything else. */
function isFullName({ start, end }: Span): boolean {
  let words = 0;
  let given = false;
  for (let i = firstToken(start); i < TOKENS.end && (FROM[i] as number) < end; i++) {
    if (KIND[i] === Kind.word) words++;
    if (TOKENS.is(i, Word.given) && !TOKENS.is(i, Word.ambiguous | Word.common)) given = true;
  }
  return given && words > 1;
}

/**
 * Writes the parts that speak for and against the only thing found in the text that {@link TOKENS} hold: class and rule, its words, those
 * around it, what lists know of them, how it is written, how long the note is and what else is said in it. Returns how many there are.
 */
export function doubtParts(span: Span, into: Int32Array): number {
  const of = doubtedClass(span) + 1;
  const rule = ruleOf(span.why);
  const first = firstToken(span.start);
  let last = first;
  while (last + 1 < TOKENS.end && (FROM[last + 1] as number) < span.end) last++;
  const length = last - first + 1;
  const own = symbol(first);
  const before = symbol(first - 1);
  const after = symbol(last + 1);
  let form = 0;
  for (let i = first; i <= last && i < first + FORMED; i++) form = (form << 8) | ((KIND[i] as number) << 4) | (CASE[i] as number);
  into[0] = part(Of.class, of);
  into[1] = part(Of.rule, rule);
  into[2] = part(Of.confidence, both(of, Math.floor(span.confidence * SHADES + 1e-6)));
  into[3] = part(Of.length, both(of, Math.min(length, MOST_TOKENS - 1)));
  into[4] = part(Of.first, both(of, own));
  into[5] = part(Of.last, both(of, symbol(last)));
  into[6] = part(Of.before, both(of, before));
  into[7] = part(Of.farBefore, both(of, symbol(first - 2)));
  into[8] = part(Of.after, both(of, after));
  into[9] = part(Of.farAfter, both(of, symbol(last + 2)));
  into[10] = part(Of.entry, both(before, own));
  into[11] = part(Of.exit, both(symbol(last), after));
  into[12] = part(Of.ruleFirst, both(rule, own));
  into[13] = part(Of.ruleBefore, both(rule, before));
  into[14] = part(Of.ruleAfter, both(rule, after));
  into[15] = part(Of.form, both(of, form));
  into[16] = part(Of.ruleForm, both(rule, form));
  into[17] = part(Of.note, both(of, 32 - Math.clz32(TOKENS.end - MARGIN)));
  let count = 18;
  for (let i = first; i <= last && i < first + MOST_TOKENS; i++) into[count++] = part(Of.within, both(of, symbol(i)));
  for (let i = MARGIN; i < TOKENS.end && i < MARGIN + HEARD; i++)
    if (KIND[i] === Kind.word && (i < first || i > last)) into[count++] = part(Of.word, symbol(i));
  let some = 0;
  let every = -1;
  for (let i = first; i <= last; i++) {
    some |= WORDS[i] as number;
    every &= WORDS[i] as number;
  }
  const known = [
    some,
    every,
    ...[first - 1, first - 2, last + 1].flatMap((i) => [WORDS[i] as number, (CUES[i] as number) & OF_LISTS]),
  ];
  for (const [set, bits] of known.entries())
    for (let left = bits; left !== 0; left &= left - 1) into[count++] = part(Of.bits + set, both(of, Math.clz32(left & -left)));
  return count;
}

/** The token that an offset of the text lies in, or the first behind it. */
function firstToken(offset: number): number {
  const i = TOKENS.startingAt(offset);
  return i > MARGIN && (TO[i - 1] as number) > offset ? i - 1 : i;
}
