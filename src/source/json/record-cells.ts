import { isAscii } from 'node:buffer';
import { ByteBatch } from '../batch/byte-batch.ts';
import { resolveEscapes } from './json-bytes.ts';
import type { JsonSlab } from './json-slab.ts';

/** Cells of one batch at most, so that wide tables do not need more memory than long ones. */
const MOST_CELLS = 1 << 19;

/** Bytes of one batch that do not stand in the slab. */
const MOST_EXTRA = 1 << 20;

/** Bytes kept of one cell: the same bound as for CSV. */
const LONGEST = 1 << 20;

/**
 * What is told about records: values under keys without a field, cells that lost their end, escapes that mean nothing, values nested too
 * deeply to have fields, `NaN` and `Infinity`, objects in lists whose values share fields.
 */
export type Oddity = 'late' | 'truncated' | 'escapes' | 'deep' | 'numbers' | 'shared';

/** Between the values of one cell. */
const AND = Buffer.from('; ');

/**
 * Gathers the cells of records as places in a slab. Text that does not stand there (joined values, what was made of embedded
 * documents) is written behind it. One record is open at a time; it is kept or dropped as a whole.
 */
export class RecordCells {
  readonly #slab: JsonSlab;
  #starts = new Int32Array(1 << 12);
  #ends = new Int32Array(1 << 12);
  #lines: number[] = [];
  #rows = 0;
  #stride: number;
  #skip: number;
  #row = 0;
  #extra = Buffer.allocUnsafe(1 << 12);
  #extraSize = 0;
  #extraKept = 0;
  #long = false;
  /** Columns of the open record with escapes in their cells. */
  readonly #escaped: number[] = [];
  /** Values of the open record's columns that have several: start and end in turn, the end negative where there are escapes. */
  readonly #several = new Map<number, number[]>();
  /** Records handed out or at hand. */
  records = 0;
  readonly #noted: Oddity[] = [];
  /** How often each oddity was met in the records that were kept. */
  readonly oddities: Record<Oddity, number> = { late: 0, truncated: 0, escapes: 0, deep: 0, numbers: 0, shared: 0 };

  /** `columns`: how many there are, as far as that is known. `skip`: records that are not kept, at the start. */
  constructor(slab: JsonSlab, columns: number, skip: number) {
    this.#slab = slab;
    this.#skip = skip;
    this.#stride = Math.max(1, columns);
  }

  /** Rows of the batch at hand. */
  get rows(): number {
    return this.#rows;
  }

  get full(): boolean {
    return this.#rows * this.#stride >= MOST_CELLS || this.#extraKept >= MOST_EXTRA;
  }

