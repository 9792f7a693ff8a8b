import { parentPort, workerData } from 'node:worker_threads';
import type { ProfileKit } from '../model/kit.ts';
import type { ScanPlan } from '../model/plan.ts';
import { FieldsProfile } from '../profile/field/fields-profile.ts';
import { TableProfile } from '../profile/table-profile.ts';
import { profileKit } from '../rules/profile-kit.ts';
import { ByteBatch } from '../source/batch/byte-batch.ts';
import type { BatchTask, WorkerAnswer, WorkerData, WorkerTask } from './worker-protocol.ts';

/** A thread that counts the batches it is sent by the plan it was sent before; told that there are no more, it sends its counts. */
const { rules, part, counted } = workerData as WorkerData;
// What is sent meanwhile waits; a failure ends the thread as an error of its own.
void getReady().then(countTasks);

async function getReady(): Promise<ProfileKit> {
  const pack =
    rules === undefined ? undefined : (await import('../rules/packs/load-rule-pack.ts')).loadRulePack(rules.text, rules.name);
  const kit = profileKit(pack);
  // Fills the word lists while the table is still being planned.
  kit.findSpans('NOTHING HERE');
  return kit;
}

function countTasks(kit: ProfileKit): void {
  let counting: Counting | undefined;
  parentPort?.on('message', (task: WorkerTask) => {
    if (task === 'finish') {
      parentPort?.postMessage(counting?.answer());
      parentPort?.close();
    } else if ('plan' in task) counting = part === 'fields' ? countFields(task.plan, kit) : countRows(task.plan, kit);
    else {
      counting?.add(task);
      Atomics.add(counted, 0, 1);
    }
  });
}

interface Counting {
  readonly add: (task: BatchTask) => void;
  readonly answer: () => WorkerAnswer;
}

function countRows(plan: ScanPlan, kit: ProfileKit): Counting {
  const profile = new TableProfile(plan, kit);
  return {
    add: ({ batch }) => profile.add(ByteBatch.from(batch)),
    answer: () => ({ part: 'rows', counts: profile.toJSON() }),
  };
}

function countFields(plan: ScanPlan, kit: ProfileKit): Counting {
  const profile = new FieldsProfile(plan, kit);
  return {
    add: ({ batch, fields }) => {
      if (fields !== undefined) profile.add(ByteBatch.from(batch), fields.which, new Int32Array(fields.marks));
    },
    answer: () => ({ part: 'fields', counts: profile.toJSON() }),
  };
}
