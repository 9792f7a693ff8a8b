import { availableParallelism } from 'node:os';
import type { Batch } from '../model/batch.ts';
import type { ScanPlan } from '../model/plan.ts';
import type { TableProfileJson } from '../profile/table-profile.ts';
import { ProfileThread } from './profile-thread.ts';

/** Batches that may wait for one thread: enough to keep it busy, few enough to keep memory small. */
const WAITING = 3;

/** Inputs below this many bytes are done before other threads would have started. */
export const WORTH_THREADS = 24 << 20;

/** Counting threads used when nobody says how many: one per core; one reader cannot feed more than about eight. */
export const defaultThreads = (): number => Math.min(availableParallelism(), 8);

/**
 * Threads that count while this one reads. Which thread counts a batch does not matter: counts merge to the same result.
 */
export class ProfileThreads {
  readonly #threads: readonly ProfileThread[];

  /** @param count 1 means that there are none and the reading thread counts. */
  constructor(plan: ScanPlan, count: number) {
    this.#threads = count < 2 ? [] : Array.from({ length: count }, () => new ProfileThread(plan));
  }

  /**
   * Hands a batch to the least busy thread, when there is room for it.
   * @returns `false` when the batch cannot travel or there are no threads: the caller counts it.
   * @throws {CadAuditError} `internal` when a thread failed.
   */
  async take(batch: Batch): Promise<boolean> {
    let idlest = this.#threads[0];
    if (idlest === undefined || batch.portable === undefined) return false;
    for (const thread of this.#threads) if (thread.waiting < idlest.waiting) idlest = thread;
    while (idlest.waiting >= WAITING) idlest = await Promise.race(this.#threads.map((thread) => thread.nextDone()));
    idlest.count(batch);
    return true;
  }

  /**
   * The counts of each thread, one after the other: a thread gives its memory back before the next hands in its counts.
   * @throws {CadAuditError} `internal` when a thread failed.
   */
  async *finish(): AsyncGenerator<TableProfileJson> {
    for (const thread of this.#threads) {
      yield await thread.finish();
      await thread.close();
    }
  }

  /** Ends all threads, finished or not. */
  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }
}
