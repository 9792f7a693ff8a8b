import { Worker } from 'node:worker_threads';
import type { Batch } from '../model/batch.ts';
import { CadAuditError } from '../model/error.ts';
import type { ScanPlan } from '../model/plan.ts';
import type { SpentMemory } from '../model/portable-batch.ts';
import type { TableProfileJson } from '../profile/table-profile.ts';
import type { WorkerAnswer, WorkerData, WorkerTask } from './worker-protocol.ts';

/** Small nurseries: what a batch leaves behind is garbage as soon as it is counted. */
const MEMORY = { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 256 };

/** One counting thread, seen from the reading one. */
export class ProfileThread {
  readonly #worker: Worker;
  /** Settles when the counts have come, or with the failure. */
  readonly #counts: Promise<TableProfileJson>;
  #waiters: (() => void)[] = [];
  readonly #spent: SpentMemory[] = [];
  #sent = 0;
  #done = 0;

  constructor(plan: ScanPlan) {
    const data: WorkerData = { plan };
    this.#worker = new Worker(new URL('./profile-worker.js', import.meta.url), { workerData: data, resourceLimits: MEMORY });
    this.#counts = new Promise((resolve, reject) => {
      this.#worker.on('message', (answer: WorkerAnswer) => {
        if ('counts' in answer) resolve(answer.counts);
        else this.#oneDone(answer.spent);
      });
      this.#worker.once('error', () => reject(failed('failed')));
      this.#worker.once('exit', () => reject(failed('ended early')));
    });
    // A failure is told to whoever waits next; until then it must not count as unhandled.
    this.#counts.catch(() => {});
  }

  /** Batches sent and not yet counted. */
  get waiting(): number {
    return this.#sent - this.#done;
  }

  #oneDone(spent: SpentMemory): void {
    this.#done++;
    this.#spent.push(spent);
    for (const resolve of this.#waiters) resolve();
    this.#waiters = [];
  }

  /** This thread, when it has counted one more batch; rejects when it fails. */
  async nextDone(): Promise<this> {
    await Promise.race([new Promise<void>((resolve) => this.#waiters.push(resolve)), this.#counts]);
    return this;
  }

  count(batch: Batch): void {
    const task = batch.portable?.(this.#spent.pop());
    if (task === undefined) return;
    this.#sent++;
    this.#send(task, [task.bytes.buffer, task.starts.buffer, task.ends.buffer]);
  }

  finish(): Promise<TableProfileJson> {
    this.#send('finish');
    return this.#counts;
  }

  #send(task: WorkerTask, transfer: ArrayBuffer[] = []): void {
    this.#worker.postMessage(task, transfer);
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}

const failed = (how: string): CadAuditError =>
  new CadAuditError('internal', `A thread that was counting rows ${how}.`, 'Try again with --threads 1.');
