import { Worker } from 'node:worker_threads';
import type { Batch } from '../model/batch.ts';
import { CadAuditError } from '../model/error.ts';
import type { ScanPlan } from '../model/plan.ts';
import type { CountedElsewhere, FieldChoice } from '../profile/cells/held-rows.ts';
import type { BatchTask, ThreadPart, WorkerAnswer, WorkerData, WorkerTask } from './worker-protocol.ts';

/** Megabytes. What a batch leaves behind is garbage as soon as it is counted, so a nursery need not be large. */
const MEMORY = { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 256 };

/** One counting thread, seen from the reading one. */
export class ProfileThread {
  readonly #worker: Worker;
  /** Settles when the counts have come, or with the failure. */
  readonly #counts: Promise<WorkerAnswer>;
  #failure: CadAuditError | undefined;
  readonly #counted = new Int32Array(new SharedArrayBuffer(4));
  #sent = 0;
  #freed = 0;
  /** Memory of the batches that were sent, in order; those up to `#freed` have been taken out. */
  readonly #lent: SharedArrayBuffer[] = [];
  #free: SharedArrayBuffer[] = [];

  /** Starts the thread; it waits for {@link begin}. */
  constructor(part: ThreadPart, rules: WorkerData['rules']) {
    const data: WorkerData = { part, rules, counted: this.#counted };
    this.#worker = new Worker(new URL('./profile-worker.js', import.meta.url), { workerData: data, resourceLimits: MEMORY });
    this.#counts = new Promise((resolve, reject) => {
      const fail = (how: string): void => {
        this.#failure ??= failed(how);
        reject(this.#failure);
      };
      this.#worker.once('message', (answer: WorkerAnswer) => resolve(answer));
      this.#worker.once('error', (error) => fail(isOutOfMemory(error) ? 'ran out of memory' : 'failed'));
      this.#worker.once('exit', () => fail('ended early'));
    });
    // A failure is told to whoever asks next; until then it must not count as unhandled.
    this.#counts.catch(() => {});
  }

  /** Says what to count by, before the first batch. */
  begin(plan: ScanPlan): void {
    this.#send({ plan });
  }

  /**
   * Batches sent and not yet counted.
   * @throws {CadAuditError} `internal` when the thread has failed.
   */
  waiting(): number {
    if (this.#failure !== undefined) throw this.#failure;
    return this.#sent - Atomics.load(this.#counted, 0);
  }

  /** Sends a batch to be counted; `false` where it cannot travel. */
  count(batch: Batch): boolean {
    return this.#lend(batch) !== undefined;
  }

  /** Sends a batch some of whose fields are to be counted; `undefined` where it cannot travel. */
  countFields(batch: Batch, which: FieldChoice): CountedElsewhere | undefined {
    const marks = new SharedArrayBuffer(batch.rows * Int32Array.BYTES_PER_ELEMENT);
    const turn = this.#lend(batch, { which, marks });
    if (turn === undefined) return undefined;
    return { fields: which, marks: new Int32Array(marks), isCounted: () => Atomics.load(this.#counted, 0) >= turn };
  }

  /** The how-manieth batch of the thread it has become. */
  #lend(batch: Batch, fields?: BatchTask['fields']): number | undefined {
    const portable = batch.portable?.(this.#spare());
    if (portable === undefined) return undefined;
    this.#lent.push(portable.memory);
    this.#send(fields === undefined ? { batch: portable } : { batch: portable, fields });
    return ++this.#sent;
  }

  /** Memory that the thread is done with. */
  #spare(): SharedArrayBuffer | undefined {
    const counted = Atomics.load(this.#counted, 0);
    for (; this.#freed < counted; this.#freed++) {
      const memory = this.#lent.shift();
      if (memory !== undefined) this.#free.push(memory);
    }
    return this.#free.pop();
  }

  finish(): Promise<WorkerAnswer> {
    this.#send('finish');
    return this.#counts;
  }

  #send(task: WorkerTask): void {
    this.#worker.postMessage(task);
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}

const isOutOfMemory = (error: Error & { readonly code?: string }): boolean => error.code === 'ERR_WORKER_OUT_OF_MEMORY';

const failed = (how: string): CadAuditError =>
  new CadAuditError('internal', `A thread that was counting rows ${how}.`, 'Try again with --threads 1.');
