const LF = 10;

/** Room for small documents; it grows to what is parsed at once and what is carried over. */
const FIRST_ROOM = 1 << 18;

/** So many lines show how long lines are; those shorter than this many bytes on average are short. */
const FIRST_LINES = 16;
const SHORT_LINE = 64;

/** The bytes of a document that are looked at now. Bytes that are read make room for the next; a place in the document stays known. */
export class JsonSlab {
  bytes: Buffer = Buffer.allocUnsafe(FIRST_ROOM);
  /** First byte that is not read yet. */
  at = 0;
  /** First byte behind what is there. `bytes[limit]` is a line feed, so that a scan may look one byte too far. */
  limit = 0;
  #line = 1;
  /** Bytes of the current line that are gone. */
  #column = 0;

  /** Bytes that are not read yet. */
  get unread(): number {
    return this.limit - this.at;
  }

  /** Adds bytes. Room is made where that costs little: what was read is given up, or the slab grows. */
  add(piece: Uint8Array): void {
    const { unread } = this;
    if (unread <= this.at || this.limit + piece.length >= this.bytes.length) {
      this.#giveUp(this.at);
      const needed = unread + piece.length + 1;
      if (needed > this.bytes.length) {
        const larger = Buffer.allocUnsafe(2 * needed);
        this.bytes.copy(larger, 0, this.at, this.limit);
        this.bytes = larger;
      } else this.bytes.copyWithin(0, this.at, this.limit);
      this.at = 0;
      this.limit = unread;
    }
    this.bytes.set(piece, this.limit);
    this.limit += piece.length;
    this.bytes[this.limit] = LF;
  }

  /** Line (from 1) and byte of the line (from 1) of an offset. */
  place(offset: number): { readonly line: number; readonly byte: number } {
    let line = this.#line;
    let column = this.#column;
    for (let at = 0; at < offset; at++) {
      if (this.bytes[at] === LF) {
        line++;
        column = 0;
      } else column++;
    }
    return { line, byte: column + 1 };
  }

  /** Counts the lines that go. */
  #giveUp(end: number): void {
    const gone = this.bytes.subarray(0, end);
    let last = -1;
    let lines = 0;
    // Long lines are left by search, short ones byte by byte: a search costs as much as some sixty bytes.
    for (let next = gone.indexOf(LF); next !== -1; next = gone.indexOf(LF, last + 1)) {
      lines++;
      last = next;
      if (lines === FIRST_LINES && last < FIRST_LINES * SHORT_LINE) break;
    }
    if (lines === FIRST_LINES) {
      for (let at = last + 1; at < end; at++) {
        if (gone[at] !== LF) continue;
        lines++;
        last = at;
      }
    }
    this.#line += lines;
    this.#column = lines > 0 ? end - last - 1 : this.#column + end;
  }
}
