import { isNullWord } from '../../model/null-word.ts';
import type { ColumnEvidence } from '../../model/plan.ts';
import { shapeOf } from '../../model/shape.ts';

/** Figures about the distinct values of a column that several witnesses need. */
export interface ColumnStatistics {
  /** Distinct values, trimmed, null words left out; bounded by the caller. */
  readonly values: readonly string[];
  readonly shapes: readonly string[];
  /** Shape → places of the values that have it: a column has a handful. */
  readonly byShape: ReadonlyMap<string, readonly number[]>;
  /** Distinct values before the list was thinned. */
  readonly distinct: number;
  /** Filled cells of the sample. */
  readonly filled: number;
  /** Distinct values per filled cell, of the cells read until the list of values was full; 1 when no value repeats. */
  readonly uniqueness: number;
  /** Values that are plain numbers. */
  readonly numbers: readonly number[];
  /** Share of values that are plain numbers. */
  readonly numeric: number;
  /** Share of the numbers that have a decimal point. */
  readonly decimal: number;
  /** Median number of digits after the point. */
  readonly decimals: number;
  /** Mean number of words. */
  readonly words: number;
  /** Share of values of eight words or more. */
  readonly long: number;
  /** Largest number of characters. */
  readonly longest: number;
}

const NUMBER = /^[-+]?\d{1,16}(?:\.(\d{1,21}))?$/;
/** Values looked at; enough for every share used, little enough to stay quick on wide tables. */
const MOST = 600;
/** The most frequent values are all looked at; of the rest every so many. */
const FREQUENT = 200;

function thin(values: readonly string[]): readonly string[] {
  if (values.length <= MOST) return values;
  const rest = values.length - FREQUENT;
  const out = values.slice(0, FREQUENT);
  for (let i = 0; i < MOST - FREQUENT; i++) out.push(values[FREQUENT + Math.floor((i * rest) / (MOST - FREQUENT))] as string);
  return out;
}

function groupByShape(shapes: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  shapes.forEach((shape, i) => {
    const group = groups.get(shape);
    if (group === undefined) groups.set(shape, [i]);
    else group.push(i);
  });
  return groups;
}

/** Share of values written `29209.0` from which the point is the program's, not the clerk's. */
const FLOATING = 0.95;

/** Programs that know no empty whole number write 29209 as `29209.0` in a column with gaps; the point says nothing. */
function withoutFloats(values: readonly string[]): readonly string[] {
  if (values[0]?.endsWith('.0') !== true) return values;
  const floats = values.filter((value) => /^-?\d{1,16}\.0$/.test(value)).length;
  return floats >= FLOATING * values.length ? values.map((value) => (value.endsWith('.0') ? value.slice(0, -2) : value)) : values;
}

export function describeColumn(column: ColumnEvidence): ColumnStatistics {
  const all: string[] = [];
  for (const { value } of column.values) {
    const text = value.trim();
    if (text !== '' && !isNullWord(text)) all.push(text);
  }
  const values = withoutFloats(thin(all));
  const numbers: number[] = [];
  const decimals: number[] = [];
  let withPoint = 0;
  let words = 0;
  let long = 0;
  let longest = 0;
  for (const value of values) {
    const match = value.length <= 40 ? NUMBER.exec(value) : null;
    if (match !== null) {
      numbers.push(Number(value));
      decimals.push(match[1]?.length ?? 0);
      if (match[1] !== undefined) withPoint++;
    }
    const count = wordCount(value);
    words += count;
    if (count >= 8) long++;
    if (value.length > longest) longest = value.length;
  }
  const shapes = values.map(shapeOf);
  const n = values.length;
  decimals.sort((a, b) => a - b);
  return {
    values,
    shapes,
    byShape: groupByShape(shapes),
    distinct: all.length,
    filled: column.filled,
    uniqueness: column.filled === 0 ? 0 : Math.min(1, all.length / (column.until ?? column.filled)),
    numbers,
    numeric: n === 0 ? 0 : numbers.length / n,
    decimal: numbers.length === 0 ? 0 : withPoint / numbers.length,
    decimals: decimals[Math.floor(decimals.length / 2)] ?? 0,
    words: n === 0 ? 0 : words / n,
    long: n === 0 ? 0 : long / n,
    longest,
  };
}

/** Runs of characters that are not white space; counted up to 40, which is text in any case. */
function wordCount(value: string): number {
  let count = 0;
  let inside = false;
  for (let i = 0; i < value.length && count < 40; i++) {
    const space = value.charCodeAt(i) <= 32;
    if (!space && !inside) count++;
    inside = !space;
  }
  return count;
}

/** Lower end of the 90 % Wilson interval for `hits` of `n`: small samples prove little. */
export function lowerShare(hits: number, n: number): number {
  if (n === 0) return 0;
  const z = 1.28;
  const p = hits / n;
  const centre = p + (z * z) / (2 * n);
  const spread = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  return Math.max(0, (centre - spread) / (1 + (z * z) / n));
}
