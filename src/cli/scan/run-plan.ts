import { resolve } from 'node:path';
import { CadAuditError } from '../../model/error.ts';
import type { ScanPlan } from '../../model/plan.ts';
import { checkWritable } from '../files/output.ts';
import { readPlan, writePlan } from '../files/plan-file.ts';
import type { ScanFlags } from './scan-flags.ts';

/** The plan of this run: the one of the file, or that of the first input, which is then saved. */
export interface RunPlan {
  plan: ScanPlan | undefined;
  /** The plan of the input at hand, in the making. */
  made: ScanPlan | undefined;
  readonly save: () => Promise<void>;
}

/**
 * The plan that `--plan` names, if there is one yet; else it has to be a place where one can be written.
 * @throws {CadAuditError} `usage`, `bad-plan`, `unwritable`
 */
export async function openPlan({ plan: name, column }: Pick<ScanFlags, 'plan' | 'column'>, cwd: string): Promise<RunPlan> {
  const plan = name === undefined ? undefined : await readPlan(resolve(cwd, name));
  if (name !== undefined && plan === undefined) await checkWritable(resolve(cwd, name));
  if (plan !== undefined && column !== undefined)
    throw new CadAuditError(
      'usage',
      '--column cannot change a plan that already exists.',
      'Edit the plan file, or delete it to have a new one made.',
    );
  const run: RunPlan = {
    plan,
    made: undefined,
    async save() {
      if (name === undefined || run.plan !== undefined || run.made === undefined) return;
      run.plan = run.made;
      await writePlan(resolve(cwd, name), run.made);
    },
  };
  return run;
}
