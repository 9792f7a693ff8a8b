import type { ScanPlan } from '../model/plan.ts';
import type { PortableBatch } from '../model/portable-batch.ts';
import type { TableProfileJson } from '../profile/table-profile.ts';
import type { RulePack } from '../rules/packs/rule-pack.ts';

/** What threads count by. */
export interface CountingOrder {
  readonly plan: ScanPlan;
  /** The text of the user's rules, where there are any. */
  readonly rules: RulePack['source'] | undefined;
}

/** What a profile worker is started with. */
export interface WorkerData extends CountingOrder {
  /** Element 0 is the number of batches counted so far: both threads see it at once, without a message. */
  readonly counted: Int32Array;
}

/** What a profile worker is sent: a batch to count, or the word to hand in its counts. */
export type WorkerTask = PortableBatch | 'finish';

/** What it answers at the end. */
export interface WorkerAnswer {
  readonly counts: TableProfileJson;
}
