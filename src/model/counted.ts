import type { TableCounts } from './counts.ts';
import type { DataClass } from './data-class.ts';
import type { Masked } from './masked.ts';
import type { ToldNotice } from './notice.ts';
import type { ScanPlan } from './plan.ts';
import type { Aside, SourceFacts } from './table.ts';

/** Matches of one class in the text beside a table, or in the names of its columns. */
export interface BesideCount {
  readonly class: DataClass;
  readonly where: Aside['where'] | 'header';
  readonly count: number;
  /** The masked form of the first match. */
  readonly form: Masked;
}

/** All that is known of a table once it has been counted: what a result is made of, without the data. */
export interface CountedTable {
  readonly plan: ScanPlan;
  readonly counts: TableCounts;
  readonly facts: SourceFacts;
  readonly notices: readonly ToldNotice[];
  readonly beside: readonly BesideCount[];
}
