/** How records and cells are told apart in UTF-8 bytes. */
export interface CsvFormat {
  /** One or more characters, none of them a line break. */
  readonly delimiter: string;
  /** One ASCII character; `null` where a quote mark means nothing. */
  readonly quote: string | null;
  /**
   * What makes a quote inside a quoted cell a character: `doubled` (also where absent), `none` (a quote closes only before a
   * delimiter or a line end), or one ASCII character such as a backslash.
   */
  readonly escape?: string;
  /** True where a bare carriage return ends a record too. A line feed, with or without one before it, always does. */
  readonly bareCr: boolean;
  /** Cells a record should have; `0` while that is not known. Decides whether a quote that spans lines is a stray one. */
  readonly columns: number;
}

/** Bounds that keep memory constant. */
export interface CsvLimits {
  /** Bytes kept of one cell. */
  readonly cell: number;
  /** Bytes kept of a record that is longer than one cell may be. */
  readonly record: number;
  /** Bytes of one batch. */
  readonly slab: number;
  /** Rows of one batch. */
  readonly rows: number;
  readonly columns: number;
}

/**
 * 1 MiB holds any real narrative. 16 MiB is 50,000 columns of 300 bytes. 1 MiB or 8,192 rows make a batch:
 * every stage goes through all of it before the next one does, so what a stage works with (word list, hash tables) comes to
 * the processor's cache once per batch. Measured: a tenth less processor time than with 128 KiB, and 2 MiB gain nothing more.
 */
export const CSV_LIMITS: CsvLimits = { cell: 1 << 20, record: 16 << 20, slab: 1 << 20, rows: 8192, columns: 50_000 };

export const LF = 10;
export const CR = 13;

/** The marks of a format as bytes, for the scanners. */
export interface Marks {
  readonly delimiter: Buffer;
  /** Last byte of the delimiter. */
  readonly last: number;
  /** `-1` where there is none. */
  readonly quote: number;
  /** The escape where it is a character of its own; else `-1`. */
  readonly escapeByte: number;
  /** A quote closes a cell only before a delimiter or a line end. */
  readonly lenient: boolean;
}

/** Marks of formats that are in use: they are asked for with every record that spans lines. */
const KNOWN = new WeakMap<CsvFormat, Marks>();

/** The bytes of a format's marks. */
export function marksOf(format: CsvFormat): Marks {
  const known = KNOWN.get(format);
  if (known !== undefined) return known;
  const { delimiter, quote, escape: way } = format;
  const bytes = Buffer.from(delimiter);
  const own = way !== undefined && way !== 'doubled' && way !== 'none' && way !== quote;
  const marks = {
    delimiter: bytes,
    last: bytes[bytes.length - 1] as number,
    quote: quote === null ? -1 : quote.charCodeAt(0),
    escapeByte: own ? way.charCodeAt(0) : -1,
    lenient: way === 'none',
  };
  KNOWN.set(format, marks);
  return marks;
}

/** A format in which quotes mean nothing: for finding physical lines. */
export function unquoted(format: CsvFormat): CsvFormat {
  const known = UNQUOTED.get(format) ?? { ...format, quote: null };
  UNQUOTED.set(format, known);
  return known;
}

const UNQUOTED = new WeakMap<CsvFormat, CsvFormat>();

/** Whether the delimiter stands at a place. */
export function isDelimiterAt(bytes: Buffer, at: number, { delimiter }: Marks): boolean {
  for (let index = 0; index < delimiter.length; index++) if (bytes[at + index] !== delimiter[index]) return false;
  return true;
}

/** Whether a place is the end of the bytes, a line end or a delimiter: what may stand behind a closing quote. */
export function isEdgeAt(bytes: Buffer, at: number, marks: Marks): boolean {
  const byte = bytes[at];
  return byte === undefined || byte === LF || byte === CR || isDelimiterAt(bytes, at, marks);
}

/**
 * The quote that closes the cell opened at `open`, by the rules of the format; the length of the bytes where none does.
 * `final`: nothing follows these bytes.
 */
export function closingQuote(bytes: Buffer, open: number, marks: Marks, final: boolean): number {
  const { quote, escapeByte, lenient } = marks;
  const { length } = bytes;
  for (let at = open + 1; ; ) {
    const found = bytes.indexOf(quote, at);
    if (found === -1) return length;
    if (escapeByte !== -1) {
      let before = 0;
      while (found - before - 1 > open && bytes[found - before - 1] === escapeByte) before++;
      if (before % 2 === 0) return found;
      at = found + 1;
      continue;
    }
    // What tells an escaped quote from a closing one may not have arrived yet.
    if (found + (lenient ? marks.delimiter.length : 1) >= length && !final) return length;
    if (lenient) {
      if (isEdgeAt(bytes, found + 1, marks)) return found;
      at = found + 1;
    } else {
      if (bytes[found + 1] !== quote) return found;
      at = found + 2;
    }
  }
}
