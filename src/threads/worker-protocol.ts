import type { ScanPlan } from '../model/plan.ts';
import type { PortableBatch } from '../model/portable-batch.ts';
import type { FieldChoice } from '../profile/cells/held-rows.ts';
import type { FieldCounterJson } from '../profile/field/field-counter.ts';
import type { TableProfileJson } from '../profile/table-profile.ts';
import type { RulePack } from '../rules/packs/rule-pack.ts';

/** What a thread counts of its batches: everything, or fields for themselves. */
export type ThreadPart = 'rows' | 'fields';

/** What a profile worker is started with. */
export interface WorkerData {
  readonly part: ThreadPart;
  /** The text of the user's rules, where there are any. */
  readonly rules: RulePack['source'] | undefined;
  /** Element 0 is the number of batches counted so far: both threads see it at once, without a message. */
  readonly counted: Int32Array;
}

/** A batch to count. */
export interface BatchTask {
  readonly batch: PortableBatch;
  /** For a thread that counts fields: which, and where their exposure marks go, 32 bits per row, zero before. */
  readonly fields?: { readonly which: FieldChoice; readonly marks: SharedArrayBuffer };
}

/** What a profile worker is sent: the plan to count by, then batches, then the word to hand in its counts. */
export type WorkerTask = { readonly plan: ScanPlan } | BatchTask | 'finish';

/** What it answers at the end. */
export type WorkerAnswer =
  | { readonly part: 'rows'; readonly counts: TableProfileJson }
  | { readonly part: 'fields'; readonly counts: readonly FieldCounterJson[] };
