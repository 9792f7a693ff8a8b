import { countOf, type Incident, type NoticeLog } from '../../notice-log.ts';
import type { ByteSlice } from './byte-slice.ts';
import { CellTrimmer } from './cell-trimmer.ts';
import { CR, type CsvFormat, type CsvLimits, LF } from './format.ts';
import { lenientEnd } from './lenient-end.ts';
import { RecordEnds } from './record-end.ts';
import type { Slab } from './slab.ts';
import { firstLineLength, isStrayQuote, mendStrayQuote } from './stray-quote.ts';

/**
 * Cuts UTF-8 text into slabs of whole records, whatever the chunks were. It stands guard before the CSV parser: a stray
 * quote cannot swallow the rest of the file, an endless cell cannot fill the memory, and every record knows its line.
 */
export class RecordSplitter {
  readonly #format: CsvFormat;
  readonly #limits: CsvLimits;
  readonly #log: NoticeLog;
  readonly #slice: ByteSlice | undefined;
  /** Holds the bytes that wait, from its start. */
  #waiting = Buffer.allocUnsafe(0);
  #waitingBytes = 0;
  /** All bytes taken so far. */
  #taken = 0;
  /** Takes over what is left after a scan: slabs lie in the other buffer and stay whole until the scan after the next. */
  #spare = Buffer.allocUnsafe(0);
  /** Waiting bytes at which scanning is worth while: what an unfinished record was scanned for is not scanned again soon. */
  #enough: number;
  #line: number;
  /** The line above was blank. */
  #blank = false;
  #trimmer: CellTrimmer | null = null;
  /** Where the record that is being trimmed starts. */
  #trimmedFrom = 0;
  /** The line end of a trimmed record was a carriage return at the very end of a chunk. */
  #swallowLf = false;
  #slabs: Slab[] = [];

  /** `line`: the number of the first line. With `slice` slabs end where the text is cut, and only what is in the slice is told. */
  constructor(format: CsvFormat, limits: CsvLimits, log: NoticeLog, line = 1, slice?: ByteSlice) {
    this.#format = format;
    this.#limits = limits;
    this.#log = log;
    this.#slice = slice;
    this.#line = line;
    this.#enough = limits.slab;
  }

  /** Number of the line on which what was not handed out yet starts. */
  get line(): number {
    return this.#line;
  }

  /** Takes (and copies) the next bytes; returns the slabs that became complete. They are to be used before the next call. */
  push(chunk: Buffer): readonly Slab[] {
    const bytes = this.#withoutNuls(chunk);
    if (bytes.length === 0) return [];
    this.#waiting = roomFor(this.#waiting, this.#waitingBytes, bytes.length);
    bytes.copy(this.#waiting, this.#waitingBytes);
    this.#waitingBytes += bytes.length;
    this.#taken += bytes.length;
    // Scanning starts when there is enough for a batch, so that chunks of any size make the same work.
    if (this.#waitingBytes >= this.#enough) this.#scan(false);
    return this.#take();
  }

  /** The slabs of the whole records that are waiting; a cut last record goes on waiting. */
  flush(): readonly Slab[] {
    this.#scan(false);
    return this.#take();
  }

  /** The slabs of what is left. */
  end(): readonly Slab[] {
    this.#scan(true);
    const trimmer = this.#trimmer;
    if (trimmer) this.#finishTrimmed(trimmer, true);
    return this.#take();
  }

  /** Fixed-width systems pad with NULs. They would break every value they touch, so they go, and are counted. */
  #withoutNuls(chunk: Buffer): Buffer {
    if (!chunk.includes(0)) return chunk;
    const kept = chunk.filter((byte) => byte !== 0);
    this.#tell(
      this.#taken,
      { code: 'nul-bytes', level: 'warning', tell: (count) => `${countOf(count, 'NUL byte')} left out.` },
      chunk.length - kept.length,
    );
    return Buffer.from(kept.buffer, kept.byteOffset, kept.byteLength);
  }

  #tell(offset: number, incident: Incident, times?: number): void {
    if (this.#slice === undefined || this.#slice.holds(offset)) this.#log.add(incident, times);
  }

