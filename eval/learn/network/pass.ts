import { addRow, hiddenOf, logSharesOf, rectify, viewsOf } from '../../../src/rules/header/learned/network/forward.ts';
import { HIDDEN, type NetworkShape, VIEWS, WIDTH } from '../../../src/rules/header/learned/network/shape.ts';
import type { Learned } from './adam.ts';
import type { TableExample } from './examples.ts';

/** A network that is being learned: a vector of {@link WIDTH} numbers for each part, and the numbers of its layers. */
export interface Learning {
  readonly classes: number;
  readonly shape: NetworkShape;
  readonly vectors: Learned;
  readonly layers: Learned;
}

/** Shares of parts and of numbers that are left out at random, so that none relies on another alone; what is left counts for more. */
export interface LeftOut {
  readonly parts: number;
  readonly numbers: number;
  readonly random: () => number;
}

/**
 * Goes through the names of a table and back: adds what each number would have to fall by.
 * @param weigh what a name counts for
 * @returns the sum of the losses, in nats
 */
export function pass({ rows, values, labels }: TableExample, learning: Learning, weigh: number, leftOut?: LeftOut): number {
  const { classes, shape, vectors, layers } = learning;
  const counts = leftOut === undefined ? values : values.map((of) => leaveOut(of.slice(), leftOut.parts, leftOut.random));
  const names = namesOf(rows, counts, learning);
  if (leftOut !== undefined) leaveOut(names, leftOut.numbers, leftOut.random);
  const views = viewsOf(names);
  const hidden = hiddenOf(views, shape, layers.values);
  if (leftOut !== undefined) leaveOut(hidden, leftOut.numbers, leftOut.random);
  const shares = logSharesOf(hidden, classes, shape, layers.values);
  let loss = 0;
  for (const [n, label] of labels.entries()) {
    const at = n * classes;
    if (label >= 0) loss -= shares[at + label] as number;
    // From here on the shares are what each class was believed too much.
    for (let c = 0; c < classes; c++)
      shares[at + c] = label < 0 ? 0 : weigh * (Math.exp(shares[at + c] as number) - (c === label ? 1 : 0));
  }
  const scale = 1 / (1 - (leftOut?.numbers ?? 0));
  const views2 = throughLayers(shares, hidden, views, learning, scale);
  const back = throughViews(views2, names, scale);
  for (const [n, of] of rows.entries())
    for (const [i, row] of of.entries()) addRow(vectors.gradients, row * WIDTH, back, n * WIDTH, WIDTH, counts[n]?.[i] as number);
  for (let n = 0; n < rows.length; n++) addRow(layers.gradients, shape.start, back, n * WIDTH, WIDTH, 1);
  return loss;
}

function leaveOut(numbers: Float32Array, share: number, random: () => number): Float32Array {
  for (let i = 0; i < numbers.length; i++)
    if (numbers[i] !== 0) numbers[i] = random() < share ? 0 : (numbers[i] as number) / (1 - share);
  return numbers;
}

function namesOf(
  rows: readonly Int32Array[],
  counts: readonly Float32Array[],
  { shape, vectors, layers }: Learning,
): Float32Array {
  const names = new Float32Array(rows.length * WIDTH);
  for (const [n, of] of rows.entries()) {
    addRow(names, n * WIDTH, layers.values, shape.start, WIDTH, 1);
    for (const [i, row] of of.entries()) addRow(names, n * WIDTH, vectors.values, row * WIDTH, WIDTH, counts[n]?.[i] as number);
  }
  rectify(names);
  return names;
}

/** Back from the classes to the views. */
function throughLayers(
  errors: Float32Array,
  hidden: Float32Array,
  views: Float32Array,
  { classes, shape, layers: { values, gradients } }: Learning,
  scale: number,
): Float32Array {
  const length = VIEWS * WIDTH;
  const count = views.length / length;
  const back = new Float32Array(views.length);
  const of = new Float32Array(HIDDEN);
  for (let n = 0; n < count; n++) {
    addRow(gradients, shape.end, errors, n * classes, classes, 1);
    for (let i = 0; i < HIDDEN; i++) {
      const value = hidden[n * HIDDEN + i] as number;
      const row = shape.out + i * classes;
      of[i] = value === 0 ? 0 : scale * dot(errors, n * classes, values, row, classes);
      if (value !== 0) addRow(gradients, row, errors, n * classes, classes, value);
    }
    addRow(gradients, shape.middle, of, 0, HIDDEN, 1);
    if (count > 1) addRow(gradients, shape.notAlone, of, 0, HIDDEN, 1);
    for (let i = 0; i < length; i++) {
      const view = views[n * length + i] as number;
      if (view === 0) continue;
      const row = shape.views + i * HIDDEN;
      back[n * length + i] = dot(of, 0, values, row, HIDDEN);
      addRow(gradients, row, of, 0, HIDDEN, view);
    }
  }
  return back;
}

/** Back from the views to the names. A number that was 0 does not pass anything on. */
function throughViews(views: Float32Array, names: Float32Array, scale: number): Float32Array {
  const length = VIEWS * WIDTH;
  const count = views.length / length;
  const back = new Float32Array(names.length);
  const sum = new Float32Array(WIDTH);
  for (let n = 0; n < count; n++) addRow(sum, 0, views, n * length + WIDTH, WIDTH, 1);
  for (let n = 0; n < count; n++) {
    const at = n * WIDTH;
    addRow(back, at, views, n * length, WIDTH, 1);
    if (count > 1) {
      addRow(back, at, sum, 0, WIDTH, 1 / (count - 1));
      addRow(back, at, views, n * length + WIDTH, WIDTH, -1 / (count - 1));
    }
    if (n + 1 < count) addRow(back, at, views, (n + 1) * length + 2 * WIDTH, WIDTH, 1);
    if (n > 0) addRow(back, at, views, (n - 1) * length + 3 * WIDTH, WIDTH, 1);
  }
  for (let i = 0; i < back.length; i++) back[i] = names[i] === 0 ? 0 : scale * (back[i] as number);
  return back;
}

function dot(a: Float32Array, at: number, b: Float32Array, row: number, length: number): number {
  let sum = 0;
  for (let i = 0; i < length; i++) sum += (a[at + i] as number) * (b[row + i] as number);
  return sum;
}
