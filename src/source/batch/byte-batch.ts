import { hashBytes, hashText } from '../../model/hash.ts';
import type { PortableBatch, SpentMemory } from '../../model/portable-batch.ts';
import { type ShapeKey, shapeKey, shapeKeyOfBytes } from '../../model/shape.ts';
import type { CellTable } from '../csv/cell-table.ts';
import { RowBatch } from './row-batch.ts';
import type { SourceBatch } from './source-batch.ts';

/** A batch over the bytes of a slab: a cell becomes a string only when its value is asked for. */
export class ByteBatch implements SourceBatch {
  readonly firstRecord: number;
  readonly fieldCount: number;
  readonly #cells: CellTable;
  readonly #first: number;
  readonly #lines: readonly number[];
  readonly #quote: string | null;

  /** `skip` rows at the beginning are no data. `fieldCount` may exceed the cells' width by an empty field. */
  constructor(
    cells: CellTable,
    quote: string | null,
    fieldCount: number,
    firstRecord: number,
    lines: readonly number[],
    skip: number,
  ) {
    this.#cells = cells;
    this.#quote = quote;
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
    if (end < 0) return undoubled(bytes.toString('utf8', start, -end), this.#quote ?? '');
    return bytes.toString(ascii ? 'latin1' : 'utf8', start, end);
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

  line(row: number): number {
    return this.#lines[row + this.#first] ?? 0;
  }

  portable(spent?: SpentMemory): PortableBatch {
    const { ascii, rows, width } = this.#cells;
    const bytes = new Uint8Array(roomy(spent?.bytes, this.#cells.bytes.length), 0, this.#cells.bytes.length);
    const starts = new Int32Array(roomy(spent?.starts, 4 * rows * width), 0, rows * width);
    const ends = new Int32Array(roomy(spent?.ends, 4 * rows * width), 0, rows * width);
    bytes.set(this.#cells.bytes);
    starts.set(this.#cells.starts.subarray(0, rows * width));
    ends.set(this.#cells.ends.subarray(0, rows * width));
    const { fieldCount, firstRecord } = this;
    return {
      bytes,
      ascii,
      rows,
      width,
      starts,
      ends,
      quote: this.#quote,
      fieldCount,
      firstRecord,
      lines: this.#lines,
      skip: this.#first,
    };
  }

  /** A batch that came from another thread. */
  static from({ bytes, quote, fieldCount, firstRecord, lines, skip, ...cells }: PortableBatch): ByteBatch {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return new ByteBatch({ ...cells, bytes: buffer }, quote, fieldCount, firstRecord, lines, skip);
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

const undoubled = (text: string, quote: string): string => text.replaceAll(quote + quote, quote);

/** The buffer if it is large enough, else a new one with some room to spare for the next batch. */
const roomy = (buffer: ArrayBuffer | undefined, bytes: number): ArrayBuffer =>
  buffer !== undefined && buffer.byteLength >= bytes ? buffer : new ArrayBuffer(Math.ceil((bytes * 1.1) / 4096) * 4096);
