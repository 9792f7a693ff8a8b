import type { ScanPlan } from '../../model/plan.ts';
import { readJsonFile } from './json-file.ts';
import { writeWhole } from './output.ts';

/**
 * The plan saved in a file; `undefined` where there is none yet.
 * @throws {CadAuditError} `bad-plan` when the file holds something else.
 */
export async function readPlan(file: string): Promise<ScanPlan | undefined> {
  const { planSchema } = await import('../../report/plan-schema.ts');
  const read = await readJsonFile(file, planSchema, 'bad-plan', 'a plan');
  if (read === undefined) return undefined;
  const { $schema: _, ...plan } = read;
  return plan;
}

/** Save a plan, so that the next scan judges the columns in the same way. */
export const writePlan = (file: string, plan: ScanPlan): Promise<void> => writeWhole(file, `${JSON.stringify(plan, null, 2)}\n`);
