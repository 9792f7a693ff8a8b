import type { TableRule } from './rule.ts';

/** Where the cell of a column's name stands in its line; columns from 1 in UTF-16 code units, `end` exclusive. */
export interface HeaderCell {
  readonly start: number;
  readonly end: number;
}

/** Where a scanned file lies, for formats that point into it. Untrusted text. */
export interface ReportPlace {
  /** With `/`, relative to the repository or the folder the program was called in; `null` for standard input. */
  readonly path: string | null;
  /** Physical line of the header, from 1; `null` where the format has no lines. */
  readonly headerLine: number | null;
  /** One for each column of the result, where they could be told. */
  readonly cells: readonly HeaderCell[] | null;
}

/**
 * What a report may say beyond its results. Reporters import `model/` only, so the words of the rules and the places of the
 * files are handed to them.
 */
export interface ReportContext {
  /** Title, harm, advice and sources of every rule a finding can name. */
  readonly rules: readonly TableRule[];
  /** One for each result, in the same order. */
  readonly places: readonly ReportPlace[];
  /** Of the program, for a report without a result. */
  readonly version: string;
}
