import { parentPort, workerData } from 'node:worker_threads';
import { FieldsProfile } from '../profile/fields-profile.ts';
import { TableProfile } from '../profile/table-profile.ts';
import { profileKit } from '../rules/profile-kit.ts';
import { ByteBatch } from '../source/batch/byte-batch.ts';
import type { BatchTask, WorkerAnswer, WorkerData, WorkerTask } from './worker-protocol.ts';

/** A thread that counts the batches it is sent and, when told that there are no more, sends its counts. */
const { plan, rules, part, counted } = workerData as WorkerData;
const pack =
  rules === undefined ? undefined : (await import('../rules/packs/load-rule-pack.ts')).loadRulePack(rules.text, rules.name);
const { add, answer } = part === 'fields' ? countFields() : countRows();

parentPort?.on('message', (task: WorkerTask) => {
  if (task === 'finish') {
    parentPort?.postMessage(answer());
    parentPort?.close();
    return;
  }
  add(task);
  Atomics.add(counted, 0, 1);
});

interface Counting {
  readonly add: (task: BatchTask) => void;
  readonly answer: () => WorkerAnswer;
}

function countRows(): Counting {
  const profile = new TableProfile(plan, profileKit(pack));
  return {
    add: ({ batch }) => profile.add(ByteBatch.from(batch)),
    answer: () => ({ part: 'rows', counts: profile.toJSON() }),
  };
}

function countFields(): Counting {
  const profile = new FieldsProfile(plan, profileKit(pack));
  return {
    add: ({ batch, fields }) => {
      if (fields !== undefined) profile.add(ByteBatch.from(batch), fields.which, new Int32Array(fields.marks));
    },
    answer: () => ({ part: 'fields', counts: profile.toJSON() }),
  };
}
