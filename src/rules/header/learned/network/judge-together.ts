import { learnedClasses } from '../learned-table.ts';
import { type Learnable, ownPartsOf } from '../name-parts.ts';
import { addRow, hiddenOf, logSharesOf, rectify, viewsOf } from './forward.ts';
import { addVector, networkTable } from './network-table.ts';
import { WIDTH } from './shape.ts';

/**
 * Judges the names of a table together, by a small network learned from labelled schemas: what stands for each name by itself (the sum of
 * the vectors of its parts), seen beside the mean of all others and the names before and after it. It knows in which company a name
 * means what, where the table of weights ({@link judgeLearned}) only adds up what words say.
 * @returns for each name the natural logarithms of the share of belief of each of {@link learnedClasses}
 */
export function judgeTogether(names: readonly Learnable[]): readonly Float32Array[] {
  const { shape, layers } = networkTable();
  const numbers = new Float32Array(names.length * WIDTH);
  for (const [n, name] of names.entries()) {
    addRow(numbers, n * WIDTH, layers, shape.start, WIDTH, 1);
    for (const [part, value] of ownPartsOf(name)) addVector(part, value, numbers, n * WIDTH);
  }
  rectify(numbers);
  const classes = learnedClasses.length;
  const shares = logSharesOf(hiddenOf(viewsOf(numbers), shape, layers), classes, shape, layers);
  return names.map((_, n) => shares.subarray(n * classes, (n + 1) * classes));
}
