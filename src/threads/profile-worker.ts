import { parentPort, workerData } from 'node:worker_threads';
import { TableProfile } from '../profile/table-profile.ts';
import { profileKit } from '../rules/profile-kit.ts';
import { ByteBatch } from '../source/batch/byte-batch.ts';
import type { WorkerData, WorkerTask } from './worker-protocol.ts';

/** A thread that counts the batches it is sent and, when told that there are no more, sends its counts. */
const { plan, done } = workerData as WorkerData;
const finished = new Int32Array(done);
const profile = new TableProfile(plan, profileKit());

parentPort?.on('message', (task: WorkerTask) => {
  if (task === 'finish') {
    parentPort?.postMessage(profile.toJSON());
    parentPort?.close();
    return;
  }
  profile.add(ByteBatch.from(task));
  Atomics.add(finished, 0, 1);
});
