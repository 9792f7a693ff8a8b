import { KINDS, LABELS, onward } from './labels.ts';
import { LONGEST } from './segment.ts';
import { ENDS, findPart, GOES_ON, type SpanTable } from './span-table.ts';
import { MOST_PARTS, tokenParts } from './token-parts.ts';

/** What each label has for itself at each token of the stretch that is read, in steps of the table: {@link LABELS} to a token. */
const SCORES = new Int32Array(LONGEST * LABELS);
/** The likeliest label of each token. */
export const PATH = new Uint8Array(LONGEST);

/** How good the best way to each label at each token is, and the label before on it. */
const BEST = new Int32Array(LONGEST * LABELS);
const CAME_FROM = new Uint8Array(LONGEST * LABELS);
const PARTS = new Int32Array(MOST_PARTS);

/** Scores the tokens from `first` up to `end`. */
export function scoreTokens({ rows, weights }: SpanTable, first: number, end: number): void {
  SCORES.fill(0, 0, (end - first) * LABELS);
  for (let i = first, at = 0; i < end; i++, at += LABELS) {
    const count = tokenParts(i, PARTS);
    for (let k = 0; k < count; k++) {
      let place = findPart(rows, PARTS[k] as number);
      if (place < 0) continue;
      for (let left = weights[place++] as number; left > 0; left--, place += 2) {
        const label = at + (weights[place] as number);
        SCORES[label] = (SCORES[label] as number) + (weights[place + 1] as number);
      }
    }
  }
}

/** What speaks most for any span at token `i` by itself, in steps. */
export function mostAt(table: SpanTable, i: number): number {
  scoreTokens(table, i, i + 1);
  let most = 0;
  for (let label = 1; label < LABELS; label++) if ((SCORES[label] as number) > most) most = SCORES[label] as number;
  return most;
}

/** Finds the likeliest labels of `count` tokens that have been scored (Viterbi). */
export function findPath(moves: Int32Array, count: number): void {
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
      const begun = before + (moves[kind] as number) + (SCORES[at + begins] as number);
      BEST[at + begins] = begun;
      CAME_FROM[at + begins] = beforeFrom;
      if (begun + (moves[ENDS + begins] as number) > best) {
        best = begun + (moves[ENDS + begins] as number);
        from = begins;
      }
      if (n === 0) continue;
      const second = (BEST[last + begins] as number) + (moves[GOES_ON + begins] as number);
      const later = n === 1 ? second - 1 : (BEST[last + goes] as number) + (moves[GOES_ON + goes] as number);
      const gone = (second >= later ? second : later) + (SCORES[at + goes] as number);
      BEST[at + goes] = gone;
      CAME_FROM[at + goes] = second >= later ? begins : goes;
      if (gone + (moves[ENDS + goes] as number) > best) {
        best = gone + (moves[ENDS + goes] as number);
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

/** How much likelier the span that {@link PATH} has from token `first` to `last` of the stretch is than nothing, in steps. */
export function leadOf(moves: Int32Array, first: number, last: number): number {
  let label = PATH[first] as number;
  let lead = (moves[label - 1] as number) + (SCORES[first * LABELS + label] as number);
  for (let n = first + 1; n <= last; n++) {
    lead += moves[GOES_ON + label] as number;
    label = onward(label);
    lead += SCORES[n * LABELS + label] as number;
  }
  return lead + (moves[ENDS + label] as number);
}
