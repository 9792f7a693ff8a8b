import { countOf, type NoticeLog } from '../../notice-log.ts';
import type { CellTable } from '../records/cell-table.ts';
import type { CsvLayout } from './layout.ts';

/** Share of a header's cells that must agree in a repeated one: the sheet's name may stand in one of them. */
const AGAIN_SHARE = 0.75;

/** Whether a row is the header again, give or take a cell. */
export function isHeaderAgain(row: readonly string[], header: readonly string[]): boolean {
  let named = 0;
  let same = 0;
  for (let index = 0; index < header.length; index++) {
    if (header[index] === '') continue;
    named++;
    if (row[index] === header[index]) same++;
  }
  return same >= 2 && same >= named * AGAIN_SHARE;
}

/** A header cell that is compared with every row. */
interface Probe {
  readonly field: number;
  readonly text: string;
  readonly bytes: Buffer;
}

/** Finds rows that are the header again, as in sheets put after each other, with the title row that may stand above it. */
export class RepeatedHeaders {
  readonly #header: readonly string[];
  readonly #further: readonly (readonly string[])[];
  readonly #preamble: readonly (readonly string[])[];
  /** Two cells are compared in every row, the others only where one of these agrees. */
  readonly #probes: readonly Probe[];

  /** Titles above the first header may come again with it, as the rows below its first one do. */
  constructor({ header, furtherHeads, preamble }: Pick<CsvLayout, 'header' | 'furtherHeads' | 'preamble'>) {
    this.#header = header ?? [];
    this.#further = furtherHeads;
    this.#preamble = preamble;
    this.#probes = probes(this.#header);
  }

  /** Whether any row from `first` on has one of the probed header cells: only then can it be the header again. */
  mayBeIn({ bytes, rows, width, starts, ends }: CellTable, first: number): boolean {
    for (const { field, bytes: name } of this.#probes) {
      const lead = name[0];
      for (let cell = first * width + field; cell < rows * width; cell += width) {
        const start = starts[cell] as number;
        const end = Math.abs(ends[cell] as number);
        if (bytes[start] === lead && end - start === name.length && bytes.compare(name, 0, name.length, start, end) === 0)
          return true;
      }
    }
    return false;
  }

  /** The places of such rows; they are told in `log`. */
  find(rows: readonly (readonly string[])[], lines: readonly number[], log: NoticeLog): Set<number> {
    const found = new Set<number>();
    if (this.#header.length < 2) return found;
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index] as readonly string[];
      if (this.#probes.every(({ field, text }) => row[field] !== text)) continue;
      if (!isHeaderAgain(row, this.#header)) continue;
      found.add(index);
      for (const [place, head] of this.#further.entries()) {
        const row = rows[index + 1 + place];
        if (row !== undefined && isHeaderAgain(row, head)) found.add(index + 1 + place);
      }
      log.add({
        code: 'header-repeated',
        level: 'info',
        tell: (count) =>
          `The header comes again ${count === 1 ? 'once' : `${countOf(count, 'time')}`} in the data; it was left out.`,
        at: { line: lines[index] ?? 0 },
      });
      const above = rows[index - 1];
      if (above && this.#preamble.some((title) => isLikeTitle(above, title))) {
        found.add(index - 1);
        log.add({
          code: 'title-repeated',
          level: 'warning',
          tell: (count) => `${countOf(count, 'title row')} above a repeated header left out.`,
          at: { line: lines[index - 1] ?? 0 },
        });
      }
    }
    return found;
  }
}

/** The two last columns with a name: a first column is the likeliest to hold something else. */
function probes(header: readonly string[]): Probe[] {
  const named = header.flatMap((name, index) => (name === '' ? [] : [index])).slice(-2);
  return named.map((field) => ({ field, text: header[field] ?? '', bytes: Buffer.from(header[field] ?? '') }));
}

/** A row with text only where a title above the first header has text. */
function isLikeTitle(row: readonly string[], title: readonly string[]): boolean {
  if (row.length !== title.length) return false;
  return row.every((cell, index) => (cell === '') === (title[index] === '')) && title.filter((cell) => cell !== '').length <= 2;
}
