import type { TableCounts } from '../model/counts.ts';
import type { AddressResult, LocationResult } from '../model/location.ts';
import type { ScanPlan } from '../model/plan.ts';

/** What a feed is judged on: the plan and the counts of a table and the judgements made from them. Never the data. */
export interface FeedTable {
  readonly plan: ScanPlan;
  readonly counts: TableCounts;
  readonly locations: readonly LocationResult[];
  readonly addresses: readonly AddressResult[];
}
