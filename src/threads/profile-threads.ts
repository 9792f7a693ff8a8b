import { availableParallelism } from 'node:os';
import type { Batch } from '../model/batch.ts';
import type { TableProfileJson } from '../profile/table-profile.ts';
import { ProfileThread } from './profile-thread.ts';
import type { CountingOrder } from './worker-protocol.ts';

/** Batches that may wait for one thread: enough to keep it busy while the reading thread counts one itself. */
const WAITING = 2;

/** Inputs below this many bytes are done before other threads would have started. */
export const WORTH_THREADS = 24 << 20;

/** Threads used when nobody says how many: one per core; one reader cannot feed more than about eight. */
export const defaultThreads = (): number => Math.min(availableParallelism(), 8);

/**
 * Threads that count beside the one that reads, which counts too whenever the others have enough to do. Which thread counts a
 * batch does not matter: counts merge to the same result.
 */
export class ProfileThreads {
  readonly #threads: readonly ProfileThread[];

  /** @param count with the reading thread: 1 means that there are no others. */
  constructor(order: CountingOrder, count: number) {
    this.#threads = Array.from({ length: Math.max(0, count - 1) }, () => new ProfileThread(order));
  }

  /**
   * Hands a batch to the least busy thread, when there is room for it.
   * @returns `false` when all have enough to do, the batch cannot travel or there are no threads: the caller counts it.
   * @throws {CadAuditError} `internal` when a thread failed.
   */
  take(batch: Batch): boolean {
    if (batch.portable === undefined) return false;
    let idlest: ProfileThread | undefined;
    let least = WAITING;
    for (const thread of this.#threads) {
      const waiting = thread.waiting();
      if (waiting >= least) continue;
      least = waiting;
      idlest = thread;
    }
    idlest?.count(batch);
    return idlest !== undefined;
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
