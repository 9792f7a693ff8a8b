import { Mark } from '../scene.ts';
import { Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';

interface Groups {
  /** Digits of each group, 0 behind the last. */
  readonly lengths: number[];
  /** Where each group ends in the text. */
  readonly ends: number[];
  /** Token of each group. */
  readonly at: number[];
  /** How many there are; what stands behind in the lists is left from other numbers. */
  count: number;
  /** Any separator but blanks. */
  marked: boolean;
  parens: boolean;
}

const MOST_GROUPS = 7;

/** Used again for every number: the groups of one number are read, judged and forgotten. */
export const groups: Groups = {
  lengths: new Array(MOST_GROUPS).fill(0),
  ends: new Array(MOST_GROUPS).fill(0),
  at: new Array(MOST_GROUPS).fill(0),
  count: 0,
  marked: false,
  parens: false,
};

/** Number groups joined by one blank, dash, dot, slash or parenthesis. Returns how many digits they have together. */
export function readGroups(tokens: Tokens, i: number): number {
  const { lengths, ends, at: starts } = groups;
  groups.marked = false;
  groups.parens = false;
  let count = 0;
  let total = 0;
  let at = i;
  while (count < MOST_GROUPS) {
    const kind = tokens.kind(at);
    const whole = kind === Kind.number;
    // A class-of-service letter stuck to the number stays outside, an extension `x` too.
    const length = whole
      ? tokens.length(at)
      : kind === Kind.mixed && tokens.lead(at) >= 3 && tokens.length(at) <= tokens.lead(at) + 1
        ? tokens.lead(at)
        : 0;
    if (length === 0) break;
    lengths[count] = length;
    ends[count] = tokens.from(at) + length;
    starts[count] = at;
    count++;
    total += length;
    if (!whole) break;
    let next = at + 1;
    if (tokens.kind(next) === Kind.mark) {
      if (tokens.isMark(next, Mark.close)) {
        groups.parens = true;
        next++;
      }
      const mark = tokens.kind(next) === Kind.mark ? tokens.hash(next) : 0;
      if (mark === Mark.dash || mark === Mark.dot || mark === Mark.slash) {
        if (tokens.gap(next) !== tokens.gap(next + 1) || (mark === Mark.slash && tokens.gap(next))) break;
        groups.marked = true;
        next++;
      } else if (mark === Mark.open && tokens.kind(next + 1) === Kind.number) {
        groups.parens = true;
        next++;
      }
    }
    at = next;
  }
  groups.count = count;
  for (let k = count; k < MOST_GROUPS; k++) lengths[k] = 0;
  return total;
}

export const digitsOf = (tokens: Tokens, count: number): string => {
  let digits = '';
  for (let k = 0; k < count; k++) {
    const at = groups.at[k] ?? 0;
    digits += tokens.text.slice(tokens.from(at), groups.ends[k]);
  }
  return digits;
};

export function sum(values: readonly number[], count: number): number {
  let total = 0;
  for (let k = 0; k < count; k++) total += values[k] ?? 0;
  return total;
}

/** Do two or three groups from `from` on have these lengths? */
export const shapeIs = (lengths: readonly number[], from: number, a: number, b: number, c = 0): boolean =>
  lengths[from] === a && (b === 0 || lengths[from + 1] === b) && (c === 0 || lengths[from + 2] === c);
