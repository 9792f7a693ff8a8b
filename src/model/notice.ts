/** Things that did not stop the work but that a reader of the result must know. */
export type NoticeLevel = 'info' | 'warning';

/**
 * What was assumed, repaired, skipped or cut. Text never holds a cell value. `incomplete` marks notices after which the
 * result no longer speaks for the whole input (exit code 3).
 */
export interface Notice {
  /** Stable kebab-case id, e.g. `ragged-rows`, `encoding-assumed`, `cell-truncated`. */
  readonly code: string;
  readonly level: NoticeLevel;
  readonly text: string;
  readonly count?: number;
  /** First place it happened. */
  readonly at?: { readonly record?: number; readonly line?: number };
  readonly incomplete?: boolean;
}

/** Code of the notice that there are no rows. Parts of a data set may have none and still make a table together. */
export const NO_ROWS = 'names-only';