  #take(): readonly Slab[] {
    const slabs = this.#slabs;
    this.#slabs = [];
    return slabs;
  }

  #scan(final: boolean): void {
    let bytes: Buffer = this.#waiting.subarray(0, this.#waitingBytes);
    while (bytes.length > 0) {
      if (this.#trimmer) bytes = this.#trim(this.#trimmer, bytes);
      else if (this.#swallowLf) {
        if (bytes[0] === LF) bytes = bytes.subarray(1);
        this.#swallowLf = false;
      } else {
        const left = this.#cut(bytes, final);
        if (left.length === bytes.length && !this.#trimmer) break;
        bytes = left;
      }
    }
    const left = roomFor(this.#spare, 0, bytes.length);
    bytes.copy(left);
    this.#spare = this.#waiting;
    this.#waiting = left;
    this.#waitingBytes = bytes.length;
    this.#enough = bytes.length + this.#limits.slab;
  }

  /** Cuts slabs off `bytes`; returns what must wait, or what follows a repaired line. */
  #cut(bytes: Buffer, final: boolean): Buffer {
    const { slab: slabBytes, rows, cell } = this.#limits;
    const ends = new RecordEnds(bytes, this.#format, final);
    let lines: number[] = [];
    let blanks: number[] = [];
    let odd = false;
    let slabStart = 0;
    let at = 0;
    const offset = this.#taken - bytes.length;
    let cut = this.#slice?.nextCut(offset) ?? Number.POSITIVE_INFINITY;
    const flush = (unended: boolean, lenient = false) => {
      if (lines.length > 0) {
        this.#slabs.push({
          bytes: bytes.subarray(slabStart, at),
          offset: offset + slabStart,
          lines,
          ...(unended ? { unended } : {}),
          ...(odd ? { odd } : {}),
          ...(lenient ? { lenient } : {}),
          ...(blanks.length > 0 ? { blanks } : {}),
        });
      }
      lines = [];
      blanks = [];
      odd = false;
      slabStart = at;
    };
    while (at < bytes.length) {
      if (offset + at >= cut) {
        flush(false);
        cut = this.#slice?.nextCut(offset + at) ?? cut;
      }
      const ending = ends.find(at);
      const { end, next } = ending;
      const unfinished = ending.open !== -1;
      if (next === -1 && !(final && unfinished) && end - at <= cell) break;
      const record = bytes.subarray(at, end);
      if (ending.multiline && isStrayQuote(record, ending, this.#format, unfinished)) {
        flush(false);
        return this.#mendLine(bytes.subarray(at), offset + at);
      }
      if (next === -1 || end - at > cell) {
        // Too long to hold, or open at the end of the input.
        flush(false);
        this.#trimmer = new CellTrimmer(this.#format, this.#limits);
        this.#trimmedFrom = offset + at;
        return bytes.subarray(at);
      }
      if (ending.loose) {
        const wider = lenientEnd(bytes, at, next, this.#format, final);
        if (wider === 'unknown') break;
        if (wider !== null) {
          flush(false);
          if (this.#blank) blanks.push(0);
          this.#blank = false;
          lines.push(this.#line);
          this.#line += this.#lineEnds(bytes.subarray(at, wider.end)) + 1;
          at = wider.next;
          flush(wider.end === wider.next, true);
          continue;
        }
      }
      if (end > at) {
        if (this.#blank) blanks.push(lines.length);
        this.#blank = false;
        lines.push(this.#line);
        if (ending.loose || ending.inner) odd = true;
      } else this.#blank = true;
      this.#line += ending.multiline ? this.#lineEnds(record) + 1 : 1;
      at = next;
      const unended = end === next && at === bytes.length;
      if (unended || lines.length >= rows || at - slabStart >= slabBytes) flush(unended);
    }
    flush(false);
    return bytes.subarray(at);
  }

  /** Emits the first line of `bytes` with its stray quote taken as a character; returns what follows it. */
  #mendLine(bytes: Buffer, offset: number): Buffer {
    const length = firstLineLength(bytes, this.#format);
    this.#tell(offset, {
      code: 'unclosed-quote',
      level: 'warning',
      tell: (count) =>
        `${countOf(count, 'quote')} opened a cell and did not close it on its line; such a quote was read as a plain character.`,
      at: { line: this.#line },
    });
    const mended = mendStrayQuote(bytes.subarray(0, length), this.#format);
    this.#slabs.push({ bytes: mended, offset, lines: [this.#line] });
    this.#blank = false;
    this.#line++;
    return bytes.subarray(length);
  }

  #trim(trimmer: CellTrimmer, bytes: Buffer): Buffer {
    const end = trimmer.take(bytes);
    if (end === -1) return bytes.subarray(bytes.length);
    this.#finishTrimmed(trimmer, false);
    const next = bytes[end] === CR && bytes[end + 1] === LF ? end + 2 : end + 1;
    this.#swallowLf = bytes[end] === CR && next === bytes.length;
    return bytes.subarray(next);
  }

  #finishTrimmed(trimmer: CellTrimmer, ended: boolean): void {
    const { bytes, open } = trimmer.finish();
    const at = { line: this.#line };
    const offset = this.#trimmedFrom;
    if (trimmer.cut > 0) {
      const kept = this.#limits.cell;
      this.#tell(
        offset,
        {
          code: 'cell-truncated',
          level: 'warning',
          tell: (count) => `${countOf(count, 'cell')} longer than ${countOf(kept, 'byte')} lost the end; it was not looked at.`,
          at,
          incomplete: true,
        },
        trimmer.cut,
      );
    }
    if (open) {
      this.#tell(offset, {
        code: 'cut-off',
        level: 'warning',
        tell: () => 'The input ends inside a quoted cell: it may be cut off. The last record was kept as far as it goes.',
        at,
        incomplete: true,
      });
    }
    this.#slabs.push({ bytes, offset, lines: [this.#line], ...(ended && !open ? { unended: true } : {}) });
    this.#blank = false;
    this.#line += trimmer.lines + 1;
    this.#trimmer = null;
  }

  #lineEnds(record: Buffer): number {
    let count = 0;
    for (let at = record.indexOf(LF); at !== -1; at = record.indexOf(LF, at + 1)) count++;
    if (!this.#format.bareCr) return count;
    for (let at = record.indexOf(CR); at !== -1; at = record.indexOf(CR, at + 1)) if (record[at + 1] !== LF) count++;
    return count;
  }
}

/** The buffer, or a larger one with the same first `held` bytes, so that `more` bytes fit behind them. */
function roomFor(buffer: Buffer<ArrayBuffer>, held: number, more: number): Buffer<ArrayBuffer> {
  if (held + more <= buffer.length) return buffer;
  const larger = Buffer.allocUnsafe(Math.max(held + more, 2 * buffer.length));
  buffer.copy(larger, 0, 0, held);
  return larger;
}

/** The slabs of one piece of text, each to be used before the next; a cut last record is left out unless `whole`. */
export function* slabsOf(
  text: Buffer,
  whole: boolean,
  format: CsvFormat,
  limits: CsvLimits,
  log: NoticeLog,
  line = 1,
): Generator<Slab> {
  const splitter = new RecordSplitter(format, limits, log, line);
  yield* splitter.push(text);
  yield* whole ? splitter.end() : splitter.flush();
}
