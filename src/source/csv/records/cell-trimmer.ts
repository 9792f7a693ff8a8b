import { CR, type CsvFormat, type CsvLimits, LF, type Marks, marksOf } from './format.ts';

/**
 * Copies one record that is too long to be held, keeping the beginning of each cell. Works byte by byte on any split of
 * the input and needs no more memory than what it keeps.
 */
export class CellTrimmer {
  readonly #marks: Marks;
  readonly #quote: number;
  readonly #bareCr: boolean;
  readonly #limits: CsvLimits;
  #kept: Buffer;
  #length = 0;
  #cell = 0;
  #cellCut = false;
  #atStart = true;
  #quoted = false;
  #pendingQuote = false;
  #escaped = false;
  /** Bytes of a delimiter seen so far. */
  #matched = 0;
  /** Cells that lost their end. */
  cut = 0;
  /** Line ends gone by inside the record. */
  lines = 0;

  constructor(format: CsvFormat, limits: CsvLimits) {
    this.#marks = marksOf(format);
    this.#quote = this.#marks.quote;
    this.#bareCr = format.bareCr;
    this.#limits = limits;
    this.#kept = Buffer.allocUnsafe(limits.cell + 1024);
  }

  /** Takes bytes up to the record's line end; returns where it stands in `bytes`, or `-1` if the record goes on. */
  take(bytes: Buffer): number {
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at] as number;
      if (this.#quoted) {
        if (this.#escaped || byte === this.#marks.escapeByte) {
          this.#escaped = !this.#escaped;
          if (byte === LF) this.lines++;
          this.#keep(byte);
          continue;
        }
        if (this.#pendingQuote) {
          this.#pendingQuote = false;
          if (byte === this.#quote && this.#marks.escapeByte === -1) {
            this.#keepPair();
            continue;
          }
          this.#quoted = false;
          this.#put(this.#quote);
        } else if (byte === this.#quote) {
          this.#pendingQuote = true;
          continue;
        } else {
          if (byte === LF) this.lines++;
          this.#keep(byte);
          continue;
        }
      }
      if (byte === LF || (byte === CR && this.#bareCr)) return at;
      if (this.#delimits(byte)) {
        this.#put(byte);
        this.#cell = 0;
        this.#cellCut = false;
        this.#atStart = true;
      } else if (byte === this.#quote && this.#atStart) {
        this.#put(byte);
        this.#quoted = true;
        this.#atStart = false;
      } else {
        this.#keep(byte);
        this.#atStart = false;
      }
    }
    return -1;
  }

  /** The trimmed record with a line feed. `open` tells that its last quote was never closed; it is closed here. */
  finish(): { readonly bytes: Buffer; readonly open: boolean } {
    const open = this.#quoted && !this.#pendingQuote;
    if (this.#quoted) this.#put(this.#quote);
    this.#put(LF);
    return { bytes: Buffer.from(this.#kept.subarray(0, this.#length)), open };
  }

  /** Whether a byte outside quotes completes a delimiter. */
  #delimits(byte: number): boolean {
    const { delimiter } = this.#marks;
    this.#matched = byte === delimiter[this.#matched] ? this.#matched + 1 : byte === delimiter[0] ? 1 : 0;
    if (this.#matched < delimiter.length) return false;
    this.#matched = 0;
    return true;
  }

  #keep(byte: number): void {
    const room = this.#cell < this.#limits.cell && this.#length < this.#limits.record;
    // A character that has begun is finished.
    if (room || (!this.#cellCut && (byte & 0xc0) === 0x80)) {
      this.#cell++;
      this.#put(byte);
    } else if (!this.#cellCut) {
      this.#cellCut = true;
      this.cut++;
    }
  }

  #keepPair(): void {
    if (this.#cell < this.#limits.cell && this.#length < this.#limits.record) {
      this.#cell += 2;
      this.#put(this.#quote);
      this.#put(this.#quote);
    } else if (!this.#cellCut) {
      this.#cellCut = true;
      this.cut++;
    }
  }

  #put(byte: number): void {
    // Delimiters and closing quotes of a record that is past its bound: twice the bound holds them, then they go too.
    if (this.#length >= 2 * this.#limits.record) return;
    if (this.#length === this.#kept.length) this.#kept = Buffer.concat([this.#kept], this.#kept.length * 2);
    this.#kept[this.#length++] = byte;
  }
}
