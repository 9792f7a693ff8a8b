import type { Batch } from './batch.ts';
import type { Notice } from './notice.ts';

export const INPUT_FORMATS = ['csv', 'json', 'ndjson', 'geojson', 'xlsx', 'parquet', 'xml', 'html'] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];

export const COMPRESSIONS = ['gzip', 'zstd', 'zip'] as const;
/** How the bytes were packed; `zip` also where the table is one member of an archive. */
export type Compression = (typeof COMPRESSIONS)[number];

/** A column as it was found. */
export interface Field {
  /** Unique name: the header, `column_3` where there is none, `Name (2)` for a repeated one, a dotted path for nested data. */
  readonly name: string;
  /** Path inside a nested record, one element per level; absent for flat tables. */
  readonly path?: readonly string[];
}

/** What ends a record of delimited text. */
export type RecordEndName = 'lf' | 'crlf' | 'cr';

/** How the bytes were read; decided on a bounded sample, every part overridable. */
export interface Dialect {
  /** One or more characters, e.g. `,`, `\t`, `, `; none where the columns stand at fixed positions. */
  readonly delimiter: string;
  /** Of columns at fixed positions: the character of a line, from 1, at which each begins; absent where they were not told ahead. */
  readonly starts?: readonly number[];
  readonly quote: string | null;
  /** What marks a quote inside a quoted cell: `doubled`, `none`, or a character such as a backslash; absent where none is quoted. */
  readonly escape?: string;
  readonly recordEnd: RecordEndName | 'mixed';
  /** Physical lines before the header (report titles and the like). */
  readonly preambleLines: number;
  readonly header: boolean;
  /** Rows that make the header; absent where there is at most one. */
  readonly headerRows?: number;
  /** Physical lines behind the last record that are not part of the table (totals, footnotes); absent where there are none. */
  readonly footerLines?: number;
  /** How well the sample fits, 0 to 1, and the dialect that nearly won. */
  readonly score?: number;
  readonly runnerUp?: { readonly delimiter: string; readonly quote: string | null; readonly score: number };
}

/** Which table of an input with several this is. Untrusted text. */
export interface TablePart {
  /** Path inside an archive. */
  readonly member?: string;
  readonly sheet?: string;
  /** 2 for the second table of the same sheet or text; absent for the first. */
  readonly table?: number;
}

/** One of several stretches of about as many bytes; a record belongs to the one in which it starts. Both count from 1. */
export interface Slice {
  readonly index: number;
  readonly of: number;
}

/** What a workbook hides from its reader but hands over all the same. */
export interface HiddenParts {
  /** The sheet itself; `very-hidden` cannot be shown from the menu. */
  readonly sheet?: 'hidden' | 'very-hidden';
  /** Data rows that are hidden (by hand or by a filter). */
  readonly rows: number;
  /** Names of the fields in hidden columns. */
  readonly fields: readonly string[];
}

/** What is known about the input once it has been read to its end. */
export interface SourceFacts {
  /** File name as given (without directories), or `<stdin>`; untrusted text. */
  readonly name: string;
  readonly format: InputFormat;
  readonly encoding: string;
  readonly compression?: Compression;
  readonly dialect?: Dialect;
  readonly part?: TablePart;
  /** Present where only this slice was counted; `rows` are those of the slice, `bytes` those of the whole input. */
  readonly slice?: Slice;
  /** Complete when the rows have been read; absent where nothing is hidden. */
  readonly hidden?: HiddenParts;
  /** Bytes of the input as stored. */
  readonly bytes: number;
  /** Data records. */
  readonly rows: number;
  /** SHA-256 of the stored bytes, lower-case hex; `null` if the whole input was not read. */
  readonly sha256: string | null;
}

/** Text that stands beside a table: titles above it, notes below it. Raw: to be looked through, never to be printed. */
export interface Aside {
  /** Lines it had; the text may hold fewer of them. */
  readonly lines: number;
  /** At most 65,536 characters. */
  readonly text: string;
  readonly where: 'above' | 'below';
}

export interface Progress {
  readonly phase: 'planning' | 'reading';
  readonly bytes: number;
  /** `null` where the size is not known (a pipe). */
  readonly totalBytes: number | null;
  readonly rows: number;
}

/** An opened table. Rows come out the same whatever the format was. */
export interface Table {
  readonly fields: readonly Field[];
  /** True where the input can be read from its start again (a file can, a pipe cannot). */
  readonly reopenable: boolean;
  /**
   * Blocks of rows from the whole input (head, middle, end where it can be sought or read twice) for planning; bounded in
   * rows and bytes. For a pipe only the head, which is kept and handed out again by `batches()`.
   */
  sample(): Promise<{ readonly batches: readonly Batch[]; readonly coverage: 'all' | 'blocks' | 'head' }>;
  /** Every row once, in order. A second call reads again where the table is reopenable, otherwise it throws. */
  batches(onProgress?: (progress: Progress) => void): AsyncIterable<Batch>;
  /** The public row view: every cell as text, in field order, every row as long as `fields`. */
  rows(): AsyncIterable<readonly string[]>;
  /** Grows while reading; complete when `batches()` has ended. */
  readonly notices: readonly Notice[];
  /** Complete when `batches()` has ended. */
  facts(): SourceFacts;
  /** Text above and below the table that is in none of its rows; absent where the format has none. Complete when `batches()` has ended. */
  asides?(): readonly Aside[];
  close(): Promise<void>;
}
