import type { CadAuditError } from '../model/error.ts';
import type { TablePart } from '../model/table.ts';
import type { NoticeLog } from './notice-log.ts';
import type { TableContent, TableReader } from './table.ts';

/** A table that is open. */
interface FoundTable {
  readonly part: TablePart;
  readonly content: TableContent;
  readonly reader: TableReader;
  /** What was noticed on the way to it. */
  readonly logs: readonly NoticeLog[];
  /** Parts known to come after this one. */
  readonly more: number;
}

/** A part that could not be opened; the others go on. */
interface FailedPart {
  readonly part: TablePart;
  readonly error: CadAuditError;
}

/** A part that was reached: its table, or why it has none. */
export type FoundPart = FoundTable | FailedPart;
