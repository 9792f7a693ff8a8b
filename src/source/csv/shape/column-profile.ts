import { type CellKind, cellKind } from './cell-kind.ts';

/** Records that a profile is made from. */
const ROWS = 300;

/** Fewer than this tell nothing about a column. */
const LEAST_ROWS = 4;

/** Shapes kept of a column: one with more has no shape. */
const SHAPES = 64;

/** Longest shape that is told; longer cells are texts. */
const SHAPE_LENGTH = 32;

/** What the cells of one column look like. Holds shapes, never values. */
interface Column {
  readonly rows: number;
  readonly kinds: ReadonlyMap<CellKind, number>;
  readonly shapes: ReadonlyMap<string, number>;
  readonly lengths: readonly number[];
}

/** The columns of a table, as far as they can tell whether a cell belongs to them. */
export interface ColumnProfile {
  readonly columns: readonly Column[];
}

/** Learns the columns from records that have the right number of cells; `null` where there are too few of them. */
export function profileColumns(rows: readonly (readonly string[])[], width: number): ColumnProfile | null {
  const good = rows.filter((row) => row.length === width).slice(0, ROWS);
  if (good.length < LEAST_ROWS) return null;
  const columns = Array.from({ length: width }, (_, index) => profileColumn(good.map((row) => row[index] ?? '')));
  return { columns };
}

function profileColumn(cells: readonly string[]): Column {
  const kinds = new Map<CellKind, number>();
  const shapes = new Map<string, number>();
  const lengths: number[] = [];
  for (const cell of cells) {
    const kind = cellKind(cell);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    const shape = shapeOf(cell);
    if (shapes.has(shape) || shapes.size < SHAPES) shapes.set(shape, (shapes.get(shape) ?? 0) + 1);
    const bucket = lengthBucket(cell);
    lengths[bucket] = (lengths[bucket] ?? 0) + 1;
  }
  return { rows: cells.length, kinds, shapes, lengths };
}

/** Digits and runs of letters: enough to tell a date from a time and a code from a name. */
function shapeOf(cell: string): string {
  return cell
    .slice(0, SHAPE_LENGTH)
    .replace(/\d/g, '9')
    .replace(/\p{L}+/gu, 'A');
}

function lengthBucket(cell: string): number {
  return Math.ceil(Math.log2(cell.length + 1));
}

/** What a cell costs that is unlike all others of its column. */
const UNLIKE = -5;

/**
 * How well a cell belongs to a column: the logarithm of how common its kind, its shape and its length are there, from 0 (all
 * cells are like it) down to {@link UNLIKE}.
 */
export function likeness(cell: string, column: Column): number {
  const whole = likenessOfAll(cell, column);
  // A stray quote before a value does not make it another value.
  return whole < -2 && cell.startsWith('"') ? Math.max(whole, likenessOfAll(cell.slice(1), column) - 0.5) : whole;
}

function likenessOfAll(cell: string, { rows, kinds, shapes, lengths }: Column): number {
  const kind = (kinds.get(cellKind(cell)) ?? 0) / rows;
  if (cell === '') return Math.max(UNLIKE, Math.log(kind + 0.01));
  const shape = (shapes.get(shapeOf(cell)) ?? 0) / rows;
  const bucket = lengthBucket(cell);
  const near = ((lengths[bucket - 1] ?? 0) + (lengths[bucket] ?? 0) + (lengths[bucket + 1] ?? 0)) / rows;
  // A column with as many shapes as cells tells nothing by them; one with few tells nearly everything.
  const shaped = 1 - Math.min(1, shapes.size / Math.min(rows, SHAPES));
  const like = (1 - shaped) * kind * near + shaped * (0.1 * kind * near + 0.9 * Math.min(1, shape * shapes.size * 0.5));
  return Math.max(UNLIKE, Math.log(like + 0.007));
}
