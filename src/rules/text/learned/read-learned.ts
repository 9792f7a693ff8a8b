import type { SpanClass } from '../../../model/data-class.ts';
import type { Candidates } from '../candidates.ts';
import type { Scene } from '../scene.ts';
import { PIECE } from '../token/characters.ts';
import { CUES, FROM, KIND, TO } from '../token/token-columns.ts';
import { Kind, MARGIN } from '../token/token-kind.ts';
import { TOKENS, type Tokens } from '../token/tokens.ts';
import { Cue, Word } from '../token/word-bits.ts';
import { findPath, leadOf, mayHold, mostAt, PATH, scoreTokens } from './chain.ts';
import { isGainsaid } from './gainsaid.ts';
import { KINDS, kindOf, LEARNED_SPANS, onward } from './labels.ts';
import { parts } from './segment.ts';
import { type SpanTable, STEP, spanTable } from './span-table.ts';

/** Words that labelled notes have in spans, or before them. */
const TELLING = Cue.within | Cue.ahead;

/** Grammars that have found so much have a note before them that tells of somebody. */
const TELLS = 3;
/** What a span has for itself there, in steps of the table. */
const KEEN = 8;
/** Classes that grammars cut short at words they do not know (`OWNER PAM ZASTROW`, `SPITS ON JAILERS`). */
const GOES_FURTHER: ReadonlySet<SpanClass> = new Set<SpanClass>(['person-name', 'hazard-flag']);
/** What a longer reading of something found has more than the shorter one. */
const LONGER = 0.01;

/** How much likelier than nothing a span has to be, in nats: more for what mostly has forms that a grammar knows. */
const LEAST_LEAD: Readonly<Record<(typeof LEARNED_SPANS)[number], number>> = {
  medical: 1,
  'hazard-flag': 2,
  'person-name': 3,
  'street-address': 2,
  'address-block': 7,
  'unit-or-apartment': 4,
  age: 4,
  'license-plate': 4,
};
/** How much more it has to be in a note of which no grammar has found anything: most such notes tell of nobody. */
const ALONE = 0.5;
/** What a grammar is not sure of leaves its words to be judged here. */
const TOLD = 0.5;
/** Confidence of a span that just leads, and what one beyond doubt has more: below a rule that knows what it reads. */
const LEAST_CONFIDENCE = 0.5;
const MORE_CONFIDENCE = 0.2;
/** Nats by which a span leads that gets two thirds of it. */
const SURE = 4;

/** What has to speak for a span at a token by itself, in steps of the table: most words are told by those around them. */
const LEAST_AT_TOKEN = 24;

/** Letters with figures of fewer characters are units and codes of all kinds. */
const LEAST_MIXED = 5;
/** How many tokens before and behind the one that says something are read with it. */
const BACK = 8;
const ON = 16;

/** The reason given for what weights have found. */
export const WHY = 'said as such things are in labelled notes';

/** Tokens that have been explained: one of the text that is read. */
const COVERED = new Uint8Array(PIECE + 2 * MARGIN);

/**
 * What the grammars have left: stretches with a word of illness, of warnings, of people … outside of all that was found are judged by
 * weights learned from labelled notes (a linear chain over words, their neighbors and endings). Spans likelier than nothing are added.
 * In a note that tells of somebody less has to speak for a span, and names and warnings may go on behind what a grammar read of them.
 */
export function readLearned({ tokens, out }: Scene): void {
  if (out.size >= TELLS) readOn(tokens, out);
  else if ((tokens.allCues & TELLING) !== 0) readTelling(tokens, out);
}

/** Reads what stands around telling words. */
function readTelling(tokens: Tokens, out: Candidates): void {
  const table = spanTable();
  let covered = false;
  let asked = 0;
  const last = tokens.end;
  for (let i = MARGIN; i < last; i++) {
    const told = (CUES[i] as number) & TELLING;
    if (told === 0 || (KIND[i] === Kind.mixed && tokens.length(i) < LEAST_MIXED)) continue;
    const at = (told & Cue.within) !== 0 ? i : nextToken(i);
    if (at === asked || at >= last) continue;
    asked = at;
    if (isExplained(out, at) || mostAt(table, at) < LEAST_AT_TOKEN) continue;
    if (!covered) cover(tokens, out);
    covered = true;
    const end = stretchEnd(at, last);
    readStretch(table, stretchStart(at), end, out, 0, -1);
    i = Math.max(i, end - 1);
  }
}

/** Reads what stands around telling words and behind names and warnings, with less to speak for a span. */
function readOn(tokens: Tokens, out: Candidates): void {
  const table = spanTable();
  cover(tokens, out);
  const last = tokens.end;
  for (let i = MARGIN; i < last; i++) {
    if (COVERED[i] !== 0) continue;
    const told = (CUES[i] as number) & TELLING;
    const before = COVERED[i - 1] === 0 ? -1 : endingBefore(out, i);
    if (told === 0 && before === -1) continue;
    const at = before !== -1 || told !== Cue.ahead ? i : nextToken(i);
    if (at >= last || COVERED[at] !== 0) continue;
    const first = stretchStart(at);
    const end = stretchEnd(at, last);
    readStretch(table, first, end, out, KEEN, first === i ? before : -1);
    i = Math.max(i, end - 1);
  }
}

