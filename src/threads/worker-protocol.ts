import type { ScanPlan } from '../model/plan.ts';
import type { PortableBatch } from '../model/portable-batch.ts';

/** What a profile worker is started with. */
export interface WorkerData {
  readonly plan: ScanPlan;
  /** One 32-bit counter: batches the worker is done with. Read without waiting for messages. */
  readonly done: SharedArrayBuffer;
}

/** What a profile worker is sent: a batch to count, or the word to hand in its counts. */
export type WorkerTask = PortableBatch | 'finish';
