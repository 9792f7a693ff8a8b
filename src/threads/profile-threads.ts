import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Batch } from '../model/batch.ts';
import { CadAuditError } from '../model/error.ts';
import type { ScanPlan } from '../model/plan.ts';
import type { TableProfileJson } from '../profile/table-profile.ts';
import type { WorkerData, WorkerTask } from './worker-protocol.ts';

/** Batches that may wait for one worker: enough to keep it busy while this thread counts a batch of its own. */
const WAITING = 4;

/** Inputs below this many bytes are done before another thread would have started. */
export const WORTH_THREADS = 24 << 20;

/** Threads used when nobody says how many: one per core, and never more than the reading thread can feed. */
export const defaultThreads = (): number => Math.min(availableParallelism(), 8);

/**
 * Threads that help counting. The reading thread offers each batch; a worker with room takes it, otherwise the reading thread
 * counts it itself. Counts merge to the same result whoever counted what.
 */
export class ProfileThreads {
  readonly #workers: readonly Helper[];

  /** @param threads all threads together, the reading one included. */
  constructor(plan: ScanPlan, threads: number) {
    this.#workers = Array.from({ length: Math.max(0, threads - 1) }, () => new Helper(plan));
  }

  /** Hand a batch to the least busy worker; `false` when none has room or the batch cannot travel. */
  offer(batch: Batch): boolean {
    if (batch.portable === undefined) return false;
    let idlest: Helper | undefined;
    for (const worker of this.#workers) if (idlest === undefined || worker.waiting < idlest.waiting) idlest = worker;
    if (idlest === undefined || idlest.waiting >= WAITING) return false;
    idlest.send(batch.portable());
    return true;
  }

  /**
   * The counts of all workers.
   * @throws {CadAuditError} `internal` when a worker failed.
   */
  finish(): Promise<readonly TableProfileJson[]> {
    return Promise.all(this.#workers.map((worker) => worker.finish()));
  }

  /** Ends all workers, finished or not. */
  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.close()));
  }
}

class Helper {
  readonly #worker: Worker;
  readonly #done = new Int32Array(new SharedArrayBuffer(4));
  readonly #counts: Promise<TableProfileJson>;
  #sent = 0;

  constructor(plan: ScanPlan) {
    const data: WorkerData = { plan, done: this.#done.buffer };
    this.#worker = new Worker(new URL('./profile-worker.js', import.meta.url), { workerData: data });
    this.#counts = new Promise((resolve, reject) => {
      this.#worker.once('message', resolve);
      this.#worker.once('error', () =>
        reject(new CadAuditError('internal', 'A thread that was counting rows failed.', 'Try again with --threads 1.')),
      );
      this.#worker.once('exit', () =>
        reject(new CadAuditError('internal', 'A thread that was counting rows ended early.', 'Try again with --threads 1.')),
      );
    });
    // A failure is told by `finish()`; until then it must not count as unhandled.
    this.#counts.catch(() => {});
  }

  get waiting(): number {
    return this.#sent - Atomics.load(this.#done, 0);
  }

  send(batch: Exclude<WorkerTask, 'finish'>): void {
    this.#sent++;
    this.#worker.postMessage(batch, [batch.bytes.buffer, batch.starts.buffer, batch.ends.buffer] as ArrayBuffer[]);
  }

  finish(): Promise<TableProfileJson> {
    this.#worker.postMessage('finish');
    return this.#counts;
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}
