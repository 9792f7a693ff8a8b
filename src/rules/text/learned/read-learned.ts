import type { Candidates } from '../candidates.ts';
import { PIECE } from '../characters.ts';
import type { Scene } from '../scene.ts';
import { CUES, FROM, KIND, TO } from '../token-columns.ts';
import { Kind as Kinds, MARGIN } from '../token-kind.ts';
import type { Tokens } from '../tokens.ts';
import { Cue as Cues } from '../word-bits.ts';
import { findPath, leadOf, mostAt, PATH, scoreTokens } from './chain.ts';
import { isGainsaid } from './gainsaid.ts';
import { kindOf, LEARNED_SPANS, onward } from './labels.ts';
import { parts } from './segment.ts';
import { type SpanTable, STEP, spanTable } from './span-table.ts';

// Constants of this module: engines fold those, and read imported ones again at every use.
const Kind = Kinds;
const Cue = Cues;

/** Words that labelled notes have in spans, or before them. */
const TELLING = Cue.within | Cue.ahead;

/** How much likelier than nothing a span has to be, in nats: more for what mostly has forms that a grammar knows. */
const LEAST_LEAD: Readonly<Record<(typeof LEARNED_SPANS)[number], number>> = {
  medical: 1,
  'hazard-flag': 2,
  'person-name': 3,
  'street-address': 2,
  'address-block': 7,
  'access-code': 2,
  'government-id': 2,
  'unit-or-apartment': 4,
  age: 4,
  'date-of-birth': 4,
  'license-plate': 4,
};
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

const WHY = 'said as such things are in labelled notes';

/** Up to this many things found are gone through for a token; of more a map of the tokens is made. */
const FEW = 16;
/** Tokens that have been explained: one of the text that is read. */
const COVERED = new Uint8Array(PIECE + 2 * MARGIN);

/**
 * What the grammars have left: stretches with a word of illness, of warnings, of people … outside of all that was found are judged by
 * weights learned from labelled notes (a linear chain over words, their neighbors and endings). Spans likelier than nothing are added.
 */
export function readLearned({ tokens, out }: Scene): void {
  if ((tokens.allCues & TELLING) === 0) return;
  const table = spanTable();
  let covered = false;
  let asked = 0;
  const last = tokens.end;
  for (let i = MARGIN; i < last; i++) {
    const told = (CUES[i] as number) & TELLING;
    if (told === 0 || (KIND[i] === Kind.mixed && tokens.length(i) < LEAST_MIXED)) continue;
    if (!covered && out.size > FEW) {
      cover(tokens, out);
      covered = true;
    }
    const at = (told & Cue.within) !== 0 ? i : nextToken(i);
    if (at === asked || at >= last) continue;
    asked = at;
    if (covered) {
      if (COVERED[at] !== 0) continue;
    } else {
      const behind = explainedTo(out, FROM[at] as number);
      if (behind > 0) {
        while (i + 1 < last && (FROM[i + 1] as number) < behind) i++;
        continue;
      }
    }
    if (mostAt(table, at) < LEAST_AT_TOKEN) continue;
    if (!covered) cover(tokens, out);
    covered = true;
    const end = stretchEnd(at, last);
    readStretch(table, stretchStart(at), end, out);
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
  while (behind < end && behind - at < ON && COVERED[behind] === 0 && !parts(behind - 1)) behind++;
  return behind;
}

/** What a word announces: the next token that is no mark. */
const nextToken = (i: number): number => (KIND[i + 1] === Kind.mark ? i + 2 : i + 1);

/** Where the thing ends that has been found at a character, 0 where there is none. Asked where there are few such things. */
function explainedTo(out: Candidates, at: number): number {
  for (let k = 0, size = out.size; k < size; k++) {
    const end = out.end(k);
    if (at < end && out.start(k) <= at && out.confidence(k) >= TOLD) return end;
  }
  return 0;
}

/** Marks the tokens of all that has been found, and what lies behind the text. */
function cover(tokens: Tokens, out: Candidates): void {
  COVERED.fill(0, MARGIN, tokens.end);
  COVERED.fill(1, tokens.end, tokens.end + 2);
  for (let k = 0; k < out.size; k++) {
    if (out.confidence(k) < TOLD) continue;
    for (let i = tokens.startingAt(out.start(k)); i < tokens.end && (FROM[i] as number) < out.end(k); i++) COVERED[i] = 1;
  }
}

/** Adds the spans of a stretch of which nothing has been explained. */
function readStretch(table: SpanTable, first: number, end: number, out: Candidates): void {
  const count = end - first;
  scoreTokens(table, first, end);
  findPath(table.moves, count);
  for (let n = 0; n < count; n++) {
    const label = PATH[n] as number;
    if (label === 0) continue;
    const start = n;
    while (n + 1 < count && PATH[n + 1] === onward(label)) n++;
    const lead = leadOf(table.moves, start, n) * STEP;
    const spanClass = LEARNED_SPANS[kindOf(label)] as (typeof LEARNED_SPANS)[number];
    if (lead < LEAST_LEAD[spanClass] || isGainsaid(spanClass, first + start, first + n)) continue;
    const confidence = LEAST_CONFIDENCE + MORE_CONFIDENCE * (1 - Math.exp(-lead / SURE));
    out.add(FROM[first + start] as number, TO[first + n] as number, spanClass, confidence, WHY);
  }
}
