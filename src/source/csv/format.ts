/** How records and cells are told apart in UTF-8 bytes. */
export interface CsvFormat {
  /** One ASCII character. */
  readonly delimiter: string;
  /** One ASCII character; `null` where a quote mark means nothing. */
  readonly quote: string | null;
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
 * 1 MiB holds any real narrative. 16 MiB is 50,000 columns of 300 bytes. 1,024 rows or 128 KiB make a batch: what
 * is made for it dies young, and the cost per batch still vanishes (measured: larger ones only cost memory).
 */
export const CSV_LIMITS: CsvLimits = { cell: 1 << 20, record: 16 << 20, slab: 1 << 17, rows: 1024, columns: 50_000 };

export const LF = 10;
export const CR = 13;
