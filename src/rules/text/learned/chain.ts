import { KINDS, kindOf, LABELS, onward } from './labels.ts';
import { LONGEST } from './segment.ts';
import { beginning, ENDS, GOES_ON, goingOn, LAST, ROOM, type SpanTable } from './span-table.ts';
import { findThing } from './things.ts';
import { beginningKey, endingKey, formKey, isSpelled, pairKey, symbolKey, TOKENS_ON } from './token-parts.ts';

/**
 * What beginning a span of each class and going on with one has for itself at each token of the stretch that is read, in steps of the table, two in a number ({@link LANE}).
 */
const SCORES = new Int32Array(LONGEST * KINDS);
/** The likeliest label of each token. */
export const PATH = new Uint8Array(LONGEST);

/** How good the best way to each label at each token is, and the label before on it. */
const BEST = new Int32Array(LONGEST * LABELS);
const CAME_FROM = new Uint8Array(LONGEST * LABELS);

/** Adding a list is written out for so many classes: with more or fewer this does not compile. */
const WIDTH: 8 = KINDS;

/** Where in {@link SCORES} a list of weights is added, beside the place of the thing it belongs to. */
const PLACES_ON = Int32Array.from(TOKENS_ON, (tokens) => tokens * WIDTH);

/** Scores the tokens from `first` up to `end`. */
export function scoreTokens(table: SpanTable, first: number, end: number): void {
  const length = (end - first) * KINDS;
  for (let score = 0; score < length; score++) SCORES[score] = 0;
  let at = 0;
  for (let i = first; i < end; i++, at += KINDS) {
    add(table, symbolKey(i), at, length);
    add(table, pairKey(i), at, length);
    add(table, formKey(i), at, length);
    if (!isSpelled(i)) continue;
    add(table, endingKey(i), at, length);
    add(table, beginningKey(i), at, length);
  }
  add(table, pairKey(first - 1), -KINDS, length);
  add(table, symbolKey(first - 1), -KINDS, length);
  add(table, symbolKey(first - 2), -2 * KINDS, length);
  add(table, symbolKey(end), at, length);
  add(table, symbolKey(end + 1), at + KINDS, length);
}

/** Adds what is known of a thing to the tokens of the stretch it says something of; it stands at the token whose scores begin at `at`. */
function add({ rows, weights }: SpanTable, key: number, at: number, length: number): void {
  let list = findThing(rows, key);
  if (list < 0) return;
  for (let as = 0; (as & LAST) === 0; list += ROOM) {
    as = weights[list] as number;
    const to = at + (PLACES_ON[as & ~LAST] as number);
    if (to < 0 || to >= length) continue;
    // One for each of the {@link WIDTH} classes; as a loop they take three times as long.
    SCORES[to] = (SCORES[to] as number) + (weights[list + 1] as number);
    SCORES[to + 1] = (SCORES[to + 1] as number) + (weights[list + 2] as number);
    SCORES[to + 2] = (SCORES[to + 2] as number) + (weights[list + 3] as number);
    SCORES[to + 3] = (SCORES[to + 3] as number) + (weights[list + 4] as number);
    SCORES[to + 4] = (SCORES[to + 4] as number) + (weights[list + 5] as number);
    SCORES[to + 5] = (SCORES[to + 5] as number) + (weights[list + 6] as number);
    SCORES[to + 6] = (SCORES[to + 6] as number) + (weights[list + 7] as number);
    SCORES[to + 7] = (SCORES[to + 7] as number) + (weights[list + 8] as number);
  }
}

/** What speaks most for any span at token `i` by itself, in steps. */
export function mostAt(table: SpanTable, i: number): number {
  scoreTokens(table, i, i + 1);
  let most = 0;
  for (let kind = 0; kind < KINDS; kind++) {
    const both = SCORES[kind] as number;
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
  const all = count * KINDS;
  for (let kind = 0; kind < KINDS; kind++) {
    const begins = kind + 1;
    const begun = keen + (moves[kind] as number);
    const on = Math.max(moves[GOES_ON + begins] as number, moves[GOES_ON + begins + KINDS] as number);
    const ended = Math.max(moves[ENDS + begins] as number, moves[ENDS + begins + KINDS] as number);
    let most = NO_WAY;
    for (let at = kind; at < all; at += KINDS) {
      const both = SCORES[at] as number;
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
      const both = SCORES[n * KINDS + kind] as number;
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
  (moves[GOES_ON + carried] as number) - (moves[ENDS + carried] as number) + goingOn(SCORES[kindOf(carried)] as number);

/** How much likelier the span that {@link PATH} has from token `first` to `last` of the stretch is than nothing, in steps. */
export function leadOf({ moves, carried }: Reading, first: number, last: number): number {
  let label = PATH[first] as number;
  let lead =
    label > KINDS
      ? carryOn(moves, carried)
      : (moves[label - 1] as number) + beginning(SCORES[first * KINDS + label - 1] as number);
  for (let n = first + 1; n <= last; n++) {
    lead += moves[GOES_ON + label] as number;
    label = onward(label);
    lead += goingOn(SCORES[n * KINDS + kindOf(label)] as number);
  }
  return lead + (moves[ENDS + label] as number);
}
