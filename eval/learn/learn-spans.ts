import { cutForReading } from '../../src/rules/text/find-spans.ts';
import { KINDS, LABELS, LEARNED_SPANS, onward } from '../../src/rules/text/learned/labels.ts';
import { segmentEnd } from '../../src/rules/text/learned/segment.ts';
import { ENDS, GOES_ON, MOVES } from '../../src/rules/text/learned/span-table.ts';
import { MOST_PARTS, tokenParts } from '../../src/rules/text/learned/token-parts.ts';
import { FROM, HASH, KIND, TO } from '../../src/rules/text/token/token-columns.ts';
import { Kind, MARGIN } from '../../src/rules/text/token/token-kind.ts';
import { mulberry32 } from '../mulberry32.ts';
import { shuffle } from '../shuffle.ts';
import { type Numbers, numbers, step } from './adagrad.ts';
import type { LabelledNote } from './labelled-notes.ts';

/** How often a word was met, in spans, right before one, and at all. */
export interface WordCount {
  within: number;
  before: number;
  all: number;
}

/** What labelled notes teach of spans, in nats. */
export interface LearnedSpans {
  /** By hash of a part: the weight of each label, that of nothing always 0. */
  readonly weights: ReadonlyMap<number, Float64Array>;
  readonly moves: Float64Array;
  readonly words: ReadonlyMap<number, WordCount>;
}

/** A part has to stand at this many tokens. */
const LEAST = 2;
/** How often all notes are gone through. */
const ROUNDS = 8;
/** AdaGrad: how far a first step goes. */
const RATE = 0.25;
/** What is taken off a weight in each step, as a share of the step. */
const DECAY = 0.0005;
/** Errors below teach nothing worth the time. */
const LEAST_ERROR = 1e-4;

/** A stretch of tokens: places of the parts of each, and the labels. */
interface Stretch {
  readonly parts: readonly Int32Array[];
  readonly labels: Uint8Array;
}

/** A linear chain (conditional random field) by stochastic gradient descent; the same notes give the same weights. */
export function learnSpans(notes: readonly LabelledNote[]): LearnedSpans {
  const { stretches, hashes, words } = stretchesOf(notes);
  const weights = numbers(hashes.length * LABELS);
  const moves = numbers(MOVES);
  const random = mulberry32(11);
  const order: Stretch[] = [...stretches];
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const stretch of order) learnStretch(stretch, weights, moves);
  }
  const of = hashes.map((hash, i) => [hash, weights.values.subarray(i * LABELS, (i + 1) * LABELS)] as const);
  return { weights: new Map(of), moves: moves.values, words };
}

function stretchesOf(notes: readonly LabelledNote[]) {
  const raw: { readonly parts: readonly Int32Array[]; readonly labels: Uint8Array }[] = [];
  const counts = new Map<number, number>();
  const words = new Map<number, WordCount>();
  const into = new Int32Array(MOST_PARTS);
  for (const { text, spans } of notes) {
    const { end: textEnd } = cutForReading(text);
    const labelled = spans.flatMap((span) => {
      const of = (LEARNED_SPANS as readonly string[]).indexOf(span.class);
      return of === -1 ? [] : [{ ...span, of }];
    });
    for (let first = MARGIN; first < textEnd; ) {
      const end = segmentEnd(first, textEnd);
      const parts: Int32Array[] = [];
      const labels = new Uint8Array(end - first);
      for (let i = first; i < end; i++) {
        parts.push(into.slice(0, tokenParts(i, into)));
        for (const part of parts.at(-1) as Int32Array) counts.set(part, (counts.get(part) ?? 0) + 1);
        const span = labelled.find(({ start, end: to }) => (FROM[i] as number) >= start && (TO[i] as number) <= to);
        if (span === undefined) continue;
        const goesOn = i > first && (FROM[i - 1] as number) >= span.start;
        labels[i - first] = goesOn ? onward(span.of + 1) : span.of + 1;
      }
      countWords(words, first, labels);
      raw.push({ parts, labels });
      first = end;
    }
  }
  const hashes = [...counts].filter(([, count]) => count >= LEAST).map(([hash]) => hash);
  const places = new Map(hashes.map((hash, i) => [hash, i]));
  const stretches = raw.map(({ parts, labels }) => ({
    labels,
    parts: parts.map((list) => Int32Array.from([...list].flatMap((hash) => places.get(hash) ?? []))),
  }));
  return { stretches, hashes, words };
}

function countWords(words: Map<number, WordCount>, first: number, labels: Uint8Array): void {
  for (const [n, label] of labels.entries()) {
    const kind = KIND[first + n];
    if (kind !== Kind.word && kind !== Kind.mixed) continue;
    const word = words.get(HASH[first + n] as number) ?? { within: 0, before: 0, all: 0 };
    words.set(HASH[first + n] as number, word);
    const next = labels[KIND[first + n + 1] === Kind.mark ? n + 2 : n + 1] ?? 0;
    word.all++;
    if (label > 0) word.within++;
    else if (next > 0 && next <= KINDS) word.before++;
  }
}

