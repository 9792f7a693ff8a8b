import { KINDS, kindOf, LABELS, onward } from './labels.ts';
import { LONGEST } from './segment.ts';
import { beginning, ENDS, GOES_ON, goingOn, isLast, placeOf, REACH, type SpanTable, weightOf } from './span-table.ts';
import { findThing } from './things.ts';
import { beginningKey, endingKey, formKey, isSpelled, pairKey, symbolKey } from './token-parts.ts';

/** Things beside the stretch stand at most {@link REACH} tokens from it and say something of tokens as far on again. */
const ASIDE = 2 * REACH * KINDS;

/**
 * What beginning a span of each class and going on with one has for itself at each token of the stretch that is read, in steps of the
 * table, two in a number ({@link LANE}). The first {@link ASIDE} and as many behind the stretch are of tokens that are not asked for: it
 * takes longer to tell which they are than to add to them.
 */
const SCORES = new Int32Array(LONGEST * KINDS + 2 * ASIDE);
/** The likeliest label of each token. */
export const PATH = new Uint8Array(LONGEST);

/** How good the best way to each label at each token is, and the label before on it. */
const BEST = new Int32Array(LONGEST * LABELS);
const CAME_FROM = new Uint8Array(LONGEST * LABELS);

/** Scores the tokens from `first` up to `end`. */
export function scoreTokens(table: SpanTable, first: number, end: number): void {
  const behind = ASIDE + (end - first) * KINDS;
  for (let score = ASIDE; score < behind; score++) SCORES[score] = 0;
  // Where the scores of the token begin that lies {@link REACH} before the one of the thing.
  let at = ASIDE - REACH * KINDS;
  add(table, pairKey(first - 1), at - KINDS);
  add(table, symbolKey(first - 1), at - KINDS);
  add(table, symbolKey(first - 2), at - 2 * KINDS);
  for (let i = first; i < end; i++, at += KINDS) {
    add(table, symbolKey(i), at);
    add(table, pairKey(i), at);
    add(table, formKey(i), at);
    if (!isSpelled(i)) continue;
    add(table, endingKey(i), at);
    add(table, beginningKey(i), at);
  }
  add(table, symbolKey(end), at);
  add(table, symbolKey(end + 1), at + KINDS);
}

/** Adds what is known of a thing to the tokens around it. */
function add({ rows, entries }: SpanTable, key: number, at: number): void {
  let next = findThing(rows, key);
  if (next < 0) return;
  for (let entry = 0; !isLast(entry); next++) {
    entry = entries[next] as number;
    const to = at + placeOf(entry);
    SCORES[to] = (SCORES[to] as number) + weightOf(entry);
  }
}

/** What is said of a class at the `n`-th token of the stretch. */
const scoreAt = (n: number, kind: number): number => SCORES[ASIDE + n * KINDS + kind] as number;

/** What speaks most for any span at token `i` by itself, in steps. */
export function mostAt(table: SpanTable, i: number): number {
  scoreTokens(table, i, i + 1);
  let most = 0;
  for (let kind = 0; kind < KINDS; kind++) {
    const both = scoreAt(0, kind);
    most = Math.max(most, beginning(both), goingOn(both));
  }
  return most;
}

/** Less than any way is good for. */
const NO_WAY = -(1 << 28);

/** What is read, in steps of the table. */
export interface Reading {
  readonly moves: Int32Array;
  /** Label of the last token before the stretch where that ends a span that may go on, 0 where it does not. */
  readonly carried: number;
  /** What each new span has for itself more. */
  readonly keen: number;
}

/**
 * May any label but nothing be likelier for `count` tokens that have been scored? Takes the better of the moves a span can end and go on by,
 * so it is sure only where it says no. Cheaper than {@link findPath}, and most stretches hold nothing.
 */
export function mayHold({ moves, keen }: Reading, count: number): boolean {
  for (let kind = 0; kind < KINDS; kind++) {
    const begins = kind + 1;
    const begun = keen + (moves[kind] as number);
    const on = Math.max(moves[GOES_ON + begins] as number, moves[GOES_ON + begins + KINDS] as number);
    const ended = Math.max(moves[ENDS + begins] as number, moves[ENDS + begins + KINDS] as number);
    let most = NO_WAY;
    for (let n = 0; n < count; n++) {
      const both = scoreAt(n, kind);
      most = Math.max(begun + beginning(both), most + on + goingOn(both));
      if (most + ended > 0) return true;
    }
  }
  return false;
}

/** Finds the likeliest labels of `count` tokens that have been scored (Viterbi). */
export function findPath({ moves, carried, keen }: Reading, count: number): void {
  let before = 0;
  let beforeFrom = 0;
  for (let n = 0; n < count; n++) {
    const at = n * LABELS;
    const last = at - LABELS;
    BEST[at] = before;
    CAME_FROM[at] = beforeFrom;
    let best = before;
    let from = 0;
    for (let kind = 0; kind < KINDS; kind++) {
      const begins = kind + 1;
      const goes = begins + KINDS;
      const both = scoreAt(n, kind);
      const begun = before + keen + (moves[kind] as number) + beginning(both);
      BEST[at + begins] = begun;
      CAME_FROM[at + begins] = beforeFrom;
      if (begun + (moves[ENDS + begins] as number) > best) {
        best = begun + (moves[ENDS + begins] as number);
        from = begins;
      }
      if (n === 0) {
        BEST[goes] = goes === carried || begins === carried ? carryOn(moves, carried) : NO_WAY;
      } else {
        const second = (BEST[last + begins] as number) + (moves[GOES_ON + begins] as number);
        const later = (BEST[last + goes] as number) + (moves[GOES_ON + goes] as number);
        const gone = (second >= later ? second : later) + goingOn(both);
        BEST[at + goes] = gone;
        CAME_FROM[at + goes] = second >= later ? begins : goes;
      }
      const ended = (BEST[at + goes] as number) + (moves[ENDS + goes] as number);
      if (ended > best) {
        best = ended;
        from = goes;
      }
    }
    before = best;
    beforeFrom = from;
  }
  let label = beforeFrom;
  for (let n = count - 1; n >= 0; n--) {
    PATH[n] = label;
    label = CAME_FROM[n * LABELS + label] as number;
  }
}

/** What the first token has for going on with a span that would have ended before it. */
const carryOn = (moves: Int32Array, carried: number): number =>
  (moves[GOES_ON + carried] as number) - (moves[ENDS + carried] as number) + goingOn(scoreAt(0, kindOf(carried)));

/** How much likelier the span that {@link PATH} has from token `first` to `last` of the stretch is than nothing, in steps. */
export function leadOf({ moves, carried }: Reading, first: number, last: number): number {
  let label = PATH[first] as number;
  let lead = label > KINDS ? carryOn(moves, carried) : (moves[label - 1] as number) + beginning(scoreAt(first, label - 1));
  for (let n = first + 1; n <= last; n++) {
    lead += moves[GOES_ON + label] as number;
    label = onward(label);
    lead += goingOn(scoreAt(n, kindOf(label)));
  }
  return lead + (moves[ENDS + label] as number);
}
