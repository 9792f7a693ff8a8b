import { LARGEST_VALUE } from './document-walker.ts';
import { COMMA, INCOMPLETE, OPEN_ARRAY, OPEN_OBJECT, skipSpace } from './json-bytes.ts';
import type { RecordParts, RecordSession } from './record-session.ts';

const LF = 10;

/** Begins a record in a JSON text sequence (RFC 7464). */
const RECORD_SEPARATOR = 0x1e;

/** Records on lines of their own. A line that is no JSON is left out, and the next is read. */
export class LineSession implements RecordSession {
  readonly #parts: RecordParts;
  readonly #onBadLine: (line: number) => void;
  #line = 1;
  /** Inside a line that is too long to be held. */
  #dropping = false;
  readonly wanted = 1;
  /** The input ends within a record. */
  cut = false;

  constructor(parts: RecordParts, onBadLine: (line: number) => void) {
    this.#parts = parts;
    this.#onBadLine = onBadLine;
  }

  run(last: boolean): boolean {
    const { slab, cells } = this.#parts;
    while (slab.at < slab.limit) {
      const found = slab.bytes.indexOf(LF, slab.at);
      const ends = found !== -1 && found < slab.limit;
      const end = ends ? found : slab.limit;
      if (!ends && !last) {
        if (slab.unread > LARGEST_VALUE) this.#dropping = true;
        if (this.#dropping) slab.at = slab.limit;
        return true;
      }
      const good = !this.#dropping && this.#readLine(slab.at, end, last && !ends);
      if (!good) this.#onBadLine(this.#line);
      this.#dropping = false;
      this.#line++;
      slab.at = Math.min(end + 1, slab.limit);
      if (cells.full) return false;
    }
    return true;
  }

  /** Reads the values of a line; false where it has anything else. */
  #readLine(at: number, end: number, last: boolean): boolean {
    const { bytes } = this.#parts.slab;
    if (bytes[at] === RECORD_SEPARATOR) at++;
    at = skipSpace(bytes, at, end);
    while (at < end) {
      const inside = bytes[at] === OPEN_ARRAY ? skipSpace(bytes, at + 1, end) : at;
      const list = inside > at && bytes[inside] === OPEN_OBJECT;
      at = list ? this.#readList(inside, end) : this.#readRecord(at, end, last);
      if (at < 0) return at === INCOMPLETE && last;
      at = skipSpace(bytes, at, end);
      // A list that was written line by line has commas.
      if (bytes[at] === COMMA && at < end) at = skipSpace(bytes, at + 1, end);
    }
    return true;
  }

  /** Reads a list of which the first object is at hand, each as a record of its own; the offset behind it. */
  #readList(at: number, end: number): number {
    const { bytes } = this.#parts.slab;
    for (;;) {
      at = this.#readRecord(at, end, false);
      if (at < 0) return at;
      at = skipSpace(bytes, at, end);
      if (bytes[at] !== COMMA || at >= end) return bytes[at] === 0x5d && at < end ? at + 1 : INCOMPLETE;
      at = skipSpace(bytes, at + 1, end);
    }
  }

  #readRecord(at: number, end: number, last: boolean): number {
    const { tree, cells, reader } = this.#parts;
    tree.mark();
    cells.open();
    // The line feed ends a number.
    const after = reader.read(at, end + 1, last);
    const cut = after === INCOMPLETE && last;
    if (after >= 0 || cut) cells.close(this.#line);
    else tree.rollBack();
    this.cut ||= cut;
    return after;
  }
}
