import type { NoticeLog } from '../notice-log.ts';
import { countOf } from '../notice-log.ts';
import { CellTrimmer } from './cell-trimmer.ts';
import { CR, type CsvFormat, type CsvLimits, LF } from './format.ts';
import { lenientEnd } from './lenient-end.ts';
import { RecordEnds } from './record-end.ts';
import { firstLineLength, isStrayQuote, mendStrayQuote } from './stray-quote.ts';

/** Whole records, ready for the CSV parser. */
export interface Slab {
  readonly bytes: Buffer;
  /** Physical line on which each record starts, from 1. Blank lines are no records. */
  readonly lines: readonly number[];
  /** The bytes ended within this slab's last record: it has no line end. */
  readonly unended?: true;
  /** Some records have quotes in wrong places: where they fit badly they should be read again. */
  readonly odd?: true;
  /** One record whose quotes are to be taken leniently: read strictly it would fall apart. */
  readonly lenient?: true;
  /** Records (by their place in this slab) that have a blank line above them. */
  readonly blanks?: readonly number[];
}

/**
 * Cuts UTF-8 text into slabs of whole records, whatever the chunks were. It stands guard before the CSV parser: a stray
 * quote cannot swallow the rest of the file, an endless cell cannot fill the memory, and every record knows its line.
 */
export class RecordSplitter {
  readonly #format: CsvFormat;
  readonly #limits: CsvLimits;
  readonly #log: NoticeLog;
  /** Holds the bytes that wait, from its start. */
  #waiting = Buffer.allocUnsafe(0);
  #waitingBytes = 0;
  /** Takes over what is left after a scan: slabs lie in the other buffer and stay whole until the scan after the next. */
  #spare = Buffer.allocUnsafe(0);
  /** Waiting bytes at which scanning is worth while: what an unfinished record was scanned for is not scanned again soon. */
  #enough: number;
  #line: number;
  /** The line above was blank. */
  #blank = false;
  #trimmer: CellTrimmer | null = null;
  /** The line end of a trimmed record was a carriage return at the very end of a chunk. */
  #swallowLf = false;
  #slabs: Slab[] = [];

  /** `line`: the number of the first line. */
  constructor(format: CsvFormat, limits: CsvLimits, log: NoticeLog, line = 1) {
    this.#format = format;
    this.#limits = limits;
    this.#log = log;
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
    this.#log.add(
      { code: 'nul-bytes', level: 'warning', tell: (count) => `${countOf(count, 'NUL byte')} left out.` },
      chunk.length - kept.length,
    );
    return Buffer.from(kept.buffer, kept.byteOffset, kept.byteLength);
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
    const flush = (unended: boolean, lenient = false) => {
      if (lines.length > 0) {
        this.#slabs.push({
          bytes: bytes.subarray(slabStart, at),
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
      const ending = ends.find(at);
      const { end, next } = ending;
      const unfinished = ending.open !== -1;
      if (next === -1 && !(final && unfinished) && end - at <= cell) break;
      const record = bytes.subarray(at, end);
      if (ending.multiline && isStrayQuote(record, ending, this.#format, unfinished)) {
        flush(false);
        return this.#mendLine(bytes.subarray(at));
      }
      if (next === -1 || end - at > cell) {
        // Too long to hold, or open at the end of the input.
        flush(false);
        this.#trimmer = new CellTrimmer(this.#format, this.#limits);
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
  #mendLine(bytes: Buffer): Buffer {
    const length = firstLineLength(bytes, this.#format);
    this.#log.add({
      code: 'unclosed-quote',
      level: 'warning',
      tell: (count) =>
        `${countOf(count, 'quote')} opened a cell and did not close it on its line; such a quote was read as a plain character.`,
      at: { line: this.#line },
    });
    this.#slabs.push({ bytes: mendStrayQuote(bytes.subarray(0, length), this.#format), lines: [this.#line] });
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
    if (trimmer.cut > 0) {
      const kept = this.#limits.cell;
      this.#log.add(
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
      this.#log.add({
        code: 'cut-off',
        level: 'warning',
        tell: () => 'The input ends inside a quoted cell: it may be cut off. The last record was kept as far as it goes.',
        at,
        incomplete: true,
      });
    }
    this.#slabs.push({ bytes, lines: [this.#line], ...(ended && !open ? { unended: true } : {}) });
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
