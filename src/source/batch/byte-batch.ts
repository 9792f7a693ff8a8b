import type { CellBytes } from '../../model/batch.ts';
import { hashBytes, hashText } from '../../model/hash.ts';
import type { PortableBatch } from '../../model/portable-batch.ts';
import { type ShapeKey, scanCell, shapeKey, shapeKeyOfBytes } from '../../model/shape.ts';
import type { CellTable } from '../csv/records/cell-table.ts';
import { RowBatch, type SourceBatch } from './row-batch.ts';

/** A batch over the bytes of a slab: a cell becomes a string only when its value is asked for. */
export class ByteBatch implements SourceBatch {
  readonly firstRecord: number;
  readonly fieldCount: number;
  readonly #cells: CellTable;
  readonly #first: number;
  readonly #lines: ArrayLike<number>;
  readonly #quote: string | null;
  readonly #escape: string | null;

  /**
   * `skip` rows at the beginning are no data. `fieldCount` may exceed the cells' width by an empty field. `escapeMark` is what
   * stands before a quote that is a character; `null` where such a quote is doubled.
   */
  constructor(
    cells: CellTable,
    quote: string | null,
    fieldCount: number,
    firstRecord: number,
    lines: ArrayLike<number>,
    skip: number,
    escapeMark: string | null = null,
  ) {
    this.#cells = cells;
    this.#quote = quote;
    this.#escape = escapeMark;
    this.fieldCount = fieldCount;
    this.firstRecord = firstRecord;
    this.#lines = lines;
    this.#first = skip;
  }

  get rows(): number {
    return this.#cells.rows - this.#first;
  }

  value(field: number, row: number): string {
    const { width, starts, ends, bytes, ascii } = this.#cells;
    if (field >= width) return '';
    const cell = (row + this.#first) * width + field;
    const start = starts[cell] as number;
    const end = ends[cell] as number;
    if (start === end) return '';
    if (end < 0) return this.#plain(bytes.toString('utf8', start, -end));
    return bytes.toString(ascii ? 'latin1' : 'utf8', start, end);
  }

  #plain(text: string): string {
    const quote = this.#quote ?? '';
    return this.#escape === null ? text.replaceAll(quote + quote, quote) : unescaped(text, quote, this.#escape);
  }

  shape(field: number, row: number): ShapeKey {
    const { width, starts, ends, bytes, ascii } = this.#cells;
    if (field >= width) return 0;
    const cell = (row + this.#first) * width + field;
    const start = starts[cell] as number;
    const end = ends[cell] as number;
    if (start === end) return 0;
    return ascii && end > 0 ? shapeKeyOfBytes(bytes, start, end) : shapeKey(this.value(field, row));
  }

  hash(field: number, row: number): number {
    const { width, starts, ends, bytes, ascii } = this.#cells;
    const cell = (row + this.#first) * width + field;
    const end = field < width ? (ends[cell] as number) : -1;
    return ascii && end > 0 ? hashBytes(bytes, starts[cell] as number, end) : hashText(this.value(field, row));
  }

  scanField(field: number, shapes: Float64Array, hashes: Float64Array): void {
    const { width, starts, ends, bytes, ascii } = this.#cells;
    const { rows } = this;
    let cell = this.#first * width + field;
    for (let row = 0; row < rows; row++, cell += width) {
      const start = field < width ? (starts[cell] as number) : 0;
      const end = field < width ? (ends[cell] as number) : 0;
      if (ascii && end >= 0) {
        scanCell(bytes, start, end, row, shapes, hashes);
      } else {
        const value = this.value(field, row);
        shapes[row] = shapeKey(value);
        hashes[row] = hashText(value);
      }
    }
  }

  locate(field: number, row: number, into: CellBytes): boolean {
    const { width, starts, ends, bytes, ascii } = this.#cells;
    if (!ascii || field >= width) return false;
    const cell = (row + this.#first) * width + field;
    into.bytes = bytes;
    into.start = starts[cell] as number;
    into.end = ends[cell] as number;
    return into.end >= into.start;
  }

  line(row: number): number {
    return this.#lines[row + this.#first] ?? 0;
  }

  portable(spare?: SharedArrayBuffer): PortableBatch {
    const { ascii, rows, width, bytes, starts, ends } = this.#cells;
    const memory = roomy(spare, bytesFor(rows, width) + bytes.length);
    const room = layOut(memory, rows, width, bytes.length);
    for (let row = 0; row < rows; row++) room.lines[row] = this.#lines[row] ?? 0;
    room.starts.set(starts.subarray(0, rows * width));
    room.ends.set(ends.subarray(0, rows * width));
    room.bytes.set(bytes);
    const { fieldCount, firstRecord } = this;
    return {
      memory,
      byteCount: bytes.length,
      ascii,
      rows,
      width,
      quote: this.#quote,
      ...(this.#escape === null ? {} : { escape: this.#escape }),
      fieldCount,
      firstRecord,
      skip: this.#first,
    };
  }

  /** A batch that came from another thread. It is valid until its memory is written again. */
  static from({
    memory,
    byteCount,
    rows,
    width,
    ascii,
    quote,
    escape: mark,
    fieldCount,
    firstRecord,
    skip,
  }: PortableBatch): ByteBatch {
    const { lines, ...cells } = layOut(memory, rows, width, byteCount);
    return new ByteBatch({ ...cells, rows, width, ascii }, quote, fieldCount, firstRecord, lines, skip, mark ?? null);
  }

  /** The rows `[from, to)` as strings of their own, so that keeping them does not keep the slab. */
  slice(from: number, to: number): RowBatch {
    const rows = Array.from({ length: to - from }, (_, row) =>
      Array.from({ length: this.fieldCount }, (_, field) => this.value(field, from + row)),
    );
    const lines = rows.map((_, row) => this.line(from + row));
    return new RowBatch(rows, this.fieldCount, this.firstRecord + from, lines);
  }
}

/** An escape is one only before a quote or itself: `C:\temp` stays what it is. */
export function unescaped(text: string, quote: string, mark: string): string {
  let plain = '';
  let from = 0;
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) {
    const after = text[at + 1];
    if (after !== quote && after !== mark) continue;
    plain += text.slice(from, at);
    from = at + 1;
    at++;
  }
  return plain + text.slice(from);
}

/** Bytes that the lines of the rows and the places of their cells take. */
const bytesFor = (rows: number, width: number): number => 8 * rows * (1 + width);

/** The parts of a batch in shared memory. */
function layOut(memory: SharedArrayBuffer, rows: number, width: number, byteCount: number) {
  const cells = rows * width;
  return {
    lines: new Float64Array(memory, 0, rows),
    starts: new Int32Array(memory, 8 * rows, cells),
    ends: new Int32Array(memory, 8 * rows + 4 * cells, cells),
    bytes: Buffer.from(memory, bytesFor(rows, width), byteCount),
  };
}

/** The memory if it is large enough, else new one with some room to spare for the next batch. */
const roomy = (memory: SharedArrayBuffer | undefined, bytes: number): SharedArrayBuffer =>
  memory !== undefined && memory.byteLength >= bytes ? memory : new SharedArrayBuffer(Math.ceil((bytes * 1.1) / 4096) * 4096);
