import { CR, type CsvFormat, closingQuote, isDelimiterAt, isEdgeAt, LF, type Marks, marksOf } from './format.ts';

/** Where a record ends and what was seen on the way. Reused from record to record to keep the hot path free of garbage. */
export interface RecordEnd {
  /** First byte after the record and its line end; `-1` where the bytes end before the record does. */
  next: number;
  /** First byte after the record's content. */
  end: number;
  /** A line end stands inside quotes. */
  multiline: boolean;
  /** A closing quote is followed by something other than a delimiter or a line end. */
  loose: boolean;
  /** A quote stands inside a cell that no quote opened, in the middle of letters: a delimiter may be missing before it. */
  inner: boolean;
  /** The opening quote that is still open, where the record does not end; else `-1`. */
  open: number;
}

/**
 * Finds record ends in a buffer by the rules of csv-parse with `relax_quotes`: a quote opens a cell only at its first
 * byte, an escaped quote is a quote, any other quote closes. It leaps from quote to quote and from line end to line end,
 * so it costs a few percent of the parsing.
 */
export class RecordEnds {
  readonly found: RecordEnd = { next: -1, end: -1, multiline: false, loose: false, inner: false, open: -1 };
  readonly #bytes: Buffer;
  readonly #final: boolean;
  readonly #marks: Marks;
  readonly #bareCr: boolean;
  readonly #plain: boolean;
  #nextQuote = -1;
  #nextLf = -1;
  #nextCr = -1;

  /** `final`: nothing follows these bytes, so their end ends a record. */
  constructor(bytes: Buffer, format: CsvFormat, final: boolean) {
    this.#bytes = bytes;
    this.#final = final;
    this.#marks = marksOf(format);
    this.#bareCr = format.bareCr;
    this.#plain = this.#marks.escapeByte === -1 && !this.#marks.lenient;
  }

  /** Looks for the end of the record that starts at `start`. */
  find(start: number): RecordEnd {
    const bytes = this.#bytes;
    const marks = this.#marks;
    const found = this.found;
    found.multiline = false;
    found.loose = false;
    found.inner = false;
    found.open = -1;
    let from = start;
    for (;;) {
      const stop = this.#lineEnd(from);
      const quote = this.#quoteAt(from);
      if (quote >= stop) return this.#finish(stop);
      if (quote !== start && !this.#followsDelimiter(quote, from)) {
        if (!found.inner && isSeam(bytes[quote - 1], bytes[quote + 1])) found.inner = true;
        from = quote + 1;
        continue;
      }
      const close = this.#plain ? this.#doubledClose(quote) : closingQuote(bytes, quote, marks, this.#final);
      if (stop < close) found.multiline = true;
      if (close >= bytes.length) {
        found.open = quote;
        found.next = -1;
        found.end = bytes.length;
        return found;
      }
      const after = bytes[close + 1];
      if (
        (after !== marks.last || marks.delimiter.length > 1) &&
        after !== LF &&
        after !== CR &&
        !isEdgeAt(bytes, close + 1, marks)
      )
        found.loose = true;
      from = close + 1;
    }
  }

  /** {@link closingQuote} for doubled quotes, the hot path. */
  #doubledClose(open: number): number {
    const bytes = this.#bytes;
    const { quote } = this.#marks;
    for (let at = open + 1; ; at += 2) {
      at = bytes.indexOf(quote, at);
      if (at === -1) return bytes.length;
      // The byte that tells an escaped quote from a closing one may not have arrived yet.
      if (at + 1 === bytes.length) return this.#final ? at : bytes.length;
      if (bytes[at + 1] !== quote) return at;
    }
  }

  #followsDelimiter(at: number, from: number): boolean {
    const { delimiter, last } = this.#marks;
    if (this.#bytes[at - 1] !== last) return false;
    const begin = at - delimiter.length;
    return delimiter.length === 1 || (begin >= from && isDelimiterAt(this.#bytes, begin, this.#marks));
  }

  #finish(stop: number): RecordEnd {
    const bytes = this.#bytes;
    const found = this.found;
    if (stop === bytes.length) {
      found.end = stop;
      found.next = this.#final ? stop : -1;
      return found;
    }
    if (bytes[stop] === LF) {
      found.end = bytes[stop - 1] === CR ? stop - 1 : stop;
      found.next = stop + 1;
      return found;
    }
    found.end = stop;
    if (stop + 1 === bytes.length && !this.#final) found.next = -1;
    else found.next = bytes[stop + 1] === LF ? stop + 2 : stop + 1;
    return found;
  }

  /** First byte from `from` that ends a line; the length of the bytes where there is none. */
  #lineEnd(from: number): number {
    if (this.#nextLf < from) this.#nextLf = orEnd(this.#bytes.indexOf(LF, from), this.#bytes.length);
    if (!this.#bareCr) return this.#nextLf;
    if (this.#nextCr < from) this.#nextCr = orEnd(this.#bytes.indexOf(CR, from), this.#bytes.length);
    return this.#nextCr < this.#nextLf ? this.#nextCr : this.#nextLf;
  }

  #quoteAt(from: number): number {
    const { quote } = this.#marks;
    if (quote === -1) return this.#bytes.length;
    if (this.#nextQuote < from) this.#nextQuote = orEnd(this.#bytes.indexOf(quote, from), this.#bytes.length);
    return this.#nextQuote;
  }
}

/** Whether what stands before a quote ends a text and what stands behind it begins one: not so in `5" pipe` or `a "b" c`. */
function isSeam(before: number | undefined, after: number | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  // `8"x10"` is one value, `79"Main` is two.
  if (isDigit(before)) return after >= 65 && after <= 90;
  return (isLetter(before) || before === 46 || before === 41) && (isLetter(after) || isDigit(after));
}

function isDigit(byte: number): boolean {
  return byte >= 48 && byte <= 57;
}

function isLetter(byte: number): boolean {
  return (byte | 32) >= 97 && (byte | 32) <= 122;
}

function orEnd(index: number, end: number): number {
  return index === -1 ? end : index;
}
