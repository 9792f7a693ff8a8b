import type { SourceBatch } from '../batch/row-batch.ts';
import type { Pass } from '../bytes/content.ts';
import type { Encoding } from '../bytes/encoding.ts';
import { toUtf8 } from '../bytes/utf8.ts';
import { type NoticeLog, SelectiveLog } from '../notice-log.ts';
import type { Asides } from './around/asides.ts';
import type { CsvLayout } from './header/layout.ts';
import type { ByteSlice } from './records/byte-slice.ts';
import type { CsvFormat, CsvLimits } from './records/format.ts';
import { fromLine } from './records/line-skipper.ts';
import { RecordSplitter } from './records/record-splitter.ts';
import type { Slab } from './records/slab.ts';
import { RowReader } from './rows/row-reader.ts';

/**
 * One pass over the input, or over what stands in front of a slice and the slice: only what was read from the start on tells for
 * certain where a record begins and which number it has.
 */
export class CsvPass {
  readonly #encoding: Encoding;
  readonly #splitter: RecordSplitter;
  readonly #reader: RowReader;
  readonly #skip: number;
  readonly #bareCr: boolean;
  readonly #slice: ByteSlice | undefined;
  readonly #log: SelectiveLog;
  #lines = 0;
  /** The table ends, and another begins, in front of the slice. */
  endsEarlier = false;

  constructor(
    encoding: Encoding,
    format: CsvFormat,
    layout: CsvLayout,
    limits: CsvLimits,
    skip: number,
    log: NoticeLog,
    slice?: ByteSlice,
  ) {
    this.#encoding = encoding;
    this.#slice = slice;
    this.#log = new SelectiveLog(log);
    this.#splitter = new RecordSplitter(format, limits, log, skip + 1, slice);
    this.#reader = new RowReader(format, layout, this.#log);
    this.#skip = skip;
    this.#bareCr = format.bareCr;
  }

  get nextTable(): number | null {
    return this.#reader.nextTable;
  }

  get below(): Asides {
    return this.#reader.below;
  }

  /** Lines from the first note to the end of the table's part. */
  get footerLines(): number {
    const { firstNote, nextTable } = this.#reader;
    return firstNote === null ? 0 : Math.max(1, (nextTable ?? this.#lines + 1) - firstNote);
  }

  async *read(pass: Pass): AsyncGenerator<SourceBatch> {
    const reader = this.#reader;
    const splitter = this.#splitter;
    const text = toUtf8(pass.chunks, this.#encoding);
    for await (const chunk of this.#skip > 0 ? fromLine(text, this.#skip, this.#bareCr) : text) {
      // Behind the table the input is only counted.
      if (reader.nextTable !== null) continue;
      for (const slab of splitter.push(chunk)) {
        if (this.#slice?.endsBefore(slab.offset)) return;
        const batch = this.#rowsOf(slab);
        if (batch) yield batch;
      }
    }
    let unended = false;
    for (const slab of reader.nextTable === null ? splitter.end() : []) {
      if (this.#slice?.endsBefore(slab.offset)) return;
      unended = slab.unended === true;
      const batch = this.#rowsOf(slab);
      if (batch) yield batch;
    }
    this.#lines = splitter.line - 1;
    // What waits for the end of the text is in its last slice.
    if (this.#slice?.endsBefore(Number.MAX_SAFE_INTEGER)) return;
    this.#log.open = true;
    const batch = reader.finish(unended, this.#lines);
    if (batch) yield batch;
  }

  /** What is read in front of the slice counts its records, and is not handed out. */
  #rowsOf(slab: Slab): SourceBatch | null {
    const here = this.#slice?.holds(slab.offset) ?? true;
    this.#log.open = here;
    const batch = this.#reader.read(slab);
    if (!here && this.#reader.nextTable !== null) this.endsEarlier = true;
    return here ? batch : null;
  }
}
