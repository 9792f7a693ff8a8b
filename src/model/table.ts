import type { Batch } from './batch.ts';
import type { Notice } from './notice.ts';

export const INPUT_FORMATS = ['csv', 'json', 'ndjson', 'geojson'] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];

/** A column as it was found. */
export interface Field {
  /** Unique name: the header, `column_3` where there is none, `Name (2)` for a repeated one, a dotted path for nested data. */
  readonly name: string;
  /** Path inside a nested record, one element per level; absent for flat tables. */
  readonly path?: readonly string[];
}

/** How the bytes were read; decided on a bounded sample, every part overridable. */
export interface Dialect {
  readonly delimiter: string;
  readonly quote: string | null;
  readonly recordEnd: 'lf' | 'crlf' | 'cr' | 'mixed';
  /** Physical lines before the header (report titles and the like). */
  readonly preambleLines: number;
  readonly header: boolean;
}

/** What is known about the input once it has been read to its end. */
export interface SourceFacts {
  /** File name as given (without directories), or `<stdin>`; untrusted text. */
  readonly name: string;
  readonly format: InputFormat;
  readonly encoding: string;
  readonly compression?: 'gzip';
  readonly dialect?: Dialect;
  /** Bytes of the input as stored. */
  readonly bytes: number;
  /** Data records. */
  readonly rows: number;
  /** SHA-256 of the stored bytes, lower-case hex; `null` if the whole input was not read. */
  readonly sha256: string | null;
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
  close(): Promise<void>;
}