/** A stretch goes back to what parts it from other words, to something that has been explained, or this far. */
function stretchStart(at: number): number {
  let first = at;
  while (first > MARGIN && at - first < BACK && COVERED[first - 1] === 0 && !parts(first - 1)) first--;
  return first;
}

function stretchEnd(at: number, end: number): number {
  let behind = at + 1;
  while (behind < end && behind - at < ON && COVERED[behind] === 0 && !parts(behind)) behind++;
  return behind;
}

/** What a word announces: the next token that is no mark. */
const nextToken = (i: number): number => (KIND[i + 1] === Kind.mark ? i + 2 : i + 1);

/** Does a token lie in one of the few things found? As {@link cover} would mark it. */
function isExplained(out: Candidates, i: number): boolean {
  const from = FROM[i] as number;
  for (let k = 0; k < out.size; k++) if (from >= out.start(k) && from < out.end(k) && out.confidence(k) >= TOLD) return true;
  return false;
}

/** Marks the tokens of all that has been found, and what lies behind the text. */
function cover(tokens: Tokens, out: Candidates): void {
  // As loops: a call of `fill` takes longer than the forty tokens of a note.
  for (let i = MARGIN; i < tokens.end; i++) COVERED[i] = 0;
  for (let i = tokens.end; i < tokens.end + 2; i++) COVERED[i] = 1;
  for (let k = 0; k < out.size; k++) {
    if (out.confidence(k) < TOLD) continue;
    for (let i = tokens.startingAt(out.start(k)); i < tokens.end && (FROM[i] as number) < out.end(k); i++) COVERED[i] = 1;
  }
}

/**
 * Adds the spans of a stretch of which nothing has been explained. `keen` is what each has for itself; where it has nothing, it has to lead
 * by {@link LEAST_LEAD}. The thing found right before the stretch, -1 for none, may go on in it.
 */
function readStretch(table: SpanTable, first: number, end: number, out: Candidates, keen: number, before: number): void {
  const count = end - first;
  const alone = out.size === 0 ? ALONE : 0;
  scoreTokens(table, first, end);
  const reading = { moves: table.moves, carried: before === -1 ? 0 : labelAt(out, before, first), keen };
  if (reading.carried === 0 && !mayHold(reading, count)) return;
  findPath(reading, count);
  for (let n = 0; n < count; n++) {
    const label = PATH[n] as number;
    if (label === 0) continue;
    const start = n;
    while (n + 1 < count && PATH[n + 1] === onward(label)) n++;
    if (label > KINDS) {
      goOn(out, before, first, first + n);
      continue;
    }
    const lead = leadOf(reading, start, n) * STEP - alone;
    const spanClass = LEARNED_SPANS[kindOf(label)] as (typeof LEARNED_SPANS)[number];
    let from = first + start;
    let to = first + n;
    while (from < to && isMark(from) && spanClass !== 'unit-or-apartment') from++;
    while (to > from && isMark(to)) to--;
    if ((keen === 0 && lead < LEAST_LEAD[spanClass]) || isMark(to) || isGainsaid(spanClass, from, to)) continue;
    const confidence = LEAST_CONFIDENCE + MORE_CONFIDENCE * (1 - Math.exp(-Math.max(0, lead) / SURE));
    out.add(FROM[from] as number, TO[to] as number, spanClass, confidence, WHY);
  }
}

const isMark = (i: number): boolean => KIND[i] === Kind.mark;

/** Adds a longer reading of something found, up to token `last`; a name ends before a word that announces something. */
function goOn(out: Candidates, k: number, first: number, last: number): void {
  let end = last;
  if (out.class(k) === 'person-name') {
    end = first - 1;
    while (end < last && TOKENS.cues(end + 1) === 0 && !TOKENS.is(end + 1, Word.stop)) end++;
    if (end < first) return;
  }
  out.add(out.start(k), TO[end] as number, out.class(k), out.confidence(k) + LONGER, out.why(k));
}

/** The name or warning found that ends right before a word, -1 where there is none. */
function endingBefore(out: Candidates, i: number): number {
  if (KIND[i] !== Kind.word) return -1;
  const end = TO[i - 1] as number;
  for (let k = 0, size = out.size; k < size; k++)
    if (out.end(k) === end && out.confidence(k) >= TOLD && GOES_FURTHER.has(out.class(k))) return k;
  return -1;
}

/** The label of the last token of a found thing, which stands right before a token. */
function labelAt(out: Candidates, k: number, first: number): number {
  const begins = (LEARNED_SPANS as readonly string[]).indexOf(out.class(k)) + 1;
  return (FROM[first - 1] as number) > out.start(k) ? onward(begins) : begins;
}
