import { thousands } from './thousands.ts';

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

/** A notice while tables are counted. Results leave the words for several out. */
export interface ToldNotice extends Notice {
  /** Of what happened once: the text for several, `#` for their number, so that parts of a data set can be told together. */
  readonly several?: string;
}

/** Code of the notice that there are no rows. Parts of a data set may have none and still make a table together. */
export const NO_ROWS = 'names-only';

/** A text with another number for its own, where it stands alone: the `1` of `windows-1252` is none. */
export const withNumber = (text: string, count: number, other: string): string =>
  text
    .split(' ')
    .map((word) => (word === thousands(count) ? other : word))
    .join(' ');
