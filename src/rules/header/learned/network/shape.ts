/** How many numbers stand for a name by itself. */
export const WIDTH = 48;
/** How many stand for a name among the names of its table. */
export const HIDDEN = 64;
/** What is seen of a table beside a name: the name itself, the mean of all others, the one before it and the one after it. */
export const VIEWS = 4;

/** Where the numbers of each layer begin; the vectors of parts are kept apart. */
export interface NetworkShape {
  /** Added to the sum of a name's vectors: {@link WIDTH} numbers. */
  readonly start: number;
  /** From the {@link VIEWS}, {@link WIDTH} numbers each, to {@link HIDDEN}: a row for each number that goes in. */
  readonly views: number;
  /** Added where a table has other names, and added always: {@link HIDDEN} numbers each. */
  readonly notAlone: number;
  readonly middle: number;
  /** From {@link HIDDEN} numbers to the classes, and what is added to each. */
  readonly out: number;
  readonly end: number;
  /** How many numbers there are. */
  readonly length: number;
}

/** The layers of a network that tells so many classes apart. */
export function shapeOf(classes: number): NetworkShape {
  const views = WIDTH;
  const notAlone = views + VIEWS * WIDTH * HIDDEN;
  const middle = notAlone + HIDDEN;
  const out = middle + HIDDEN;
  const end = out + HIDDEN * classes;
  return { start: 0, views, notAlone, middle, out, end, length: end + classes };
}
