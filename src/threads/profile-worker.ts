import { parentPort, workerData } from 'node:worker_threads';
import { TableProfile } from '../profile/table-profile.ts';
import { profileKit } from '../rules/profile-kit.ts';
import { ByteBatch } from '../source/batch/byte-batch.ts';
import type { WorkerAnswer, WorkerData, WorkerTask } from './worker-protocol.ts';

/** A thread that counts the batches it is sent and, when told that there are no more, sends its counts. */
const { plan } = workerData as WorkerData;
const profile = new TableProfile(plan, profileKit());
const answer = (message: WorkerAnswer, transfer: readonly ArrayBuffer[] = []): void => parentPort?.postMessage(message, transfer);

parentPort?.on('message', (task: WorkerTask) => {
  if (task === 'finish') {
    answer({ counts: profile.toJSON() });
    parentPort?.close();
    return;
  }
  profile.add(ByteBatch.from(task));
  const spent = { bytes: task.bytes.buffer, starts: task.starts.buffer, ends: task.ends.buffer };
  answer({ spent }, Object.values(spent));
});
