import { classesOf, spread, times } from './columns.ts';

/** Rows of the tables below. */
export const n = 12;

/** The parts of a text between bars, again and again. */
export const pick = (text: string, rows = n): string[] => {
  const list = text.split('|');
  return times(rows, (i) => list[i % list.length] ?? '');
};

/** Numbers between the two, spread without pattern. */
export const count = (low: number, high: number): string[] => times(n, (i) => String(spread(i, low, high)));

/** The class of one more column in a table of sales. */
export const sold = (name: string, values: readonly string[]): string | undefined =>
  classesOf({
    order_id: times(n, (i) => String(1001 + i)),
    product: pick('Sample lamp|Sample desk'),
    price: count(1, 90),
    quantity: count(1, 9),
    [name]: values,
  })[4];
