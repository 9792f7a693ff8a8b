import { availableParallelism } from 'node:os';
import type { Batch } from '../model/batch.ts';
import type { ScanPlan } from '../model/plan.ts';
import type { CountedElsewhere } from '../profile/cells/held-rows.ts';
import { ProfileThread } from './profile-thread.ts';
import type { WorkerAnswer, WorkerData } from './worker-protocol.ts';

/** Batches that may wait for one thread: enough to keep it busy while the reading thread counts one itself. */
const WAITING = 2;

/** The same for fields alone: while their thread warms up, batches may wait rather than that the reading thread learns them too. */
const MOST_WAITING = 6;

/** Inputs below this many bytes are done before other threads would have started. */
export const WORTH_THREADS = 24 << 20;

/** Threads used when nobody says how many: one per core; one reader cannot feed more than about eight. */
export const defaultThreads = (): number => Math.min(availableParallelism(), 8);

/**
 * Threads that count beside the one that reads, which counts too whenever the others have enough to do. The first of them counts
 * fields of the batches that the reading thread counts the rest of: two threads that do different things each warm up half of the
 * program only, and there is little to merge. Any more count whole batches. Who counts what does not matter: counts merge to the
 * same result.
 */
export class ProfileThreads {
  readonly #fields: ProfileThread | undefined;
  readonly #rows: readonly ProfileThread[];

  /**
   * Starts them; they get ready while the table is being planned and wait for {@link begin}.
   * @param count with the reading thread: 1 means that there are no others.
   */
  constructor(count: number, rules: WorkerData['rules']) {
    const others = Math.max(0, count - 1);
    this.#fields = others > 0 ? new ProfileThread('fields', rules) : undefined;
    this.#rows = Array.from({ length: Math.max(0, others - 1) }, () => new ProfileThread('rows', rules));
  }

  /** Says what to count by, before the first batch. */
  begin(plan: ScanPlan): void {
    for (const thread of this.#threads()) thread.begin(plan);
  }

  /**
   * Hands a batch to the least busy thread, when there is room for it.
   * @returns `false` when all have enough to do, the batch cannot travel or there are no such threads: the caller counts it.
   * @throws {CadAuditError} `internal` when a thread failed.
   */
  take(batch: Batch): boolean {
    let idlest: ProfileThread | undefined;
    let least = WAITING;
    for (const thread of this.#rows) {
      const waiting = thread.waiting();
      if (waiting >= least) continue;
      least = waiting;
      idlest = thread;
    }
    return idlest?.count(batch) === true;
  }

  /**
   * Hands fields of a batch to the thread for them, when there is room: all of them, or the texts alone when it has enough to do;
   * the caller counts the rest.
   * @throws {CadAuditError} `internal` when the thread failed.
   */
  takeFields(batch: Batch): CountedElsewhere | undefined {
    const waiting = this.#fields?.waiting() ?? MOST_WAITING;
    if (waiting >= MOST_WAITING) return undefined;
    return this.#fields?.countFields(batch, waiting < WAITING ? 'all' : 'texts');
  }

  /**
   * The counts of each thread, one after the other: a thread gives its memory back before the next hands in its counts.
   * @throws {CadAuditError} `internal` when a thread failed.
   */
  async *finish(): AsyncGenerator<WorkerAnswer> {
    for (const thread of this.#threads()) {
      yield await thread.finish();
      await thread.close();
    }
  }

  /** Ends all threads, finished or not. */
  async close(): Promise<void> {
    await Promise.all(this.#threads().map((thread) => thread.close()));
  }

  #threads(): readonly ProfileThread[] {
    return this.#fields === undefined ? this.#rows : [this.#fields, ...this.#rows];
  }
}
