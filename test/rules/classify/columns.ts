import type { ColumnEvidence } from '../../../src/model/plan.ts';
import { classifyColumns } from '../../../src/rules/classify/classify-columns.ts';
import { readers } from '../../../src/rules/readers/index.ts';

/** A column of the given values, most frequent first. */
export function column(name: string, values: readonly string[]): ColumnEvidence {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const distinct = [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
  const filled = values.filter((value) => value !== '').length;
  return { name, values: distinct.filter(({ value }) => value !== ''), filled, rows: values.length };
}

/** Classes of the columns of one table. */
export const classesOf = (table: Readonly<Record<string, readonly string[]>>): string[] =>
  classifyColumns(
    Object.entries(table).map(([name, values]) => column(name, values)),
    readers,
  ).map((verdict) => verdict.class);

/** `make(0), make(1) …` */
export const times = (n: number, make: (i: number) => string): string[] => Array.from({ length: n }, (_, i) => make(i));

/** A number spread evenly and without pattern over `[low, high)`; the same every run. */
export function spread(i: number, low: number, high: number): number {
  let hash = Math.imul(i + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  hash = (hash ^ (hash >>> 13)) >>> 0;
  return low + Math.floor((hash / 2 ** 32) * (high - low));
}

export const pad = (number: number, width: number): string => String(number).padStart(width, '0');
