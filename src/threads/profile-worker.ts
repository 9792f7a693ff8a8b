import { parentPort, workerData } from 'node:worker_threads';
import { TableProfile } from '../profile/table-profile.ts';
import { profileKit } from '../rules/profile-kit.ts';
import { ByteBatch } from '../source/batch/byte-batch.ts';
import type { WorkerAnswer, WorkerData, WorkerTask } from './worker-protocol.ts';

/** A thread that counts the batches it is sent and, when told that there are no more, sends its counts. */
const { plan, rules, counted } = workerData as WorkerData;
const pack =
  rules === undefined ? undefined : (await import('../rules/packs/load-rule-pack.ts')).loadRulePack(rules.text, rules.name);
const profile = new TableProfile(plan, profileKit(pack));

parentPort?.on('message', (task: WorkerTask) => {
  if (task === 'finish') {
    const answer: WorkerAnswer = { counts: profile.toJSON() };
    parentPort?.postMessage(answer);
    parentPort?.close();
    return;
  }
  profile.add(ByteBatch.from(task));
  Atomics.add(counted, 0, 1);
});