/** One step along the gradient of the likelihood of the labels (sums over all ways, forward and backward). */
function learnStretch({ parts, labels }: Stretch, weights: Numbers, moves: Numbers): void {
  const count = labels.length;
  const scores = new Float64Array(count * LABELS);
  for (const [n, list] of parts.entries())
    for (const place of list)
      for (let label = 1; label < LABELS; label++) {
        const at = n * LABELS + label;
        scores[at] = (scores[at] as number) + (weights.values[place * LABELS + label] as number);
      }
  const ways = sumWays(scores, moves.values, count);
  const moved = new Float64Array(MOVES);
  const add = (at: number, error: number): void => {
    moved[at] = (moved[at] as number) + error;
  };
  for (let n = 0; n < count; n++) {
    for (let label = 1; label < LABELS; label++) {
      const at = n * LABELS + label;
      const share = Math.exp((ways.forward[at] as number) + (ways.backward[at] as number) - ways.whole);
      const is = labels[n] === label;
      const error = share - (is ? 1 : 0);
      if (Math.abs(error) > LEAST_ERROR)
        for (const place of parts[n] as Int32Array) step(weights, place * LABELS + label, error, RATE, DECAY);
      if (label <= KINDS) add(label - 1, error);
      const goes = ways.goesOn[at] as number;
      const reallyGoes = is && n + 1 < count && labels[n + 1] === onward(label);
      add(GOES_ON + label, goes - (reallyGoes ? 1 : 0));
      add(ENDS + label, share - goes - (is && !reallyGoes ? 1 : 0));
    }
  }
  for (const [at, error] of moved.entries()) if (Math.abs(error) > LEAST_ERROR) step(moves, at, error, RATE, DECAY);
}

interface Ways {
  /** Logarithm of the sum over all ways up to a token with a label, and of all from there on. */
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** Share of the ways on which the span of a token with a label goes on. */
  readonly goesOn: Float64Array;
  /** Logarithm of the sum over all ways. */
  readonly whole: number;
}

function sumWays(scores: Float64Array, moves: Float64Array, count: number): Ways {
  const forward = new Float64Array(count * LABELS).fill(Number.NEGATIVE_INFINITY);
  const backward = new Float64Array(count * LABELS).fill(Number.NEGATIVE_INFINITY);
  const score = (n: number, label: number): number => scores[n * LABELS + label] as number;
  let ended = 0;
  for (let n = 0; n < count; n++) {
    const at = n * LABELS;
    forward[at] = ended;
    const sum = new LogSum(ended);
    for (let begins = 1; begins <= KINDS; begins++) {
      const goes = onward(begins);
      forward[at + begins] = ended + (moves[begins - 1] as number) + score(n, begins);
      if (n > 0) {
        const both = new LogSum((forward[at - LABELS + begins] as number) + (moves[GOES_ON + begins] as number));
        both.add((forward[at - LABELS + goes] as number) + (moves[GOES_ON + goes] as number));
        forward[at + goes] = both.value() + score(n, goes);
      }
      sum.add((forward[at + begins] as number) + (moves[ENDS + begins] as number));
      sum.add((forward[at + goes] as number) + (moves[ENDS + goes] as number));
    }
    ended = sum.value();
  }
  let begun = 0;
  for (let n = count - 1; n >= 0; n--) {
    const at = n * LABELS;
    backward[at] = begun;
    for (let label = 1; label < LABELS; label++) {
      const sum = new LogSum((moves[ENDS + label] as number) + begun);
      if (n + 1 < count)
        sum.add(
          (moves[GOES_ON + label] as number) + score(n + 1, onward(label)) + (backward[at + LABELS + onward(label)] as number),
        );
      backward[at + label] = sum.value();
    }
    const before = new LogSum(begun);
    for (let begins = 1; begins <= KINDS; begins++)
      before.add((moves[begins - 1] as number) + score(n, begins) + (backward[at + begins] as number));
    begun = before.value();
  }
  const goesOn = new Float64Array(count * LABELS);
  for (let n = 0; n + 1 < count; n++)
    for (let label = 1; label < LABELS; label++) {
      const next = onward(label);
      const way =
        (forward[n * LABELS + label] as number) +
        (moves[GOES_ON + label] as number) +
        score(n + 1, next) +
        (backward[(n + 1) * LABELS + next] as number);
      goesOn[n * LABELS + label] = Math.exp(way - ended);
    }
  return { forward, backward, goesOn, whole: ended };
}

/** Logarithm of a sum of exponentials, one summand at a time. */
class LogSum {
  #highest: number;
  #sum = 1;

  constructor(first: number) {
    this.#highest = first;
  }

  add(value: number): void {
    if (value === Number.NEGATIVE_INFINITY) return;
    if (value <= this.#highest) this.#sum += Math.exp(value - this.#highest);
    else {
      this.#sum = (this.#highest === Number.NEGATIVE_INFINITY ? 0 : this.#sum * Math.exp(this.#highest - value)) + 1;
      this.#highest = value;
    }
  }

  value(): number {
    return this.#highest === Number.NEGATIVE_INFINITY ? this.#highest : this.#highest + Math.log(this.#sum);
  }
}
