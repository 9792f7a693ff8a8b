import type { ScanPlan } from '../model/plan.ts';
import type { PortableBatch, SpentMemory } from '../model/portable-batch.ts';
import type { TableProfileJson } from '../profile/table-profile.ts';

/** What a profile worker is started with. */
export interface WorkerData {
  readonly plan: ScanPlan;
}

/** What a profile worker is sent: a batch to count, or the word to hand in its counts. */
export type WorkerTask = PortableBatch | 'finish';

/** What it answers: after each batch its memory, at the end its counts. */
export type WorkerAnswer = { readonly spent: SpentMemory } | { readonly counts: TableProfileJson };
