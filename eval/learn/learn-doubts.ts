import { mulberry32 } from '../mulberry32.ts';
import { shuffle } from '../shuffle.ts';
import { numbers, step } from './adagrad.ts';
import type { DoubtExample } from './doubt-examples.ts';

/** What labelled notes teach of what is found alone: what every one has for itself, and by hash of a part, in nats. */
export interface LearnedDoubts {
  readonly always: number;
  readonly weights: ReadonlyMap<number, number>;
}

/** A part has to stand at this many spans. */
const LEAST = 2;
/** How often all spans are gone through. */
const ROUNDS = 8;
/** AdaGrad: how far a first step goes. */
const RATE = 0.2;
/** What is taken off a weight in each step, as a share of the step. */
const DECAY = 0.002;
/** Most spans are right: what each has for itself at first, in nats. */
const MOSTLY = 2;

/** Logistic regression over the parts of found spans, by stochastic gradient descent; the same examples give the same weights. */
export function learnDoubts(examples: readonly DoubtExample[]): LearnedDoubts {
  const counts = new Map<number, number>();
  for (const { parts } of examples) for (const hash of parts) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const hashes = [...counts].flatMap(([hash, count]) => (count >= LEAST ? [hash] : []));
  const places = new Map(hashes.map((hash, at) => [hash, at + 1]));
  const placed = examples.map(({ parts, right, weight }) => ({
    right,
    weight,
    at: [0, ...parts].flatMap((hash) => (hash === 0 ? 0 : (places.get(hash) ?? []))),
  }));
  const learned = numbers(hashes.length + 1);
  const { values } = learned;
  values[0] = MOSTLY;
  const random = mulberry32(13);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(placed, random);
    for (const { at, right, weight } of placed) {
      let said = 0;
      for (const k of at) said += values[k] as number;
      const error = weight * (1 / (1 + Math.exp(-said)) - (right ? 1 : 0));
      for (const k of at) step(learned, k, error, RATE, k === 0 ? 0 : DECAY);
    }
  }
  return { always: values[0] as number, weights: new Map(hashes.map((hash, at) => [hash, values[at + 1] as number])) };
}
