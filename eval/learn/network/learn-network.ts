import { HIDDEN, shapeOf, VIEWS, WIDTH } from '../../../src/rules/header/learned/network/shape.ts';
import { mulberry32 } from '../../mulberry32.ts';
import { shuffle } from '../../shuffle.ts';
import type { LabelledTable } from '../labelled-names.ts';
import { classesOf, readTable } from '../read-tables.ts';
import { adamStep, learned } from './adam.ts';
import { LONGEST, networkExamples, type TableExample } from './examples.ts';
import { type Learning, pass } from './pass.ts';

/** How often all tables are gone through, and how far the first steps go; later ones go less far, the last nowhere (half a cosine). */
const ROUNDS = 16;
const RATE = 0.004;
/** Shares of parts and of numbers left out at each pass. */
const PARTS_OUT = 0.15;
const NUMBERS_OUT = 0.2;
/** How far vectors and the last layer lie from 0 at first. */
const AT_FIRST = 0.1;

/** What was learned: a vector of each part, the numbers of the layers. */
export interface LearnedNetwork {
  readonly parts: readonly string[];
  readonly vectors: Float32Array;
  readonly layers: Float32Array;
}

/** Learns the network from whole tables by Adam; the same tables give the same numbers. */
export function learnNetwork(tables: readonly LabelledTable[]): LearnedNetwork {
  const classes = classesOf(tables);
  const { examples, parts } = networkExamples(tables.map(readTable), classes);
  const random = mulberry32(11);
  const learning = begin(parts.length, classes.length, random);
  const { vectors, layers } = learning;
  const order = [...examples];
  const steps = ROUNDS * batchesOf(order).length;
  let taken = 0;
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const batch of batchesOf(order)) {
      const judged = batch.reduce((sum, { labels }) => sum + labels.filter((label) => label >= 0).length, 0);
      for (const example of batch)
        pass(example, learning, 1 / Math.max(1, judged), { parts: PARTS_OUT, numbers: NUMBERS_OUT, random });
      const rate = (RATE / 2) * (1 + Math.cos(Math.PI * Math.min(1, taken / steps)));
      taken++;
      adamStep(vectors, taken, rate);
      adamStep(layers, taken, rate);
    }
  }
  return { parts, vectors: vectors.values, layers: layers.values };
}

/** Tables in the order given, so many that their names are at most {@link LONGEST}. */
function batchesOf(examples: readonly TableExample[]): readonly (readonly TableExample[])[] {
  const batches: TableExample[][] = [];
  let names = LONGEST;
  for (const example of examples) {
    names += example.labels.length;
    if (names > LONGEST) {
      batches.push([]);
      names = example.labels.length;
    }
    batches.at(-1)?.push(example);
  }
  return batches;
}

/** A network that knows nothing yet: layers begin as far from 0 as keeps what passes them as large as it was (He and others 2015). */
function begin(parts: number, classes: number, random: () => number): Learning {
  const shape = shapeOf(classes);
  const layers = new Float32Array(shape.length);
  scatter(layers, shape.views, VIEWS * WIDTH * HIDDEN, Math.sqrt(2 / WIDTH), random);
  scatter(layers, shape.out, HIDDEN * classes, AT_FIRST, random);
  const vectors = new Float32Array(parts * WIDTH);
  scatter(vectors, 0, vectors.length, AT_FIRST, random);
  return { classes, shape, vectors: learned(vectors), layers: learned(layers) };
}

/** Fills numbers from the bell curve of that deviation (Box and Muller). */
function scatter(numbers: Float32Array, from: number, length: number, deviation: number, random: () => number): void {
  for (let i = from; i < from + length; i++)
    numbers[i] = deviation * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
