import { HIDDEN, type NetworkShape, VIEWS, WIDTH } from './shape.ts';

/** Adds a row of numbers, so many times, to what begins at a place. */
export function addRow(to: Float32Array, at: number, from: Float32Array, row: number, length: number, times: number): void {
  for (let i = 0; i < length; i++) to[at + i] = (to[at + i] as number) + (from[row + i] as number) * times;
}

/** Nothing below 0 passes. */
export function rectify(numbers: Float32Array): void {
  for (let i = 0; i < numbers.length; i++) if ((numbers[i] as number) < 0) numbers[i] = 0;
}

/**
 * What is seen of a table from each of its names: {@link VIEWS} times {@link WIDTH} numbers a name.
 * @param names {@link WIDTH} numbers for each name
 */
export function viewsOf(names: Float32Array): Float32Array {
  const count = names.length / WIDTH;
  const sum = new Float32Array(WIDTH);
  for (let n = 0; n < count; n++) addRow(sum, 0, names, n * WIDTH, WIDTH, 1);
  const views = new Float32Array(count * VIEWS * WIDTH);
  for (let n = 0; n < count; n++) {
    const at = n * VIEWS * WIDTH;
    addRow(views, at, names, n * WIDTH, WIDTH, 1);
    if (count > 1) {
      addRow(views, at + WIDTH, sum, 0, WIDTH, 1 / (count - 1));
      addRow(views, at + WIDTH, names, n * WIDTH, WIDTH, -1 / (count - 1));
    }
    if (n > 0) addRow(views, at + 2 * WIDTH, names, (n - 1) * WIDTH, WIDTH, 1);
    if (n < count - 1) addRow(views, at + 3 * WIDTH, names, (n + 1) * WIDTH, WIDTH, 1);
  }
  return views;
}

/** {@link HIDDEN} numbers for each name of a table, made of its views. */
export function hiddenOf(views: Float32Array, shape: NetworkShape, numbers: Float32Array): Float32Array {
  const length = VIEWS * WIDTH;
  const count = views.length / length;
  const hidden = new Float32Array(count * HIDDEN);
  for (let n = 0; n < count; n++) {
    const at = n * HIDDEN;
    addRow(hidden, at, numbers, shape.middle, HIDDEN, 1);
    if (count > 1) addRow(hidden, at, numbers, shape.notAlone, HIDDEN, 1);
    for (let i = 0; i < length; i++) {
      const view = views[n * length + i] as number;
      if (view !== 0) addRow(hidden, at, numbers, shape.views + i * HIDDEN, HIDDEN, view);
    }
  }
  rectify(hidden);
  return hidden;
}

/** Natural logarithms of the share of belief of each class, for each name of a table. */
export function logSharesOf(hidden: Float32Array, classes: number, shape: NetworkShape, numbers: Float32Array): Float32Array {
  const count = hidden.length / HIDDEN;
  const shares = new Float32Array(count * classes);
  for (let n = 0; n < count; n++) {
    const at = n * classes;
    addRow(shares, at, numbers, shape.end, classes, 1);
    for (let i = 0; i < HIDDEN; i++) {
      const value = hidden[n * HIDDEN + i] as number;
      if (value !== 0) addRow(shares, at, numbers, shape.out + i * classes, classes, value);
    }
    normalise(shares, at, classes);
  }
  return shares;
}

function normalise(shares: Float32Array, at: number, classes: number): void {
  let highest = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < classes; c++) highest = Math.max(highest, shares[at + c] as number);
  let sum = 0;
  for (let c = 0; c < classes; c++) sum += Math.exp((shares[at + c] as number) - highest);
  const whole = highest + Math.log(sum);
  for (let c = 0; c < classes; c++) shares[at + c] = (shares[at + c] as number) - whole;
}
