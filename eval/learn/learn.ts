import type { DataClass } from '../../src/model/data-class.ts';
import { type Learnable, namePartsOf, tableQuestions, wordsBeside } from '../../src/rules/header/learned/name-parts.ts';
import { mulberry32 } from '../mulberry32.ts';
import { shuffle } from '../shuffle.ts';
import type { LabelledTable } from './labelled-names.ts';
import { classesOf, readTable } from './read-tables.ts';

/** Weights by part of a name and class, in nats. */
export interface LearnedWeights {
  readonly classes: readonly DataClass[];
  readonly weights: ReadonlyMap<string, Float32Array>;
}

/** A word has to stand in this many names, a piece or a word of other names in more: there are many of them, and each says little. */
const LEAST = 2;
const LEAST_OF_MANY = 8;
const isOneOfMany = (part: string): boolean => /^(?:[csg]|[pq][hf]):/.test(part);
/** How often all names are gone through; more changed nothing on schemas kept apart. */
const ROUNDS = 5;
/** AdaGrad: how far a first step goes, and what its sum of squares begins with. */
const RATE = 0.3;
const BEFOREHAND = 0.1;

interface Example {
  readonly parts: Int32Array;
  readonly values: Float32Array;
  readonly label: number;
}

/** Multinomial logistic regression by stochastic gradient descent; the same names give the same weights. */
export function learnNames(tables: readonly LabelledTable[]): LearnedWeights {
  const classes = classesOf(tables);
  const { examples, parts } = examplesOf(tables, classes);
  const width = classes.length;
  const weights = new Float32Array(parts.length * width);
  const squares = new Float32Array(parts.length * width).fill(BEFOREHAND);
  const errors = new Float64Array(width);
  const random = mulberry32(7);
  const order = [...examples];
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const example of order) {
      judge(example, weights, errors);
      errors[example.label] = (errors[example.label] as number) - 1;
      step(example, errors, weights, squares);
    }
  }
  return { classes, weights: new Map(parts.map((part, i) => [part, weights.subarray(i * width, (i + 1) * width)])) };
}

/** The parts of a name and those of its table. */
function partsOf(name: Learnable): ReadonlyMap<string, number> {
  const { own, weigh } = wordsBeside(name);
  const parts = new Map(namePartsOf(name));
  for (const question of tableQuestions(name))
    for (const word of name.table) if (!own.includes(word)) parts.set(question + word, weigh);
  return parts;
}

function examplesOf(
  tables: readonly LabelledTable[],
  classes: readonly DataClass[],
): { readonly examples: readonly Example[]; readonly parts: readonly string[] } {
  const all = tables
    .flatMap(readTable)
    .flatMap(({ learnable, class: id }) => (id === undefined ? [] : [{ parts: partsOf(learnable), label: classes.indexOf(id) }]));
  const counts = new Map<string, number>();
  for (const { parts } of all) for (const part of parts.keys()) counts.set(part, (counts.get(part) ?? 0) + 1);
  const known = [...counts].filter(([part, count]) => count >= (isOneOfMany(part) ? LEAST_OF_MANY : LEAST)).map(([part]) => part);
  const places = new Map(known.map((part, i) => [part, i]));
  const examples = all.map(({ parts, label }) => {
    const found = [...parts].filter(([part]) => places.has(part));
    return {
      parts: Int32Array.from(found, ([part]) => places.get(part) as number),
      values: Float32Array.from(found, ([, value]) => value),
      label,
    };
  });
  return { examples, parts: known };
}

/** Writes the share of belief of each class. */
function judge({ parts, values }: Example, weights: Float32Array, shares: Float64Array): void {
  const width = shares.length;
  shares.fill(0);
  for (let i = 0; i < parts.length; i++) {
    const start = (parts[i] as number) * width;
    for (let c = 0; c < width; c++) shares[c] = (shares[c] as number) + (weights[start + c] as number) * (values[i] as number);
  }
  const highest = Math.max(...shares);
  let sum = 0;
  for (let c = 0; c < width; c++) sum += shares[c] = Math.exp((shares[c] as number) - highest);
  for (let c = 0; c < width; c++) shares[c] = (shares[c] as number) / sum;
}

function step({ parts, values }: Example, errors: Float64Array, weights: Float32Array, squares: Float32Array): void {
  const width = errors.length;
  for (let i = 0; i < parts.length; i++) {
    const start = (parts[i] as number) * width;
    for (let c = 0; c < width; c++) {
      const gradient = (errors[c] as number) * (values[i] as number);
      if (Math.abs(gradient) < 1e-4) continue;
      const square = (squares[start + c] as number) + gradient * gradient;
      squares[start + c] = square;
      weights[start + c] = (weights[start + c] as number) - (RATE * gradient) / Math.sqrt(square);
    }
  }
}