  /** Opens a record; what was in one that was not kept is gone. */
  open(): void {
    this.#row = this.#rows * this.#stride;
    const needed = this.#row + this.#stride;
    if (needed > this.#starts.length) this.#grow(needed);
    this.#starts.fill(0, this.#row, needed);
    this.#ends.fill(0, this.#row, needed);
    this.#extraSize = this.#extraKept;
    if (this.#escaped.length > 0) this.#escaped.length = 0;
    if (this.#noted.length > 0) this.#noted.length = 0;
    if (this.#several.size > 0) this.#several.clear();
  }

  /** Remembers something odd about the open record. */
  note(oddity: Oddity): void {
    this.#noted.push(oddity);
  }

  /** A value that stands in the slab. */
  put(column: number, start: number, end: number, escaped: boolean): void {
    if (column >= this.#stride) this.#widen(column + 1);
    const cell = this.#row + column;
    const before = this.#ends[cell] as number;
    if (before !== 0) {
      this.#join(column, cell, start, escaped ? -end : end);
      return;
    }
    this.#starts[cell] = start;
    if (escaped) {
      this.#ends[cell] = -end;
      this.#escaped.push(column);
    } else this.#ends[cell] = end;
    if (end - start > LONGEST) this.#long = true;
  }

  /** A value that does not stand in the slab as it is. */
  putText(column: number, text: string): void {
    this.putBytes(column, Buffer.from(text));
  }

  /** The same as UTF-8. */
  putBytes(column: number, bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    const start = this.#append(bytes);
    this.put(column, start, start + bytes.length, false);
  }

  /** Keeps the open record. */
  close(line: number): void {
    if (this.#skip > 0) {
      this.#skip--;
      return;
    }
    for (const column of this.#escaped) {
      const cell = this.#row + column;
      const end = this.#ends[cell] as number;
      if (end < 0) this.#place(cell, this.#slab.bytes.subarray(this.#starts[cell], -end), true);
    }
    for (const [column, parts] of this.#several) this.#write(this.#row + column, parts);
    if (this.#long) this.#truncate();
    for (const oddity of this.#noted) this.oddities[oddity]++;
    this.#extraKept = this.#extraSize;
    this.#lines.push(line);
    this.#rows++;
    this.records++;
  }

  /** The rows at hand as a batch, which is valid until the slab changes or the next batch is taken. */
  take(fieldCount: number): ByteBatch {
    const base = this.#slab.limit + 1;
    let bytes = this.#slab.bytes;
    if (bytes.length < base + this.#extraSize) {
      bytes = Buffer.allocUnsafe(base + this.#extraSize);
      this.#slab.bytes.copy(bytes, 0, 0, base);
    }
    this.#extra.copy(bytes, base, 0, this.#extraSize);
    const used = bytes.subarray(0, base + this.#extraSize);
    const cells = {
      bytes: used,
      ascii: isAscii(used),
      rows: this.#rows,
      width: this.#stride,
      starts: this.#starts,
      ends: this.#ends,
    };
    const batch = new ByteBatch(cells, null, fieldCount, this.records - this.#rows + 1, this.#lines, 0);
    this.#lines = [];
    this.#rows = 0;
    this.#extraSize = 0;
    this.#extraKept = 0;
    return batch;
  }

  #join(column: number, cell: number, start: number, end: number): void {
    const parts = this.#several.get(column);
    if (parts) parts.push(start, end);
    else {
      this.#several.set(column, [this.#starts[cell] as number, this.#ends[cell] as number, start, end]);
      this.#ends[cell] = 1;
    }
  }

  #write(cell: number, parts: readonly number[]): void {
    const pieces: Uint8Array[] = [];
    const base = this.#slab.limit + 1;
    for (let index = 0; index < parts.length; index += 2) {
      const start = parts[index] as number;
      const end = parts[index + 1] as number;
      if (index > 0) pieces.push(AND);
      if (end < 0) pieces.push(this.#unescaped(Buffer.from(this.#slab.bytes.subarray(start, -end))));
      else pieces.push(start < base ? this.#slab.bytes.subarray(start, end) : this.#extra.subarray(start - base, end - base));
    }
    this.#place(cell, Buffer.concat(pieces), false);
  }

  /** Writes the text of a cell behind the slab. */
  #place(cell: number, text: Uint8Array, escaped: boolean): void {
    const start = this.#append(text);
    const from = this.#extraSize - text.length;
    if (escaped) this.#extraSize = from + this.#unescaped(this.#extra.subarray(from, this.#extraSize)).length;
    this.#starts[cell] = start;
    this.#ends[cell] = start + this.#extraSize - from;
    if (text.length > LONGEST) this.#long = true;
  }

  #unescaped(bytes: Uint8Array): Uint8Array {
    const { end, unknown } = resolveEscapes(bytes, 0, bytes.length);
    if (unknown > 0) this.note('escapes');
    return bytes.subarray(0, end);
  }

  #truncate(): void {
    this.#long = false;
    const base = this.#slab.limit + 1;
    for (let cell = this.#row; cell < this.#row + this.#stride; cell++) {
      const start = this.#starts[cell] as number;
      let end = start + LONGEST;
      if ((this.#ends[cell] as number) <= end) continue;
      this.note('truncated');
      const [bytes, shift] = start < base ? [this.#slab.bytes, 0] : [this.#extra, base];
      while (((bytes[end - shift] as number) & 0xc0) === 0x80) end--;
      this.#ends[cell] = end;
    }
  }

  #append(bytes: Uint8Array): number {
    const from = this.#extraSize;
    if (from + bytes.length > this.#extra.length) {
      const larger = Buffer.allocUnsafe(2 * (from + bytes.length));
      this.#extra.copy(larger, 0, 0, from);
      this.#extra = larger;
    }
    this.#extra.set(bytes, from);
    this.#extraSize = from + bytes.length;
    return this.#slab.limit + 1 + from;
  }

  #grow(needed: number): void {
    const starts = new Int32Array(2 * needed);
    const ends = new Int32Array(2 * needed);
    starts.set(this.#starts);
    ends.set(this.#ends);
    this.#starts = starts;
    this.#ends = ends;
  }

  /** Makes room for further columns in the rows there are. */
  #widen(columns: number): void {
    const from = this.#stride;
    const stride = Math.max(columns, Math.ceil(from * 1.5));
    const starts = new Int32Array(2 * (this.#rows + 1) * stride);
    const ends = new Int32Array(starts.length);
    for (let row = 0; row <= this.#rows; row++) {
      starts.set(this.#starts.subarray(row * from, (row + 1) * from), row * stride);
      ends.set(this.#ends.subarray(row * from, (row + 1) * from), row * stride);
    }
    this.#starts = starts;
    this.#ends = ends;
    this.#stride = stride;
    this.#row = this.#rows * stride;
  }
}
