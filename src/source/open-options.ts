import type { InputFormat, RecordEndName, Slice } from '../model/table.ts';

/** What the user lays down; everything else is found out. */
export interface OpenOptions {
  readonly format?: InputFormat;
  /** A name iconv knows, e.g. `utf-8`, `windows-1252`, `utf-16le`, `cp437`. */
  readonly encoding?: string;
  /** One or more characters, none of them a line break. */
  readonly delimiter?: string;
  /** One ASCII character, or `null` where a quote mark means nothing. */
  readonly quote?: string | null;
  /** `doubled`, `none`, or one ASCII character, e.g. a backslash. */
  readonly escape?: string;
  readonly recordEnd?: RecordEndName;
  /** Same as `headerRows` 1 or 0. */
  readonly header?: boolean;
  /** Rows that make the header; 0 where there is none. */
  readonly headerRows?: number;
  /** Physical lines before the header that are not part of the table. */
  readonly skipLines?: number;
  /** Physical lines at the end that are not part of the table. */
  readonly footerLines?: number;
  /** Only this sheet of a workbook. */
  readonly sheet?: string;
  /** Only this member of an archive. */
  readonly member?: string;
  /** Only the rows of this slice of a CSV file. The facts of the table tell whether it could be taken: not of what is packed or piped. */
  readonly slice?: Slice;
  /** Ends the work early: what is thrown then is the signal's `reason` (a `DOMException` named `AbortError` unless another was given), no `CadAuditError`. A stream is destroyed. */
  readonly signal?: AbortSignal;
}
