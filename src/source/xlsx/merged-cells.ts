import type { Heading, Merge, SheetRow } from './sheet-rows.ts';

/**
 * Gives every row of a merged range the value of its first cell: the range stands for all its rows, as where several units of one
 * incident are listed under its number. Rows come in order; ranges that begin above `from` (a header) stay as they are.
 */
export class MergedCells {
  readonly #waiting: Merge[];
  /** By column: ranges of one column overlap in damaged workbooks only, where the later one counts. So a row is never filled twice. */
  readonly #open = new Map<number, { readonly bottom: number; readonly value: string }>();
  #next = 0;
  /** Cells that were given a value. */
  filled = 0;

  constructor(merges: readonly Merge[], from: number) {
    this.#waiting = merges.filter(({ top }) => top >= from).toSorted((a, b) => a.top - b.top);
  }

  fill({ line, cells }: SheetRow): void {
    for (const [column, { bottom, value }] of this.#open) {
      if (bottom < line) this.#open.delete(column);
      else if (cells[column] === undefined) {
        cells[column] = value;
        this.filled++;
      }
    }
    for (let merge = this.#waiting[this.#next]; merge && merge.top <= line; merge = this.#waiting[++this.#next]) {
      const value = merge.top === line ? cells[merge.column] : undefined;
      if (value !== undefined) this.#open.set(merge.column, { bottom: merge.bottom, value });
    }
  }
}

/** Most of a sheet's columns: what is merged over more of them is a title. */
const TITLE_SHARE = 0.6;

/** The cells of a row with each heading over several columns in all of them, for naming what stands below. */
export function withHeadings({ line, cells }: SheetRow, headings: readonly Heading[], width: number): string[] {
  const copy = [...cells];
  for (const { from, to, line: own } of headings) {
    const text = cells[from];
    if (own !== line || text === undefined || to - from + 1 > width * TITLE_SHARE) continue;
    for (let column = from + 1; column <= to; column++) copy[column] ??= text;
  }
  return copy;
}
