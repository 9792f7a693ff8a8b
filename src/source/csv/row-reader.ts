import { isUtf8 } from 'node:buffer';
import { ByteBatch } from '../batch/byte-batch.ts';
import { RowBatch } from '../batch/row-batch.ts';
import type { SourceBatch } from '../batch/source-batch.ts';
import { countOf, type NoticeLog } from '../notice-log.ts';
import { CellRoom, type CellTable, findCells } from './cell-table.ts';
import type { CsvFormat } from './format.ts';
import { parseSlab } from './parse-slab.ts';
import type { Slab } from './record-splitter.ts';

/** What a table made of the beginning of a CSV. */
export interface CsvLayout {
  /** Records before the first data record: preamble, header, ruler. */
  readonly skip: number;
  /** The header's cells as they stand; `null` where there is no header. */
  readonly header: readonly string[] | null;
  /** Records above the header; they may come again together with a repeated header. */
  readonly preamble: readonly (readonly string[])[];
  /** Cells a record should have. */
  readonly width: number;
  /** Fields of the table: `width`, and one more where surplus cells have a field of their own. */
  readonly fieldCount: number;
}

/**
 * Turns slabs into batches of rows that are all as long as the table is wide. One reader serves one pass; a batch is valid
 * until the next is read.
 */
export class RowReader {
  readonly #format: CsvFormat;
  readonly #layout: CsvLayout;
  readonly #log: NoticeLog;
  readonly #probes: readonly Probe[];
  readonly #room = new CellRoom();
  #toSkip: number;
  /** Data records handed out. */
  records = 0;

  constructor(format: CsvFormat, layout: CsvLayout, log: NoticeLog, skip = layout.skip) {
    this.#format = format;
    this.#layout = layout;
    this.#log = log;
    this.#toSkip = skip;
    this.#probes = probes(layout.header ?? []).map((field) => ({ field, bytes: Buffer.from(layout.header?.[field] ?? '') }));
  }

  /** The data rows of a slab; `null` where it holds none. Slabs with any surprise go through the CSV parser. */
  read(slab: Slab): SourceBatch | null {
    const { width, fieldCount, header } = this.#layout;
    const cells = isUtf8(slab.bytes) ? findCells(slab.bytes, this.#format, width, slab.lines.length, this.#room) : null;
    if (cells !== null && this.#toSkip < cells.rows && (header === null || !mayRepeat(cells, this.#probes, this.#toSkip))) {
      const batch = new ByteBatch(cells, this.#format.quote, fieldCount, this.records + 1, slab.lines, this.#toSkip);
      this.#toSkip = 0;
      this.records += batch.rows;
      return batch;
    }
    return this.take(parseSlab(slab, this.#format, this.#log), slab.lines, slab.unended === true);
  }

  /** The same for records that are cut already; they are changed in place. */
  take(rows: string[][], lines: readonly number[], unended = false): RowBatch | null {
    if (this.#toSkip > 0) {
      const skipped = Math.min(this.#toSkip, rows.length);
      this.#toSkip -= skipped;
      rows = rows.slice(skipped);
      lines = lines.slice(skipped);
    }
    const repeated = this.#repeatedHeaders(rows, lines);
    if (repeated.size > 0) {
      rows = rows.filter((_, index) => !repeated.has(index));
      lines = lines.filter((_, index) => !repeated.has(index));
    }
    if (rows.length === 0) return null;
    this.#square(rows, lines, unended);
    const batch = new RowBatch(rows, this.#layout.fieldCount, this.records + 1, lines);
    this.records += rows.length;
    return batch;
  }

  /** Rows that are the header again, as in sheets put after each other, with the title row that may stand above it. */
  #repeatedHeaders(rows: readonly string[][], lines: readonly number[]): Set<number> {
    const { header, preamble } = this.#layout;
    const found = new Set<number>();
    if (header === null || header.length < 2) return found;
    // Two cells are compared in every row, the others only where one of these agrees.
    const [last = 0, beforeLast = 0] = this.#probes.map(({ field }) => field);
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index] as string[];
      if (row[last] !== header[last] && row[beforeLast] !== header[beforeLast]) continue;
      if (!isHeaderAgain(row, header)) continue;
      found.add(index);
      this.#log.add({
        code: 'header-repeated',
        level: 'info',
        tell: (count) =>
          `The header comes again ${count === 1 ? 'once' : `${countOf(count, 'time')}`} in the data; it was left out.`,
        at: { line: lines[index] ?? 0 },
      });
      const above = rows[index - 1];
      if (above && preamble.some((title) => isLikeTitle(above, title))) {
        found.add(index - 1);
        this.#log.add({
          code: 'title-repeated',
          level: 'warning',
          tell: (count) => `${countOf(count, 'title row')} above a repeated header left out.`,
          at: { line: lines[index - 1] ?? 0 },
        });
      }
    }
    return found;
  }

  /** Makes every row `fieldCount` long: short rows are padded, surplus cells folded into the last field. */
  #square(rows: string[][], lines: readonly number[], unended: boolean): void {
    const { width, fieldCount } = this.#layout;
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index] as string[];
      if (row.length === fieldCount && fieldCount === width) continue;
      const short = row.length < width;
      const long = row.length > width && this.#fold(row);
      while (row.length < fieldCount) row.push('');
      if (!short && !long) continue;
      const at = { record: this.records + index + 1, line: lines[index] ?? 0 };
      if (short && unended && index === rows.length - 1 && this.#log.count('ragged-rows') === 0) {
        this.#log.add({
          code: 'cut-off',
          level: 'warning',
          tell: () => 'The last record has too few cells and no line end: the input may be cut off. The record was kept.',
          at,
          incomplete: true,
        });
        continue;
      }
      this.#log.add({
        code: 'ragged-rows',
        level: 'warning',
        tell: (count) =>
          `${countOf(count, 'record')} with too few or too many cells; missing ones are empty, surplus ones are kept together.`,
        at,
      });
    }
  }

  /** Joins what is beyond the width into one cell; false where there are only delimiters at the line's end. */
  #fold(row: string[]): boolean {
    const { width, fieldCount } = this.#layout;
    const surplus = row.splice(width);
    if (surplus.every((cell) => cell === '')) return false;
    const text = surplus.join(this.#format.delimiter);
    if (fieldCount > width) row.push(text);
    else row[width - 1] = `${row[width - 1] ?? ''}${this.#format.delimiter}${text}`;
    return true;
  }
}

/** A header cell that is compared with every row. */
interface Probe {
  readonly field: number;
  readonly bytes: Buffer;
}

/** Whether any row from `first` on has one of the probed header cells: only then can it be the header again. */
function mayRepeat({ bytes, rows, width, starts, ends }: CellTable, probed: readonly Probe[], first: number): boolean {
  for (const { field, bytes: name } of probed) {
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

/** The two last columns with a name: a first column is the likeliest to hold something else. */
function probes(header: readonly string[]): readonly [number, number] {
  const named = header.flatMap((name, index) => (name === '' ? [] : [index]));
  return [named.at(-1) ?? 0, named.at(-2) ?? 0];
}

/** A row with text only where a title above the first header has text. */
function isLikeTitle(row: readonly string[], title: readonly string[]): boolean {
  if (row.length !== title.length) return false;
  return row.every((cell, index) => (cell === '') === (title[index] === '')) && title.filter((cell) => cell !== '').length <= 2;
}
